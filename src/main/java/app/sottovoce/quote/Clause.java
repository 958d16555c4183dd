package app.sottovoce.quote;

/**
 * Somebody and a verb that reports what they say.
 *
 * @param verb the verb's token
 * @param reports the verb
 * @param subject who speaks
 * @param form how the verb hangs together with its subject
 */
record Clause(int verb, ReportingVerb reports, NounPhrase subject, Form form) {

  /** How a verb has its subject. */
  enum Form {
    /** Smith said */
    PLAIN,
    /** said Smith */
    INVERTED,
    /** described by Smith as; called “…” by Smith */
    AGENT,
    /** Smith laughed, adding; Smith went on to say: the subject is another verb's */
    DEPENDENT
  }

  boolean strong() {
    return reports.strong();
  }

  boolean is(Form other) {
    return form == other;
  }

  /** {@code who asked not to be named}: whether it is about whoever else speaks. */
  boolean isRelative(Article article) {
    return subject.is(NounPhrase.Kind.PRONOUN) && article.word(subject.head()).equals("who");
  }
}
