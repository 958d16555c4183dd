package app.sottovoce.read.base;

/** How sure a reader is that a file has its format, in rising order. */
public enum Sureness {
  NO,
  /** Nothing speaks against it. */
  PERHAPS,
  /** It has marks that hardly occur elsewhere. */
  LIKELY,
  /** It says so itself. */
  SURELY
}
