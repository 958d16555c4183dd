package app.sottovoce.edit;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.By;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Estimator;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What analysts do to the shape of utterances, as edits: where one begins, ends, and is in time. */
public final class ShapeEdits {
  private ShapeEdits() {}

  /**
   * Splits an utterance in two at a place in the words of its preferred reading. Both halves keep the
   * speaker, the tags and how sure we are; opinions, the note and other readings stay with the first,
   * since nobody can tell which words they are about.
   *
   * @param at UTF-16 index in the preferred reading's text; spaces around it go
   * @return nothing if one of the halves would be without words
   */
  public static Edit split(Project project, String id, int at, Ids ids) {
    Utterance whole = project.utterances().get(id);
    if (whole == null || whole.reading().isEmpty()) {
      return Edit.NONE;
    }
    Reading reading = whole.reading().get();
    String text = reading.text();
    String left = text.substring(0, Math.clamp(at, 0, text.length())).stripTrailing();
    String right = text.substring(Math.clamp(at, 0, text.length())).stripLeading();
    if (left.isBlank() || right.isBlank()) {
      return Edit.NONE;
    }
    int rightAt = text.length() - right.length();
    List<Anchor> leftAnchors = new ArrayList<>();
    List<Anchor> rightAnchors = new ArrayList<>();
    share(project, reading, left.length(), rightAt, leftAnchors, rightAnchors);
    Optional<When> when = whole.when();
    Optional<When> first = when.map(w -> w.withEnd(cut(w, left, right), Basis.ESTIMATED));
    Optional<When> second = when.map(w -> w.withStart(cut(w, left, right), Basis.ESTIMATED));
    Reading rest = reading.withId(ids.next("r")).withText(right).withAnchors(rightAnchors);
    Utterance before =
        whole.withWhen(first).withReading(reading.withText(left).withAnchors(leftAnchors));
    Utterance after =
        whole
            .withId(ids.next("u"))
            .withOrder(between(project, whole))
            .withWhen(second)
            .withReadings(List.of(rest))
            .withPreferred(Optional.empty())
            .withInterpretations(List.of())
            .withNote("");
    return Edit.of(Change.of(whole, before), Change.added(after));
  }

  /**
   * Splits an utterance at a moment, between the two words nearest to it.
   *
   * @param moment milliseconds on the project's clock, inside the utterance
   * @param shown where the utterance is shown, in case it has no time of its own
   */
  public static Edit splitAt(Project project, String id, long moment, When shown, Ids ids) {
    Utterance whole = project.utterances().get(id);
    if (whole == null || moment <= shown.start() || moment >= shown.end()) {
      return Edit.NONE;
    }
    String words = whole.words();
    int wanted = (int) (words.length() * (moment - shown.start()) / Math.max(1, shown.duration()));
    int best = -1;
    for (int i = 1; i < words.length(); i++) {
      if (Character.isWhitespace(words.charAt(i))
          && (best < 0 || Math.abs(i - wanted) < Math.abs(best - wanted))) {
        best = i;
      }
    }
    return best < 0 ? Edit.NONE : movedCut(split(project, id, best, ids), moment);
  }

  /** The cut of a split where the analyst put it, on the analyst's word instead of an estimate. */
  private static Edit movedCut(Edit split, long moment) {
    return new Edit(
        split.changes().stream()
            .map(
                change -> {
                  Utterance half = (Utterance) change.after().orElseThrow();
                  boolean first = change.before().isPresent();
                  Utterance moved =
                      half.withWhen(
                          half.when()
                              .map(
                                  w ->
                                      first
                                          ? w.withEnd(moment, Basis.REPORTED)
                                          : w.withStart(moment, Basis.REPORTED)));
                  return new Change(change.before(), Optional.of(moved));
                })
            .toList());
  }

  /**
   * Joins utterances into the first of them: words, anchors, tags, opinions and notes come together,
   * and it lasts until the last one ends.
   *
   * @param ids at least two, in the order in which they are to be joined
   */
  public static Edit join(Project project, List<String> ids) {
    List<Utterance> parts = present(project, ids);
    if (parts.size() < 2) {
      return Edit.NONE;
    }
    Utterance first = parts.getFirst();
    Utterance joined = first;
    for (Utterance part : parts.subList(1, parts.size())) {
      joined = together(joined, part);
    }
    return replaced(first, joined, parts);
  }

