package app.sottovoce.assist;

import app.sottovoce.collate.WordDiff;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Estimator;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Origin;
import app.sottovoce.model.Percent;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the places that need a human. A doubt is settled by what an analyst says: of the speaker,
 * of how sure the words are, of an opinion, or that the utterance is reviewed.
 */
public final class Doubts {
  /** A speaker suggested with less than this, in percent, is a guess: what pronouns give. */
  static final int SURE_SPEAKER = 80;

  /** Words suggested with less than this, in percent, are more likely wrong than right. */
  static final int SURE_WORDS = 50;

  private Doubts() {}

  /** All doubts of a project, in the order told. */
  public static List<Doubt> of(Project project) {
    List<Doubt> doubts = new ArrayList<>();
    Map<String, Utterance> timed = new HashMap<>();
    for (Utterance utterance : project.told()) {
      List<Doubt> own = new ArrayList<>(of(project, utterance));
      if (utterance.when().isPresent() && !utterance.isMention()) {
        Optional.ofNullable(timed.put(Estimator.track(utterance), utterance))
            .flatMap(before -> ofOrder(before, utterance))
            .ifPresent(own::add);
      }
      own.sort(Comparator.comparing(Doubt::kind));
      doubts.addAll(own);
    }
    return List.copyOf(doubts);
  }

  /**
   * The doubts about one utterance, but for those about its place among others: see {@link
   * #ofOrder}.
   */
  public static List<Doubt> of(Project project, Utterance utterance) {
    List<Doubt> doubts = new ArrayList<>();
    if (!utterance.isMention()) {
      speaker(project, utterance).ifPresent(doubts::add);
      readings(utterance).or(() -> words(utterance)).ifPresent(doubts::add);
    }
    utterance.interpretations().forEach(i -> interpretation(utterance, i, doubts));
    utterance
        .origin()
        .filter(_ -> utterance.isSuggestion())
        .map(origin -> unreviewed(utterance, origin))
        .ifPresent(doubts::add);
    return List.copyOf(doubts);
  }

  /**
   * Doubts the time of an utterance that starts before one told before it.
   *
   * @param before the utterance with a time told last before it in the same source
   */
  public static Optional<Doubt> ofOrder(Utterance before, Utterance utterance) {
    boolean against =
        start(utterance).isPresent()
            && start(before).isPresent()
            && start(utterance).get() < start(before).get()
            && utterance.status() == Status.DRAFT;
    return against
        ? Optional.of(
            new Doubt(
                utterance.id(),
                Doubt.Kind.TIME_AGAINST_ORDER,
                0,
                Sentence.of("doubt.time-against-order", before.words())))
        : Optional.empty();
  }

  /** Where an utterance starts, unless that is but an estimate. */
  private static Optional<Long> start(Utterance utterance) {
    return utterance.when().filter(w -> w.startBasis() != Basis.ESTIMATED).map(When::start);
  }

  private static Optional<Doubt> speaker(Project project, Utterance utterance) {
    if (utterance.speaker().isEmpty()) {
      return Optional.of(utterance)
          .filter(u -> u.status() == Status.DRAFT)
          .map(u -> new Doubt(u.id(), Doubt.Kind.NO_SPEAKER, 0, Sentence.of("doubt.no-speaker")));
    }
    return utterance
        .speakerConfidence()
        .filter(Assessment::isSuggestion)
        .filter(a -> percent(a) < SURE_SPEAKER)
        .map(
            guess ->
                new Doubt(
                    utterance.id(),
                    Doubt.Kind.GUESSED_SPEAKER,
                    percent(guess),
                    because(
                        "doubt.guessed-speaker",
                        guess.reason(),
                        utterance
                            .speaker()
                            .flatMap(project::speaker)
                            .map(Speaker::name)
                            .orElse(utterance.speaker().get()))));
  }

  /** Two accounts with different words, until an analyst has said how sure the preferred one is. */
  private static Optional<Doubt> readings(Utterance utterance) {
    if (utterance.readings().size() < 2 || settled(utterance)) {
      return Optional.empty();
    }
    Reading preferred = utterance.reading().orElseThrow();
    return utterance.readings().stream()
        .filter(other -> other != preferred)
        .flatMap(other -> difference(utterance, preferred, other).stream())
        .findFirst();
  }

