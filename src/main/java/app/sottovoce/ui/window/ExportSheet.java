package app.sottovoce.ui.window;

import app.sottovoce.assist.Problem;
import app.sottovoce.assist.Problems;
import app.sottovoce.store.Settings;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import app.sottovoce.write.ExportOptions;
import app.sottovoce.write.ProjectWriter;
import app.sottovoce.write.ProjectWriters;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Asks what an export is to hold, and says before it is written what would mislead its reader. */
final class ExportSheet {
  private static final int MOST_PROBLEMS = 6;

  private final Words words;
  private final Workbench workbench;
  private final ChoiceBox<ProjectWriter> format = new ChoiceBox<>();
  private final CheckBox texts = new CheckBox();
  private final CheckBox notes = new CheckBox();
  private final CheckBox names = new CheckBox();
  private final CheckBox selection = new CheckBox();

  /** What the analyst wants written. */
  record Wanted(ProjectWriter writer, ExportOptions options, Settings.Export remembered) {}

  ExportSheet(Words words, Workbench workbench, Settings.Export last) {
    this.words = words;
    this.workbench = workbench;
    format.setId("export-format");
    format.getItems().setAll(ProjectWriters.ALL);
    format.setValue(ProjectWriters.named(last.format()).orElseGet(ProjectWriters.ALL::getFirst));
    format.setConverter(new Titles());
    format.setMaxWidth(Double.MAX_VALUE);
    box(texts, "export-texts", last.fullText());
    box(notes, "export-notes", last.notes());
    box(names, "export-names", last.analystNames());
    box(selection, "export-selection", false);
    selection.setText(words.get("export-selection", workbench.selection().ids().size()));
    selection.setDisable(workbench.selection().isEmpty());
  }

  /** Asks; nothing if the analyst thought better of it. */
  Optional<Wanted> ask(StackPane window) {
    VBox content = new VBox(8, label("export.format"), format, texts, notes, names, selection);
    List<Problem> problems = Problems.of(workbench.project());
    if (!problems.isEmpty()) {
      content.getChildren().add(problems(problems));
    }
    Sheet sheet =
        new Sheet(
            window,
            words.get("export.title"),
            content,
            List.of(words.get("export.write"), words.get("dialog.cancel")));
    return sheet.styled("export-sheet").ask(format) == 0 ? Optional.of(wanted()) : Optional.empty();
  }

  private Wanted wanted() {
    ExportOptions options =
        new ExportOptions(
            texts.isSelected(),
            notes.isSelected(),
            names.isSelected(),
            selection.isSelected() ? Optional.of(workbench.selection().ids()) : Optional.empty());
    return new Wanted(
        format.getValue(),
        options,
        new Settings.Export(
            format.getValue().format(),
            texts.isSelected(),
            notes.isSelected(),
            names.isSelected(),
            selection.isSelected(),
            Optional.empty()));
  }

  private VBox problems(List<Problem> problems) {
    Label heading = label("export.problems", problems.size());
    heading.getStyleClass().add("warning-text");
    VBox list = new VBox(3, heading);
    problems.stream()
        .limit(MOST_PROBLEMS)
        .map(
            problem -> {
              Label line = new Label("• " + problem.reason().text());
              line.setWrapText(true);
              line.setMaxWidth(460);
              return line;
            })
        .forEach(list.getChildren()::add);
    if (problems.size() > MOST_PROBLEMS) {
      list.getChildren().add(label("export.more", problems.size() - MOST_PROBLEMS));
    }
    list.getStyleClass().add("card");
    return list;
  }

  private void box(CheckBox box, String id, boolean on) {
    box.setId(id);
    box.setSelected(on);
    if (!id.equals("export-selection")) {
      box.setText(words.get(id));
    }
  }

  private Label label(String key, Object... arguments) {
    return new Label(words.get(key, arguments));
  }

  private static final class Titles extends StringConverter<ProjectWriter> {
    @Override
    public String toString(ProjectWriter writer) {
      return writer == null ? "" : writer.title();
    }

    @Override
    public ProjectWriter fromString(String title) {
      throw new UnsupportedOperationException();
    }
  }
}
