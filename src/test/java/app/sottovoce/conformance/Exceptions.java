package app.sottovoce.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cases in which our readers differ from a suite on purpose, each with its reason: {@code
 * exceptions.tsv} has suite, case and reason on a line, separated by tabs.
 */
final class Exceptions {
  private Exceptions() {}

  /** The reasons of a suite's exceptions, by the id of the case. */
  static SortedMap<String, String> of(Suite suite) throws IOException {
    TreeMap<String, String> reasons = new TreeMap<>();
    try (InputStream in = Exceptions.class.getResourceAsStream("/conformance/exceptions.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .filter(cells -> cells[0].equals(suite.name()))
          .forEach(cells -> reasons.put(cells[1], cells[2]));
    }
    return reasons;
  }
}
