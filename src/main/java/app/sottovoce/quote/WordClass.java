package app.sottovoce.quote;

/** What a word may be: a part of speech, or a list of the lexicon that it stands on. */
enum WordClass {
  PRONOUN,
  DETERMINER,
  PREPOSITION,
  BOUNDARY,
  AUXILIARY,
  BE,
  ADVERB,
  CALENDAR,
  STARTER,
  PARTICLE,
  SUFFIX,
  VERB,
  TIME,
  TITLE,
  FIRST_NAME,
  ORGANISATION,
  PLACE,
  COMMON,
  SPEECH_NOUN,
  PUBLISHER,
  COMMENTATOR,
  ROLE
}
