package app.sottovoce.ui.reader;

import java.util.Arrays;

/**
 * A source's text in the paragraphs in which it is shown: its lines, the very long ones broken at a
 * space, since a single line of megabytes cannot be laid out. Positions are UTF-16 indices of the
 * whole text.
 */
final class Paragraphs {
  /** A longer line is broken, in UTF-16 code units. */
  static final int LONGEST = 4_000;

  private final String text;
  private final int[] starts;

  Paragraphs(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  String text() {
    return text;
  }

  /** At least one, even of an empty text. */
  int size() {
    return starts.length;
  }

  int start(int paragraph) {
    return starts[paragraph];
  }

  /** Where a paragraph ends, its line break left out. */
  int end(int paragraph) {
    int limit = paragraph + 1 < starts.length ? starts[paragraph + 1] : text.length();
    boolean broken = limit > starts[paragraph] && text.charAt(limit - 1) == '\n';
    return broken ? limit - 1 : limit;
  }

  String words(int paragraph) {
    return text.substring(start(paragraph), end(paragraph));
  }

  /** The paragraph a position is in; that before it for the place of a line break. */
  int at(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 0;
    int start = 0;
    do {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = start;
      start = next(text, start);
    } while (start < text.length());
    return Arrays.copyOf(starts, count);
  }

  private static int next(String text, int start) {
    int newline = text.indexOf('\n', start);
    int end = newline < 0 ? text.length() : newline + 1;
    return end - start <= LONGEST + 1 ? end : cut(text, start);
  }

  private static int cut(String text, int start) {
    int space = text.lastIndexOf(' ', start + LONGEST - 1);
    int cut = space > start ? space + 1 : start + LONGEST;
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }
}
