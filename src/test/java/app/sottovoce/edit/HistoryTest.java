package app.sottovoce.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.Entry.Kind;
import app.sottovoce.edit.Entry.Summary;
import app.sottovoce.model.Examples;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Summary FIRST = entry(1, Kind.DO, 0);
  private static final Summary SECOND = entry(2, Kind.MERGE, 0);

  @Test
  void theLatestIsUndoneFirstAndRedoneLast() {
    History history = History.of(List.of(FIRST, SECOND));
    assertEquals(Optional.of(SECOND), history.toUndo());
    History undone = history.after(entry(3, Kind.UNDO, 2)).after(entry(4, Kind.UNDO, 1));
    assertEquals(Optional.empty(), undone.toUndo());
    assertEquals(Optional.of(FIRST), undone.toRedo());
    assertEquals(Optional.of(SECOND), undone.after(entry(5, Kind.REDO, 1)).toRedo());
    assertEquals(history, undone.after(entry(5, Kind.REDO, 1)).after(entry(6, Kind.REDO, 2)));
  }

  @Test
  void somethingNewForgetsWhatCouldBeRedone() {
    Summary third = entry(4, Kind.DO, 0);
    History history = History.of(List.of(FIRST, SECOND, entry(3, Kind.UNDO, 2), third));
    assertEquals(Optional.empty(), history.toRedo());
    assertEquals(List.of(third, FIRST), List.copyOf(history.done()));
  }

  @Test
  void anUndoOrRedoOutOfTurnIsRefused() {
    History history = History.of(List.of(FIRST, SECOND));
    assertThrows(IllegalArgumentException.class, () -> history.after(entry(3, Kind.UNDO, 1)));
    assertThrows(IllegalArgumentException.class, () -> history.after(entry(3, Kind.REDO, 2)));
    assertThrows(IllegalArgumentException.class, () -> History.EMPTY.after(entry(1, Kind.UNDO, 0)));
  }

  /** 0: something new, 1: undo, 2: redo, where there is something to undo or redo. */
  @Property
  void theHistoryRebuiltFromTheLogIsTheLiveOne(@ForAll @Size(max = 60) List<Integer> choices) {
    List<Summary> log = new ArrayList<>();
    Deque<Long> done = new ArrayDeque<>();
    Deque<Long> undone = new ArrayDeque<>();
    History live = History.EMPTY;
    for (int choice : choices) {
      long number = log.size() + 1;
      int kind = Math.floorMod(choice, 3);
      Summary next;
      if (kind == 1 && !done.isEmpty()) {
        next = entry(number, Kind.UNDO, done.peek());
        undone.push(done.pop());
      } else if (kind == 2 && !undone.isEmpty()) {
        next = entry(number, Kind.REDO, undone.peek());
        done.push(undone.pop());
      } else {
        next = entry(number, Kind.DO, 0);
        done.push(number);
        undone.clear();
      }
      log.add(next);
      live = live.after(next);
      assertEquals(List.copyOf(done), live.done().stream().map(Summary::number).toList());
      assertEquals(List.copyOf(undone), live.undone().stream().map(Summary::number).toList());
    }
    assertEquals(live, History.of(log));
    assertTrue(live.done().stream().allMatch(e -> e.kind() == Kind.DO));
  }

  private static Summary entry(long number, Kind kind, long of) {
    return new Summary(number, Examples.NOW, "a1", kind, "Work " + number, of);
  }
}
