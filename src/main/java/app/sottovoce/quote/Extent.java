package app.sottovoce.quote;

import app.sottovoce.model.Completeness;
import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.Token.Kind;

/** Tells how much of what was said a run gives, by how it sits in its sentence. */
final class Extent {
  private static final int ENOUGH_WORDS = 4;

  private final Article article;

  Extent(Article article) {
    this.article = article;
  }

  /** Whether the run's clause is nothing but quotation. */
  boolean isDirect(int run) {
    int before = article.tokenOf(run) - 1;
    boolean apart =
        before < 0
            || !article.is(before, Kind.WORD)
            || article.verb(before).isPresent()
            || article.sentenceOf(before) != article.sentenceOf(before + 1);
    return apart && isWhole(run);
  }

  Completeness of(int run) {
    return isWhole(run) ? Completeness.WHOLE : Completeness.PARTIAL;
  }

  /** A run that begins with a capital and ends or reads like a sentence. */
  private boolean isWhole(int run) {
    QuotedRun quoted = article.runs().get(run);
    int first = article.text().codePointAt(quoted.words().start());
    boolean capital = !Character.isLowerCase(first);
    boolean ends = ",.?!\u2026".indexOf(article.closing(run)) >= 0;
    boolean long4 = Words.in(article.text(), quoted.words()).size() >= ENOUGH_WORDS;
    boolean beginsLine = quoted.continues();
    return capital && (ends || long4 || hasContraction(quoted)) || beginsLine;
  }

  private boolean hasContraction(QuotedRun quoted) {
    return Words.in(article.text(), quoted.words()).stream()
        .anyMatch(
            w ->
                w.equals("I")
                    || w.endsWith("'s") && Character.isUpperCase(w.charAt(0))
                    || w.endsWith("\u2019s")
                    || w.endsWith("n't")
                    || w.endsWith("n\u2019t"));
  }
}
