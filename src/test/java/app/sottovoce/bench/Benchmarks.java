package app.sottovoce.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the benchmarks that are named, or all of them, and prints a table for {@code docs/benchmarks.md}.
 * A benchmark is added by a line in {@link #ALL}.
 */
public final class Benchmarks {
  private static final List<Benchmark> ALL = List.of(new SubtitleBenchmark());

  private Benchmarks() {}

  public static void main(String[] names) throws IOException {
    List<String> wanted = Arrays.stream(names).filter(name -> !name.isBlank()).toList();
    System.out.printf(
        "Java %s, %d processors, %d MB of heap%n%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    System.out.println("| what | measured | aim |");
    System.out.println("|---|---|---|");
    for (Benchmark benchmark : ALL) {
      if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
        for (Benchmark.Figure figure : benchmark.measure()) {
          System.out.printf("| %s | %s | %s |%n", figure.what(), figure.value(), figure.aim());
        }
      }
    }
  }
}
