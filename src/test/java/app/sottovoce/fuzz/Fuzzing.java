package app.sottovoce.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs Jazzer for some seconds over the readers or the search for quotations, with the samples of
 * the tests as seeds: {@code mvn test-compile exec:exec@fuzz -Pfuzz -Dseconds=60 -Dtarget=readers}.
 * A finding ends the run with an error and lies in {@code target/fuzz}; put it into {@code
 * src/test/resources/findings} and {@link FindingsTest} keeps it.
 */
public final class Fuzzing {
  private static final Path FOLDER = Path.of("target", "fuzz");

  /** Two runs that are as long try the same inputs, so that a build does not fail by chance. */
  private static final String SEED = "20250815";

  private Fuzzing() {}

  /** Takes the target ({@code readers} or {@code quotations}) and the seconds. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String target = arguments.length == 2 ? arguments[0] : "";
    switch (target) {
      case "readers" -> run(ReaderFuzz.class, ReaderFuzz.seeds(), arguments[1]);
      case "quotations" -> run(QuotationFuzz.class, QuotationFuzz.seeds(), arguments[1]);
      default ->
          throw new IllegalArgumentException(
              "Name what to fuzz, readers or quotations, and for how many seconds.");
    }
  }

  private static void run(Class<?> target, List<byte[]> seeds, String seconds)
      throws IOException, InterruptedException {
    Path folder = FOLDER.resolve(target.getSimpleName());
    Path corpus = emptied(folder.resolve("corpus"));
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(corpus.resolve("seed-" + i), seeds.get(i));
    }
    Jazzer.main(
        new String[] {
          "--target_class=" + target.getName(),
          "--instrumentation_includes=app.sottovoce.**",
          "--custom_hook_includes=app.sottovoce.**",
          "--reproducer_path=" + folder,
          "-artifact_prefix=" + folder + "/",
          "-max_total_time=" + seconds,
          "-max_len=20000",
          "-seed=" + SEED,
          "-print_final_stats=1",
          "-rss_limit_mb=0",
          corpus.toString()
        });
  }

  private static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
