package app.sottovoce.model;

/** By what way the words of an utterance came to be known. */
public enum Kind {
  LIP_READ,
  ON_RECORD,
  OVERHEARD,
  /** Told in other words than those spoken. */
  REPORTED,
  WRITTEN
}
