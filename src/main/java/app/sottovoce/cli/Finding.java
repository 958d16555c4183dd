package app.sottovoce.cli;

import app.sottovoce.json.JsonPath;

/**
 * Something in an annotated transcript that would mislead its reader.
 *
 * @param isProblem whether something is wrong; else it is only missing, and this a warning
 * @param path where it is in the file
 * @param sentence what it is
 */
record Finding(boolean isProblem, JsonPath path, String sentence) {

  /** The line that is printed for it. */
  @Override
  public String toString() {
    String place = path.toString();
    return (place.isEmpty() ? "" : place + ": ") + (isProblem ? "" : "warning: ") + sentence;
  }
}
