package app.sottovoce.read.corpus;

import app.sottovoce.model.Basis;
import java.util.Arrays;

/**
 * The points in time of a document, in their order. Some have no time of their own: theirs is
 * estimated between those of their neighbours, and stays marked as an estimate.
 */
public final class TimeSlots {

  /** What stands for a time that is not there. */
  private static final long NONE = -1;

  private final IdNumbers numbers = new IdNumbers();
  private long[] times = new long[16];
  private boolean[] estimated = new boolean[0];
  private int size;
  private int without;

  /** Adds the next point in time. */
  void add(String id, long milliseconds) {
    numbers.put(id, append(milliseconds));
  }

  /** Adds the next point, of which only its place among the others is known. */
  void addWithoutTime(String id) {
    without++;
    numbers.put(id, append(NONE));
  }

  private int append(long time) {
    if (size == times.length) {
      times = Arrays.copyOf(times, size * 2);
    }
    times[size] = time;
    return size++;
  }

  /** The number of the point of that id, or -1. */
  int number(String id) {
    return numbers.get(id);
  }

  /** How many points there are. */
  public int size() {
    return size;
  }

  /** How many of them the file gives no time. */
  public int withoutTime() {
    return without;
  }

  /** Whether a point has a time, be it by estimate. */
  public boolean hasTime(int slot) {
    return slot >= 0 && times[slot] != NONE;
  }

  /** The time of a point that has one, in milliseconds. */
  public long time(int slot) {
    return times[slot];
  }

  /** What its time rests on. */
  public Basis basis(int slot) {
    return slot < estimated.length && estimated[slot] ? Basis.ESTIMATED : Basis.MEASURED;
  }

  /**
   * Spreads points evenly between two others, as ELAN shows annotations that share a stretch.
   *
   * @param from a point with a time
   * @param inner points without, in their order
   * @param to a point with a time that is not earlier
   */
  void spread(int from, int[] inner, int to) {
    for (int i = 0; i < inner.length; i++) {
      estimate(inner[i], times[from] + (times[to] - times[from]) * (i + 1) / (inner.length + 1));
    }
  }

  /** Estimates what has no time yet from the nearest points before and after it in the order. */
  void estimateTheRest() {
    int at = 0;
    while (at < size) {
      if (times[at] != NONE) {
        at++;
        continue;
      }
      int from = at;
      while (at < size && times[at] == NONE) {
        at++;
      }
      estimate(from, at);
    }
  }

  /** Those from one up to, not including, another; with no time at all they stay without. */
  private void estimate(int from, int to) {
    if (from == 0 && to == size) {
      return;
    }
    long before = from > 0 ? times[from - 1] : times[to];
    long after = to < size ? Math.max(before, times[to]) : before;
    int steps = to - from + 1;
    for (int i = from; i < to; i++) {
      estimate(i, before + (after - before) * (i - from + 1) / steps);
    }
  }

  private void estimate(int slot, long time) {
    if (estimated.length < size) {
      estimated = Arrays.copyOf(estimated, size);
    }
    times[slot] = time;
    estimated[slot] = true;
  }
}
