package app.sottovoce.json;

import java.io.IOException;

/**
 * Says what in a JSON document is not as it should be. The message is a sentence that starts with
 * the place: “utterances[3].when.startMs is “abc”, not a whole number”.
 */
public final class UnreadableJson extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient JsonPath path;
  private final String what;

  /**
   * @param what continues the sentence that the place begins
   */
  public UnreadableJson(JsonPath path, String what) {
    super((path.toString() + " " + what).strip());
    this.path = path;
    this.what = what;
  }

  public JsonPath path() {
    return path;
  }

  /** What is wrong there, without the place. */
  public String what() {
    return what;
  }
}
