package app.sottovoce.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has borne which office of state: "ruritanian president" and the names it may mean. */
final class Offices {
  private final Map<String, List<String>> bearers = new HashMap<>();

  /** Reads the list {@code offices.txt}, whose head describes its columns. */
  Offices(List<String[]> entries) {
    for (String[] entry : entries) {
      List<String> names = List.of(spaced(entry[2]).split(","));
      for (String place : spaced(entry[0]).split(",")) {
        for (String title : spaced(entry[1]).split(",")) {
          bearers.put(place + " " + title, names);
        }
      }
    }
  }

  /**
   * The bearers of an office, latest first; none if the list does not know it.
   *
   * @param office the place and the title in lower case: "ruritanian president"
   */
  List<String> bearers(String office) {
    return bearers.getOrDefault(office, List.of());
  }

  private static String spaced(String field) {
    return field.replace('_', ' ');
  }
}
