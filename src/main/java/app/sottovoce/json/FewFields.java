package app.sottovoce.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object in their order, found by looking at one after the other: as long as
 * they are few, that takes less time and less memory than hashing.
 */
final class FewFields extends AbstractMap<String, JsonNode> {
  /** With more, hashing is faster, even where somebody makes up a file to slow us down. */
  static final int MOST = 32;

  private String[] names = new String[8];
  private JsonNode[] values = new JsonNode[8];
  private int size;

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(Object name) {
    return indexOf(name) >= 0;
  }

  @Override
  public JsonNode get(Object name) {
    int index = indexOf(name);
    return index < 0 ? null : values[index];
  }

  @Override
  public JsonNode put(String name, JsonNode value) {
    int index = indexOf(name);
    if (index >= 0) {
      JsonNode before = values[index];
      values[index] = value;
      return before;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    names[size] = name;
    values[size] = value;
    size++;
    return null;
  }

  @Override
  public JsonNode remove(Object name) {
    int index = indexOf(name);
    return index < 0 ? null : removeAt(index);
  }

  @Override
  public void clear() {
    size = 0;
  }

  @Override
  public Set<Map.Entry<String, JsonNode>> entrySet() {
    return new Entries();
  }

  private int indexOf(Object name) {
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Takes out what stands at an index, so that what follows it moves up. */
  private JsonNode removeAt(int index) {
    JsonNode value = values[index];
    size--;
    System.arraycopy(names, index + 1, names, index, size - index);
    System.arraycopy(values, index + 1, values, index, size - index);
    return value;
  }

  private final class Entries extends AbstractSet<Map.Entry<String, JsonNode>> {
    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<Map.Entry<String, JsonNode>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size;
        }

        @Override
        public Map.Entry<String, JsonNode> next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          next++;
          return Map.entry(names[next - 1], values[next - 1]);
        }

        @Override
        public void remove() {
          next--;
          removeAt(next);
        }
      };
    }
  }
}
