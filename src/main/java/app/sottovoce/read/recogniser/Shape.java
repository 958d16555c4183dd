package app.sottovoce.read.recogniser;

import app.sottovoce.json.Trees;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Which keys stand at the beginning of a JSON file, by their paths: {@code
 * segments[].words[].start}. Values in an array at the root count as if each stood alone.
 *
 * @param paths the paths, none if the file is no JSON
 */
record Shape(Set<String> paths) {

  /** How many tokens are looked at: more than any maker writes before the first words. */
  private static final int LOOKED_AT = 4000;

  private static final Shape NONE = new Shape(Set.of());

  Shape {
    paths = Set.copyOf(paths);
  }

  static Shape of(RawFile file) {
    String start = file.head().stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return NONE;
    }
    Set<String> paths = new HashSet<>();
    try (JsonParser parser = Trees.parser(file.text())) {
      collect(parser, paths);
    } catch (JacksonException | UnreadableFile _) {
      // What was found so far tells what the file was to be; reading it will say what is wrong.
    }
    return new Shape(paths);
  }

  /** Whether all these paths are there. */
  boolean has(String... wanted) {
    return paths.containsAll(Set.of(wanted));
  }

  boolean hasAny(String... wanted) {
    for (String path : wanted) {
      if (paths.contains(path)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(JsonParser parser, Set<String> paths) {
    Deque<String> outer = new ArrayDeque<>();
    String next = "";
    JsonToken token = parser.nextToken();
    for (int i = 0; token != null && i < LOOKED_AT; i++) {
      switch (token) {
        case PROPERTY_NAME -> {
          String name = parser.currentName();
          next = outer.peek().isEmpty() ? name : outer.peek() + "." + name;
          paths.add(next);
        }
        case START_OBJECT -> outer.push(next);
        case START_ARRAY -> {
          next = next.isEmpty() ? "" : next + "[]";
          outer.push(next);
        }
        case END_OBJECT, END_ARRAY -> {
          outer.pop();
          next = outer.isEmpty() ? "" : outer.peek();
        }
        default -> {
          // A value, whose kind does not matter.
        }
      }
      token = parser.nextToken();
    }
  }
}
