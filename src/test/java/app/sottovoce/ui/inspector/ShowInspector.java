package app.sottovoce.ui.inspector;

import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/** Draws the inspector into pictures, to be looked at: light and dark, wide and narrow. */
final class ShowInspector {
  private static final List<Runnable> steps = new ArrayList<>();

  private ShowInspector() {}

  public static void main(String[] folder) {
    Path to = Path.of(folder[0]);
    Platform.setImplicitExit(false);
    Platform.startup(
        () -> {
          for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (int[] size : new int[][] {{380, 700}, {320, 560}, {430, 560}}) {
              steps.add(() -> show(to, theme, size[0], size[1]));
            }
          }
          go();
        });
  }

  /** One step after the other, each with time to be drawn before its picture is taken. */
  private static void go() {
    if (steps.isEmpty()) {
      Platform.exit();
      return;
    }
    steps.removeFirst().run();
    PauseTransition pause = new PauseTransition(Duration.millis(120));
    pause.setOnFinished(_ -> go());
    pause.play();
  }

  private static void show(Path to, Theme theme, int width, int height) {
    TestBench bench = new TestBench(Rich.quay());
    InspectorPanel panel = new InspectorPanel(bench.workbench);
    Stage stage = new Stage();
    Scene scene = new Scene(panel, width, height);
    theme.apply(scene);
    stage.setScene(scene);
    stage.show();
    String name = theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-";
    ScrollPane scroll = (ScrollPane) panel.lookup("#inspector-scroll");
    List<Runnable> looks = new ArrayList<>();
    look(looks, scene, to.resolve(name + "0-nothing.png"), () -> {});
    look(
        looks,
        scene,
        to.resolve(name + "1-top.png"),
        () -> bench.workbench.selection().select("u4"));
    look(looks, scene, to.resolve(name + "2-middle.png"), () -> scroll.setVvalue(0.55));
    look(
        looks,
        scene,
        to.resolve(name + "3-end.png"),
        () -> {
          panel.sure(5);
          ((ToggleButton) panel.lookup("#history")).setSelected(true);
          scroll.setVvalue(1);
        });
    look(
        looks,
        scene,
        to.resolve(name + "4-suggestion.png"),
        () -> {
          bench.workbench.selection().select("u3");
          scroll.setVvalue(0);
          panel.editSpeaker();
        });
    look(
        looks,
        scene,
        to.resolve(name + "5-several.png"),
        () -> bench.workbench.selection().set(List.of("u1", "u2", "u3", "u4"), Optional.of("u2")));
    look(looks, scene, to.resolve(name + "6-several-end.png"), () -> scroll.setVvalue(1));
    look(
        looks,
        scene,
        to.resolve(name + "7-cards.png"),
        () -> {
          bench.workbench.selection().select("u4");
          ((Button) panel.lookup("#hop-1")).fire();
          panel.addInterpretation();
        });
    lookAtPopup(
        looks,
        to.resolve(name + "8-names.png"),
        () -> {
          panel.focusSpeaker();
          ((NameField) panel.lookup("#speaker")).replaceSelection("m");
        });
    lookAtPopup(
        looks,
        to.resolve(name + "9-bands.png"),
        () -> ((MenuButton) panel.lookup("#sure-speaker")).show());
    looks.add(stage::close);
    steps.addAll(0, looks);
  }

  private static void look(List<Runnable> looks, Scene scene, Path file, Runnable act) {
    looks.add(act);
    looks.add(() -> snap(scene, file));
  }

  /** Popups are windows of their own, the latest the last. */
  private static void lookAtPopup(List<Runnable> looks, Path file, Runnable act) {
    looks.add(act);
    looks.add(() -> snap(Window.getWindows().getLast().getScene(), file));
  }

  private static void snap(Scene scene, Path file) {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    ByteBuffer pixels = ByteBuffer.allocate(width * height * 4);
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), pixels, width * 4);
    byte[] rgb = new byte[width * height * 3];
    for (int i = 0; i < width * height; i++) {
      rgb[i * 3] = pixels.get(i * 4 + 2);
      rgb[i * 3 + 1] = pixels.get(i * 4 + 1);
      rgb[i * 3 + 2] = pixels.get(i * 4);
    }
    try {
      Path raw = file.resolveSibling(file.getFileName() + ".ppm");
      Files.write(
          raw, ("P6 " + width + " " + height + " 255\n").getBytes(StandardCharsets.US_ASCII));
      Files.write(raw, rgb, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
