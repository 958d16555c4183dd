package app.sottovoce.conformance;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** As what the files of each folder are read when nobody says what they are. */
final class Recognition {
  private Recognition() {}

  /** A row for each folder of the suites, with how many of its files are read as what. */
  static String table(Path formats) throws IOException {
    StringBuilder table = new StringBuilder("| folder | read as |\n|---|---|\n");
    List<Path> folders;
    try (Stream<Path> list = Files.list(formats.resolve("data"))) {
      folders = list.sorted().toList();
    }
    for (Path folder : folders) {
      String counts =
          counts(folder).entrySet().stream()
              .map(count -> count.getKey() + " " + count.getValue())
              .collect(Collectors.joining(", "));
      table.append("| `%s` | %s |\n".formatted(folder.getFileName(), counts));
    }
    return table.toString();
  }

  private static Map<String, Integer> counts(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Path file : files) {
      counts.merge(readAs(file), 1, Integer::sum);
    }
    return counts;
  }

  private static String readAs(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String name = path.getFileName().toString();
    if (name.endsWith(".gz")) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      }
    }
    try {
      RawFile file = new RawFile(name, bytes, Instant.EPOCH, ReadOptions.NONE);
      return SourceReaders.read(file, ReadOptions.NONE).format();
    } catch (UnreadableFile _) {
      return "(refused)";
    }
  }
}
