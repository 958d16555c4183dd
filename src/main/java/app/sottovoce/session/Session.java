package app.sottovoce.session;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Project;
import app.sottovoce.store.ProjectStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One analyst at work on one project: the only door through which the project changes. Everything
 * that happens goes to the store the moment it is made. Used from one thread, the JavaFX thread in a
 * window.
 */
public final class Session implements AutoCloseable {
  private final ProjectStore store;
  private final String analyst;
  private final InstantSource clock;
  private final List<Consumer<Step>> listeners = new ArrayList<>();
  private Project project;
  private History history;

  /** A project before and after an entry. */
  public record Step(Project before, Project after, Entry entry) {}

  /**
   * @param analyst id of who is at work
   */
  public Session(ProjectStore store, String analyst, InstantSource clock) {
    this.store = store;
    this.analyst = analyst;
    this.clock = clock;
    this.project = store.project();
    this.history = store.history();
  }

  public Project project() {
    return project;
  }

  public History history() {
    return history;
  }

  /** Id of the analyst at work. */
  public String analyst() {
    return analyst;
  }

  public ProjectStore store() {
    return store;
  }

  /** Has a listener told of every step from now on, in the order in which listeners came. */
  public void onStep(Consumer<Step> listener) {
    listeners.add(listener);
  }

  /**
   * Makes a change; an edit that changes nothing leaves no trace.
   *
   * @param label what the analyst does, as Undo will name it
   * @throws app.sottovoce.edit.StaleEdit if the edit was made for another state of the project
   */
  public Optional<Entry> make(String label, Edit edit) {
    return edit.isEmpty()
        ? Optional.empty()
        : Optional.of(happen(Entry.Kind.DO, label, 0, edit));
  }

  /** Takes back what was done last and is not taken back yet. */
  public Optional<Entry> undo() {
    return history
        .toUndo()
        .map(
            last ->
                happen(
                    Entry.Kind.UNDO,
                    last.label(),
                    last.number(),
                    store.edit(last.number()).inverse()));
  }

  /** Brings back what was taken back last. */
  public Optional<Entry> redo() {
    return history
        .toRedo()
        .map(
            next ->
                happen(
                    Entry.Kind.REDO, next.label(), next.number(), store.edit(next.number())));
  }

  /** Waits until everything is kept, and lets go of the project. */
  @Override
  public void close() {
    store.close();
  }

  private Entry happen(Entry.Kind kind, String label, long of, Edit edit) {
    Project before = project;
    var at = clock.instant();
    Project after = edit.apply(before).withRevision(before.revision().next(at));
    Entry entry = new Entry(after.revision().entry(), at, analyst, kind, label, of, edit);
    History next = history.after(entry.summary());
    store.append(entry);
    project = after;
    history = next;
    Step step = new Step(before, after, entry);
    List.copyOf(listeners).forEach(listener -> listener.accept(step));
    return entry;
  }
}
