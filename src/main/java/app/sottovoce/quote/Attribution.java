package app.sottovoce.quote;

/** The words that name a quotation's speaker, and by what rule they were found. */
record Attribution(NounPhrase phrase, Rule rule) {}
