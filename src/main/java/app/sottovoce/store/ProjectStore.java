package app.sottovoce.store;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Project;
import java.io.IOException;

/** Where a project lives. */
public interface ProjectStore extends AutoCloseable {

  /** The project as it was when the store was opened. */
  Project project();

  /** Its history as it was then. */
  History history();

  /** Keeps an entry: at once if asked, forced to disk soon, in the order given. */
  void append(Entry entry);

  /** The edit of an entry of the log. */
  Edit edit(long number) throws IOException;

  @Override
  void close() throws IOException;
}
