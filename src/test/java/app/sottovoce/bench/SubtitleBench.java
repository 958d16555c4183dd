package app.sottovoce.bench;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/**
 * How many cues a second come from a subtitle file in memory: decoding, recognition, hash and all.
 */
public final class SubtitleBench {
  private static final int CUES = 100_000;
  private static final int RUNS = 30;
  private static final String[] LINES = {
    "Thank you for coming all this way.",
    "<i>I hope</i> it was a good flight,\nand that they fed you well.",
    "We should talk about the weather, the harvest & the price of bread.",
    "JOHN: Nobody said it would be easy.",
    "Приятно видеть вас снова."
  };

  private SubtitleBench() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println("cues a second, best of " + RUNS + " runs over " + CUES + " cues");
    print("SubRip", file(false, LINES.length));
    print("SubRip, ASCII only", file(false, LINES.length - 1));
    print("WebVTT", file(true, LINES.length));
    print("WebVTT, ASCII only", file(true, LINES.length - 1));
  }

  private static void print(String format, byte[] bytes) throws IOException {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      RawFile file = new RawFile("benchmark", bytes, Instant.EPOCH, ReadOptions.NONE);
      int cues = SourceReaders.read(file, ReadOptions.NONE).said().size();
      best = Math.min(best, System.nanoTime() - start);
      if (cues != CUES) {
        throw new IllegalStateException(cues + " cues were read instead of " + CUES);
      }
    }
    System.out.printf(Locale.ROOT, "%-20s %,10d%n", format, CUES * 1_000_000_000L / best);
  }

  private static byte[] file(boolean webVtt, int kinds) {
    StringBuilder text = new StringBuilder(webVtt ? "WEBVTT\n\n" : "");
    for (int i = 0; i < CUES; i++) {
      text.append(i + 1).append('\n');
      String times = time(i * 2500L) + " --> " + time(i * 2500L + 2300);
      text.append(webVtt ? times.replace(',', '.') : times).append('\n');
      String line = LINES[i % kinds];
      boolean voice = webVtt && i % 3 == 0;
      text.append(voice ? "<v Ann>" + line : line).append("\n\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
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
