package app.sottovoce;

import app.sottovoce.store.Places;
import app.sottovoce.store.SettingsFile;
import app.sottovoce.ui.window.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Does once what users do first, opening files in the window, so that the JDK can keep what it
 * learns of the program (JEP 483, 514, 515) for a faster start. Run by the build, without a
 * display.
 */
public final class Rehearsal {
  private static final Duration LOOK = Duration.seconds(1);
  private static final int MOST_LOOKS = 60;

  private Rehearsal() {}

  /**
   * @param arguments the folder with the sample data
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> samples;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      samples = files.filter(Files::isRegularFile).sorted().toList();
    }
    Places places = Places.here();
    System.setProperty("sottovoce.logs", places.logs().toString());
    Platform.startup(() -> open(places, samples));
  }

  private static void open(Places places, List<Path> samples) {
    SettingsFile.Found settings = new SettingsFile(places.settings()).read();
    Program program =
        new Program(new Stage(), places, settings, Optional.empty(), Clock.systemUTC());
    program.start(samples);
    Timeline looks = new Timeline();
    int[] looked = {0};
    looks
        .getKeyFrames()
        .add(
            new KeyFrame(
                LOOK,
                _ -> {
                  boolean shown = program.workbench().isPresent() && program.isIdle();
                  if (shown && looked[0] > 2 || looked[0]++ > MOST_LOOKS) {
                    looks.stop();
                    program.quit();
                  }
                }));
    looks.setCycleCount(Timeline.INDEFINITE);
    looks.play();
  }
}
