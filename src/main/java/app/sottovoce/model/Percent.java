package app.sottovoce.model;

/** A range of probability in percent, both ends included, 0 to 100. */
public record Percent(int low, int high) {
  /**
   * @throws IllegalArgumentException if the range is empty or leaves 0 to 100
   */
  public Percent {
    if (low < 0 || high > 100 || high < low) {
      throw new IllegalArgumentException(low + " to " + high + " is not a range of percent");
    }
  }

  public int middle() {
    return (low + high) / 2;
  }
}
