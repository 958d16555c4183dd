package app.sottovoce.quote;

/**
 * Words that name somebody, as a range of tokens up to their head: "the campaign's chairman, Jo
 * Doe".
 *
 * @param first its first token
 * @param end the token after its head
 * @param kind what sort of words these are
 */
record NounPhrase(int first, int end, Kind kind) {

  /** How a phrase points at somebody. */
  enum Kind {
    /** It ends in a name. */
    NAME,
    /** he, she, they, who … */
    PRONOUN,
    /** Any other noun: "a senior official". */
    NOMINAL,
    /** "the reply": the words of whoever was spoken to. */
    ANSWER,
    /** A name inside the marks of a quotation, whose token this is. */
    LABEL,
    /** A possessive that a noun of speaking belongs to: "his", "Smith's". */
    POSSESSIVE
  }

  int head() {
    return end - 1;
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
