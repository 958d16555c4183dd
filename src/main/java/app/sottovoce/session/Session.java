package app.sottovoce.session;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Analyst;
import app.sottovoce.model.Project;
import app.sottovoce.store.ProjectStore;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * One analyst at work on one project: the only door through which the project changes. Everything
 * that happens goes to the store the moment it is made. Used from one thread, the JavaFX thread in
 * a window.
 */
public final class Session {
  private final ProjectStore store;
  private final Analyst analyst;
  private final InstantSource clock;
  private final List<Consumer<Step>> listeners = new ArrayList<>();
  private final Queue<Step> untold = new ArrayDeque<>();
  private boolean telling;
  private Project project;
  private History history;

  /** A project before and after an entry. */
  public record Step(Project before, Project after, Entry entry) {}

  /**
   * @param analyst who is at work; joins the project with the first change
   */
  public Session(ProjectStore store, Analyst analyst, InstantSource clock) {
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

  public Analyst analyst() {
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
        : Optional.of(happen(Entry.Kind.DO, label, 0, signed(edit)));
  }

  /**
   * Takes back what was done last and is not taken back yet.
   *
   * @throws IOException with a sentence, if the log can no longer be read; nothing has changed then
   */
  public Optional<Entry> undo() throws IOException {
    Optional<Entry.Summary> last = history.toUndo();
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(
            happen(
                Entry.Kind.UNDO,
                last.get().label(),
                last.get().number(),
                store.edit(last.get().number()).inverse()));
  }

  /**
   * Brings back what was taken back last.
   *
   * @throws IOException with a sentence, if the log can no longer be read; nothing has changed then
   */
  public Optional<Entry> redo() throws IOException {
    Optional<Entry.Summary> next = history.toRedo();
    return next.isEmpty()
        ? Optional.empty()
        : Optional.of(
            happen(
                Entry.Kind.REDO,
                next.get().label(),
                next.get().number(),
                store.edit(next.get().number())));
  }

  /** Whoever changes a project is named in it. */
  private Edit signed(Edit edit) {
    return project.analysts().containsKey(analyst.id())
        ? edit
        : Edit.of(Change.added(analyst)).then(edit);
  }

  private Entry happen(Entry.Kind kind, String label, long of, Edit edit) {
    Project before = project;
    var at = clock.instant();
    Project after = edit.apply(before).withRevision(before.revision().next(at));
    Entry entry = new Entry(after.revision().entry(), at, analyst.id(), kind, label, of, edit);
    History next = history.after(entry.summary());
    store.append(entry);
    project = after;
    history = next;
    tell(new Step(before, after, entry));
    return entry;
  }

  /** A listener may make another change: all are told of this step before any is told of that. */
  private void tell(Step step) {
    untold.add(step);
    if (telling) {
      return;
    }
    telling = true;
    try {
      while (!untold.isEmpty()) {
        Step next = untold.remove();
        List.copyOf(listeners).forEach(listener -> listener.accept(next));
      }
    } finally {
      telling = false;
    }
  }
}
