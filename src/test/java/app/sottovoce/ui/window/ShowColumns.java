package app.sottovoce.ui.window;

import app.sottovoce.ui.base.Picture;
import app.sottovoce.ui.base.Theme;
import app.sottovoce.ui.base.Words;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Pictures of the sheet that asks for a table's columns, in a folder to be named. */
final class ShowColumns {
  private ShowColumns() {}

  public static void main(String[] arguments) {
    Platform.startup(() -> show(Path.of(arguments[0])));
  }

  private static void show(Path folder) {
    StackPane root = new StackPane();
    Scene scene = new Scene(root, 1000, 640);
    scene.getStylesheets().add(Program.class.getResource("window.css").toExternalForm());
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    Theme.LIGHT.apply(scene);
    after(
        600,
        () -> {
          Picture.save(scene, folder.resolve("columns-light.png"));
          Theme.DARK.apply(scene);
          after(
              600,
              () -> {
                Picture.save(scene, folder.resolve("columns-dark.png"));
                System.exit(0);
              });
        });
    Platform.runLater(
        () -> new ColumnSheet(Words.of(Program.class), ColumnSheetTest.TABLE).ask(root, "log.csv"));
  }

  private static void after(int milliseconds, Runnable then) {
    PauseTransition pause = new PauseTransition(Duration.millis(milliseconds));
    pause.setOnFinished(_ -> then.run());
    pause.play();
  }
}
