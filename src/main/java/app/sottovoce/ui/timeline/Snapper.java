package app.sottovoce.ui.timeline;

import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Draws what is dragged to the edges near it: those of other utterances, of scenes, the playhead.
 * How near is near is told in time by the caller, who knows how many milliseconds a pixel stands
 * for.
 */
public final class Snapper {
  private final Lanes lanes;
  private final Predicate<String> moving;
  private final long[] marks;

  /**
   * Where a drag comes to rest.
   *
   * @param delta how far what is dragged moves, in milliseconds
   * @param at the edge it was drawn to, if any
   */
  public record Snap(long delta, OptionalLong at) {}

  /**
   * @param moving whether an utterance, by id, is itself being dragged and no aim
   * @param marks further times to be drawn to, in any order
   */
  public Snapper(Lanes lanes, Predicate<String> moving, long... marks) {
    this.lanes = lanes;
    this.moving = moving;
    this.marks = marks.clone();
  }

  /**
   * Draws a drag to the nearest edge.
   *
   * @param edges the times of the edges dragged, as they were
   * @param delta how far they are dragged
   * @param reach edges further away than this do not count
   */
  public Snap snap(long[] edges, long delta, long reach) {
    long best = Long.MAX_VALUE;
    Snap snap = new Snap(delta, OptionalLong.empty());
    for (long edge : edges) {
      OptionalLong near = nearest(edge + delta, reach);
      if (near.isPresent()) {
        long off = near.getAsLong() - edge - delta;
        if (Math.abs(off) < best) {
          best = Math.abs(off);
          snap = new Snap(delta + off, near);
        }
      }
    }
    return snap;
  }

  /** The edge nearest to a time, if one is within reach; of two equally near the earlier. */
  public OptionalLong nearest(long time, long reach) {
    Nearest nearest = new Nearest(time, reach);
    for (long mark : marks) {
      nearest.offer(mark);
    }
    for (Lane lane : lanes.lanes()) {
      for (SubRow subRow : lane.subRows()) {
        int i = subRow.firstEndingAfter(time - reach - 1);
        while (i < subRow.size() && subRow.start(i) <= time + reach) {
          if (!moving.test(subRow.get(i).id())) {
            nearest.offer(subRow.get(i).start());
            nearest.offer(subRow.get(i).end());
          }
          i++;
        }
      }
    }
    return nearest.found;
  }

  private static final class Nearest {
    private final long time;
    private final long reach;
    private OptionalLong found = OptionalLong.empty();

    Nearest(long time, long reach) {
      this.time = time;
      this.reach = reach;
    }

    void offer(long edge) {
      long off = Math.abs(edge - time);
      long best = found.isPresent() ? Math.abs(found.getAsLong() - time) : Long.MAX_VALUE;
      if (off <= reach && (off < best || off == best && edge < found.orElse(edge))) {
        found = OptionalLong.of(edge);
      }
    }
  }
}
