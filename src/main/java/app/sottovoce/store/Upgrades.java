package app.sottovoce.store;

import app.sottovoce.json.JsonPath;
import app.sottovoce.json.Trees;
import app.sottovoce.json.UnreadableJson;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.node.ObjectNode;

/**
 * The small steps that bring things written by older versions up to date. Rows are upgraded as they
 * are read and written anew when they change next, so a file may hold rows of several versions.
 *
 * @param steps the first leads from version 1 to version 2
 */
record Upgrades(List<Step> steps) {
  /**
   * All there are. Whoever changes the JSON of things adds a step here and a project file to the
   * tests.
   */
  static final Upgrades ALL = new Upgrades(List.of());

  /** Changes the JSON of one thing from one version to the next. */
  @FunctionalInterface
  interface Step {
    void upgrade(String kind, ObjectNode thing);
  }

  Upgrades {
    steps = List.copyOf(steps);
  }

  /** The version that is written now. */
  int current() {
    return steps.size() + 1;
  }

  /**
   * A thing's JSON as the current version writes it.
   *
   * @param version of the JSON, from 1 to {@link #current()}
   * @throws UnreadableJson if an upgrade is due and the text is not a JSON object
   */
  String upgrade(String kind, int version, String json) throws UnreadableJson {
    if (version == current()) {
      return json;
    }
    ObjectNode thing = parse(json);
    steps.subList(version - 1, steps.size()).forEach(step -> step.upgrade(kind, thing));
    return Trees.text(thing);
  }

  private static ObjectNode parse(String json) throws UnreadableJson {
    try (JsonParser parser = Trees.parser(json)) {
      parser.nextToken();
      if (Trees.read(parser) instanceof ObjectNode object) {
        return object;
      }
      throw new UnreadableJson(JsonPath.ROOT, "is not an object");
    } catch (JacksonException e) {
      throw new UnreadableJson(JsonPath.ROOT, "is not JSON: " + e.getOriginalMessage());
    }
  }
}
