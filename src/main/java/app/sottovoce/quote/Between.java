package app.sottovoce.quote;

import app.sottovoce.text.Token.Kind;

/** What stands between two tokens of an article. */
final class Between {
  private final Article article;
  private final Lexicon lexicon;

  Between(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
  }

  boolean onlyAdverbs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lexicon.isAdverb(article.word(i)) && !lexicon.isAuxiliary(article.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether another clause begins there. */
  boolean hasBoundary(int from, int to) {
    for (int i = from; i < to; i++) {
      if (article.is(i, Kind.SEMICOLON)
          || article.is(i, Kind.COLON)
          || article.word(i).equals("that")
          || article.word(i).equals("which")
          || article.word(i).equals("who")) {
        return true;
      }
    }
    return false;
  }

  boolean hasQuotation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (article.is(i, Kind.QUOTATION)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark, a quotation or a conjunction is there. */
  boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!article.is(i, Kind.WORD)
          || article.word(i).equals("and")
          || article.word(i).equals("but")) {
        return true;
      }
    }
    return false;
  }
}
