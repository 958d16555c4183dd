package app.sottovoce.model;

/** Where a time comes from. */
public enum Basis {
  /** From a timed source, or placed on a recording. */
  MEASURED,
  /** As a source or an analyst tells it: "minutes later". */
  REPORTED,
  /** Worked out by the program; never to be taken for a measurement. */
  ESTIMATED
}
