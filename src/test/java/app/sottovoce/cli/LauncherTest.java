package app.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LauncherTest {
  private static final Path FOLDER = Path.of("src", "main", "launcher");

  @Test
  void theLaunchersKnowAllCommandsAndGiveThemTheirCache() throws IOException {
    String list = String.join(" | ", Cli.names());
    String shell = Files.readString(FOLDER.resolve("sottovoce"));
    assertTrue(shell.contains("  " + list + " | help | -*) cache=$lib/command.aot ;;"), list);
    String batch = Files.readString(FOLDER.resolve("sottovoce.bat"));
    assertTrue(batch.contains("in (" + String.join(" ", Cli.names()) + " help "), list);
  }
}
