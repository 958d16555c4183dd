package app.sottovoce.ui.timeline;

import app.sottovoce.model.Timed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The utterances of one speaker, source or scene, stacked so that none is drawn over another: in
 * the order of time each takes the uppermost sub-row that is free (first fit, Dilworth-optimal for
 * intervals given in the order of their starts). Where an utterance comes to stand depends only on
 * those before it, so an edit is followed from its place on, up to where old and new stacking
 * agree.
 */
public final class Lane {
  /** With more sub-rows than this, looking for an agreement costs more than stacking anew. */
  private static final int MANY = 200;

  private final String key;
  private final List<SubRow> subRows = new ArrayList<>();
  private int revision;

  Lane(String key) {
    this.key = key;
  }

  /** Id of the speaker, source or scene; {@link Grouping#NONE} for those without one. */
  public String key() {
    return key;
  }

  /** The sub-rows from the top down; none is empty. */
  public List<SubRow> subRows() {
    return Collections.unmodifiableList(subRows);
  }

  /** Counts the times that the lane was filled or followed an edit. */
  int revision() {
    return revision;
  }

  public int size() {
    return subRows.stream().mapToInt(SubRow::size).sum();
  }

  /** The index of the sub-row an utterance stands in, or -1. */
  public int subRowOf(Timed item) {
    for (int i = 0; i < subRows.size(); i++) {
      if (subRows.get(i).indexOf(item) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Stacks utterances given in the order of time, from nothing. */
  void fill(List<Timed> items) {
    record Busy(long end, int subRow) {}
    revision++;
    subRows.clear();
    BitSet taken = new BitSet();
    PriorityQueue<Busy> busy = new PriorityQueue<>(Comparator.comparingLong(Busy::end));
    List<List<Timed>> stacked = new ArrayList<>();
    for (Timed item : items) {
      while (!busy.isEmpty() && busy.peek().end() <= item.start()) {
        taken.clear(busy.poll().subRow());
      }
      int subRow = taken.nextClearBit(0);
      taken.set(subRow);
      busy.add(new Busy(SubRow.end(item), subRow));
      if (subRow == stacked.size()) {
        stacked.add(new ArrayList<>());
      }
      stacked.get(subRow).add(item);
    }
    for (List<Timed> part : stacked) {
      SubRow subRow = new SubRow();
      subRow.replace(0, 0, part);
      subRows.add(subRow);
    }
  }

  /**
   * Follows an edit.
   *
   * @param gone utterances to take out, in the order of time
   * @param come utterances to put in, in the order of time
   */
  void follow(List<Timed> gone, List<Timed> come) {
    revision++;
    if (subRows.size() > MANY) {
      fill(after(gone, come));
      return;
    }
    Pending pending = new Pending(gone, come);
    while (!pending.isEmpty()) {
      new Window(pending).restack();
    }
    while (!subRows.isEmpty() && subRows.getLast().size() == 0) {
      subRows.removeLast();
    }
  }

  private List<Timed> after(List<Timed> gone, List<Timed> come) {
    List<Timed> all = new ArrayList<>();
    for (SubRow subRow : subRows) {
      for (int i = 0; i < subRow.size(); i++) {
        all.add(subRow.get(i));
      }
    }
    Set<String> ids = gone.stream().map(Timed::id).collect(Collectors.toSet());
    all.removeIf(item -> ids.contains(item.id()));
    all.addAll(come);
    all.sort(Timed.BY_TIME);
    return all;
  }

  /** What is still to be taken out and put in. */
  private static final class Pending {
    private final List<Timed> gone;
    private final List<Timed> come;
    private int nextGone;
    private int nextCome;

    Pending(List<Timed> gone, List<Timed> come) {
      this.gone = gone;
      this.come = come;
    }

    boolean isEmpty() {
      return nextGone == gone.size() && nextCome == come.size();
    }

    /** The time of the next one. */
    long start() {
      long out = nextGone < gone.size() ? gone.get(nextGone).start() : Long.MAX_VALUE;
      long in = nextCome < come.size() ? come.get(nextCome).start() : Long.MAX_VALUE;
      return Math.min(out, in);
    }

    boolean takesOut(Timed item) {
      boolean out = nextGone < gone.size() && gone.get(nextGone).id().equals(item.id());
      if (out) {
        nextGone++;
      }
      return out;
    }

    /** The next one to put in, if it comes before another. */
    Optional<Timed> before(Optional<Timed> other) {
      if (nextCome == come.size()) {
        return Optional.empty();
      }
      Timed next = come.get(nextCome);
      if (other.isPresent() && Timed.BY_TIME.compare(other.get(), next) < 0) {
        return Optional.empty();
      }
      nextCome++;
      return Optional.of(next);
    }
  }

  /** A stretch of the lane that is stacked anew, from the first pending utterance on. */
  private final class Window {
    private final Pending pending;
    private final int[] from;
    private final int[] next;
    private final long[] endsBefore;
    private long[] ends;
    private final List<List<Timed>> stacked = new ArrayList<>();

    Window(Pending pending) {
      this.pending = pending;
      int count = subRows.size();
      from = new int[count];
      endsBefore = new long[count];
      for (int i = 0; i < count; i++) {
        SubRow subRow = subRows.get(i);
        from[i] = subRow.firstFrom(pending.start());
        endsBefore[i] = from[i] == 0 ? Long.MIN_VALUE : subRow.end(from[i] - 1);
        stacked.add(new ArrayList<>());
      }
      next = from.clone();
      ends = endsBefore.clone();
    }

    void restack() {
      while (true) {
        int source = earliest();
        Optional<Timed> old =
            source < 0 ? Optional.empty() : Optional.of(subRows.get(source).get(next[source]));
        if (old.isPresent() && pending.start() > old.get().start() && agreesAt(old.get().start())) {
          break;
        }
        Optional<Timed> come = pending.before(old);
        if (come.isPresent()) {
          stack(come.get());
        } else if (old.isPresent()) {
          next[source]++;
          endsBefore[source] = SubRow.end(old.get());
          if (!pending.takesOut(old.get())) {
            stack(old.get());
          }
        } else {
          break;
        }
      }
      putBack();
    }

    /** The sub-row whose next utterance is the earliest, or -1. */
    private int earliest() {
      int best = -1;
      for (int i = 0; i < next.length; i++) {
        SubRow subRow = subRows.get(i);
        if (next[i] < subRow.size()
            && (best < 0
                || Timed.BY_TIME.compare(subRow.get(next[i]), subRows.get(best).get(next[best]))
                    < 0)) {
          best = i;
        }
      }
      return best;
    }

    private void stack(Timed item) {
      int subRow = 0;
      while (subRow < ends.length && ends[subRow] > item.start()) {
        subRow++;
      }
      if (subRow == ends.length) {
        ends = Arrays.copyOf(ends, subRow + 1);
        stacked.add(new ArrayList<>());
      }
      ends[subRow] = SubRow.end(item);
      stacked.get(subRow).add(item);
    }

    /** Whether the same sub-rows are taken for as long as before, so that all else stays. */
    private boolean agreesAt(long time) {
      for (int i = 0; i < ends.length; i++) {
        long before = i < endsBefore.length ? endsBefore[i] : Long.MIN_VALUE;
        if (Math.max(before, time) != Math.max(ends[i], time)) {
          return false;
        }
      }
      return true;
    }

    private void putBack() {
      for (int i = 0; i < ends.length; i++) {
        if (i == subRows.size()) {
          subRows.add(new SubRow());
        }
        boolean isNew = i >= from.length;
        subRows.get(i).replace(isNew ? 0 : from[i], isNew ? 0 : next[i], stacked.get(i));
      }
    }
  }
}