  /**
   * Makes several accounts of one event one utterance: the readings of the others become further
   * readings of the first, which keeps what it has and takes over what it lacks.
   *
   * @param ids at least two; the first one is kept
   */
  public static Edit same(Project project, List<String> ids) {
    List<Utterance> all = present(project, ids);
    if (all.size() < 2) {
      return Edit.NONE;
    }
    Utterance kept = all.getFirst();
    Utterance one = kept;
    for (Utterance other : all.subList(1, all.size())) {
      one =
          one.withReadings(concat(one.readings(), other.readings()))
              .withPreferred(one.reading().or(other::reading).map(Reading::id))
              .withSpeaker(one.speaker().or(other::speaker))
              .withSpeakerConfidence(
                  one.speaker().isPresent()
                      ? one.speakerConfidence()
                      : other.speakerConfidence())
              .withAddressee(one.addressee().or(other::addressee))
              .withScene(one.scene().or(other::scene))
              .withKind(one.kind().or(other::kind))
              .withWhen(better(one.when(), other.when()))
              .withInterpretations(concat(one.interpretations(), other.interpretations()))
              .withTags(union(one.tags(), other.tags()))
              .withNote(lines(one.note(), other.note()));
    }
    return replaced(kept, one, all);
  }

  /**
   * Two accounts of one event.
   *
   * @param kept id of the utterance that stays
   * @param other id of the one that becomes a further reading of it
   */
  public record Pair(String kept, String other) {}

  /** Makes each of several pairs one utterance, as {@link #same} does with one. */
  public static Edit samePairs(Project project, List<Pair> pairs) {
    Project now = project;
    List<Change> changes = new ArrayList<>();
    for (Pair pair : pairs) {
      Edit edit = same(now, List.of(pair.kept(), pair.other()));
      now = edit.apply(now);
      changes.addAll(edit.changes());
    }
    return new Edit(changes).then(Edit.NONE);
  }

  /** Makes a reading an utterance of its own again, told right after the one it came from. */
  public static Edit separate(Project project, String id, String reading, Ids ids) {
    Utterance whole = project.utterances().get(id);
    if (whole == null || whole.readings().size() < 2 || whole.reading(reading).isEmpty()) {
      return Edit.NONE;
    }
    Utterance left =
        whole
            .withReadings(
                whole.readings().stream().filter(r -> !r.id().equals(reading)).toList())
            .withPreferred(whole.preferred().filter(p -> !p.equals(reading)));
    Utterance own =
        whole
            .withId(ids.next("u"))
            .withOrder(between(project, whole))
            .withReadings(List.of(whole.reading(reading).get()))
            .withPreferred(Optional.empty())
            .withInterpretations(List.of())
            .withNote("");
    return Edit.of(Change.of(whole, left), Change.added(own));
  }

  /**
   * Makes words that an analyst selected in a source an utterance, told after the last one that stands
   * before them there.
   *
   * @param start UTF-16 index in the source's text
   * @param end UTF-16 index after the selection
   */
  public static Edit select(
      Project project, String source, int start, int end, By by, Ids ids) {
    Anchor anchor = Anchor.of(source, project.sources().get(source).text(), start, end);
    Reading reading =
        Reading.of(ids.next("r"), anchor.exact().strip().replaceAll("\\s+", " "))
            .withAnchors(List.of(anchor))
            .withCompleteness(Optional.of(Completeness.WHOLE))
            .withBy(Optional.of(by));
    Optional<Utterance> previous =
        project.utterances().values().stream()
            .filter(u -> standsBefore(u, source, start))
            .max(Project.TOLD);
    double order =
        previous
            .map(u -> between(project, u))
            .orElseGet(() -> beforeAll(project, source));
    return Edits.add(Utterance.of(ids.next("u"), order, reading));
  }

  /** Puts an utterance at a place in time. */
  public static Edit place(Project project, String id, When when) {
    return Edits.change(project, List.of(id), u -> u.withWhen(Optional.of(when)));
  }

  /** Takes the time off utterances, so that it is estimated again. */
  public static Edit unplace(Project project, Collection<String> ids) {
    return Edits.change(project, ids, u -> u.withWhen(Optional.empty()));
  }

  /**
   * Tells an utterance elsewhere: right after another one, or before all if there is none.
   *
   * @param after id of the utterance to be told before it
   */
  public static Edit tell(Project project, String id, Optional<String> after) {
    double order =
        after
            .flatMap(project::utterance)
            .map(u -> between(project, u))
            .orElseGet(
                () ->
                    project.utterances().values().stream()
                            .mapToDouble(Utterance::order)
                            .min()
                            .orElse(1)
                        - 1);
    return Edits.change(project, List.of(id), u -> u.withOrder(order));
  }

  /** A place in the order told right after an utterance. */
  private static double between(Project project, Utterance utterance) {
    double next =
        project.utterances().values().stream()
            .mapToDouble(Utterance::order)
            .filter(order -> order > utterance.order())
            .min()
            .orElse(utterance.order() + 2);
    return (utterance.order() + next) / 2;
  }

