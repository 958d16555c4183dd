package app.sottovoce.ui.window;

import app.sottovoce.store.SaveState;
import app.sottovoce.store.Settings;
import app.sottovoce.ui.base.Dialogs;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.Tasks;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.palette.Palette;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * The one window: menus and tools above, the welcome view or the open project, the status below.
 */
final class MainWindow {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 970;

  /** The background of the dark theme, while that is not loaded yet. */
  private static final Color DARK = Color.web("#0d1117");

  private final Stage stage;
  private final Program program;
  private final Words words;
  private final BorderPane content = new BorderPane();
  private final StackPane root = new StackPane(content);
  private final Scene scene = new Scene(root);
  private final Dialogs dialogs;
  private final Palette palette;
  private final NoticeBar notices;
  private final StatusBar status;
  private final Tools tools;

  MainWindow(
      Stage stage,
      Program program,
      CommandList commands,
      Tasks tasks,
      Words words,
      Function<StackPane, Dialogs> dialogs) {
    this.stage = stage;
    this.program = program;
    this.words = words;
    this.dialogs = dialogs.apply(root);
    this.palette = new Palette(commands::now, program::workbench);
    this.notices = new NoticeBar(words);
    this.tools = new Tools(commands::now, words);
    this.status =
        new StatusBar(
            words,
            tasks,
            program::showUnattributed,
            () -> program.view().ifPresent(view -> view.doubts().next()),
            program::showProblems);
    content.setTop(new VBox(Menus.of(commands::now, words), tools));
    content.setBottom(status);
    StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
    root.getChildren().addAll(notices, palette);
    root.getStylesheets()
        .add(Objects.requireNonNull(MainWindow.class.getResource("window.css")).toExternalForm());
    new Shortcuts(commands::now, this::isBusy).listen(scene);
    scene.setOnDragOver(this::dragOver);
    scene.setOnDragDropped(this::dropped);
    stage.setScene(scene);
  }

  /**
   * Gives the stage its place and size, and what is needed to show it before there is anything in
   * it.
   */
  static void frame(Stage stage, Settings settings, boolean dark) {
    stage.setTitle("Sottovoce");
    stage.setMinWidth(900);
    stage.setMinHeight(600);
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    settings.window().ifPresent(window -> place(stage, window));
    stage.setScene(new Scene(new Group(), dark ? DARK : Color.WHITE));
  }

  Scene scene() {
    return scene;
  }

  /** The pane that fills the window. */
  StackPane root() {
    return root;
  }

  Dialogs dialogs() {
    return dialogs;
  }

  Palette palette() {
    return palette;
  }

  void show() {
    stage.show();
  }

  /** Has something done once a scene has been drawn for the first time. */
  static void onFirstFrame(Scene scene, Runnable action) {
    int[] pulses = {0};
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          // The first pulse lays out, the second begins when what it laid out has been drawn.
          if (++pulses[0] == 2) {
            scene.removePostLayoutPulseListener(listener[0]);
            action.run();
          } else {
            Platform.requestNextPulse();
          }
        };
    scene.addPostLayoutPulseListener(listener[0]);
  }

  void say(Notice notice) {
    notices.show(notice);
  }

  void showWelcome(List<Settings.Recent> recent) {
    content.setCenter(
        new WelcomeView(
            words, recent, program::openFiles, program::openSample, program::openRecent));
    stage.setTitle("Sottovoce");
    status.nothingOpen();
    tools.refresh();
  }

  void showProject(ProjectView view, String title) {
    content.setCenter(view);
    title(title);
    tools.refresh();
    view.focus(view.table());
  }

  void title(String title) {
    stage.setTitle(title + " – Sottovoce");
  }

  void show(Tally tally, String analyst) {
    status.show(tally, analyst);
  }

  void show(SaveState state) {
    status.show(state);
  }

  /** Shows what can be done now. */
  void refresh() {
    tools.refresh();
  }

  /** Puts the window where it stood, if that is on a screen. */
  private static void place(Stage stage, Settings.Window window) {
    if (!Screen.getScreensForRectangle(window.x(), window.y(), 100, 40).isEmpty()) {
      stage.setX(window.x());
      stage.setY(window.y());
      stage.setWidth(window.width());
      stage.setHeight(window.height());
      stage.setMaximized(window.maximised());
    }
  }

  Settings.Window placement() {
    return new Settings.Window(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  /** Whether something lies over the window that has the keyboard for itself. */
  private boolean isBusy() {
    return palette.isOpen() || root.getChildren().getLast() instanceof Sheet;
  }

  private void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      program.open(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
