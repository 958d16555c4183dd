package app.sottovoce;

import app.sottovoce.model.Project;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.store.Places;
import app.sottovoce.store.SettingsFile;
import app.sottovoce.store.SqliteStore;
import app.sottovoce.ui.window.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * Does once what users do first, opening files in the window and then a large project, so that the
 * JDK can keep what it learns of the program (JEP 483, 514, 515) for a faster start. Run by the
 * build, without a display.
 */
public final class Rehearsal {
  private static final Duration LOOK = Duration.seconds(1);
  private static final int MOST_LOOKS = 60;

  /** Enough for the JDK to learn which code a large project spends its time in. */
  private static final int MANY = 20_000;

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
    boolean[] large = {false};
    looks
        .getKeyFrames()
        .add(
            new KeyFrame(
                LOOK,
                _ -> {
                  looked[0]++;
                  boolean shown = program.workbench().isPresent() && program.isIdle();
                  if (shown && looked[0] > 2 && !large[0]) {
                    large[0] = true;
                    program.open(List.of(largeProject(program.workbench().get().project())));
                  } else if (shown && looked[0] > 5 || looked[0] > MOST_LOOKS) {
                    looks.stop();
                    program.quit();
                  }
                }));
    looks.setCycleCount(Timeline.INDEFINITE);
    looks.play();
  }

  private static When later(When when, long by) {
    return new When(
        when.start() + by, when.end() + by, when.startBasis(), when.endBasis(), when.extra());
  }

  /** A project file with the utterances of a project many times over, an hour apart. */
  private static Path largeProject(Project small) {
    List<Utterance> told = small.told();
    Project large = small;
    for (int i = 0; i < MANY; i++) {
      Utterance each = told.get(i % told.size());
      long later = i / told.size() * 3_600_000L;
      large =
          large.with(
              each.withId("rehearsed-" + i)
                  .withOrder(1_000 + i)
                  .withWhen(each.when().map(when -> later(when, later))));
    }
    try {
      Path folder = Files.createTempDirectory("rehearsal");
      Path file = folder.resolve("large.sottovoce");
      SqliteStore.create(file, large);
      file.toFile().deleteOnExit();
      folder.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
