package app.sottovoce.read.base;

import java.util.OptionalInt;

/**
 * Something about a file that an analyst should know: what was odd, what was skipped.
 *
 * @param line the line it is about, counted from 1, if about one
 * @param text a sentence
 */
public record Remark(OptionalInt line, String text) {

  /** The sentence with its line in front. */
  @Override
  public String toString() {
    return line.isPresent() ? "Line " + line.getAsInt() + ": " + text : text;
  }
}
