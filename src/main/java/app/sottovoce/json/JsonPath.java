package app.sottovoce.json;

import java.util.LinkedList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Where in a JSON document something stands, shown as {@code utterances[3].when.startMs}. */
public final class JsonPath {
  /** The document itself. */
  public static final JsonPath ROOT = new JsonPath();

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");

  private final JsonPath parent;
  private final String name;
  private final int index;

  private JsonPath(JsonPath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  private JsonPath() {
    this.parent = this;
    this.name = "";
    this.index = -1;
  }

  /** Where a parser of the document stands. */
  public static JsonPath of(JsonParser parser) {
    return of(parser.streamReadContext());
  }

  /** A field of the object that stands here. */
  public JsonPath field(String fieldName) {
    return new JsonPath(this, fieldName, -1);
  }

  /** An element, counted from 0, of the array that stands here. */
  public JsonPath element(int position) {
    return new JsonPath(this, "", position);
  }

  /**
   * The line, counted from 1, on which the value that stands here starts, or else the innermost one
   * around it that is there.
   */
  public int line(byte[] document) {
    try (JsonParser parser = Trees.parser(document)) {
      parser.nextToken();
      int line = 1;
      for (JsonPath step : steps()) {
        if (!step.find(parser)) {
          return line;
        }
        line = parser.currentTokenLocation().getLineNr();
      }
      return line;
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  private static JsonPath of(TokenStreamContext context) {
    if (context.inRoot()) {
      return ROOT;
    }
    JsonPath outer = of(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? outer.element(context.getCurrentIndex()) : outer;
    }
    return context.hasCurrentName() ? outer.field(context.currentName()) : outer;
  }

  private List<JsonPath> steps() {
    LinkedList<JsonPath> steps = new LinkedList<>();
    for (JsonPath step = this; step != ROOT; step = step.parent) {
      steps.addFirst(step);
    }
    return steps;
  }

  /** Moves a parser from the start of the value around this one to the start of this one. */
  private boolean find(JsonParser parser) {
    boolean isElement = index >= 0;
    if (parser.currentToken() != (isElement ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
      return false;
    }
    for (int i = 0; ; i++) {
      if (parser.nextToken().isStructEnd()) {
        return false;
      }
      boolean found = isElement ? i == index : parser.currentName().equals(name);
      if (!isElement) {
        parser.nextToken();
      }
      if (found) {
        return true;
      }
      parser.skipChildren();
    }
  }

  private void appendTo(StringBuilder text) {
    if (this == ROOT) {
      return;
    }
    parent.appendTo(text);
    if (index >= 0) {
      text.append('[').append(index).append(']');
    } else if (PLAIN.matcher(name).matches()) {
      text.append(text.isEmpty() ? "" : ".").append(name);
    } else {
      text.append('[').append(JsonWriter.quoted(name)).append(']');
    }
  }
}
