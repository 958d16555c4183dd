package app.sottovoce.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** In what something read differs from what was expected. */
final class Differences {
  private final List<String> found = new ArrayList<>();

  /** Notes a difference, if the two are not equal. */
  void add(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      found.add(what + ": expected “" + expected + "”, not “" + actual + "”");
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  Optional<String> first() {
    return found.stream().findFirst();
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(each -> strings.add(each.asString()));
    return strings;
  }

  /** A text with each stretch of blanks as one. */
  static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
