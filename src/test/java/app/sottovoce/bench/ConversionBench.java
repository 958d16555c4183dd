package app.sottovoce.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a million SubRip cues to {@code target/million.srt}, for {@code sottovoce convert} and its
 * rivals to be measured on as whole processes, from outside.
 */
public final class ConversionBench {
  private static final int CUES = 1_000_000;
  private static final String[] WORDS =
      ("the a he said that we know nothing of it but then they left for harbour with two men and"
              + " never came back again tomorrow morning about nine")
          .split(" ");

  private ConversionBench() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of("target", "million.srt");
    Random random = new Random(1);
    long at = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 1; i <= CUES; i++) {
        long end = at + 900 + random.nextInt(2600);
        out.write(i + "\n" + time(at) + " --> " + time(end) + "\n" + words(random, 3));
        out.write(random.nextInt(5) < 3 ? "\n" + words(random, 2) + ".\n\n" : "\n\n");
        at = end + random.nextInt(400);
      }
    }
    System.out.printf("%s: %,d cues, %,d bytes%n", file, CUES, Files.size(file));
  }

  private static String words(Random random, int least) {
    StringBuilder line = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
    for (int i = random.nextInt(5) + least; i > 1; i--) {
      line.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return random.nextInt(20) == 0 ? "<i>" + line + "</i>" : line.toString();
  }

  private static String time(long ms) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d,%03d",
        ms / 3_600_000,
        ms / 60_000 % 60,
        ms / 1000 % 60,
        ms % 1000);
  }
}
