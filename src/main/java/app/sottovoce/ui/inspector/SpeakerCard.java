package app.sottovoce.ui.inspector;

import app.sottovoce.edit.SpeakerEdits;
import app.sottovoce.model.Speaker;
import app.sottovoce.ui.base.Draft;
import app.sottovoce.ui.base.Tint;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/**
 * The speaker's name, other names, role and colour, changed wherever they speak; unfolds below the
 * field.
 */
final class SpeakerCard extends VBox {
  private final Workbench workbench;
  private final GridPane grid = new GridPane(8, 4);
  private final List<Draft> drafts = new ArrayList<>();
  private final List<ToggleButton> swatches = new ArrayList<>();
  private final TextField name;
  private final NameField same;
  private Optional<String> shown = Optional.empty();

  SpeakerCard(Workbench workbench) {
    this.workbench = workbench;
    setId("speaker-card");
    getStyleClass().addAll("card", "unfolded");
    ColumnConstraints captions = new ColumnConstraints();
    captions.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    fields.setMinWidth(0);
    grid.getColumnConstraints().addAll(captions, fields);
    name = field("speaker-name", "speaker.name", Speaker::name, this::named);
    field("speaker-aliases", "speaker.aliases", s -> String.join(", ", s.aliases()), this::known);
    field("speaker-role", "speaker.role", Speaker::role, Speaker::withRole);
    row("speaker.colour", colours());
    same = same();
    row("speaker.same", same);
    getChildren().add(grid);
    open(false);
  }

  void show(Optional<Speaker> speaker) {
    shown = speaker.map(Speaker::id);
    if (isVisible()) {
      fill();
    }
  }

  void open(boolean open) {
    Section.showIf(open, this);
    if (open) {
      fill();
    }
  }

  /** Shows the speaker as it is; a card that is folded up has no need of it. */
  private void fill() {
    Optional<Speaker> speaker = speaker();
    drafts.forEach(Draft::show);
    for (ToggleButton swatch : swatches) {
      swatch.setSelected(
          speaker
              .filter(s -> s.colour().equalsIgnoreCase((String) swatch.getUserData()))
              .isPresent());
    }
    same.show(Optional.empty(), Section.WORDS.get("speaker.same.prompt"));
  }

  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  private TextField field(
      String id,
      String caption,
      Function<Speaker, String> value,
      BiFunction<Speaker, String, Speaker> change) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(Section.WORDS.get(caption));
    drafts.add(
        Draft.whole(
            workbench,
            field,
            () -> speaker().map(value).orElse(""),
            text -> speaker().ifPresent(s -> make(change.apply(s, text.strip())))));
    row(caption, field);
    return field;
  }

  /** Nobody is without a name: an emptied one stays what it was. */
  private Speaker named(Speaker speaker, String newName) {
    return newName.isEmpty() ? speaker : speaker.withName(newName);
  }

  private Speaker known(Speaker speaker, String aliases) {
    return speaker.withAliases(
        Arrays.stream(aliases.split("[,;]"))
            .map(String::strip)
            .filter(alias -> !alias.isEmpty())
            .distinct()
            .toList());
  }

  private void make(Speaker changed) {
    workbench.make(
        Section.WORDS.get("do.speaker.change", changed.name()),
        SpeakerEdits.change(workbench.project(), changed));
    drafts.forEach(Draft::show);
  }

  private FlowPane colours() {
    FlowPane row = new FlowPane(2, 2);
    int number = 1;
    for (String colour : SpeakerEdits.colours()) {
      ToggleButton swatch = new ToggleButton();
      swatch.setId("colour-" + number);
      swatch.setUserData(colour);
      swatch.setGraphic(new Circle(6, Tint.of(colour)));
      swatch.getStyleClass().setAll("swatch");
      swatch.setAccessibleText(Section.WORDS.get("speaker.colour.number", number++));
      swatch.setOnAction(
          _ -> {
            speaker().ifPresent(s -> make(s.withColour(colour)));
            show(speaker());
          });
      swatches.add(swatch);
      row.getChildren().add(swatch);
    }
    return row;
  }

  private NameField same() {
    return new NameField(
        workbench,
        "speaker-same",
        Section.WORDS.get("speaker.same"),
        () ->
            Name.speakers(workbench.project()).stream()
                .filter(other -> shown.filter(other.id()::equals).isEmpty())
                .toList(),
        new NameField.Choice() {
          @Override
          public void take(String kept) {
            shown.ifPresent(
                other ->
                    workbench.make(
                        Section.WORDS.get("do.speaker.merge"),
                        SpeakerEdits.merge(workbench.project(), kept, other)));
          }

          /** Somebody unknown can only be another name of the same speaker. */
          @Override
          public void add(String alias) {
            speaker()
                .ifPresent(
                    s -> {
                      List<String> aliases = new ArrayList<>(s.aliases());
                      aliases.add(alias);
                      make(s.withAliases(aliases));
                    });
          }

          @Override
          public void clear() {}
        });
  }

  private void row(String caption, Node control) {
    Label label = new Label(Section.WORDS.get(caption));
    label.getStyleClass().addAll("muted", "small");
    grid.addRow(grid.getRowCount(), label, control);
  }

  private Optional<Speaker> speaker() {
    return shown.flatMap(workbench.project()::speaker);
  }
}
