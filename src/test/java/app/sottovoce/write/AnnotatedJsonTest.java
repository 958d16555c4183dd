package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.json.Trees;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.read.AnnotatedTranscript;
import app.sottovoce.read.TranscriptSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonParser;

class AnnotatedJsonTest {
  private static final TranscriptSchema SCHEMA = TranscriptSchema.load();

  @Property(tries = 300)
  void aProjectThatIsWrittenAndReadIsTheSameProject(@ForAll("projects") Project project)
      throws IOException {
    assertEquals(project, AnnotatedTranscript.read("p.json", written(project, ExportOptions.COMPLETE)));
  }

  @Property(tries = 100)
  void anExportThatIsReadAndWrittenHasTheSameBytes(
      @ForAll("projects") Project project, @ForAll("options") ExportOptions options)
      throws IOException {
    byte[] bytes = written(project, options);
    assertEquals(text(bytes), text(written(AnnotatedTranscript.read("p.json", bytes), ExportOptions.COMPLETE)));
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  @Provide
  Arbitrary<ExportOptions> options() {
    return net.jqwik.api.Arbitraries.of(
        ExportOptions.COMPLETE,
        ExportOptions.COMPLETE.withoutTexts(),
        ExportOptions.COMPLETE.withoutNotes().withoutAnalystNames(),
        ExportOptions.COMPLETE.only(java.util.Set.of("u1", "u3")).withoutTexts());
  }

  private static byte[] written(Project project, ExportOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), new AnnotatedJson().write(project, options, out));
    byte[] bytes = out.toByteArray();
    try (JsonParser parser = Trees.parser(bytes)) {
      parser.nextToken();
      assertEquals(List.of(), SCHEMA.violations(Trees.read(parser)));
    }
    return bytes;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
