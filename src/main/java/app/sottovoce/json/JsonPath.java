package app.sottovoce.json;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where in a JSON document something stands, shown as {@code utterances[3].when.startMs}. */
public final class JsonPath {
  /** The document itself. */
  public static final JsonPath ROOT = new JsonPath(Optional.empty(), "", -1);

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");

  private final Optional<JsonPath> parent;
  private final String name;
  private final int index;

  private JsonPath(Optional<JsonPath> parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** A field of the object that stands here. */
  public JsonPath field(String fieldName) {
    return new JsonPath(Optional.of(this), fieldName, -1);
  }

  /** An element, counted from 0, of the array that stands here. */
  public JsonPath element(int position) {
    return new JsonPath(Optional.of(this), "", position);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    if (parent.isEmpty()) {
      return;
    }
    parent.get().appendTo(text);
    if (index >= 0) {
      text.append('[').append(index).append(']');
    } else if (PLAIN.matcher(name).matches()) {
      text.append(text.isEmpty() ? "" : ".").append(name);
    } else {
      text.append('[').append(JsonWriter.quoted(name)).append(']');
    }
  }
}
