package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Examples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The example project as each linguistic format has it, beside what is told of the loss. What was
 * written is left in {@code target/golden}, to be looked at and copied.
 */
class CorpusFilesTest {

  @ParameterizedTest
  @CsvSource({"eaf, quay.eaf", "textgrid, quay.TextGrid", "tei, quay.xml"})
  void theExampleIsWrittenAsItsFileShows(String format, String name) throws IOException {
    ProjectWriter writer =
        switch (format) {
          case "tei" -> new TeiTranscript(new Generator("Sottovoce", "0"));
          default -> ProjectWriters.named(format).orElseThrow();
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String told =
        String.join("\n", writer.write(Examples.quay(), ExportOptions.COMPLETE, out)) + "\n";
    String written = out.toString(StandardCharsets.UTF_8);
    Path copies = Files.createDirectories(Path.of("target", "golden", "write"));
    Files.writeString(copies.resolve(name), written);
    Files.writeString(copies.resolve(name + ".told"), told);
    Path expected = Path.of("src", "test", "resources", "write");
    assertEquals(Files.readString(expected.resolve(name)), written);
    assertEquals(Files.readString(expected.resolve(name + ".told")), told);
  }
}
