package app.sottovoce.model;

/** Whose opinion something is. */
public sealed interface By {

  /** An analyst, by id. */
  record Person(String analyst) implements By {}

  /** The program, by the name of the rule that led to it; nobody has taken it over yet. */
  record Rule(String rule) implements By {}
}
