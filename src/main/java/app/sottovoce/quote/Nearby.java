package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The quotations around a place of an article, and how they stand to it. */
final class Nearby {
  /** How many tokens a remark set behind a quotation may be away from it. */
  private static final int NEAR = 14;

  /** How many sentences back "the remark" may have been made. */
  private static final int SENTENCES_BACK = 2;

  private static final int FARTHEST_ECHO = 50;
  private static final int LONGEST_PHRASE = 6;

  private final Article article;
  private final MeaningWords words;
  private final Grammar.Cast cast;
  private final List<List<Clause>> bySentence;
  private final List<Optional<Attribution>> attributions;
  private final List<Use> uses;

  Nearby(
      Article article,
      Grammar.Cast cast,
      List<List<Clause>> bySentence,
      List<Optional<Attribution>> attributions,
      List<Use> uses) {
    this.article = article;
    this.words = article.lexicon().meanings();
    this.cast = cast;
    this.bySentence = bySentence;
    this.attributions = attributions;
    this.uses = uses;
  }

  /** Whether a run is itself what its sentence is about: {@code The reply, “…,” puzzled them}. */
  boolean isTalkedAbout(int run, Sentence sentence) {
    if (uses.get(run) == Use.MENTION) {
      return true;
    }
    int quotation = article.tokenOf(run);
    boolean reported =
        bySentence.get(article.sentenceOf(quotation)).stream()
            .anyMatch(c -> c.verb() < quotation && c.strong());
    boolean named = false;
    for (int i = sentence.first(); i < quotation; i++) {
      named |= words.isTopic(article, i) || article.lexicon().isSpeechNoun(article.word(i));
    }
    return named && !reported && quotation - sentence.first() <= LONGEST_PHRASE;
  }

  /** The utterance whose words somebody takes up again. */
  Optional<Integer> echo(int mention) {
    String echoed = words(mention);
    for (int run = mention - 1; run >= Math.max(0, mention - FARTHEST_ECHO); run--) {
      if (uses.get(run) == Use.UTTERANCE && (" " + words(run) + " ").contains(" " + echoed + " ")) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  private String words(int run) {
    return String.join(" ", Words.in(article.text(), article.runs().get(run).words()))
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The last utterance of the sentences before.
   *
   * @param right whether only what the sentence right before ends with will do
   */
  Optional<Integer> previous(Sentence sentence, boolean right) {
    int number = article.sentenceOf(sentence.first());
    for (int n = number - 1; n >= Math.max(0, number - (right ? 1 : SENTENCES_BACK)); n--) {
      Sentence before = article.sentence(n);
      if (sentence.paragraph() - before.paragraph() > 1) {
        return Optional.empty();
      }
      Optional<Integer> run = anyRun(before.end(), before);
      if (run.isPresent()) {
        boolean last =
            !right
                || isReportedBetween(article.tokenOf(run.get()), before.end() - 1)
                || isTalkedAbout(run.get(), before);
        return run.flatMap(this::utterance).filter(_ -> last);
      }
    }
    return Optional.empty();
  }

  Optional<Integer> lastRun(int limit, Sentence sentence) {
    return anyRun(limit, sentence).flatMap(this::utterance);
  }

  Optional<Integer> anyRun(int limit, Sentence sentence) {
    for (int i = limit - 1; i >= sentence.first(); i--) {
      if (article.is(i, Kind.QUOTATION)) {
        return Optional.of(article.token(i).quotation());
      }
    }
    return Optional.empty();
  }

  Optional<Integer> utterance(int run) {
    return uses.get(run) == Use.UTTERANCE ? Optional.of(run) : Optional.empty();
  }

  Optional<String> speakerOf(int run) {
    return attributions.get(run).map(a -> cast.nameOf(a.phrase()));
  }

  private boolean isSpeaker(NounPhrase phrase, int run) {
    return attributions
        .get(run)
        .filter(a -> a.rule() != Rule.SUBJECT && a.phrase().equals(phrase))
        .isPresent();
  }

  boolean isNear(int run, int token) {
    return token - article.tokenOf(run) <= NEAR;
  }

  /** Whether between a quotation and a token there is nothing but its clause of reporting. */
  boolean isReportedBetween(int quotation, int token) {
    if (token - quotation > NEAR) {
      return false;
    }
    int wordsBetween = 0;
    for (int i = quotation + 1; i < token; i++) {
      wordsBetween += article.is(i, Kind.WORD) ? 1 : 0;
    }
    return wordsBetween == 0
        || bySentence.get(article.sentenceOf(quotation)).stream()
            .filter(c -> c.verb() > quotation && c.verb() < token)
            .anyMatch(c -> isSpeaker(c.subject(), article.token(quotation).quotation()));
  }
}
