package app.sottovoce.edit;

import java.time.Instant;

/**
 * A line of a project's log: an edit, with who made it, when and why. Nothing is ever taken out of
 * the log; undoing adds a line with the inverse.
 *
 * @param number counts up by one from the first entry, 1
 * @param by id of the analyst
 * @param label what the analyst did, in the words shown by Undo
 * @param of the number of the entry that an {@code UNDO} takes back or a {@code REDO} brings back;
 *     0 for all others
 */
public record Entry(
    long number, Instant at, String by, Kind kind, String label, long of, Edit edit) {

  /** How an entry came about. */
  public enum Kind {
    DO,
    UNDO,
    REDO,
    MERGE
  }

  /** The entry without its edit: all that a history needs to remember. */
  public Summary summary() {
    return new Summary(number, at, by, kind, label, of);
  }

  /** An {@link Entry} without its edit. */
  public record Summary(long number, Instant at, String by, Kind kind, String label, long of) {
    public Entry with(Edit edit) {
      return new Entry(number, at, by, kind, label, of, edit);
    }
  }
}
