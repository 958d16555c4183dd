package app.sottovoce.quote;

import app.sottovoce.model.Likelihood;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * A verb with the auxiliaries, adverbs and verbs of seeming in front of it: {@code may well have
 * been}.
 *
 * @param first its first token
 * @param likelihood how likely its words call what is said
 * @param denied whether it says the opposite
 * @param modal whether it leaves open whether what is said is so
 */
record VerbGroup(int first, Optional<Likelihood> likelihood, boolean denied, boolean modal) {
  private static final Set<String> NOT =
      Set.of("not", "never", "hardly", "nothing", "no", "without");
  private static final Set<String> MODALS =
      Set.of(
          "may",
          "might",
          "could",
          "must",
          "seemed",
          "seems",
          "appeared",
          "appears",
          "probably",
          "perhaps",
          "likely",
          "possibly",
          "apparently",
          "presumably",
          "clearly");

  /** The group of a verb. */
  static VerbGroup of(Article article, int verb, Sentence sentence) {
    int first = verb;
    while (first > sentence.first() && belongs(article, first - 1)) {
      first--;
    }
    return between(article, first, verb);
  }

  /** What the words between two tokens say as one. */
  static VerbGroup between(Article article, int first, int end) {
    boolean denied = false;
    boolean modal = false;
    for (int i = first; i < end; i++) {
      denied |= NOT.contains(article.word(i)) || article.word(i).endsWith("n't");
      modal |= MODALS.contains(article.word(i));
    }
    return new VerbGroup(
        first, article.lexicon().meanings().doubt(article, first, end), denied, modal);
  }

  /** The same with what other words beside it say. */
  VerbGroup with(VerbGroup other) {
    return new VerbGroup(
        first,
        MeaningWords.least(likelihood, other.likelihood),
        denied || other.denied,
        modal || other.modal);
  }

  private static boolean belongs(Article article, int i) {
    String word = article.word(i);
    MeaningWords words = article.lexicon().meanings();
    return article.is(i, Kind.WORD)
        && (article.lexicon().isAuxiliary(word)
            || article.lexicon().isAdverb(word)
            || NOT.contains(word)
            || word.equals("to")
            || MODALS.contains(word)
            || words.doubt(article, i).isPresent() && !words.isHolder(article, i));
  }
}