  private static Optional<Doubt> difference(Utterance utterance, Reading one, Reading other) {
    WordDiff diff = WordDiff.of(one.text(), other.text());
    List<WordDiff.Stretch> here =
        isPart(other) ? List.of() : only(diff, stretch -> stretch.side() == WordDiff.Side.LEFT);
    List<WordDiff.Stretch> there =
        isPart(one) ? List.of() : only(diff, stretch -> stretch.side() == WordDiff.Side.RIGHT);
    if (here.isEmpty() && there.isEmpty()) {
      return Optional.empty();
    }
    String left = words(one.text(), here.stream().map(WordDiff.Stretch::left).toList());
    String right = words(other.text(), there.stream().map(WordDiff.Stretch::right).toList());
    Sentence reason =
        here.isEmpty()
            ? Sentence.of("doubt.differing-readings.more", right)
            : there.isEmpty()
                ? Sentence.of("doubt.differing-readings.less", left)
                : Sentence.of("doubt.differing-readings", left, right);
    return Optional.of(
        new Doubt(utterance.id(), Doubt.Kind.DIFFERING_READINGS, alike(diff), reason));
  }

  /** What a partial quotation leaves out is no contradiction. */
  private static boolean isPart(Reading reading) {
    return reading.completeness().filter(c -> c != Completeness.WHOLE).isPresent();
  }

  private static List<WordDiff.Stretch> only(WordDiff diff, Predicate<WordDiff.Stretch> condition) {
    return diff.stretches().stream().filter(condition).toList();
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream()
        .map(span -> text.substring((int) span.start(), (int) span.end()))
        .collect(Collectors.joining(" … "));
  }

  /** The share of the letters of both texts that stand in words both have, in percent. */
  private static int alike(WordDiff diff) {
    long all = 0;
    long both = 0;
    for (WordDiff.Stretch stretch : diff.stretches()) {
      long length = stretch.left().length() + stretch.right().length();
      all += length;
      both += stretch.side() == WordDiff.Side.BOTH ? length : 0;
    }
    return (int) (100 * both / Math.max(1, all));
  }

  /** Lip-read words that one account alone has and nobody trusts. */
  private static Optional<Doubt> words(Utterance utterance) {
    boolean lipRead = utterance.kind().filter(Kind.LIP_READ::equals).isPresent();
    if (!lipRead || utterance.readings().size() > 1 || settled(utterance)) {
      return Optional.empty();
    }
    Optional<Assessment> confidence = utterance.reading().flatMap(Reading::confidence);
    int percent = confidence.map(Doubts::percent).orElse(0);
    Sentence reason =
        confidence.isEmpty()
            ? Sentence.of("doubt.unsure-words.unknown")
            : because(
                "doubt.unsure-words",
                confidence.flatMap(Assessment::reason),
                confidence.get().term());
    return percent >= SURE_WORDS
        ? Optional.empty()
        : Optional.of(new Doubt(utterance.id(), Doubt.Kind.UNSURE_WORDS, percent, reason));
  }

  private static boolean settled(Utterance utterance) {
    return utterance.status() != Status.DRAFT
        || utterance
            .reading()
            .flatMap(Reading::confidence)
            .filter(a -> a.by().isPresent() && !a.isSuggestion())
            .isPresent();
  }

  private static void interpretation(
      Utterance utterance, Interpretation opinion, List<Doubt> doubts) {
    int percent = opinion.likelihood().map(Doubts::percent).orElse(0);
    switch (opinion.status()) {
      case REJECTED -> {}
      case SUGGESTED ->
          doubts.add(
              new Doubt(
                  utterance.id(),
                  Doubt.Kind.UNREVIEWED,
                  percent,
                  Sentence.of("doubt.unreviewed.interpretation", opinion.text())));
      case HELD -> {
        if (opinion.evidence().isEmpty()) {
          doubts.add(
              new Doubt(
                  utterance.id(),
                  Doubt.Kind.NO_EVIDENCE,
                  percent,
                  Sentence.of("doubt.no-evidence", opinion.text())));
        }
        if (opinion.likelihood().isEmpty()) {
          doubts.add(
              new Doubt(
                  utterance.id(),
                  Doubt.Kind.NO_LIKELIHOOD,
                  0,
                  Sentence.of("doubt.no-likelihood", opinion.text())));
        }
      }
    }
  }

  private static Doubt unreviewed(Utterance utterance, Origin origin) {
    return new Doubt(
        utterance.id(),
        Doubt.Kind.UNREVIEWED,
        origin.percent(),
        Sentence.of("doubt.unreviewed", origin.rule(), Integer.toString(origin.percent())));
  }

  private static Sentence because(String key, Optional<String> reason, String part) {
    return reason
        .filter(why -> !why.isBlank())
        .map(why -> Sentence.of(key + ".because", part, why))
        .orElseGet(() -> Sentence.of(key, part));
  }

  /** The middle of what an assessment gives, or of its term's band; 0 if it tells neither. */
  private static int percent(Assessment assessment) {
    return assessment
        .percent()
        .or(() -> assessment.likelihood().map(likelihood -> likelihood.percent()))
        .map(Percent::middle)
        .orElse(0);
  }
}
