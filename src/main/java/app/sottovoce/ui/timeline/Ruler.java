package app.sottovoce.ui.timeline;

import app.sottovoce.ui.base.TimeText;
import java.util.ArrayList;
import java.util.List;

/** The marks of a ruler: as many as there is room for, at round times. */
public final class Ruler {
  private static final double LABEL_WIDTH = 72;
  private static final double MINOR_WIDTH = 14;

  /**
   * Steps between labelled marks, in milliseconds, each with the number of parts it is cut into.
   */
  private static final long[][] STEPS = {
    {1, 1},
    {2, 2},
    {5, 5},
    {10, 5},
    {20, 4},
    {50, 5},
    {100, 5},
    {200, 4},
    {500, 5},
    {1_000, 5},
    {2_000, 4},
    {5_000, 5},
    {10_000, 5},
    {15_000, 3},
    {30_000, 3},
    {60_000, 4},
    {120_000, 4},
    {300_000, 5},
    {600_000, 5},
    {900_000, 3},
    {1_800_000, 3},
    {3_600_000, 4},
    {7_200_000, 4},
    {10_800_000, 3},
    {21_600_000, 6},
    {43_200_000, 4},
    {86_400_000, 4},
    {172_800_000, 2},
    {604_800_000, 7}
  };

  private Ruler() {}

  /**
   * A mark.
   *
   * @param at its time in milliseconds
   * @param label what stands beside it, empty for the marks between
   */
  public record Mark(long at, String label) {
    public boolean isLabelled() {
      return !label.isEmpty();
    }
  }

  /** The marks of a stretch of the given width, in the order of time; none before zero. */
  public static List<Mark> marks(TimeScale scale, double width, Axis axis) {
    long[] step = step(scale, axis);
    long part = step[0] / step[1];
    if (part / scale.msPerPixel() < MINOR_WIDTH || part < axis.finest()) {
      part = step[0];
    }
    List<Mark> marks = new ArrayList<>();
    long first = Math.max(0, Math.floorDiv(scale.ms(-LABEL_WIDTH), part) * part);
    long last = scale.ms(width);
    for (long at = first; at <= last; at += part) {
      marks.add(new Mark(at, at % step[0] == 0 ? label(at, step[0], axis) : ""));
    }
    return marks;
  }

  private static long[] step(TimeScale scale, Axis axis) {
    for (long[] step : STEPS) {
      if (step[0] / scale.msPerPixel() >= LABEL_WIDTH && step[0] >= axis.finest()) {
        return step;
      }
    }
    long widest = STEPS[STEPS.length - 1][0];
    long times = (long) Math.ceil(LABEL_WIDTH * scale.msPerPixel() / widest);
    return new long[] {widest * times, 1};
  }

  private static String label(long at, long step, Axis axis) {
    return switch (axis) {
      case CLOCK ->
          step >= 1_000
              ? TimeText.seconds(at)
              : step >= 100 ? TimeText.tenths(at) : TimeText.exact(at);
      case TOLD -> Long.toString(at / Axis.SLOT + 1);
    };
  }
}
