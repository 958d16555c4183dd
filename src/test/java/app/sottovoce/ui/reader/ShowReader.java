package app.sottovoce.ui.reader;

import app.sottovoce.ui.base.Picture;
import app.sottovoce.ui.base.Steps;
import app.sottovoce.ui.base.Story;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Theme;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/** Pictures of the reader in both themes, written to the folder named as the first argument. */
public final class ShowReader {
  private ShowReader() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Platform.startup(() -> show(folder));
  }

  private static void show(Path folder) {
    TestBench bench = new TestBench(Story.harbour());
    ReaderPanel panel = new ReaderPanel(bench.workbench, () -> {});
    Stage stage = new Stage();
    bench.show(stage, panel, 430, 610);
    Scene scene = panel.getScene();
    Steps.of(
        () -> bench.workbench.selection().select("u4"),
        () -> Picture.save(scene, folder.resolve("reader-light.png")),
        () -> Theme.DARK.apply(scene),
        () -> bench.workbench.selection().select("u6"),
        () -> Picture.save(scene, folder.resolve("reader-dark.png")),
        () -> Theme.LIGHT.apply(scene),
        panel::find,
        () -> ((TextField) scene.lookup("#find-field")).setText("scoop"),
        () -> stage.setWidth(300),
        () -> Picture.save(scene, folder.resolve("reader-find.png")),
        Platform::exit);
  }
}
