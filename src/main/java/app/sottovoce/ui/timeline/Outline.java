package app.sottovoce.ui.timeline;

import java.util.Arrays;

/**
 * How the timeline is laid out from top to bottom: ruler, scenes, lanes. Lanes are lower where
 * there is little room for many; what still does not fit is scrolled to.
 */
final class Outline {
  /** The width of the column of names. */
  static final double GUTTER = 132;

  static final double RULER = 26;
  static final double SCENE = 21;

  private static final double GAP = 3;
  private static final int MOST_SCENE_ROWS = 3;

  private final double lanesTop;
  private final double[] tops;
  private final double[] blockHeights;
  private final Density density;

  /**
   * @param height of the whole timeline without its overview
   */
  Outline(Lanes lanes, int sceneRows, double height) {
    lanesTop = RULER + SCENE * Math.clamp(sceneRows, 1, MOST_SCENE_ROWS);
    int[] subRows =
        lanes.lanes().stream().mapToInt(lane -> Math.max(1, lane.subRows().size())).toArray();
    Density roomy = Density.ROOMY;
    density = roomy.height(subRows) <= height - lanesTop ? roomy : Density.COMPACT;
    tops = new double[subRows.length + 1];
    blockHeights = new double[subRows.length];
    for (int i = 0; i < subRows.length; i++) {
      blockHeights[i] = density.block(subRows[i]);
      tops[i + 1] = tops[i] + density.height(subRows[i]);
    }
  }

  /** How much room lanes are given. */
  private enum Density {
    ROOMY(6, 34, 26),
    COMPACT(4, 26, 20);

    private final double padding;
    private final double single;
    private final double stacked;

    /**
     * @param padding above and below the blocks of a lane
     * @param single height of a block in a lane without overlaps
     * @param stacked height of a block in a lane with overlaps
     */
    Density(double padding, double single, double stacked) {
      this.padding = padding;
      this.single = single;
      this.stacked = stacked;
    }

    double block(int subRows) {
      return subRows == 1 ? single : stacked;
    }

    double height(int subRows) {
      return 2 * padding + subRows * (block(subRows) + GAP) - GAP;
    }

    double height(int[] subRows) {
      return Arrays.stream(subRows).mapToDouble(this::height).sum();
    }
  }

  /** Where the lanes begin, measured from the top of the timeline. */
  double lanesTop() {
    return lanesTop;
  }

  /** The height of all lanes together. */
  double lanesHeight() {
    return tops[tops.length - 1];
  }

  int lanes() {
    return blockHeights.length;
  }

  /** Where a lane begins, measured from the first lane. */
  double top(int lane) {
    return tops[lane];
  }

  double height(int lane) {
    return tops[lane + 1] - tops[lane];
  }

  /** Where the blocks of a sub-row begin, measured from the first lane. */
  double blockTop(int lane, int subRow) {
    return tops[lane] + density.padding + subRow * (blockHeights[lane] + GAP);
  }

  double blockHeight(int lane) {
    return blockHeights[lane];
  }

  /** The lane at a height measured from the first lane; beyond them the first or the last. */
  int laneAt(double y) {
    int found = Arrays.binarySearch(tops, y);
    int lane = found < 0 ? -found - 2 : found;
    return Math.clamp(lane, 0, Math.max(0, lanes() - 1));
  }

  /** Whether a height measured from the first lane is in any of them. */
  boolean isInLane(double y) {
    return y >= 0 && y < lanesHeight();
  }

  /** The sub-row of a lane at a height measured from the first lane; it may be beyond the last. */
  int subRowAt(int lane, double y) {
    return Math.max(
        0, (int) Math.floor((y - tops[lane] - density.padding) / (blockHeights[lane] + GAP)));
  }
}
