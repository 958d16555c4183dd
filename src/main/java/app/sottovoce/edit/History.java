package app.sottovoce.edit;

import java.util.List;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * What can be undone and redone, as it follows from the log: doing something new forgets what could
 * be redone (but not its entries), undoing moves an entry from one side to the other.
 *
 * @param done entries that can be undone, the latest first
 * @param undone entries that can be redone, the one to be redone first in front
 */
public record History(PStack<Entry.Summary> done, PStack<Entry.Summary> undone) {
  public static final History EMPTY = new History(ConsPStack.empty(), ConsPStack.empty());

  /** The history after all entries of a log, given in the order of their numbers. */
  public static History of(List<Entry.Summary> log) {
    History history = EMPTY;
    for (Entry.Summary entry : log) {
      history = history.after(entry);
    }
    return history;
  }

  /**
   * The history after one more entry.
   *
   * @throws IllegalArgumentException if an undo or redo is not of the entry whose turn it is
   */
  public History after(Entry.Summary entry) {
    return switch (entry.kind()) {
      case DO, MERGE -> new History(done.plus(entry), ConsPStack.empty());
      case UNDO -> {
        Entry.Summary taken = expect(toUndo(), entry);
        yield new History(done.minus(0), undone.plus(taken));
      }
      case REDO -> {
        Entry.Summary brought = expect(toRedo(), entry);
        yield new History(done.plus(brought), undone.minus(0));
      }
    };
  }

  /** The entry that Undo takes back. */
  public Optional<Entry.Summary> toUndo() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(0));
  }

  /** The entry that Redo brings back. */
  public Optional<Entry.Summary> toRedo() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(0));
  }

  private static Entry.Summary expect(Optional<Entry.Summary> turn, Entry.Summary entry) {
    return turn.filter(candidate -> candidate.number() == entry.of())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Entry " + entry.number() + " is of entry " + entry.of() + ", out of turn"));
  }
}
