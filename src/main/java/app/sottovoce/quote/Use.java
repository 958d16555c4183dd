package app.sottovoce.quote;

/** What quotation marks are used for in one place. */
enum Use {
  /** Somebody said the words. */
  UTTERANCE,
  /** The words are talked about: {@code The word 'journey' …}. */
  MENTION,
  /** They name a book, a film, a programme. */
  TITLE,
  /** The writer keeps a distance to a word: a {@code 'spontaneous'} meeting. */
  SCARE
}
