package app.sottovoce.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every file below {@code formats/} and {@code bytes/} is read and compared with the JSON file
 * beside it. A format is added by adding such a pair in a folder of the format's name; what was
 * read is left in {@code target/golden}, to be looked at and copied.
 */
class GoldenFormatsTest {

  @TestFactory
  Stream<DynamicTest> filesGiveWhatStandsBesideThem() {
    return GoldenFiles.all().stream()
        .map(file -> dynamicTest(GoldenFiles.name(file), () -> check(file)));
  }

  @Test
  void everyReaderHasAFile() {
    List<String> folders =
        GoldenFiles.all().stream().map(GoldenFiles::format).distinct().sorted().toList();
    assertTrue(
        folders.containsAll(SourceReaders.ALL.stream().map(SourceReader::format).toList()),
        folders.toString());
  }

  private static void check(Path file) throws IOException {
    Imported imported = SourceReaders.read(GoldenFiles.raw(file), ReadOptions.NONE);
    String actual = GoldenFiles.json(imported);
    Path copy = Path.of("target", "golden", GoldenFiles.name(file) + ".json");
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, actual + "\n");
    assertEquals(GoldenFiles.format(file), imported.format(), "format");
    Path expected = GoldenFiles.expected(file);
    assertTrue(Files.exists(expected), expected + " is missing; see " + copy);
    JsonMapper json = JsonMapper.builder().build();
    assertEquals(
        json.readTree(Files.readString(expected)).toPrettyString(),
        json.readTree(actual).toPrettyString());
  }
}
