package app.sottovoce.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small trees of JSON, built with limits that no honest file reaches, and told as text again. */
public final class Trees {
  /** How many arrays and objects may stand in one another. */
  public static final int MOST_DEPTH = 100;

  /** The longest string, in UTF-16 code units: the text of a source. */
  public static final int LONGEST_STRING = 64 << 20;

  /** The most digits of a number. */
  public static final int LONGEST_NUMBER = 400;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_DEPTH)
                  .maxStringLength(LONGEST_STRING)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(1000)
                  .build())
          .build();

  private Trees() {}

  /** A parser with our limits. */
  public static JsonParser parser(byte[] json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /** A parser with our limits. */
  public static JsonParser parser(String json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /**
   * The value at which a parser stands; it stands at the value's last token afterwards.
   *
   * @throws UnreadableJson if an object has two fields of one name
   * @throws tools.jackson.core.JacksonException if this is not JSON or breaks a limit
   */
  public static JsonNode read(JsonParser parser) throws UnreadableJson {
    return read(parser, UnaryOperator.identity());
  }

  /**
   * As {@link #read(JsonParser)}.
   *
   * @param strings gives the string to be kept for each that is read, which equals it
   */
  static JsonNode read(JsonParser parser, UnaryOperator<String> strings) throws UnreadableJson {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, JsonNode> fields = new FewFields();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          if (fields.size() == FewFields.MOST) {
            fields = new LinkedHashMap<>(fields);
          }
          parser.nextToken();
          if (fields.put(name, read(parser, strings)) != null) {
            throw new UnreadableJson(JsonPath.of(parser), "is there twice");
          }
        }
        yield new ObjectNode(NODES, fields);
      }
      case START_ARRAY -> {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(read(parser, strings));
        }
        yield array;
      }
      case VALUE_STRING -> NODES.stringNode(strings.apply(parser.getString()));
      case VALUE_NUMBER_INT ->
          switch (parser.getNumberType()) {
            case INT, LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
          };
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(decimal(parser));
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case null, default -> throw new StreamReadException(parser, "a value is missing");
    };
  }

  /** A tree as text on one line, equal for equal trees, laid out as {@link JsonWriter} does. */
  public static String text(JsonNode node) {
    StringBuilder out = new StringBuilder();
    append(out, node);
    return out.toString();
  }

  private static BigDecimal decimal(JsonParser parser) {
    try {
      return parser.getDecimalValue();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new StreamReadException(parser, "the number is too large or too small", e);
    }
  }

  private static void append(StringBuilder out, JsonNode node) {
    if (node.isObject()) {
      Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
      out.append('{');
      while (fields.hasNext()) {
        Map.Entry<String, JsonNode> field = fields.next();
        out.append(JsonWriter.quoted(field.getKey())).append(": ");
        append(out, field.getValue());
        out.append(fields.hasNext() ? ", " : "");
      }
      out.append('}');
    } else if (node.isArray()) {
      out.append('[');
      for (int i = 0; i < node.size(); i++) {
        out.append(i == 0 ? "" : ", ");
        append(out, node.get(i));
      }
      out.append(']');
    } else if (node.isString()) {
      out.append(JsonWriter.quoted(node.stringValue()));
    } else if (node.isIntegralNumber()) {
      BigInteger whole = node.bigIntegerValue();
      out.append(whole);
    } else if (node.isNumber()) {
      out.append(node.decimalValue());
    } else {
      out.append(node);
    }
  }
}
