package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Estimator;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.Draft;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.TimeText;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * When it was said, each boundary with what it rests on. An estimate of the program stands where a
 * time can be typed, never as if it were typed already.
 */
final class TimeSection extends Section {
  private final TextField start = new TextField();
  private final TextField end = new TextField();
  private final Pick<Basis> startBasis;
  private final Pick<Basis> endBasis;
  private final Button clear;
  private final Draft startDraft;
  private final Draft endDraft;

  TimeSection(Workbench workbench) {
    super(workbench, "time");
    startBasis = basis("start-basis", "name.start.basis", When::startBasis, true);
    endBasis = basis("end-basis", "name.end.basis", When::endBasis, false);
    clear = iconButton("clear-time", Feather.X, WORDS.get("time.clear"));
    clear.setOnAction(_ -> clear());
    HBox both = new HBox(8, column(start, startBasis), column(end, endBasis), clear);
    both.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(title("title.time"), both);
    startDraft = draft("start-time", start, "name.start", When::start, this::start);
    endDraft = draft("end-time", end, "name.end", When::end, this::end);
  }

  @Override
  void show(Shown shown) {
    Optional<Timed> row =
        shown.isSingle() ? workbench().rows().row(shown.lead().id()) : Optional.empty();
    start.setPromptText(prompt(shown, row.map(Timed::start)));
    end.setPromptText(prompt(shown, row.map(Timed::end)));
    start.setDisable(!shown.isSingle());
    end.setDisable(!shown.isSingle());
    Common<When> when = shown.common(Utterance::when);
    boolean timed = shown.utterances().stream().anyMatch(u -> u.when().isPresent());
    startBasis.show(basis(shown, timed, When::startBasis));
    endBasis.show(basis(shown, timed, When::endBasis));
    startBasis.setDisable(!timed);
    endBasis.setDisable(!timed);
    clear.setDisable(!timed && !when.differs());
    startDraft.show();
    endDraft.show();
  }

  private void clear() {
    make("time.clear", ShapeEdits.unplace(project(), ids()));
  }

  private void start(Utterance utterance, long ms) {
    When shown = shown(utterance);
    place(
        utterance,
        ms < shown.end()
            ? shown.withStart(ms, Basis.REPORTED)
            : new When(ms, ms + shown.duration(), Basis.REPORTED, shown.endBasis(), shown.extra()));
  }

  private void end(Utterance utterance, long ms) {
    When shown = shown(utterance);
    if (ms < shown.start()) {
      workbench()
          .say(
              Notice.problem(
                  WORDS.get("time.before", TimeText.exact(ms), TimeText.exact(shown.start()))));
    } else {
      place(utterance, shown.withEnd(ms, Basis.REPORTED));
    }
  }

  private void place(Utterance utterance, When when) {
    make("time", ShapeEdits.place(project(), utterance.id(), when));
  }

  /** Its own time, else the place at which it is shown. */
  private When shown(Utterance utterance) {
    return utterance
        .when()
        .or(
            () ->
                workbench()
                    .rows()
                    .row(utterance.id())
                    .map(
                        t ->
                            new When(t.start(), t.end(), t.startBasis(), t.endBasis(), Extra.NONE)))
        .orElseGet(
            () ->
                new When(
                    0,
                    Estimator.spokenLength(utterance.words()),
                    Basis.ESTIMATED,
                    Basis.ESTIMATED,
                    Extra.NONE));
  }

  private Draft draft(
      String id,
      TextField field,
      String name,
      ToLongFunction<When> boundary,
      ObjLongConsumer<Utterance> said) {
    field.setId(id);
    field.setAccessibleText(WORDS.get(name));
    field.getStyleClass().add("time");
    return Draft.whole(
        workbench(),
        field,
        () ->
            single()
                .flatMap(Utterance::when)
                .map(when -> TimeText.exact(boundary.applyAsLong(when)))
                .orElse(""),
        text -> say(text, said));
  }

  private void say(String text, ObjLongConsumer<Utterance> said) {
    OptionalLong ms = TimeText.parse(text);
    if (text.isBlank()) {
      clear();
    } else if (ms.isEmpty()) {
      workbench().say(Notice.problem(WORDS.get("time.wrong", text.strip())));
    } else {
      single().ifPresent(utterance -> said.accept(utterance, ms.getAsLong()));
    }
    startDraft.show();
    endDraft.show();
  }

  private Optional<Utterance> single() {
    return workbench().selection().ids().size() == 1 ? lead() : Optional.empty();
  }

  private Pick<Basis> basis(String id, String name, Function<When, Basis> basis, boolean ofStart) {
    Pick<Basis> pick =
        new Pick<>(
            id,
            WORDS.get(name),
            List.of(Basis.values()),
            b -> WORDS.get("basis." + b),
            Optional.empty(),
            chosen -> chosen.ifPresent(b -> rest(b, ofStart)));
    pick.getStyleClass().add("quiet");
    return pick;
  }

  private void rest(Basis basis, boolean ofStart) {
    UnaryOperator<When> change =
        when -> ofStart ? when.withStart(when.start(), basis) : when.withEnd(when.end(), basis);
    make("time.basis", Edits.change(project(), ids(), u -> u.withWhen(u.when().map(change))));
  }

  private static Common<Basis> basis(Shown shown, boolean timed, Function<When, Basis> basis) {
    return timed ? shown.common(u -> u.when().map(basis)) : new Common.One<>(Basis.ESTIMATED);
  }

  private static String prompt(Shown shown, Optional<Long> estimate) {
    return shown.isSingle()
        ? estimate.map(ms -> "≈ " + TimeText.tenths(ms)).orElse(WORDS.get("prompt.time"))
        : WORDS.get("several");
  }

  private static VBox column(TextField field, Pick<Basis> basis) {
    VBox column = new VBox(1, field, basis);
    column.setMinWidth(0);
    column.setPrefWidth(10);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }
}
