package app.sottovoce.text;

import java.util.Arrays;

/** Where the lines of a text begin, so that a place in it can be named by its line. */
public final class Lines {
  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
  }

  /** The lines of a text whose lines end with {@code \n}. */
  public static Lines of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count + count / 2);
      }
      starts[count++] = at + 1;
    }
    return new Lines(Arrays.copyOf(starts, count));
  }

  /** The text with {@code \r\n} and {@code \r} replaced by {@code \n}. */
  public static String normalised(String text) {
    int at = text.indexOf('\r');
    if (at < 0) {
      return text;
    }
    StringBuilder normalised = new StringBuilder(text.length());
    int copied = 0;
    for (; at >= 0; at = text.indexOf('\r', copied)) {
      normalised.append(text, copied, at).append('\n');
      copied = text.startsWith("\n", at + 1) ? at + 2 : at + 1;
    }
    return normalised.append(text, copied, text.length()).toString();
  }

  /** How many lines there are: one more than line ends. */
  public int count() {
    return starts.length;
  }

  /**
   * The number of the line, counted from 1, in which an index of the text lies.
   *
   * @param index UTF-16 index, at most the length of the text
   */
  public int lineAt(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The UTF-16 index at which a line begins.
   *
   * @param line number of the line, counted from 1
   */
  public int startOf(int line) {
    return starts[line - 1];
  }
}
