package app.sottovoce;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Does once what users do first on the command line, so that the JDK can keep what it learns of the
 * commands (JEP 483, 514, 515) for a faster start. Run by the build.
 */
public final class CommandRehearsal {
  /** Enough for the JDK to learn which code a long file spends its time in. */
  private static final int CUES = 100_000;

  private CommandRehearsal() {}

  /**
   * @param arguments an article, and the folder for what comes of it
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    System.setProperty("logback.configurationFile", "logback-cli.xml");
    Main.run("annotate", arguments[0], "-o", folder.resolve("annotated.json").toString());
    Path subtitles = folder.resolve("subtitles.srt");
    write(subtitles);
    Main.run("convert", subtitles.toString(), "-o", folder.resolve("subtitles.vtt").toString());
    Files.delete(subtitles);
  }

  private static void write(Path subtitles) throws IOException {
    try (BufferedWriter file = Files.newBufferedWriter(subtitles)) {
      for (int i = 1; i <= CUES; i++) {
        file.write(
            String.format(
                Locale.ROOT,
                "%d%n%02d:%02d:%02d,000 --> %02d:%02d:%02d,900%n%s%nand – <i>so</i> on%n%n",
                i,
                i / 3600,
                i / 60 % 60,
                i % 60,
                i / 3600,
                i / 60 % 60,
                i % 60,
                i % 7 == 0 ? "ANNA: Words & more" : "Words that are said"));
      }
    }
  }
}
