package app.sottovoce.ui.timeline;

import app.sottovoce.model.Timed;
import java.util.Arrays;
import java.util.List;

/**
 * Utterances of a lane that stand beside one another without overlap. Starts and ends are kept in
 * sorted arrays, so that what is visible is found by binary search.
 */
public final class SubRow {
  private Timed[] items = new Timed[8];
  private long[] starts = new long[8];
  private long[] ends = new long[8];
  private int size;

  /** Where an utterance ends for stacking: even the shortest takes up a millisecond. */
  static long end(Timed item) {
    return Math.max(item.end(), item.start() + 1);
  }

  public int size() {
    return size;
  }

  public Timed get(int index) {
    return items[index];
  }

  public long start(int index) {
    return starts[index];
  }

  public long end(int index) {
    return ends[index];
  }

  /** The index of the first one that starts at a time or later; the size if there is none. */
  public int firstFrom(long time) {
    return lower(starts, 0, time);
  }

  /** The index of the first one that ends after a time; the size if there is none. */
  public int firstEndingAfter(long time) {
    return lower(ends, 0, time + 1);
  }

  /**
   * The same as {@link #firstFrom}, found by leaps from a place before it: cheap if it is near.
   *
   * @param index all before it start earlier
   */
  public int firstFrom(long time, int index) {
    int leap = 1;
    int low = index;
    while (low + leap < size && starts[low + leap] < time) {
      low += leap;
      leap *= 2;
    }
    return lower(starts, low, Math.min(size, low + leap + 1), time);
  }

  /** The index of an utterance, or -1. */
  public int indexOf(Timed item) {
    int index = firstFrom(item.start());
    return index < size && items[index].id().equals(item.id()) ? index : -1;
  }

  /** Puts others, in the order of time, in the place of those from one index up to another. */
  void replace(int from, int to, List<Timed> now) {
    int moved = size - to;
    int newSize = from + now.size() + moved;
    if (newSize > items.length) {
      int capacity = Math.max(newSize, items.length * 2);
      items = Arrays.copyOf(items, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    int target = from + now.size();
    System.arraycopy(items, to, items, target, moved);
    System.arraycopy(starts, to, starts, target, moved);
    System.arraycopy(ends, to, ends, target, moved);
    for (int i = 0; i < now.size(); i++) {
      set(from + i, now.get(i));
    }
    if (newSize < size) {
      Arrays.fill(items, newSize, size, null);
    }
    size = newSize;
  }

  void add(Timed item) {
    replace(size, size, List.of(item));
  }

  private void set(int index, Timed item) {
    items[index] = item;
    starts[index] = item.start();
    ends[index] = end(item);
  }

  private int lower(long[] sorted, int from, long value) {
    return lower(sorted, from, size, value);
  }

  private static int lower(long[] sorted, int from, int to, long value) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
