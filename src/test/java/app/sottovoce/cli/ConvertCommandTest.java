package app.sottovoce.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.load.Loaded;
import app.sottovoce.model.Project;
import app.sottovoce.model.Utterance;
import app.sottovoce.read.annotated.AnnotatedTranscript;
import app.sottovoce.read.base.NeedsWholeFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.write.CueFormat;
import app.sottovoce.write.ExportOptions;
import app.sottovoce.write.ProjectWriter;
import app.sottovoce.write.ProjectWriters;
import app.sottovoce.write.SubRip;
import app.sottovoce.write.WebVtt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final String SUBTITLES =
      """
      1
      00:00:01,000 --> 00:00:02,500
      OLSEN: We should <i>not</i> wait.

      2
      00:00:03,000 --> 00:00:04,000
      Why?
      """;

  static final List<ProjectWriter> WRITERS = ProjectWriters.ALL;

  @TempDir private Path folder;

  @Test
  void subtitlesBecomeOtherSubtitles() throws IOException {
    Path from = file("gate.srt", SUBTITLES);
    Path to = folder.resolve("gate.vtt");
    assertEquals(new Run(0, "", ""), convert(from, "-o", to));
    String written = Files.readString(to);
    assertEquals(
        """
        00:00:01.000 --> 00:00:02.500
        <v OLSEN>We should not wait.

        00:00:03.000 --> 00:00:04.000
        Why?
        """,
        written.substring(written.indexOf("00:")));
  }

  @ParameterizedTest
  @FieldSource("WRITERS")
  void everyFormatIsWritten(ProjectWriter writer) throws IOException {
    Path from = file("gate.srt", SUBTITLES);
    Path to = folder.resolve("named-by-option");
    assertTrue(convert(from, "-o", to, "--to", writer.format()).exit() <= 1);
    assertTrue(Files.size(to) > 0);
    Path ending = folder.resolve("named-by-ending." + writer.extension().toUpperCase(Locale.ROOT));
    assertTrue(convert(from, "-o", ending).exit() <= 1);
    assertTrue(Files.size(ending) > 0);
  }

  @ParameterizedTest
  @FieldSource("WRITERS")
  void annotateWritesEveryFormatToo(ProjectWriter writer) throws IOException {
    Path from = file("gate.srt", SUBTITLES);
    Path to = folder.resolve("annotated");
    assertTrue(run("annotate", from, "-o", to, "--to", writer.format()).exit() <= 1);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    if (writer instanceof CueFormat) {
      writer.write(project(from), ExportOptions.COMPLETE, expected);
      assertArrayEquals(expected.toByteArray(), Files.readAllBytes(to));
    } else {
      assertTrue(Files.size(to) > 0);
    }
  }

  @Test
  void theStandardOutputGetsAResultToo() throws IOException {
    Run run = convert(file("gate.srt", SUBTITLES), "-o", "-", "--to", "csv");
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("start,end,"), run.out());
    assertTrue(run.out().contains("00:00:01.000,00:00:02.500,measured,OLSEN,"), run.out());
  }

  @Test
  void severalSourcesBecomeOneProject() throws IOException {
    Path json = folder.resolve("both.json");
    Path other = file("other.vtt", "WEBVTT\n\n00:05.000 --> 00:06.000\nLater.\n");
    assertEquals(0, convert(file("gate.srt", SUBTITLES), other, "-o", json).exit());
    Project project = AnnotatedTranscript.read(json);
    assertEquals(2, project.sources().size());
    assertEquals(
        List.of("We should not wait.", "Why?", "Later."),
        project.told().stream().map(Utterance::words).toList());
    Path subtitles = folder.resolve("both.srt");
    assertEquals(0, convert(json, "-o", subtitles).exit());
    assertEquals(
        """
        1
        00:00:01,000 --> 00:00:02,500
        OLSEN: We should not wait.

        2
        00:00:03,000 --> 00:00:04,000
        Why?

        3
        00:00:05,000 --> 00:00:06,000
        Later.

        """,
        Files.readString(subtitles));
  }

  @Test
  void whatIsLostOnTheWayIsSaid() throws IOException {
    Path from =
        file("x.vtt", "WEBVTT\n\n00:02.000 --> 00:01.000\n<v Ann>a &lt;b> c\n\nno --> time\nx\n");
    Path to = folder.resolve("x.srt");
    Run run = convert(from, "-o", to);
    assertEquals(
        new Run(
            1,
            "",
            """
            %1$s: Line 3: The cue ends before it starts; only its start was taken as measured.
            %1$s: Line 6: This is no pair of times; the cue was skipped, with its words.
            %2$s: 1 cue has times that were estimated, which the file does not show.
            %2$s: 1 cue has no length, so that players do not show them.
            %2$s: 1 cue has a speaker whose name was put in capitals before the words.
            %2$s: 1 cue has words that players may take for tags or for other characters.
            """
                .formatted(from, to)),
        run);
  }

  @Test
  void wrongUsageIsToldWithWhatIsPossible() throws IOException {
    Path from = file("gate.srt", SUBTITLES);
    Run format = convert(from, "-o", folder.resolve("x.doc"));
    assertEquals(2, format.exit());
    assertTrue(
        format.err().startsWith("The name “x.doc” does not tell the format; use --to. Known are:"),
        format.err());
    Run unknown = convert(from, "-o", folder.resolve("x.vtt"), "--to", "stl");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().startsWith("There is no format “stl” to write."), unknown.err());
    Run over = convert(from, "-o", from, "--to", "vtt");
    assertEquals(2, over.exit());
    assertEquals(SUBTITLES, Files.readString(from));
    assertEquals(2, convert(from).exit());
  }

  @Test
  void whatCannotBeReadLeavesNothingBehind() throws IOException {
    Path from = file("empty.srt", "");
    Path to = folder.resolve("out.vtt");
    Run run = convert(from, "-o", to);
    assertEquals(new Run(3, "", "“empty.srt” is empty.\n"), run);
    assertFalse(Files.exists(to));
    assertEquals(3, convert(folder.resolve("gone.srt"), "-o", to).exit());
    assertEquals(
        3, convert(file("gate.srt", SUBTITLES), "-o", folder.resolve("no/out.vtt")).exit());
    try (var left = Files.list(folder)) {
      assertEquals(
          List.of("empty.srt", "gate.srt"),
          left.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aStreamGivesWhatTheWholeFileGives(long seed) throws IOException {
    Path from = file("many.srt", many(new Random(seed), 9_000));
    for (CueFormat format : List.of(new WebVtt(), new SubRip())) {
      ByteArrayOutputStream streamed = new ByteArrayOutputStream();
      StreamedConversion.Result result =
          new StreamedConversion(from, ReadOptions.NONE, format).write(streamed);
      Loaded loaded = Loaded.from(from, ReadOptions.NONE, CLOCK);
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      List<String> lost = format.write(project(from), ExportOptions.COMPLETE, whole);
      assertEquals(loaded.remarks(), result.read());
      assertEquals(lost, result.lost());
      assertArrayEquals(whole.toByteArray(), streamed.toByteArray());
    }
  }

  @Test
  void aStreamOfWebVttGivesWhatTheWholeFileGives() throws IOException {
    StringBuilder text = new StringBuilder("WEBVTT\n\nSTYLE\n::cue { color: red }\n\n");
    for (int i = 0; i < 9_000; i++) {
      text.append(
          "id %d\n%s\n<v Ann>Words &amp; more, é – and <c>some</c>\nof them\n\n\n"
              .formatted(i, times(i, '.')));
    }
    Path from = file("many.vtt", text.toString());
    ByteArrayOutputStream streamed = new ByteArrayOutputStream();
    new StreamedConversion(from, ReadOptions.NONE, new WebVtt()).write(streamed);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    new WebVtt().write(project(from), ExportOptions.COMPLETE, whole);
    assertArrayEquals(whole.toByteArray(), streamed.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\n00:00:05,000 --> 00:00:06,000\nlate\n\n2\n00:00:01,000 --> 00:00:02,000\nsoon\n",
        "1\n"
            + "00:00:01,000 --> 00:00:02,000\n"
            + "ANN LEE: Yes.\n\n"
            + "2\n"
            + "00:00:03,000 --> 00:00:04,000\n"
            + "LEE: No.\n",
        "1\n00:00:01,000 --> 00:00:02,000\na\u0000b\n",
        "ANN: Yes.\nBEN: No.\n"
      })
  void whatNeedsTheWholeFileIsConvertedAllTheSame(String text) throws IOException {
    Path from = file("x.srt", text);
    boolean streamed = true;
    try {
      new StreamedConversion(from, ReadOptions.NONE, new WebVtt())
          .write(new ByteArrayOutputStream());
    } catch (NeedsWholeFile _) {
      streamed = false;
    }
    assertFalse(streamed);
    Path to = folder.resolve("x.vtt");
    assertTrue(convert(from, "-o", to).exit() <= 1);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    new WebVtt().write(project(from), ExportOptions.COMPLETE, whole);
    assertArrayEquals(whole.toByteArray(), Files.readAllBytes(to));
  }

  private static Project project(Path file) throws IOException {
    Loaded loaded = Loaded.from(file, ReadOptions.NONE, CLOCK);
    return Gathering.project(loaded.source().title(), List.of(loaded), CLOCK.instant());
  }

  /** Cues with all that makes them hard to take apart, more than a piece of a stream. */
  private static String many(Random random, int cues) {
    String[] words = {
      "Words that are said",
      "<i>so</i>",
      "BEN:",
      "&amp;",
      "é – ü",
      "12",
      "\n\n",
      "\n",
      "{\\an8}",
      "",
      "00:00:01,000",
      "-=>",
      "😀"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cues; i++) {
      text.append(random.nextInt(20) == 0 ? "" : i + 1 + (random.nextInt(9) == 0 ? "\r\n" : "\n"));
      text.append(times(i, random.nextInt(9) == 0 ? '.' : ',')).append('\n');
      for (int word = random.nextInt(6); word >= 0; word--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      text.append("\n".repeat(1 + random.nextInt(2)));
    }
    return text.toString();
  }

  private static String times(int i, char point) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d%c000 --> %02d:%02d:%02d%c%03d",
        i / 3600,
        i / 60 % 60,
        i % 60,
        point,
        i / 3600,
        i / 60 % 60,
        i % 60,
        point,
        i % 1000);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** What came of a command. */
  private record Run(int exit, String out, String err) {}

  private static Run convert(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "convert";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return run(all);
  }

  private static Run run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit = Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Run(exit, out.toString(), err.toString());
  }
}
