package app.sottovoce.ui.table;

import app.sottovoce.ui.base.Picture;
import app.sottovoce.ui.base.Steps;
import app.sottovoce.ui.base.Story;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/** Pictures of the table in both themes, written to the folder named as the first argument. */
public final class ShowTable {
  private ShowTable() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Platform.startup(() -> show(folder));
  }

  private static void show(Path folder) {
    TestBench bench = new TestBench(Story.harbour());
    TablePanel panel = new TablePanel(bench.workbench);
    Stage stage = new Stage();
    bench.show(stage, panel, 830, 560);
    Scene scene = panel.getScene();
    Steps.of(
        () -> bench.workbench.selection().select("u4"),
        () -> Picture.save(scene, folder.resolve("table-light.png")),
        () -> Theme.DARK.apply(scene),
        () -> bench.workbench.selection().set(List.of("u4", "u6", "u7"), Optional.of("u6")),
        panel::editWords,
        () -> Picture.save(scene, folder.resolve("table-dark.png")),
        () -> Theme.LIGHT.apply(scene),
        panel::filter,
        () -> ((TextField) scene.lookup("#filter-words")).setText("/(rope|scoop/"),
        () -> stage.setWidth(460),
        () -> bench.workbench.selection().select("u10"),
        () -> {},
        () -> Picture.save(scene, folder.resolve("table-error.png")),
        () -> ((TextField) scene.lookup("#filter-words")).setText("/rope|scoop/"),
        () -> {},
        panel::editSpeaker,
        () -> {},
        () -> Picture.save(scene, folder.resolve("table-narrow.png")),
        Platform::exit);
  }
}
