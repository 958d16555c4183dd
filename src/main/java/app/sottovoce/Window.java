package app.sottovoce;

import app.sottovoce.store.Places;
import app.sottovoce.store.SettingsFile;
import app.sottovoce.ui.window.Ahead;
import app.sottovoce.ui.window.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the program's parts and opens its window. Apart from {@link Main}: commands need no
 * JavaFX.
 */
final class Window {
  private Window() {}

  /**
   * @return whether there is a display to open a window on
   */
  static boolean open(Places places, List<Path> files) {
    if (!hasDisplay()) {
      return false;
    }
    // While JavaFX starts, another processor gets the project, the log and the settings ready. What
    // JavaFX logs meanwhile is kept and logged after; SLF4J need not tell of it.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    CompletableFuture<Logger> log =
        CompletableFuture.supplyAsync(() -> LoggerFactory.getLogger(Window.class));
    CompletableFuture<SettingsFile.Found> settings =
        CompletableFuture.supplyAsync(new SettingsFile(places.settings())::read);
    Ahead ahead = Ahead.of(files);
    try {
      Platform.startup(
          () -> {
            Thread.currentThread()
                .setUncaughtExceptionHandler((_, e) -> log.join().error("Unexpected", e));
            Program.open(
                new Stage(), places, settings.join(), samples(), Clock.systemUTC(), files, ahead);
          });
      return true;
    } catch (UnsupportedOperationException _) {
      return false;
    }
  }

  /**
   * JavaFX on Linux ends the process, with a stack trace, when there is no display: asked before.
   */
  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    return !linux
        || System.getProperty("glass.platform") != null
        || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .anyMatch(name -> !Optional.ofNullable(System.getenv(name)).orElse("").isEmpty());
  }

  /** The sample data beside the installed program, or in the folder it is built in. */
  private static Optional<Path> samples() {
    return Stream.of(System.getProperty("sottovoce.app", "."), ".")
        .map(folder -> Path.of(folder, "sample-data"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
