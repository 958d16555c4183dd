package app.sottovoce.model;

/**
 * The rule of the program by which an utterance was found.
 *
 * @param rule the rule's name, as the manual lists it
 * @param percent how often that rule is right, measured on data, 0 to 100
 */
public record Origin(String rule, int percent, Extra extra) {}
