package app.sottovoce.ui.window;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.store.ProjectStore;
import app.sottovoce.ui.base.Dialogs;
import app.sottovoce.ui.base.Words;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Asks in the main window, and in the system's own windows for files. */
final class WindowDialogs implements Dialogs {
  private static final double TEXT_WIDTH = 440;

  private final StackPane window;
  private final Words words = Words.of(WindowDialogs.class);
  private Optional<File> folder = Optional.empty();

  /**
   * @param window the pane that fills the window
   */
  WindowDialogs(StackPane window) {
    this.window = window;
  }

  @Override
  public List<Path> filesToOpen(String title) {
    FileChooser chooser = chooser(title);
    chooser.getExtensionFilters().addAll(filters());
    List<File> files = chooser.showOpenMultipleDialog(window.getScene().getWindow());
    if (files == null || files.isEmpty()) {
      return List.of();
    }
    folder = Optional.ofNullable(files.getFirst().getParentFile());
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> fileToWrite(String title, String name) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(name);
    Optional<File> file =
        Optional.ofNullable(chooser.showSaveDialog(window.getScene().getWindow()));
    file.ifPresent(chosen -> folder = Optional.ofNullable(chosen.getParentFile()));
    return file.map(File::toPath);
  }

  @Override
  public Optional<String> line(String title, String question, String proposed) {
    TextField field = new TextField(proposed);
    field.setId("sheet-field");
    field.setAccessibleText(question);
    field.setPrefWidth(TEXT_WIDTH);
    field.selectAll();
    Sheet sheet =
        new Sheet(
            window,
            title,
            new VBox(6, text(question), field),
            List.of(words.get("dialog.ok"), words.get("dialog.cancel")));
    boolean taken = sheet.ask(field) == 0;
    return Optional.of(field.getText().strip()).filter(text -> taken && !text.isEmpty());
  }

  @Override
  public int choose(String title, String question, List<String> choices) {
    Label text = text(question);
    return new Sheet(window, title, text, choices).ask(text);
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    folder.filter(f -> Files.isDirectory(f.toPath())).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  /** What can be read, by the endings that such files usually have; and everything. */
  private List<FileChooser.ExtensionFilter> filters() {
    List<String> readable =
        Stream.concat(
                SourceReaders.endings().stream().map(ending -> "." + ending),
                Stream.of(ProjectStore.EXTENSION))
            .flatMap(ending -> Stream.of("*" + ending, "*" + ending.toUpperCase(Locale.ROOT)))
            .toList();
    return List.of(
        new FileChooser.ExtensionFilter(words.get("files.readable"), readable),
        new FileChooser.ExtensionFilter(words.get("files.all"), "*.*", "*"));
  }

  private static Label text(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setPrefWidth(TEXT_WIDTH);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
