package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.subtitle.SubRipReader;
import app.sottovoce.read.subtitle.WebVttReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SubtitlesTest {

  /** What comes out of a file of subtitles. */
  private record Shown(long start, long end, String speaker, String words) {}

  @Property(tries = 300)
  void whatIsWrittenAsWebVttIsReadAgain(@ForAll("projects") Project project) throws IOException {
    Imported read = read(new WebVttReader(), bytes(new WebVtt(), project));
    assertEquals(expected(project, true), shown(read));
    assertEquals(List.of(), serious(read));
  }

  @Property(tries = 300)
  void whatIsWrittenAsSubRipIsReadAgainButForItsSpeakers(@ForAll("unmarked") Project project)
      throws IOException {
    List<Shown> expected = expected(project, false);
    if (!expected.isEmpty()) {
      Imported read = read(new SubRipReader(), bytes(new SubRip(), project));
      assertEquals(expected, shown(read));
      assertEquals(List.of(), serious(read));
    }
  }

  @Test
  void webVttHasVoicesAndNotes() throws IOException {
    Utterance sure =
        utterance("u1", Optional.of("p1"), 1500, 2750, "Is it <here> & now?\n\nYes --> no.")
            .withNote("Look\nagain --> soon.");
    Utterance nobody = utterance("u2", Optional.empty(), 360_000_000, 360_000_001, "Late.");
    Project project = project(nobody, confident(sure));
    assertEquals(
        """
        WEBVTT

        NOTE
        title: The quay
        exported by: %s %s
        source: A talk (The Post; 2026-01-02)

        NOTE
        confidence: likely (55–80 %%)
        note: Look again → soon.

        00:00:01.500 --> 00:00:02.750
        <v Ann &amp; Lee>Is it &lt;here&gt; &amp; now?
        Yes --&gt; no.

        100:00:00.000 --> 100:00:00.001
        Late.
        """
            .formatted(Generator.CURRENT.name(), Generator.CURRENT.version()),
        text(new WebVtt(), project));
    assertEquals(
        List.of("1 cue has empty lines, which were left out since an empty line ends a cue."),
        lost(new WebVtt(), project));
  }

  @Test
  void subRipHasNamesInCapitalsBeforeTheWords() throws IOException {
    Project project =
        project(
            utterance("u1", Optional.of("p1"), 1500, 2750, "Is it here?"),
            utterance("u2", Optional.of("p2"), 3000, 4000, "Yes."));
    assertEquals(
        """
        1
        00:00:01,500 --> 00:00:02,750
        ANN & LEE: Is it here?

        2
        00:00:03,000 --> 00:00:04,000
        BEN: Yes.

        """,
        text(new SubRip(), project));
    assertEquals(
        List.of("1 cue has a speaker whose name was put in capitals before the words."),
        lost(new SubRip(), project));
    assertEquals(
        List.of("Yes."),
        read(new SubRipReader(), bytes(new SubRip(), project)).said().stream()
            .filter(said -> said.speaker().equals(Optional.of(SpeakerName.of("BEN"))))
            .map(said -> said.text())
            .toList());
  }

  @Test
  void whatSubtitlesCannotCarryIsSaid() throws IOException {
    Utterance timeless = Utterance.of("u1", 0, Reading.of("r1", "No time."));
    When guessed = new When(-500, -500, Basis.ESTIMATED, Basis.ESTIMATED, Extra.NONE);
    Utterance odd =
        confident(
            Utterance.of("u2", 1, Reading.of("r1", "a\u0007 {\\an8}<b>\r\n\r\n&lt;"))
                .withWhen(Optional.of(guessed)));
    Project project = project(timeless, odd);
    List<String> ofAll =
        List.of(
            "1 cue has times that were estimated, which the file does not show.",
            "1 cue has times before the clock's beginning and were put there.",
            "1 cue has no length, so that players do not show them.",
            "1 cue has empty lines, which were left out since an empty line ends a cue.",
            "1 cue has control characters, which were left out.");
    String untimed =
        "1 utterance has no time and no place in subtitles; tables and JSON carry them.";
    assertEquals(
        Stream.concat(Stream.of(untimed), ofAll.stream()).toList(), lost(new WebVtt(), project));
    assertEquals(
        Stream.of(
                List.of(
                    untimed,
                    "What analysts think of 1 utterance (confidence, readings, interpretations,"
                        + " notes) has no place in this format."),
                ofAll,
                List.of("1 cue has words that players may take for tags or for other characters."))
            .flatMap(List::stream)
            .toList(),
        lost(new SubRip(), project));
    assertEquals(
        "1\n00:00:00,000 --> 00:00:00,000\na {\\an8}<b>\n&lt;\n\n", text(new SubRip(), project));
  }

  @Test
  void anEmptyProjectIsAFileWithoutCues() throws IOException {
    Project project = Project.empty(new Info("urn:x", "", Optional.empty(), Extra.NONE));
    assertEquals("", text(new SubRip(), project));
    assertTrue(text(new WebVtt(), project).startsWith("WEBVTT\n\nNOTE\ntitle:\n"));
    assertEquals(List.of(), lost(new WebVtt(), project));
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  /** Without speakers, and without words that are markup in subtitles. */
  @Provide
  Arbitrary<Project> unmarked() {
    return Projects.any()
        .map(
            project -> {
              Project bare = project;
              for (Utterance utterance : project.told()) {
                boolean marked = utterance.words().matches("(?s).*[<{&].*");
                bare =
                    marked
                        ? bare.without(utterance)
                        : bare.with(utterance.withSpeaker(Optional.empty()));
              }
              return bare;
            });
  }

  private static List<Shown> expected(Project project, boolean speakers) {
    return project.told().stream()
        .filter(one -> one.when().isPresent() && !one.isMention())
        .sorted(Comparator.comparingLong(one -> one.when().orElseThrow().start()))
        .map(
            one ->
                new Shown(
                    Math.max(0, one.when().orElseThrow().start()),
                    Math.max(0, one.when().orElseThrow().end()),
                    speakers
                        ? one.speaker()
                            .flatMap(project::speaker)
                            .map(Speaker::name)
                            .map(SubtitlesTest::line)
                            .orElse("")
                        : "",
                    words(one.words())))
        .toList();
  }

  private static List<Shown> shown(Imported imported) {
    return imported.said().stream()
        .map(
            one ->
                new Shown(
                    one.when().orElseThrow().start(),
                    one.when().orElseThrow().end(),
                    one.speaker().map(SpeakerName::name).map(SubtitlesTest::line).orElse(""),
                    words(one.text())))
        .toList();
  }

  /** What both readers and writers do to words: no control characters, no empty lines. */
  private static String words(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return Controls.without(lines).replaceAll("\n{2,}", "\n").strip();
  }

  private static String line(String name) {
    return words(name).replaceAll("\\s+", " ").strip();
  }

  /** Remarks other than that there is nothing to be shown. */
  private static List<String> serious(Imported imported) {
    return imported.remarks().stream()
        .map(Remark::text)
        .filter(text -> !text.contains("has no words") && !text.equals("The file has no cues."))
        .toList();
  }

  private static Imported read(SourceReader reader, byte[] bytes) throws IOException {
    return reader.read(new RawFile("x", bytes, Instant.EPOCH, ReadOptions.NONE));
  }

  private static byte[] bytes(ProjectWriter writer, Project project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(project, ExportOptions.COMPLETE, out);
    return out.toByteArray();
  }

  private static String text(ProjectWriter writer, Project project) throws IOException {
    return new String(bytes(writer, project), StandardCharsets.UTF_8);
  }

  private static List<String> lost(ProjectWriter writer, Project project) throws IOException {
    return writer.write(project, ExportOptions.COMPLETE, new ByteArrayOutputStream());
  }

  private static Utterance utterance(
      String id, Optional<String> speaker, long start, long end, String words) {
    return Utterance.of(id, start, Reading.of("r1", words))
        .withSpeaker(speaker)
        .withWhen(Optional.of(When.measured(start, end)));
  }

  private static Utterance confident(Utterance utterance) {
    Reading reading = utterance.reading().orElseThrow();
    return utterance.withReading(
        reading.withConfidence(Optional.of(Assessment.by("a1", Likelihood.LIKELY, Instant.EPOCH))));
  }

  private static Speaker speaker(String id, String name) {
    return new Speaker(id, name, List.of(), "", "", Extra.NONE);
  }

  private static Project project(Utterance... utterances) {
    Project project =
        Project.empty(new Info("urn:x", "The quay", Optional.empty(), Extra.NONE))
            .with(
                Source.of("s1", Source.Kind.TRANSCRIPT, "A talk", "")
                    .withPublication(
                        Optional.of("The Post"),
                        Optional.empty(),
                        Optional.of("2026-01-02"),
                        Optional.empty(),
                        Optional.empty()))
            .with(speaker("p1", "Ann & Lee"))
            .with(speaker("p2", "BEN"));
    for (Utterance utterance : utterances) {
      project = project.with(utterance);
    }
    return project;
  }
}
