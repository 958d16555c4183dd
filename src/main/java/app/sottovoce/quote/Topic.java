package app.sottovoce.quote;

/**
 * What a clause interprets.
 *
 * @param run a run of the utterance that is meant
 * @param first the first token of the words that stand for it
 * @param rule by what construction it was found
 */
record Topic(int run, int first, Rule rule) {

  /** How a clause points at an utterance. */
  enum Rule {
    APPOSITION("meaning-apposition"),
    RELATIVE("meaning-relative"),
    PARTICIPLE("meaning-participle"),
    ECHO("meaning-echo"),
    NOUN("meaning-noun"),
    IT("meaning-it"),
    SPEAKER("meaning-speaker"),
    AFTER("meaning-guess");

    private final String id;

    Rule(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }

  Topic from(int token) {
    return new Topic(run, token, rule);
  }
}
