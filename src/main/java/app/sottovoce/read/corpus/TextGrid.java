package app.sottovoce.read.corpus;

import java.util.List;

/**
 * A TextGrid of the program Praat: tiers of labelled intervals or points.
 *
 * @param from where it begins, in seconds
 * @param to where it ends, in seconds
 * @param isWhole whether the file holds all that it announces
 */
public record TextGrid(double from, double to, List<Tier> tiers, boolean isWhole) {

  /**
   * A tier.
   *
   * @param ofPoints whether it holds points in time rather than intervals
   */
  public record Tier(String name, boolean ofPoints, List<Item> items) {
    public Tier {
      items = List.copyOf(items);
    }
  }

  /**
   * An interval or point with its label.
   *
   * @param from in seconds
   * @param to in seconds; the same for a point
   */
  public record Item(double from, double to, String label) {}

  public TextGrid {
    tiers = List.copyOf(tiers);
  }
}
