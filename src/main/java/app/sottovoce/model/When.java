package app.sottovoce.model;

/**
 * The place of an utterance in time, in milliseconds on the project's clock, each boundary with
 * what it rests on.
 */
public record When(long start, long end, Basis startBasis, Basis endBasis, Extra extra) {
  /**
   * @throws IllegalArgumentException if it ends before it starts
   */
  public When {
    if (end < start) {
      throw new IllegalArgumentException("An utterance cannot end at " + end + " before " + start);
    }
  }

  public static When measured(long start, long end) {
    return new When(start, end, Basis.MEASURED, Basis.MEASURED, Extra.NONE);
  }

  public When withStart(long newStart, Basis basis) {
    return new When(newStart, Math.max(newStart, end), basis, endBasis, extra);
  }

  public When withEnd(long newEnd, Basis basis) {
    return new When(Math.min(start, newEnd), newEnd, startBasis, basis, extra);
  }

  public long duration() {
    return end - start;
  }
}
