package app.sottovoce.write;

import app.sottovoce.json.JsonPath;
import app.sottovoce.model.Thing;

/**
 * Something in an annotated transcript that would mislead its reader.
 *
 * @param severity whether it is wrong or only missing
 * @param thing the thing it is about
 * @param path where it stands in the file
 * @param sentence what it is, for people
 */
public record Problem(Severity severity, Thing thing, JsonPath path, String sentence) {

  /** How bad a problem is. */
  public enum Severity {
    /** Contradicts something else in the file. */
    WRONG,
    /** Not said, though a reader would expect it. */
    MISSING
  }
}
