package app.sottovoce.model;

/**
 * A stretch of a source's text.
 *
 * @param source id of the source
 * @param start UTF-16 index of the first code unit
 * @param end UTF-16 index after the last code unit
 * @param exact the words between the two, as the source has them
 * @param prefix up to {@value #CONTEXT} code units before
 * @param suffix up to {@value #CONTEXT} code units after
 */
public record Anchor(
    String source, int start, int end, String exact, String prefix, String suffix, Extra extra) {

  /** How much of the surroundings is kept with the words, in UTF-16 code units. */
  public static final int CONTEXT = 24;

  public Anchor {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("An anchor cannot run from " + start + " to " + end);
    }
  }

  /**
   * The anchor of a stretch of a text, with its words and their surroundings.
   *
   * @throws IndexOutOfBoundsException if the stretch does not lie in the text
   */
  public static Anchor of(String source, String text, int start, int end) {
    return new Anchor(
        source,
        start,
        end,
        text.substring(start, end),
        text.substring(boundary(text, Math.max(0, start - CONTEXT)), start),
        text.substring(end, boundary(text, Math.min(text.length(), end + CONTEXT))),
        Extra.NONE);
  }

  public Anchor withSource(String newSource) {
    return new Anchor(newSource, start, end, exact, prefix, suffix, extra);
  }

  public boolean overlaps(int otherStart, int otherEnd) {
    return start < otherEnd && otherStart < end;
  }

  /** Moves an index out of the middle of a surrogate pair. */
  private static int boundary(String text, int index) {
    boolean splits =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return splits ? index + 1 : index;
  }
}
