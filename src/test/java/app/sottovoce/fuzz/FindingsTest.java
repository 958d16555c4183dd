package app.sottovoce.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What fuzzing found stays mended. A finding lies in a folder named after the format it was read
 * as, {@code any} if that was to be found out; articles lie in {@code quotations}.
 */
class FindingsTest {
  private static final Path FINDINGS = Path.of("src", "test", "resources", "findings");

  @TestFactory
  Stream<DynamicTest> findingsStayMended() throws IOException {
    if (!Files.isDirectory(FINDINGS)) {
      return Stream.empty();
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(FINDINGS)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FINDINGS.relativize(file).toString(),
                    () -> assertDoesNotThrow(() -> check(file))));
  }

  @Test
  void theFirstByteChoosesEveryFormat() {
    List<Optional<SourceReader>> chosen =
        IntStream.rangeClosed(0, SourceReaders.ALL.size())
            .mapToObj(number -> ReaderFuzz.reader((byte) number))
            .toList();
    List<Optional<SourceReader>> all =
        Stream.concat(
                Stream.of(Optional.<SourceReader>empty()),
                SourceReaders.ALL.stream().map(Optional::of))
            .toList();
    assertEquals(all, chosen);
  }

  private static void check(Path file) throws IOException {
    String folder = file.getParent().getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    if (folder.equals("quotations")) {
      QuotationFuzz.check(new String(bytes, StandardCharsets.UTF_8));
    } else {
      Optional<SourceReader> reader =
          folder.equals("any")
              ? Optional.empty()
              : Optional.of(SourceReaders.named(folder).orElseThrow());
      ReaderFuzz.check(reader, bytes);
    }
  }
}
