package app.sottovoce.ui.base;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.Ids;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.By;
import app.sottovoce.model.Project;
import app.sottovoce.model.Utterance;
import app.sottovoce.session.Session;
import app.sottovoce.session.Timetable;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the panels of one open project share. Panels do not know one another: they show what the
 * workbench tells of, and change things through {@link #make}.
 */
public final class Workbench {
  private final Session session;
  private final Rows rows;
  private final Selection selection = new Selection();
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Ids ids;
  private final InstantSource clock;
  private final Consumer<Notice> notices;
  private final List<Consumer<Session.Step>> listeners = new ArrayList<>();
  private final List<Consumer<Anchor>> readers = new ArrayList<>();
  private final LongProperty playhead = new SimpleLongProperty(0);
  private final ObjectProperty<Optional<String>> source =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> interpretation =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<Draft> draft = Optional.empty();

  /**
   * @param notices shows a sentence to the analyst
   */
  public Workbench(
      Session session,
      Tasks tasks,
      Dialogs dialogs,
      Ids ids,
      InstantSource clock,
      Consumer<Notice> notices) {
    this(session, new Timetable(session.project()), tasks, dialogs, ids, clock, notices);
  }

  /**
   * @param timetable of the session's project, for this workbench alone
   * @param notices shows a sentence to the analyst
   */
  public Workbench(
      Session session,
      Timetable timetable,
      Tasks tasks,
      Dialogs dialogs,
      Ids ids,
      InstantSource clock,
      Consumer<Notice> notices) {
    this.session = session;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.ids = ids;
    this.clock = clock;
    this.notices = notices;
    this.rows = new Rows(timetable);
    session.onStep(this::follow);
    // What is being typed belongs to the utterance that is selected now, not to the next one.
    selection.beforeChange(this::settle);
  }

  public Session session() {
    return session;
  }

  public Project project() {
    return session.project();
  }

  /** The utterances in the order of time, mentions left out. */
  public Rows rows() {
    return rows;
  }

  public Selection selection() {
    return selection;
  }

  public Tasks tasks() {
    return tasks;
  }

  public Dialogs dialogs() {
    return dialogs;
  }

  public Ids ids() {
    return ids;
  }

  public Instant now() {
    return clock.instant();
  }

  /** The analyst at work, as the author of opinions. */
  public By me() {
    return new By.Person(session.analyst().id());
  }

  /** Where the playhead stands, in milliseconds on the project's clock. */
  public LongProperty playhead() {
    return playhead;
  }

  /** Id of the source the reader shows. */
  public ObjectProperty<Optional<String>> source() {
    return source;
  }

  /** Id of the interpretation the analyst is at, for which words can be selected as evidence. */
  public ObjectProperty<Optional<String>> interpretation() {
    return interpretation;
  }

  /** Has the reader show some words of a source. */
  public void show(Anchor words) {
    source.set(Optional.of(words.source()));
    List.copyOf(readers).forEach(reader -> reader.accept(words));
  }

  /**
   * Has a listener told which words of a source are to be shown, after {@link #source()} has
   * changed.
   */
  public void onShow(Consumer<Anchor> reader) {
    readers.add(reader);
  }

  /** The utterance that leads the selection. */
  public Optional<Utterance> lead() {
    return selection.lead().flatMap(project()::utterance);
  }

  /** The selected utterances that still exist. */
  public List<Utterance> selected() {
    return selection.ids().stream().flatMap(id -> project().utterance(id).stream()).toList();
  }

  /** Makes a change; see {@link Session#make}. */
  public Optional<Entry> make(String label, Edit edit) {
    return session.make(label, edit);
  }

  /** Takes back what was done last; what is being typed is done first. */
  public void undo() {
    settle();
    try {
      session.undo();
    } catch (IOException e) {
      say(Notice.problem(e.getMessage()));
    }
  }

  /** Brings back what was taken back last. */
  public void redo() {
    settle();
    try {
      session.redo();
    } catch (IOException e) {
      say(Notice.problem(e.getMessage()));
    }
  }

  /** Has a listener told of every step, after the rows have followed it. */
  public void onStep(Consumer<Session.Step> listener) {
    listeners.add(listener);
  }

  public void say(Notice notice) {
    notices.accept(notice);
  }

  /** Hands over what is being typed anywhere. */
  public void settle() {
    draft.ifPresent(Draft::settle);
    draft = Optional.empty();
  }

  void drafting(Draft newDraft) {
    if (draft.filter(open -> open != newDraft).isPresent()) {
      settle();
    }
    draft = Optional.of(newDraft);
  }

  private void follow(Session.Step step) {
    rows.follow(step);
    if (selection.ids().stream().anyMatch(id -> !step.after().utterances().containsKey(id))) {
      List<String> left =
          selection.ids().stream().filter(step.after().utterances()::containsKey).toList();
      selection.set(left, selection.lead().filter(left::contains));
    }
    List.copyOf(listeners).forEach(listener -> listener.accept(step));
  }
}
