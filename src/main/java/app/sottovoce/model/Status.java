package app.sottovoce.model;

/** How far the work on an utterance has come. */
public enum Status {
  DRAFT,
  REVIEWED,
  FINAL
}
