package app.sottovoce.json;

import app.sottovoce.model.Extra;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes JSON in the one layout that our files have: fields in the order in which they are put; an
 * object is a block, with each field on a line of its own, or a single line; optional fields that
 * are empty are left out. Half of a surrogate pair, which UTF-8 cannot hold, is written as an
 * escape.
 */
public final class JsonWriter {
  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder out;
  private final boolean indented;
  private boolean afterName;
  private int depth;
  private boolean[] onOneLine = new boolean[16];
  private boolean[] filled = new boolean[16];

  /**
   * @param indented whether blocks are spread over lines, two spaces a level
   */
  public JsonWriter(StringBuilder out, boolean indented) {
    this.out = out;
    this.indented = indented;
    onOneLine[0] = !indented;
  }

  /** A string as JSON, with its quotation marks. */
  public static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2);
    appendQuoted(json, text);
    return json.toString();
  }

  /** Begins an object with a line for each field. */
  public JsonWriter block() {
    return open('{', false);
  }

  /** Begins an object on one line. */
  public JsonWriter line() {
    return open('{', true);
  }

  /** Ends the object begun last. */
  public JsonWriter end() {
    return close('}');
  }

  /** Begins an array with a line for each element. */
  public JsonWriter array(String name) {
    return name(name).open('[', false);
  }

  /** Ends the array begun last. */
  public JsonWriter endArray() {
    return close(']');
  }

  /** The name of the value that is written next. */
  public JsonWriter name(String name) {
    separate();
    appendQuoted(out, name);
    out.append(": ");
    afterName = true;
    return this;
  }

  public JsonWriter put(String name, String value) {
    name(name);
    separate();
    appendQuoted(out, value);
    return this;
  }

  public JsonWriter put(String name, Optional<String> value) {
    return value.isPresent() ? put(name, value.get()) : this;
  }

  /** Leaves the field out if the text is empty. */
  public JsonWriter putUnlessEmpty(String name, String value) {
    return value.isEmpty() ? this : put(name, value);
  }

  public JsonWriter put(String name, long value) {
    name(name);
    separate();
    out.append(value);
    return this;
  }

  /**
   * A number as short as it can be told, whole numbers without a fraction.
   *
   * @throws IllegalArgumentException if the number is not finite, which JSON cannot say
   */
  public JsonWriter put(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is " + value + ", which JSON cannot say");
    }
    long whole = (long) value;
    if (whole == value && Math.abs(whole) < 1L << 53) {
      return put(name, whole);
    }
    name(name);
    separate();
    out.append(value);
    return this;
  }

  /** ISO 8601 in UTC. */
  public JsonWriter putInstant(String name, Optional<Instant> value) {
    return put(name, value.map(Instant::toString));
  }

  public <E> JsonWriter put(String name, Words<E> words, Optional<E> value) {
    return put(name, value.map(words::of));
  }

  /** An array of strings on one line; left out if there are none. */
  public JsonWriter putStrings(String name, Collection<String> values) {
    if (values.isEmpty()) {
      return this;
    }
    name(name).open('[', true);
    for (String value : values) {
      separate();
      appendQuoted(out, value);
    }
    return endArray();
  }

  public <T> JsonWriter put(String name, Optional<T> value, BiConsumer<JsonWriter, T> part) {
    if (value.isPresent()) {
      name(name);
      part.accept(this, value.get());
    }
    return this;
  }

  /** An array with a line or more for each part; left out if there are none. */
  public <T> JsonWriter put(String name, List<T> values, BiConsumer<JsonWriter, T> part) {
    if (values.isEmpty()) {
      return this;
    }
    array(name);
    for (T value : values) {
      part.accept(this, value);
    }
    return endArray();
  }

  /** The fields that this version does not know, as they were read. */
  public JsonWriter put(Extra extra) {
    extra.fields().forEach(this::putJson);
    return this;
  }

  /** A field whose value is JSON already. */
  public JsonWriter putJson(String name, String json) {
    name(name);
    separate();
    out.append(json);
    return this;
  }

  private JsonWriter open(char bracket, boolean oneLine) {
    separate();
    out.append(bracket);
    depth++;
    if (depth == filled.length) {
      onOneLine = Arrays.copyOf(onOneLine, depth * 2);
      filled = Arrays.copyOf(filled, depth * 2);
    }
    onOneLine[depth] = oneLine || onOneLine[depth - 1];
    filled[depth] = false;
    return this;
  }

  private JsonWriter close(char bracket) {
    boolean spread = filled[depth] && !onOneLine[depth];
    depth--;
    if (spread) {
      newLine();
    }
    out.append(bracket);
    return this;
  }

  /** What stands between the last value and the next. */
  private void separate() {
    if (afterName) {
      afterName = false;
      return;
    }
    if (depth == 0) {
      return;
    }
    if (filled[depth]) {
      out.append(onOneLine[depth] ? ", " : ",");
    }
    if (!onOneLine[depth]) {
      newLine();
    }
    filled[depth] = true;
  }

  private void newLine() {
    out.append('\n').repeat("  ", depth);
  }

  private static void appendQuoted(StringBuilder out, String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out.append(text, written, i);
      written = i + 1;
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append("\\u").append(HEX.toHexDigits(c));
      }
    }
    out.append(text, written, text.length()).append('"');
  }
}
