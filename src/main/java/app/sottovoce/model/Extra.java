package app.sottovoce.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fields of a file that this version does not know, kept so that they can be written back.
 *
 * @param fields JSON text of each unknown field by its name, in the order of the names
 */
public record Extra(Map<String, String> fields) {
  public static final Extra NONE = new Extra(Map.of());

  public Extra {
    SortedMap<String, String> sorted = new TreeMap<>(fields);
    fields = sorted.isEmpty() ? Map.of() : Collections.unmodifiableMap(sorted);
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }
}
