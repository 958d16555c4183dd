package app.sottovoce.read.base;

import app.sottovoce.json.Trees;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The values in a file of JSON: one, several one after the other (JSON lines), or an array. */
public final class JsonText {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonText() {}

  /**
   * The values in a file; those of an array at the root as if each stood alone.
   *
   * @throws UnreadableFile naming the line, if this is not JSON; or if it is too large
   */
  public static List<JsonNode> values(RawFile file) throws UnreadableFile {
    if (file.bytes().length > Limits.JSON_BYTES) {
      throw new UnreadableFile(
          file.name(),
          "is larger than "
              + (Limits.JSON_BYTES >> 20)
              + " MB, the most for JSON; split it into parts.");
    }
    List<JsonNode> values = new ArrayList<>();
    try (JsonParser parser = Trees.parser(file.text())) {
      while (parser.nextToken() != null) {
        JsonNode value = JSON.readTree(parser);
        if (value.isArray()) {
          value.forEach(values::add);
        } else {
          values.add(value);
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new UnreadableFile(
          file.name(),
          line,
          "The JSON cannot be read further than here: it breaks off, is not well-formed, or is"
              + " nested deeper than any transcript.");
    }
    return values;
  }

  /**
   * A complaint about a file that is JSON, but nothing that can be read.
   *
   * @throws UnreadableFile naming the line, if it is not even sound JSON
   */
  public static UnreadableFile unknown(RawFile file) throws UnreadableFile {
    values(file);
    return new UnreadableFile(
        file.name(),
        "is JSON, but of none of the kinds that can be read; export it as SubRip, WebVTT or plain"
            + " text.");
  }
}
