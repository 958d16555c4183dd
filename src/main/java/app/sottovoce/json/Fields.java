package app.sottovoce.json;

import app.sottovoce.model.Extra;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a JSON object. Each is taken out as it is read, so that what nobody asked for
 * remains as the {@link #rest()}. A field that is {@code null} is as good as absent.
 */
public final class Fields {
  private static final String COUNT = "a whole number from 0 to " + Integer.MAX_VALUE;

  private final ObjectNode object;
  private final JsonPath path;

  /**
   * @param object is emptied by reading it
   * @param path where it stands, for errors
   */
  public Fields(ObjectNode object, JsonPath path) {
    this.object = object;
    this.path = path;
  }

  /** Makes a value of an object's fields. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(Fields fields) throws UnreadableJson;
  }

  /** The fields of an object told as text. */
  public static Fields of(String json) throws UnreadableJson {
    return of(() -> Trees.parser(json), UnaryOperator.identity());
  }

  /**
   * The fields of an object told as text in UTF-8.
   *
   * @param strings gives the string to be kept for each that is read, which equals it
   */
  static Fields of(byte[] json, UnaryOperator<String> strings) throws UnreadableJson {
    return of(() -> Trees.parser(json), strings);
  }

  private static Fields of(Supplier<JsonParser> text, UnaryOperator<String> strings)
      throws UnreadableJson {
    try (JsonParser parser = text.get()) {
      parser.nextToken();
      JsonNode node = Trees.read(parser, strings);
      if (parser.nextToken() != null) {
        throw new UnreadableJson(JsonPath.ROOT, "There is more than one JSON value");
      }
      return of(node, JsonPath.ROOT);
    } catch (JacksonException e) {
      throw new UnreadableJson(JsonPath.ROOT, "This is not JSON: " + e.getOriginalMessage());
    }
  }

  /** The fields of a value that must be an object. */
  public static Fields of(JsonNode node, JsonPath path) throws UnreadableJson {
    if (node instanceof ObjectNode object) {
      return new Fields(object, path);
    }
    throw isNot(path, node, "an object");
  }

  public JsonPath path() {
    return path;
  }

  public Optional<String> maybeString(String name) throws UnreadableJson {
    JsonNode node = take(name);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    return Optional.of(text(node, path.field(name)));
  }

  public String string(String name) throws UnreadableJson {
    return required(name, maybeString(name));
  }

  public String stringOr(String name, String otherwise) throws UnreadableJson {
    return maybeString(name).orElse(otherwise);
  }

  public Optional<Long> maybeWhole(String name) throws UnreadableJson {
    JsonNode node = take(name);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    OptionalLong whole = whole(node);
    if (whole.isEmpty()) {
      throw isNot(path.field(name), node, "a whole number");
    }
    return Optional.of(whole.getAsLong());
  }

  public long whole(String name) throws UnreadableJson {
    return required(name, maybeWhole(name));
  }

  /** A whole number from 0 that an int can hold. */
  public int count(String name) throws UnreadableJson {
    OptionalInt count = maybeCount(name);
    if (count.isEmpty()) {
      throw error(name, "is missing");
    }
    return count.getAsInt();
  }

  /** A whole number from 0 that an int can hold, if it is there. */
  public OptionalInt maybeCount(String name) throws UnreadableJson {
    JsonNode node = take(name);
    if (node.isMissingNode()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(count(node, path.field(name)));
  }

  public Optional<Double> maybeNumber(String name) throws UnreadableJson {
    JsonNode node = take(name);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    double value = number(node);
    if (!Double.isFinite(value)) {
      throw isNot(path.field(name), node, "a number");
    }
    return Optional.of(value);
  }

  public double number(String name) throws UnreadableJson {
    return required(name, maybeNumber(name));
  }

  public Optional<Instant> maybeInstant(String name) throws UnreadableJson {
    Optional<String> text = maybeString(name);
    try {
      return text.map(Instants::parse);
    } catch (DateTimeException _) {
      throw error(name, "is “" + text.orElseThrow() + "”, not a time like 2025-08-15T19:30:00Z");
    }
  }

  public <E> Optional<E> maybeWord(String name, Words<E> words) throws UnreadableJson {
    Optional<String> word = maybeString(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> meaning = words.meaning(word.get());
    if (meaning.isEmpty()) {
      throw error(name, "is “" + word.get() + "”, not one of: " + words.all());
    }
    return meaning;
  }

  public <E> E word(String name, Words<E> words) throws UnreadableJson {
    return required(name, maybeWord(name, words));
  }

  public <T> Optional<T> maybe(String name, Reader<T> reader) throws UnreadableJson {
    JsonNode node = take(name);
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(reader.read(of(node, path.field(name))));
  }

  /** An array of objects; none if the field is absent. */
  public <T> List<T> list(String name, Reader<T> reader) throws UnreadableJson {
    return elements(name, (node, place) -> reader.read(of(node, place)));
  }

  /** An array of strings; none if the field is absent. */
  public List<String> strings(String name) throws UnreadableJson {
    return elements(name, Fields::text);
  }

  /** An array of whole numbers from 0; none if the field is absent. */
  public List<Integer> counts(String name) throws UnreadableJson {
    return elements(name, Fields::count);
  }

  /** All fields that have not been taken, {@code null} ones included. */
  public Extra rest() {
    if (object.isEmpty()) {
      return Extra.NONE;
    }
    Map<String, String> fields = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      fields.put(field.getKey(), Trees.text(field.getValue()));
    }
    return new Extra(fields);
  }

  /** What is wrong with a field, as a sentence that its place begins. */
  public UnreadableJson error(String name, String what) {
    return new UnreadableJson(path.field(name), what);
  }

  /** A field that is not there afterwards; the missing node if it is not there now. */
  private JsonNode take(String name) {
    JsonNode node = object.remove(name);
    return node == null || node.isNull() ? MissingNode.getInstance() : node;
  }

  /** Makes a value of an element of an array. */
  @FunctionalInterface
  private interface Element<T> {
    T read(JsonNode node, JsonPath place) throws UnreadableJson;
  }

  private <T> List<T> elements(String name, Element<T> element) throws UnreadableJson {
    JsonNode array = take(name);
    if (array.isMissingNode()) {
      return List.of();
    }
    JsonPath place = path.field(name);
    if (!array.isArray()) {
      throw isNot(place, array, "an array");
    }
    List<T> values = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      values.add(element.read(array.get(i), place.element(i)));
    }
    return values;
  }

  private static String text(JsonNode node, JsonPath place) throws UnreadableJson {
    if (!node.isString()) {
      throw isNot(place, node, "a text");
    }
    return node.stringValue();
  }

  private static int count(JsonNode node, JsonPath place) throws UnreadableJson {
    OptionalLong whole = whole(node);
    if (whole.isEmpty() || whole.getAsLong() < 0 || whole.getAsLong() > Integer.MAX_VALUE) {
      throw isNot(place, node, COUNT);
    }
    return (int) whole.getAsLong();
  }

  private <T> T required(String name, Optional<T> value) throws UnreadableJson {
    if (value.isEmpty()) {
      throw error(name, "is missing");
    }
    return value.get();
  }

  /** Not a number if it is none; whole ones need no detour by way of decimals. */
  private static double number(JsonNode node) {
    if (node.isLong()) {
      return node.longValue();
    }
    return node.isNumber() ? node.decimalValue().doubleValue() : Double.NaN;
  }

  private static OptionalLong whole(JsonNode node) {
    if (node.isLong()) {
      return OptionalLong.of(node.longValue());
    }
    try {
      return node.isNumber()
          ? OptionalLong.of(node.decimalValue().longValueExact())
          : OptionalLong.empty();
    } catch (ArithmeticException _) {
      return OptionalLong.empty(); // it has a fraction, or is too large
    }
  }

  private static UnreadableJson isNot(JsonPath place, JsonNode node, String expected) {
    String text = node.isString() ? node.stringValue() : Trees.text(node);
    String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return new UnreadableJson(place, "is “" + shown + "”, not " + expected);
  }
}
