package app.sottovoce.ui.timeline;

import java.util.Arrays;

/**
 * How the timeline is laid out from top to bottom: ruler, scenes, lanes. Lanes are lower where there
 * is little room for many; what still does not fit is scrolled to.
 */
final class Outline {
  /** The width of the column of names. */
  static final double GUTTER = 132;

  static final double RULER = 26;
  static final double SCENE = 21;

  private static final double ROOMY = 46;
  private static final double GAP = 3;
  private static final int MOST_SCENE_ROWS = 3;

  private final double lanesTop;
  private final double[] tops;
  private final double[] blockHeights;
  private final double padding;

  /**
   * @param height of the whole timeline without its overview
   */
  Outline(Lanes lanes, int sceneRows, double height) {
    int count = lanes.lanes().size();
    lanesTop = RULER + SCENE * Math.clamp(sceneRows, 1, MOST_SCENE_ROWS);
    boolean roomy = count * ROOMY <= height - lanesTop;
    padding = roomy ? 6 : 4;
    double single = roomy ? ROOMY - 2 * padding : 26;
    double stacked = roomy ? 26 : 21;
    tops = new double[count + 1];
    blockHeights = new double[count];
    for (int i = 0; i < count; i++) {
      int subRows = Math.max(1, lanes.lanes().get(i).subRows().size());
      blockHeights[i] = subRows == 1 ? single : stacked;
      tops[i + 1] = tops[i] + 2 * padding + subRows * (blockHeights[i] + GAP) - GAP;
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
    return tops[lane] + padding + subRow * (blockHeights[lane] + GAP);
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
        0, (int) Math.floor((y - tops[lane] - padding) / (blockHeights[lane] + GAP)));
  }
}
