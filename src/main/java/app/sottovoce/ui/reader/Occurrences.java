package app.sottovoce.ui.reader;

import java.util.Arrays;

/**
 * Where words occur in a text, upper and lower case alike.
 *
 * @param starts UTF-16 indices, ascending; occurrences do not overlap
 * @param length how long each is, in UTF-16 code units
 */
record Occurrences(int[] starts, int length) {
  static final Occurrences NONE = new Occurrences(new int[0], 0);

  /** Finds words; nothing where there are none to look for. */
  static Occurrences of(String words, String text) {
    int length = words.length();
    if (length == 0) {
      return NONE;
    }
    char lower = Character.toLowerCase(words.charAt(0));
    char upper = Character.toUpperCase(words.charAt(0));
    int[] starts = new int[64];
    int count = 0;
    for (int i = 0; i <= text.length() - length; i++) {
      char c = text.charAt(i);
      if ((c == lower || c == upper || Character.toLowerCase(c) == lower)
          && text.regionMatches(true, i, words, 0, length)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i;
        i += length - 1;
      }
    }
    return new Occurrences(Arrays.copyOf(starts, count), length);
  }

  int size() {
    return starts.length;
  }

  boolean isEmpty() {
    return starts.length == 0;
  }

  /** The first occurrence that starts at or after a position; the first of all after the last. */
  int from(int position) {
    int found = Arrays.binarySearch(starts, position);
    int at = found >= 0 ? found : -found - 1;
    return at == starts.length ? 0 : at;
  }

  /** The first occurrence that ends after a position, or the size if there is none. */
  int endingAfter(int position) {
    int found = Arrays.binarySearch(starts, position - length + 1);
    return found >= 0 ? found : -found - 1;
  }
}
