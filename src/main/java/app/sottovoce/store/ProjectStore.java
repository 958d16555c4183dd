package app.sottovoce.store;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a project lives: it holds the project as it was when the store was opened and keeps every
 * entry made since, on its own, in the order made, while the work goes on.
 *
 * <p>{@link #append}, {@link #close} and {@link #edit} are for one thread, that on which the
 * project changes; all else may be called from any.
 */
public interface ProjectStore extends AutoCloseable {
  /** How the name of a project file ends. */
  String EXTENSION = ".sottovoce";

  /** The project when the store was opened. */
  Project project();

  /** What could be undone and redone when the store was opened. */
  History history();

  /** All entries made, the first one first, without their edits; those still waiting included. */
  List<Entry.Summary> log();

  /**
   * Keeps an entry. Returns at once; the entry is kept soon after, and whatever happens to the
   * disk, the store does not let go of it before.
   *
   * @throws IllegalArgumentException if the entry's number is not the one after the last
   * @throws IllegalStateException if the store is closed
   */
  void append(Entry entry);

  /**
   * The edit of an entry, however long ago it was made.
   *
   * @throws IllegalArgumentException if the log has no entry of this number
   * @throws IOException with a sentence, if it can no longer be read
   */
  Edit edit(long number) throws IOException;

  /** Whether everything is kept by now. */
  SaveState saved();

  /**
   * Tries at once to keep what is waiting, and returns when all of it is kept or an attempt begun
   * after this call has failed, and whoever listens has been told.
   *
   * @return {@link SaveState.Saved}, or {@link SaveState.Failed} with the reason
   */
  SaveState flush();

  /**
   * Writes the project as it is now, with what is still waiting and the whole log, into a new
   * project file.
   *
   * @throws IOException with a sentence, if the file exists already or cannot be written, or if
   *     what is kept cannot be read any more; there is no new file then
   */
  void copyTo(Path file) throws IOException;

  /**
   * Keeps what is waiting and lets go of the project. What cannot be kept now comes back in the
   * exception, and the store is closed all the same: to give the analyst a choice, {@link #flush}
   * first, and {@link #copyTo} another disk if that fails.
   */
  @Override
  void close() throws UnsavedEntries;
}
