package app.sottovoce.read.base;

/** What a column of a table tells of an utterance. */
public enum Column {
  START,
  END,
  /** How long it lasts, in place of its end. */
  DURATION,
  SPEAKER,
  TEXT,
  /** How sure somebody or something is of the words. */
  CONFIDENCE,
  NOTE
}
