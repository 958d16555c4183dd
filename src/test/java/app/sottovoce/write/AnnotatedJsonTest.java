package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.json.Trees;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Revision;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.model.Utterance;
import app.sottovoce.read.annotated.AnnotatedTranscript;
import app.sottovoce.read.annotated.TranscriptSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

class AnnotatedJsonTest {
  private static final TranscriptSchema SCHEMA = TranscriptSchema.load();
  private static final AnnotatedJson WRITER = new AnnotatedJson(new Generator("Sottovoce", "test"));
  private static final ExportOptions COMPLETE = ExportOptions.COMPLETE;

  @Property(tries = 300)
  void aProjectThatIsWrittenAndReadIsTheSameProject(@ForAll("projects") Project project)
      throws IOException {
    assertEquals(project, AnnotatedTranscript.read("p.json", written(project, COMPLETE)));
  }

  @Property(tries = 100)
  void anExportThatIsReadAndWrittenHasTheSameBytes(
      @ForAll("projects") Project project, @ForAll("options") ExportOptions options)
      throws IOException {
    byte[] bytes = written(project, options);
    assertEquals(text(bytes), text(written(AnnotatedTranscript.read("p.json", bytes), COMPLETE)));
  }

  @Test
  void aFileWrittenByHandIsPutInOrderAndLosesNothing() throws IOException {
    Project project = AnnotatedTranscript.read("by-hand.json", resource("by-hand.json"));
    assertEquals(text(resource("by-hand.expected.json")), text(written(project, COMPLETE)));
  }

  @Test
  void whatWasPutInOrderStaysAsItIs() throws IOException {
    byte[] bytes = resource("by-hand.expected.json");
    assertEquals(
        text(bytes), text(written(AnnotatedTranscript.read("by-hand.json", bytes), COMPLETE)));
  }

  @Test
  void theExampleOfTheManualIsWhatIsWritten() throws IOException {
    String example =
        Files.readString(Path.of("docs/file-format.md"))
            .lines()
            .dropWhile(line -> !line.equals("    {"))
            .takeWhile(line -> line.startsWith("    "))
            .map(line -> line.substring(4) + "\n")
            .collect(Collectors.joining());
    Project project =
        AnnotatedTranscript.read("example.json", example.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnnotatedJson(new Generator("Sottovoce", "0.1.0")).write(project, COMPLETE, out);
    assertEquals(example, text(out.toByteArray()));
  }

  @Test
  void anEmptyProjectIsADocumentOfEmptyLists() throws IOException {
    assertEquals(
        """
        {
          "$schema": "annotated-transcript.schema.json",
          "format": "annotated-transcript",
          "version": "1.0",
          "id": "urn:uuid:1",
          "title": "",
          "modified": "2026-02-03T08:00:00Z",
          "generator": {"name": "Sottovoce", "version": "test"},
          "revision": {"entry": 7},
          "offsetUnit": "unicode-code-point",
          "timeUnit": "ms",
          "vocabulary": {"grades": "Admiralty", "likelihood": "ICD-203"},
          "analysts": [],
          "sources": [],
          "speakers": [],
          "scenes": [],
          "tags": [],
          "utterances": [],
          "suggestions": []
        }
        """,
        text(
            written(
                empty()
                    .withRevision(
                        new Revision(7, Optional.of(Instant.parse("2026-02-03T08:00:00Z")))),
                COMPLETE)));
  }

  @Test
  void sourcesStandInTheOrderInWhichTheyWereRead() throws IOException {
    String text =
        text(
            written(
                empty()
                    .with(source("s1", Optional.empty()))
                    .with(source("s10", Optional.of("2026-02-02T00:00:00Z")))
                    .with(source("s9", Optional.of("2026-02-02T00:00:00Z")))
                    .with(source("s20", Optional.of("2026-02-01T00:00:00Z"))),
                COMPLETE));
    assertEquals(
        List.of("s20", "s9", "s10", "s1"),
        text.lines()
            .filter(l -> l.startsWith("      \"id\""))
            .map(l -> l.replaceAll(".*\"(s\\d+)\".*", "$1"))
            .toList());
  }

  @Test
  void anAnchorThatCutsALetterIsToldAndStartsBeforeIt() throws IOException {
    Anchor cut = Anchor.of("s1", "a😀b", 2, 4);
    Project project =
        empty()
            .with(Source.of("s1", Source.Kind.ARTICLE, "", "a😀b"))
            .with(Utterance.of("u1", 1, Reading.of("r1", "so").withAnchors(List.of(cut))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(
        List.of(
            "An anchor of “so” cuts a letter in two; in the file it starts or ends before that"
                + " letter."),
        WRITER.write(project, COMPLETE, out));
    assertTrue(
        text(out.toByteArray()).contains("\"start\": 1, \"end\": 3, \"exact\": \"\\ude00b\""));
  }

  @Test
  void theProgramTellsItsVersion() {
    assertTrue(Generator.CURRENT.version().matches("\\d+\\.\\d+.*"), Generator.CURRENT.version());
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  @Provide
  Arbitrary<ExportOptions> options() {
    return Arbitraries.of(
        COMPLETE,
        COMPLETE.withoutTexts(),
        COMPLETE.withoutNotes().withoutAnalystNames(),
        COMPLETE.only(Set.of("u1", "u3")).withoutTexts());
  }

  static byte[] written(Project project, ExportOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), WRITER.write(project, options, out));
    byte[] bytes = out.toByteArray();
    try (JsonParser parser = Trees.parser(bytes)) {
      parser.nextToken();
      assertEquals(List.of(), SCHEMA.violations(Trees.read(parser)));
    }
    return bytes;
  }

  private static Project empty() {
    return Project.empty(new Info("urn:uuid:1", "", Optional.empty(), Extra.NONE));
  }

  private static Source source(String id, Optional<String> read) {
    return Source.of(id, Source.Kind.ARTICLE, "", "")
        .withFile(
            Optional.of(
                new SourceFile(
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    read.map(Instant::parse),
                    Extra.NONE)));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = AnnotatedJsonTest.class.getResourceAsStream("/annotated/" + name)) {
      return in.readAllBytes();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
