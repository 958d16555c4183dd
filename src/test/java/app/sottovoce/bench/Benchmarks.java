package app.sottovoce.bench;

import app.sottovoce.ui.window.WindowBench;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the benchmarks that are named, or all of them. A benchmark is a class with a {@code main}
 * that prints its figures, and a line here; the figures are kept in {@code docs/benchmarks.md}.
 */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] names) throws Exception {
    Map<String, Main> all = new LinkedHashMap<>();
    all.put("subtitles", SubtitleBench::main);
    all.put("conversion", ConversionBench::main);
    all.put("eaf", EafBench::main);
    all.put("articles", ArticleBench::main);
    all.put("edits", EditBench::main);
    all.put("store", StoreBenchmark::main);
    all.put("timeline", TimelineBench::main);
    all.put("table", TableBench::main);
    all.put("window", WindowBench::main);
    all.put("quotes", QuoteBench::main);
    List<String> unknown = Arrays.stream(names).filter(name -> !all.containsKey(name)).toList();
    if (!unknown.isEmpty()) {
      System.err.println("There is no benchmark " + unknown + "; there are " + all.keySet());
      System.exit(2);
    }
    System.out.printf(
        "Java %s, %d processors, %d MB of heap%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    for (String name : names.length == 0 ? all.keySet() : List.of(names)) {
      System.out.println();
      System.out.println("== " + name);
      all.get(name).main(new String[0]);
    }
  }

  /** The {@code main} of a benchmark. */
  private interface Main {
    void main(String[] arguments) throws Exception;
  }
}
