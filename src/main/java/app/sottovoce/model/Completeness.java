package app.sottovoce.model;

/** How much of what was said a reading gives. */
public enum Completeness {
  /** A sentence or more, as a quotation of its own. */
  WHOLE,
  /** Words inside somebody else's sentence. */
  PARTIAL,
  /** A word that is talked about, not said: kept out of the timeline. */
  MENTION
}
