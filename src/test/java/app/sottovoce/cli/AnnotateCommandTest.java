package app.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Origin;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.annotated.AnnotatedTranscript;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.ReadOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotateCommandTest {
  private static final String ARTICLE =
      """
      A word at the gate 😀

      The two ministers met at the gate on Friday, and the cameras saw them talk.

      “We shall not wait for the others,” Marta Olsen said. Her guest shook his head.

      “You always say that,” replied Jan Kowalski.
      """;
  private static final String SCRIPT =
      """
      1
      00:00:01,000 --> 00:00:02,500
      OLSEN: We should not wait.

      2
      00:00:03,000 --> 00:00:04,000
      KOWALSKI: You always say it.
      """;

  @TempDir private Path folder;
  private Path article;
  private Path script;
  private Path json;

  @BeforeEach
  void files() throws IOException {
    article = Files.writeString(folder.resolve("gate.txt"), ARTICLE);
    script = Files.writeString(folder.resolve("gate.srt"), SCRIPT);
    json = folder.resolve("gate.json");
  }

  @Test
  void whatAnArticleTellsBecomesDraftsThatSayHowTheyWereFound() throws IOException {
    assertEquals(0, annotate(article.toString(), "-o", json.toString()).exit());
    Project project = AnnotatedTranscript.read(json);
    assertEquals(
        List.of(
            "Marta Olsen: We shall not wait for the others", "Jan Kowalski: You always say that"),
        project.told().stream()
            .map(
                u ->
                    u.speaker().flatMap(project::speaker).map(Speaker::name).orElse("?")
                        + ": "
                        + u.words())
            .toList());
    for (Utterance utterance : project.told()) {
      assertEquals(Status.DRAFT, utterance.status());
      assertTrue(utterance.origin().map(Origin::percent).orElse(0) > 50, utterance.words());
      assertTrue(utterance.speakerConfidence().filter(Assessment::isSuggestion).isPresent());
      Reading reading = utterance.reading().orElseThrow();
      assertTrue(reading.confidence().stream().allMatch(Assessment::isSuggestion));
      Anchor anchor = reading.anchors().getFirst();
      String text = project.source(anchor.source()).orElseThrow().text();
      assertEquals(anchor.exact(), text.substring(anchor.start(), anchor.end()));
    }
  }

  @Test
  void whatWordsMeantIsASuggestionWithItsEvidence() throws IOException {
    Path told =
        Files.writeString(
            folder.resolve("told.txt"),
            "Jane Poe said, “We shall wait,” a line that some took for a threat or a joke.");
    annotate(told.toString(), "-o", json.toString());
    assertEquals(
        List.of("a threat (some)", "a joke (some)"),
        AnnotatedTranscript.read(json).utterances().get("u1").interpretations().stream()
            .map(Interpretation::text)
            .toList());
  }

  @Test
  void paraphrasesAreSuggestedOnDemand() throws IOException {
    Path told =
        Files.writeString(folder.resolve("told.txt"), "Jane Poe said that the ship had left.");
    annotate(told.toString(), "-o", json.toString());
    assertEquals(0, AnnotatedTranscript.read(json).utterances().size());
    annotate("--paraphrases", told.toString(), "-o", json.toString());
    assertEquals(
        Optional.of(Kind.REPORTED), AnnotatedTranscript.read(json).utterances().get("u1").kind());
  }

  @Test
  void whatIsWrittenHasNothingAgainstIt() throws IOException {
    annotate(article.toString(), script.toString(), "-o", json.toString());
    assertEquals(
        List.of(), TranscriptCheck.findings(json).stream().filter(Finding::isProblem).toList());
  }

  @ParameterizedTest
  @CsvSource({"gate.eaf, eaf", "gate.TEXTGRID, textgrid", "gate.xml, tei", "gate, annotated-json"})
  void theNameOfTheTargetTellsTheFormat(String name, String format) throws IOException {
    Path target = folder.resolve("out").resolve(name);
    Files.createDirectories(target.getParent());
    assertTrue(annotate(script.toString(), "-o", target.toString()).exit() < 2);
    Imported back = SourceReaders.read(target, ReadOptions.NONE, Clock.systemUTC());
    assertEquals(format, back.format());
    assertEquals(
        List.of("OLSEN", "KOWALSKI"),
        back.said().stream().map(said -> said.speaker().orElseThrow().name()).toList());
  }

  @Test
  void severalSourcesAreOneProjectWithIdsThatCount() throws IOException {
    annotate(article.toString(), script.toString(), "-o", json.toString(), "--title", "The gate");
    Project project = AnnotatedTranscript.read(json);
    assertEquals("The gate", project.info().title());
    assertEquals(
        List.of("u1", "u2", "u3", "u4"), project.told().stream().map(Utterance::id).toList());
    assertEquals(
        List.of("s1 gate.txt", "s2 gate.srt"),
        project.sources().values().stream()
            .sorted(Project.BY_ID)
            .map(source -> source.id() + " " + name(source))
            .toList());
  }

  @Test
  void withoutATitleTheFirstSourceGivesIts() throws IOException {
    annotate(article.toString(), script.toString(), "-o", json.toString());
    Project project = AnnotatedTranscript.read(json);
    assertEquals(project.source("s1").map(Source::title), Optional.of(project.info().title()));
  }

  @Test
  void withoutATargetTheDocumentIsPrintedAndNothingElse() throws IOException {
    Result result = annotate(article.toString());
    Project project =
        AnnotatedTranscript.read("out", result.out().getBytes(StandardCharsets.UTF_8));
    assertEquals(2, project.utterances().size());
    assertEquals(article + ": 2 utterances\n", result.err());
  }

  @Test
  void ifAFileCannotBeReadNothingIsWritten() throws IOException {
    Path none = folder.resolve("none.txt");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Files.writeString(json, "before");
    Result result =
        annotate(none.toString(), article.toString(), empty.toString(), "-o", json.toString());
    assertEquals(3, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("“none.txt” does not exist"), result.err());
    assertTrue(result.err().contains("“empty.txt” is empty."), result.err());
    assertEquals("before", Files.readString(json));
  }

  @Test
  void anArticleInWhichNobodySaysAnythingIsAProblem() throws IOException {
    Path silent =
        Files.writeString(
            folder.resolve("silent.txt"), "The hall was empty that day.\n\nNobody came.\n");
    Result result = annotate(silent.toString(), "-o", json.toString());
    assertEquals(1, result.exit());
    assertTrue(result.err().startsWith(silent + ": no utterances\n"), result.err());
    assertEquals(List.of(), AnnotatedTranscript.read(json).told());
  }

  @Test
  void aTargetThatCannotBeWrittenIsSaidSo() {
    Path target = folder.resolve("none").resolve("out.json");
    Result result = annotate(article.toString(), "-o", target.toString());
    assertEquals(3, result.exit());
    assertTrue(result.err().contains(target + " could not be written"), result.err());
  }

  @Test
  void aSourceIsNeverOverwritten() throws IOException {
    Result result = annotate(article.toString(), "-o", folder + "/./gate.txt");
    assertEquals(2, result.exit());
    assertEquals(ARTICLE, Files.readString(article));
  }

  @Test
  void eachCommandIsKnownByItsName() {
    for (String name : List.of("annotate", "check", "quotes", "read", "--help", "-V")) {
      assertTrue(Cli.isMeant(new String[] {name, "x"}), name);
    }
    assertFalse(Cli.isMeant(new String[] {"article.txt"}));
    assertFalse(Cli.isMeant(new String[] {}));
  }

  @Test
  void helpListsEveryCommand() {
    StringWriter out = new StringWriter();
    assertEquals(0, Cli.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "--help"));
    for (String name : List.of("annotate", "check", "quotes", "read")) {
      assertTrue(out.toString().contains("\n  " + name + " "), out.toString());
    }
  }

  private record Result(int exit, String out, String err) {}

  private static Result annotate(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = new String[arguments.length + 1];
    all[0] = "annotate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    int exit = Cli.run(new PrintWriter(out), new PrintWriter(err), all);
    return new Result(exit, out.toString(), err.toString());
  }

  private static String name(Source source) {
    return source.file().map(file -> file.name()).orElse("");
  }
}
