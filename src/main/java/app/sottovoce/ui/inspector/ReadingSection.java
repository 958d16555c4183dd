package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.model.By;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Draft;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The words, as the preferred reading gives them, and how other readings differ. */
final class ReadingSection extends Section {
  private final Label title = title("title.reading");
  private final GrowingArea words = new GrowingArea("words", 46);
  private final Draft draft;
  private final Pick<Completeness> completeness;
  private final VBox others = new VBox(2);
  private final List<OtherReading> pool = new ArrayList<>();

  ReadingSection(Workbench workbench) {
    super(workbench, "reading");
    words.setAccessibleText(WORDS.get("name.words"));
    others.setId("other-readings");
    completeness =
        new Pick<>(
            "completeness",
            WORDS.get("name.completeness"),
            List.of(Completeness.values()),
            c -> WORDS.get("completeness." + c),
            Optional.of(WORDS.get("unsaid.completeness")),
            c -> make("completeness", Edits.complete(project(), ids(), c)));
    completeness.setMaxWidth(USE_PREF_SIZE);
    completeness.getStyleClass().add("quiet");
    HBox head = new HBox(8, title, spring(), completeness);
    head.setAlignment(Pos.BOTTOM_LEFT);
    head.getStyleClass().add("section-head");
    getChildren().addAll(head, words, others);
    draft = new Draft(workbench, words, this::current, this::retype);
  }

  @Override
  void show(Shown shown) {
    List<Reading> readings = shown.lead().readings();
    int number = shown.lead().reading().map(readings::indexOf).orElse(-1) + 1;
    title.setText(
        shown.isSingle() && readings.size() > 1
            ? WORDS.get("title.reading.of", number, readings.size())
            : WORDS.get("title.reading"));
    words.setDisable(!shown.isSingle());
    words.setPromptText(WORDS.get(shown.isSingle() ? "prompt.words" : "prompt.words.several"));
    completeness.show(shown.common(u -> u.reading().flatMap(Reading::completeness)));
    draft.show();
    showOthers(shown.isSingle() ? shown.lead() : shown.lead().withReadings(List.of()));
  }

  /** Puts the caret into the words. */
  void focusWords() {
    words.requestFocus();
    words.end();
  }

  /** Prefers the reading after the one shown, in turn. */
  void otherReading() {
    lead()
        .filter(u -> u.readings().size() > 1)
        .ifPresent(
            u -> {
              int shown = u.reading().map(u.readings()::indexOf).orElse(0);
              prefer(u.readings().get((shown + 1) % u.readings().size()).id());
            });
  }

  private void showOthers(Utterance utterance) {
    List<Node> rows = new ArrayList<>();
    Optional<Reading> preferred = utterance.reading();
    for (Reading reading : utterance.readings()) {
      if (!preferred.filter(reading::equals).isPresent()) {
        if (rows.size() == pool.size()) {
          pool.add(new OtherReading(this::prefer, this::separate));
        }
        OtherReading row = pool.get(rows.size());
        row.show(preferred.orElse(reading), reading, account(reading));
        rows.add(row);
      }
    }
    if (!others.getChildren().equals(rows)) {
      others.getChildren().setAll(rows);
    }
    showIf(!rows.isEmpty(), others);
  }

  /** Whose account a reading is: the source it stands in, or who wrote it. */
  private String account(Reading reading) {
    return reading.anchors().stream()
        .findFirst()
        .flatMap(anchor -> project().source(anchor.source()))
        .map(source -> source.title())
        .or(() -> reading.by().map(this::author))
        .orElse("");
  }

  private String current() {
    return workbench().selection().ids().size() == 1 ? lead().map(Utterance::words).orElse("") : "";
  }

  private void retype(String text) {
    lead()
        .ifPresent(
            u -> {
              Edit edit =
                  u.reading()
                      .map(r -> Edits.retype(project(), u.id(), r.id(), text, me()))
                      .orElseGet(
                          () ->
                              Edits.addReading(
                                  project(),
                                  u.id(),
                                  Reading.of(workbench().ids().next("r"), text).withBy(me())));
              make("retype", edit);
            });
  }

  private Optional<By> me() {
    return Optional.of(workbench().me());
  }

  private void prefer(String reading) {
    lead().ifPresent(u -> make("prefer", Edits.prefer(project(), u.id(), reading)));
  }

  private void separate(String reading) {
    lead()
        .ifPresent(
            u ->
                make(
                    "separate",
                    ShapeEdits.separate(project(), u.id(), reading, workbench().ids())));
  }
}
