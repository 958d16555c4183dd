package app.sottovoce.ui.table;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.edit.SpeakerEdits;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.TimeText;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Editing in the cells of the table: one at a time, and each one edit of the project. */
final class InPlace {
  private static final Words WORDS = Words.of(InPlace.class);
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Workbench workbench;
  private Optional<Open> open = Optional.empty();
  private Place place;

  /** What the table does while a cell is edited. */
  interface Place {
    /** Brings a cell into view and has it show what it is asked to. */
    void show(String utterance, Column column);

    /** Offers the seven bands at a cell. */
    void choose(String utterance);

    /**
     * The editing has ended.
     *
     * @param by 1 to go on to the next cell, -1 to the one before, 0 to stay
     */
    void done(String utterance, Column column, int by);
  }

  /**
   * @param commit takes over what is typed; false if it cannot be understood
   */
  private record Open(String utterance, Column column, Control control, BooleanSupplier commit) {}

  InPlace(Workbench workbench) {
    this.workbench = workbench;
  }

  void in(Place newPlace) {
    place = newPlace;
  }

  boolean isOpen() {
    return open.isPresent();
  }

  /** The control in which a cell is being edited. */
  Optional<Control> editor(String utterance, Column column) {
    return open.filter(o -> o.column() == column && o.utterance().equals(utterance))
        .map(Open::control);
  }

  void edit(Timed row, Column column) {
    leave();
    switch (column) {
      case WORDS -> words(row);
      case WHEN -> when(row);
      case SPEAKER -> speaker(row);
      case CONFIDENCE -> place.choose(row.id());
      case NUMBER, MEANING, STATE -> {}
    }
  }

  /** Takes over what is typed, or drops it if it cannot be understood, and says so. */
  void leave() {
    open.ifPresent(
        o -> {
          open = Optional.empty();
          if (!o.commit().getAsBoolean()) {
            workbench.say(Notice.problem(WORDS.get("when.wrong")));
          }
          place.show(o.utterance(), o.column());
        });
  }

  /** Drops what is typed. */
  void cancel() {
    open.ifPresent(
        o -> {
          open = Optional.empty();
          place.show(o.utterance(), o.column());
          place.done(o.utterance(), o.column(), 0);
        });
  }

  private void words(Timed row) {
    TextField field = field("edit-words", row.utterance().words(), "edit.words");
    start(
        row,
        Column.WORDS,
        field,
        () -> {
          String text = field.getText().strip();
          if (!text.isEmpty()) {
            make("label.words", retype(row.id(), text));
          }
          return true;
        });
  }

  private Edit retype(String id, String text) {
    Project project = workbench.project();
    Optional<Reading> reading = project.utterance(id).flatMap(Utterance::reading);
    return reading.isPresent()
        ? Edits.retype(project, id, reading.get().id(), text, Optional.of(workbench.me()))
        : Edits.addReading(
            project,
            id,
            Reading.of(workbench.ids().next("r"), text).withBy(Optional.of(workbench.me())));
  }

  private void when(Timed row) {
    TextField field = field("edit-when", TimeText.tenths(row.start()), "edit.when");
    String before = field.getText();
    field.textProperty().addListener(_ -> field.pseudoClassStateChanged(ERROR, false));
    start(
        row,
        Column.WHEN,
        field,
        () -> {
          String text = field.getText().strip();
          OptionalLong at = TimeText.parse(text);
          if (text.isEmpty()) {
            make("label.untime", ShapeEdits.unplace(workbench.project(), List.of(row.id())));
          } else if (at.isPresent() && !text.equals(before)) {
            make(
                "label.when",
                ShapeEdits.place(workbench.project(), row.id(), at(row, at.getAsLong())));
          }
          field.pseudoClassStateChanged(ERROR, !text.isEmpty() && at.isEmpty());
          return text.isEmpty() || at.isPresent();
        });
  }

  /** As long as before, from where the analyst says. */
  private static When at(Timed row, long start) {
    Basis end = row.endBasis() == Basis.ESTIMATED ? Basis.ESTIMATED : Basis.REPORTED;
    Extra extra = row.utterance().when().map(When::extra).orElse(Extra.NONE);
    return new When(start, start + row.duration(), Basis.REPORTED, end, extra);
  }

  private void speaker(Timed row) {
    Project project = workbench.project();
    String name = row.utterance().speaker().flatMap(project::speaker).map(Speaker::name).orElse("");
    NameBox box = new NameBox(project, name);
    box.setId("edit-speaker");
    box.setAccessibleText(WORDS.get("edit.speaker"));
    start(
        row,
        Column.SPEAKER,
        box,
        () -> {
          if (!box.name().equals(name)) {
            make("label.speaker", said(List.of(row.id()), box.name()));
          }
          return true;
        });
    // The box writes its value into the editor when it is first laid out, and loses the selection.
    box.applyCss();
    box.layout();
    box.getEditor().selectAll();
  }

  /** Says who spoke, by name: nobody if it is empty, a new speaker if nobody answers to it. */
  private Edit said(List<String> ids, String name) {
    Project project = workbench.project();
    if (name.isEmpty()) {
      return Edits.retag(project, ids, Optional.empty());
    }
    Optional<Speaker> known = SpeakerEdits.named(project, name);
    if (known.isPresent()) {
      return Edits.retag(project, ids, known.map(Speaker::id));
    }
    Speaker added =
        new Speaker(
            workbench.ids().next("p"),
            name,
            List.of(),
            "",
            SpeakerEdits.nextColour(project),
            Extra.NONE);
    return SpeakerEdits.add(added).then(Edits.retag(project, ids, Optional.of(added.id())));
  }

  private static TextField field(String id, String text, String name) {
    TextField field = new TextField(text);
    field.setId(id);
    field.setAccessibleText(WORDS.get(name));
    field.setMaxWidth(Double.MAX_VALUE);
    return field;
  }

  private void start(Timed row, Column column, Control control, BooleanSupplier commit) {
    Open now = new Open(row.id(), column, control, commit);
    control.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, now));
    control
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && open.equals(Optional.of(now))) {
                leave();
              }
            });
    open = Optional.of(now);
    place.show(row.id(), column);
    control.requestFocus();
    if (control instanceof TextField field) {
      field.selectAll();
    }
  }

  private void key(KeyEvent event, Open now) {
    if (event.getCode() == KeyCode.ESCAPE) {
      cancel();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      settle(now, 0);
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      settle(now, event.isShiftDown() ? -1 : 1);
      event.consume();
    }
  }

  private void settle(Open now, int by) {
    open = Optional.empty();
    if (now.commit().getAsBoolean()) {
      place.show(now.utterance(), now.column());
      place.done(now.utterance(), now.column(), by);
    } else {
      open = Optional.of(now);
    }
  }

  private void make(String label, Edit edit) {
    workbench.make(WORDS.get(label), edit);
  }
}
