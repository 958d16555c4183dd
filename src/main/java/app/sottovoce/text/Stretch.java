package app.sottovoce.text;

/** A stretch of a text from {@code start} up to, not including, {@code end}, in UTF-16 units. */
public record Stretch(int start, int end) {
  public Stretch {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No stretch runs from " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public boolean overlaps(Stretch other) {
    return start < other.end && other.start < end;
  }

  /** The text's own characters. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The stretch without the white space at its ends. */
  public Stretch trimmed(String text) {
    int first = start;
    int last = end;
    while (first < last && isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Stretch(first, last);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