  private static double beforeAll(Project project, String source) {
    double first =
        project.utterances().values().stream()
            .filter(u -> Estimator.track(u).equals(source))
            .mapToDouble(Utterance::order)
            .min()
            .orElseGet(
                () ->
                    2
                        + project.utterances().values().stream()
                            .mapToDouble(Utterance::order)
                            .max()
                            .orElse(0));
    double previous =
        project.utterances().values().stream()
            .mapToDouble(Utterance::order)
            .filter(order -> order < first)
            .max()
            .orElse(first - 2);
    return (first + previous) / 2;
  }

  private static boolean standsBefore(Utterance utterance, String source, int position) {
    return utterance.readings().stream()
        .flatMap(r -> r.anchors().stream())
        .anyMatch(a -> a.source().equals(source) && a.start() < position);
  }

  /**
   * Shares out the anchors of a reading that is split. Where the text is still the source's own, each
   * half gets the words it has; where it was retyped, both keep the whole anchor rather than a guess.
   */
  private static void share(
      Project project,
      Reading reading,
      int leftEnd,
      int rightStart,
      List<Anchor> left,
      List<Anchor> right) {
    int at = 0;
    for (Anchor anchor : reading.anchors()) {
      String text = project.source(anchor.source()).map(s -> s.text()).orElse("");
      int found = reading.text().indexOf(anchor.exact(), at);
      boolean own = found >= 0 && anchor.end() <= text.length();
      if (own && found + anchor.exact().length() <= leftEnd) {
        left.add(anchor);
      } else if (own && found >= rightStart) {
        right.add(anchor);
      } else if (own) {
        left.add(
            Anchor.of(anchor.source(), text, anchor.start(), anchor.start() + leftEnd - found));
        right.add(
            Anchor.of(anchor.source(), text, anchor.start() + rightStart - found, anchor.end()));
      } else {
        left.add(anchor);
        right.add(anchor);
      }
      at = own ? found + anchor.exact().length() : at;
    }
  }

  private static long cut(When when, String left, String right) {
    return when.start() + when.duration() * left.length() / (left.length() + right.length());
  }

  private static Utterance together(Utterance one, Utterance next) {
    List<Reading> readings = new ArrayList<>(one.readings());
    if (one.reading().isPresent() && next.reading().isPresent()) {
      Reading first = one.reading().get();
      Reading second = next.reading().get();
      Reading both =
          first
              .withText((first.text() + " " + second.text()).strip())
              .withAnchors(concat(first.anchors(), second.anchors()))
              .withConfidence(first.confidence().equals(second.confidence())
                  ? first.confidence()
                  : lower(first, second));
      readings.replaceAll(r -> r.id().equals(first.id()) ? both : r);
      next.readings().stream().filter(r -> r != second).forEach(readings::add);
    } else {
      readings.addAll(next.readings());
    }
    return one.withReadings(readings)
        .withWhen(span(one.when(), next.when()))
        .withInterpretations(concat(one.interpretations(), next.interpretations()))
        .withTags(union(one.tags(), next.tags()))
        .withNote(lines(one.note(), next.note()));
  }

  /** Joined words are no surer than the less sure of them; unknown if either is unknown. */
  private static Optional<Assessment> lower(Reading one, Reading other) {
    if (one.confidence().isEmpty() || other.confidence().isEmpty()) {
      return Optional.empty();
    }
    int first = one.confidence().get().percent().map(p -> p.middle()).orElse(0);
    int second = other.confidence().get().percent().map(p -> p.middle()).orElse(0);
    return first <= second ? one.confidence() : other.confidence();
  }

  private static Optional<When> span(Optional<When> one, Optional<When> next) {
    if (one.isEmpty() || next.isEmpty()) {
      return one.or(() -> next);
    }
    When first = one.get().start() <= next.get().start() ? one.get() : next.get();
    When last = one.get().end() >= next.get().end() ? one.get() : next.get();
    return Optional.of(
        new When(
            first.start(), last.end(), first.startBasis(), last.endBasis(), first.extra()));
  }

  /** The time that rests on more: measured before reported before estimated before none. */
  private static Optional<When> better(Optional<When> one, Optional<When> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().startBasis().compareTo(other.get().startBasis()) <= 0 ? one : other;
  }

  private static Edit replaced(Utterance first, Utterance result, List<Utterance> all) {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.of(first, result));
    all.stream().skip(1).map(Change::removed).forEach(changes::add);
    return new Edit(changes);
  }

  private static List<Utterance> present(Project project, List<String> ids) {
    return new LinkedHashSet<>(ids)
        .stream().map(project.utterances()::get).filter(Objects::nonNull).toList();
  }

  private static List<String> union(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private static <T> List<T> concat(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static String lines(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other)
        ? (one.isEmpty() ? other : one)
        : one + "\n" + other;
  }
}
