package app.sottovoce.quote;

/**
 * A form of a verb that reports speech.
 *
 * @param lemma the verb
 * @param form which form of it this is
 * @param strong whether its subject speaks wherever it stands; else only beside quoted words
 * @param ambiguous whether the form is more often something else, such as a noun
 */
record ReportingVerb(String lemma, Form form, boolean strong, boolean ambiguous) {

  /** The forms of an English verb; the past participle counts as the past. */
  enum Form {
    BASE,
    THIRD,
    PAST,
    ING
  }
}
