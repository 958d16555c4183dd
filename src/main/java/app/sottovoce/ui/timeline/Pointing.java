package app.sottovoce.ui.timeline;

import app.sottovoce.model.Timed;
import java.util.Optional;

/**
 * Finds what is at a point.
 *
 * @param scroll how far the lanes are scrolled up, in pixels
 */
record Pointing(Shown shown, Outline outline, TimeScale scale, double scroll) {
  /** How far from an edge a point still is at that edge. */
  private static final double EDGE = 6;

  /** How far from a block too thin to point at a point may be. */
  private static final double NEAR = 3;

  Hit at(double x, double y) {
    if (y < Outline.RULER) {
      return new Hit.OnRuler();
    }
    double px = x - Outline.GUTTER;
    if (y < outline.lanesTop()) {
      return scene(px, (int) ((y - Outline.RULER) / Outline.SCENE));
    }
    double laneY = y - outline.lanesTop() + scroll;
    if (!outline.isInLane(laneY)) {
      return new Hit.Ground();
    }
    int lane = outline.laneAt(laneY);
    return px < 0 ? new Hit.Name(lane) : block(lane, px, laneY);
  }

  private Hit scene(double px, int row) {
    if (px < 0) {
      return new Hit.SceneGround();
    }
    for (SceneBar bar : shown.scenes()) {
      double from = scale.x(bar.start());
      double to = scale.x(bar.end());
      if (bar.row() == row && px >= from - NEAR && px <= to + NEAR) {
        return new Hit.OnScene(bar, part(px, from, to));
      }
    }
    return new Hit.SceneGround();
  }

  private Hit block(int lane, double px, double laneY) {
    int subRow = outline.subRowAt(lane, laneY);
    double top = outline.blockTop(lane, subRow);
    Lane at = shown.lanes().lanes().get(lane);
    boolean inside = laneY >= top && laneY < top + outline.blockHeight(lane);
    return inside && subRow < at.subRows().size()
        ? nearest(at.subRows().get(subRow), px)
            .<Hit>map(
                item -> new Hit.Block(item, part(px, scale.x(item.start()), scale.x(item.end()))))
            .orElse(new Hit.Ground())
        : new Hit.Ground();
  }

  private Optional<Timed> nearest(SubRow subRow, double px) {
    int index = subRow.firstEndingAfter(scale.ms(px - NEAR));
    Optional<Timed> best = Optional.empty();
    double bestOff = NEAR;
    while (index < subRow.size() && scale.x(subRow.start(index)) <= px + NEAR) {
      Timed item = subRow.get(index);
      double off = Math.max(scale.x(item.start()) - px, px - scale.x(item.end()));
      if (off < bestOff) {
        best = Optional.of(item);
        bestOff = off;
      }
      index++;
    }
    return best;
  }

  /** Where on something that lasts a point is; something short can only be taken as a whole. */
  private static Hit.Part part(double px, double from, double to) {
    double edge = Math.min(EDGE, (to - from) / 4);
    if (to - from < 10) {
      return Hit.Part.BODY;
    }
    return px < from + edge ? Hit.Part.START : px > to - edge ? Hit.Part.END : Hit.Part.BODY;
  }
}
