package app.sottovoce.session;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Project;
import app.sottovoce.store.ProjectStore;
import app.sottovoce.store.SaveState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A store that forgets everything when the test ends. */
public final class MemoryStore implements ProjectStore {
  private final Project project;
  private final List<Entry> log = new ArrayList<>();

  public MemoryStore(Project project) {
    this.project = project;
  }

  @Override
  public Project project() {
    return project;
  }

  @Override
  public History history() {
    return History.EMPTY;
  }

  @Override
  public void append(Entry entry) {
    log.add(entry);
  }

  /** All entries with their edits. */
  public List<Entry> entries() {
    return List.copyOf(log);
  }

  @Override
  public List<Entry.Summary> log() {
    return log.stream().map(Entry::summary).toList();
  }

  @Override
  public SaveState saved() {
    return new SaveState.Saved();
  }

  @Override
  public SaveState flush() {
    return saved();
  }

  @Override
  public void copyTo(Path file) {
    throw new UnsupportedOperationException("There is no file");
  }

  @Override
  public Edit edit(long number) {
    return log.stream().filter(e -> e.number() == number).findFirst().orElseThrow().edit();
  }

  @Override
  public void close() {}
}
