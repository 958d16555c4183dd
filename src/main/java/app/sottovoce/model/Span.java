package app.sottovoce.model;

/**
 * A stretch from {@code start} up to, not including, {@code end}: of a text in UTF-16 code units,
 * of time in milliseconds.
 */
public record Span(long start, long end) {
  public Span {
    if (end < start) {
      throw new IllegalArgumentException("A span cannot end at " + end + " before " + start);
    }
  }

  public long length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(long position) {
    return start <= position && position < end;
  }
}
