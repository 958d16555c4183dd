package app.sottovoce.ui.inspector;

import app.sottovoce.model.Extra;
import app.sottovoce.model.Grade;
import app.sottovoce.model.Hop;
import app.sottovoce.ui.base.Draft;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One hop, unfolded: who, what they did with the words, and how they are graded. */
final class HopCard extends VBox {
  private static final Hop NEW = Hop.of("", "");

  private final Workbench workbench;
  private final BiConsumer<Integer, Hop> changed;
  private final GridPane grid = new GridPane(8, 4);
  private final TextField who = new TextField();
  private final TextField how = new TextField();
  private final TextField grade = new TextField();
  private final List<Draft> drafts;
  private OptionalInt index = OptionalInt.empty();
  private Hop hop = NEW;

  HopCard(Workbench workbench, BiConsumer<Integer, Hop> changed, IntConsumer removed) {
    this.workbench = workbench;
    this.changed = changed;
    setId("hop-card");
    getStyleClass().addAll("card", "unfolded");
    setSpacing(4);
    ColumnConstraints captions = new ColumnConstraints();
    captions.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(captions, fields);
    drafts =
        List.of(
            field("hop-who", who, "hop.who", Hop::who),
            field("hop-how", how, "hop.how", Hop::how),
            field("hop-grade", grade, "hop.grade", h -> h.grade().map(Grade::text).orElse("")));
    how.setPromptText(Section.WORDS.get("hop.how.prompt"));
    grade.setPromptText(Section.WORDS.get("hop.grade.prompt"));
    Button remove = new Button(Section.WORDS.get("hop.remove"));
    remove.setId("remove-hop");
    remove.getStyleClass().add("small-button");
    remove.setOnAction(
        _ -> {
          int gone = index.orElse(-1);
          close();
          removed.accept(gone);
        });
    Button done = new Button(Section.WORDS.get("done"));
    done.setId("done-hop");
    done.getStyleClass().add("small-button");
    done.setOnAction(_ -> close());
    HBox buttons = new HBox(6, Section.spring(), remove, done);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(grid, buttons);
    Section.showIf(false, this);
  }

  /** Unfolds the hop at an index, or a new one after the last. */
  void open(int newIndex, List<Hop> hops) {
    workbench.settle();
    index = OptionalInt.of(newIndex);
    Section.showIf(true, this);
    show(hops);
    who.requestFocus();
  }

  void close() {
    index = OptionalInt.empty();
    Section.showIf(false, this);
  }

  void show(List<Hop> hops) {
    if (index.isPresent()) {
      hop = index.getAsInt() < hops.size() ? hops.get(index.getAsInt()) : NEW;
      drafts.forEach(Draft::show);
    }
  }

  private Draft field(String id, TextField field, String caption, Function<Hop, String> value) {
    field.setId(id);
    field.setAccessibleText(Section.WORDS.get(caption));
    Label label = new Label(Section.WORDS.get(caption));
    label.getStyleClass().addAll("muted", "small");
    grid.addRow(grid.getRowCount(), label, field);
    return Draft.whole(workbench, field, () -> value.apply(hop), _ -> commit());
  }

  private void commit() {
    Optional<Grade> graded = Grade.parse(grade.getText());
    if (graded.isEmpty() && !grade.getText().isBlank()) {
      workbench.say(Notice.problem(Section.WORDS.get("hop.grade.wrong", grade.getText().strip())));
      drafts.forEach(Draft::show);
    } else if (index.isPresent()) {
      Extra extra = hop.extra();
      changed.accept(
          index.getAsInt(), new Hop(who.getText().strip(), how.getText().strip(), graded, extra));
    }
  }
}
