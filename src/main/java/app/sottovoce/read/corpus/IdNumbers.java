package app.sottovoce.read.corpus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the ids of a large file. Nearly all of them are a few letters and a figure that
 * counts upwards ({@code ts1}, {@code a1}); those need four bytes each, others an entry in a map.
 */
final class IdNumbers {
  private static final int MOST = 1 << 24;

  private final Map<String, Integer> others = new HashMap<>();
  private String prefix = "";
  private int[] counted = new int[0];

  /** Remembers the number, at least 0, of an id. */
  void put(String id, int number) {
    int figure = figure(id);
    if (figure >= 0 && prefix.isEmpty()) {
      prefix = id.substring(0, letters(id));
    }
    // An array for the figures as far as they go, unless they leap.
    if (figure >= 0 && id.startsWith(prefix) && figure < 2 * counted.length + 1_000) {
      if (figure >= counted.length) {
        counted = Arrays.copyOf(counted, Math.min(MOST, Math.max(figure + 1, 2 * counted.length)));
      }
      counted[figure] = number + 1;
    } else {
      others.put(id, number);
    }
  }

  /** The number of an id, or -1 if it has none. */
  int get(String id) {
    int figure = figure(id);
    if (figure >= 0 && figure < counted.length && counted[figure] > 0 && id.startsWith(prefix)) {
      return counted[figure] - 1;
    }
    return others.isEmpty() ? -1 : others.getOrDefault(id, -1);
  }

  /** The figure of an id that is letters of the prefix's number and a figure, else -1. */
  private int figure(String id) {
    int from = prefix.isEmpty() ? letters(id) : prefix.length();
    int length = id.length() - from;
    if (from == 0 || length < 1 || length > 8 || id.charAt(from) == '0') {
      return -1;
    }
    int figure = 0;
    for (int i = from; i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      figure = figure * 10 + digit;
    }
    return figure < MOST ? figure : -1;
  }

  private static int letters(String id) {
    int at = 0;
    while (at < id.length() && (id.charAt(at) < '0' || id.charAt(at) > '9')) {
      at++;
    }
    return at;
  }
}
