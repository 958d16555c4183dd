package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void theContentTakesThePlaceOfWhatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("out.json"), "before");
    assertEquals("result", write(file, "after"));
    assertEquals("after", Files.readString(file));
    assertEquals(List.of("out.json"), names());
  }

  @Test
  void aFileIsMadeWhereThereWasNone() throws IOException {
    write(folder.resolve("out.json"), "new");
    assertEquals("new", Files.readString(folder.resolve("out.json")));
  }

  @Test
  void untilTheContentIsCompleteTheFileIsAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("out.json"), "before");
    WholeFile.write(
        file,
        out -> {
          out.write("aft".getBytes(StandardCharsets.UTF_8));
          out.flush();
          assertEquals("before", Files.readString(file));
          out.write("er".getBytes(StandardCharsets.UTF_8));
          return "";
        });
    assertEquals("after", Files.readString(file));
  }

  @Test
  void whenWritingFailsTheFileIsAsItWasAndNothingIsLeftBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("out.json"), "before");
    IOException full = new IOException("No space left on device");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(new byte[1 << 20]);
                      throw full;
                    }));
    assertEquals(full, thrown);
    assertEquals("before", Files.readString(file));
    assertEquals(List.of("out.json"), names());
  }

  @Test
  void aFolderThatIsNotThereIsSaidSo() {
    assertThrows(
        NoSuchFileException.class, () -> write(folder.resolve("none").resolve("out.json"), "x"));
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("out.json"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    write(link, "after");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(file));
  }

  private static String write(Path file, String content) throws IOException {
    return WholeFile.write(
        file,
        out -> {
          out.write(content.getBytes(StandardCharsets.UTF_8));
          return "result";
        });
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
