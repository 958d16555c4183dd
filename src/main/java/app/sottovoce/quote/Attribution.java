package app.sottovoce.quote;

/** The words that name a quotation's speaker, and by what rule they were found. */
record Attribution(NounPhrase phrase, Rule rule) {

  /** Whether a quotation names its speaker at its own beginning. */
  boolean isLabelOf(int quotation) {
    return rule == Rule.LABEL && phrase.first() == quotation;
  }
}
