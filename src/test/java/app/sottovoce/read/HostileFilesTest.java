package app.sottovoce.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.read.article.FeedReader;
import app.sottovoce.read.article.HtmlReader;
import app.sottovoce.read.article.MhtmlReader;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.document.DocumentReader;
import app.sottovoce.read.subtitle.TtmlReader;
import app.sottovoce.read.subtitle.WebVttReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Files as accidents and attackers make them: whatever the bytes, a reader gives a source whose
 * spans lie in its text, or one sentence that names the file.
 */
class HostileFilesTest {
  private static final long SEED = 20250815;

  /** A sample is cut at about so many places. */
  private static final int CUTS = 60;

  @Test
  void aFileCutOffAnywhereIsReadOrRefused() throws IOException {
    for (Path sample : GoldenFiles.all()) {
      byte[] bytes = GoldenFiles.raw(sample).bytes();
      int step = Math.max(1, bytes.length / CUTS);
      for (int length = 0; length < bytes.length; length += step) {
        checkOwn(sample, Arrays.copyOf(bytes, length));
      }
    }
  }

  @Test
  void zeroBytesAnywhereAreReadOrRefused() throws IOException {
    Random random = new Random(SEED);
    for (Path sample : GoldenFiles.all()) {
      byte[] bytes = GoldenFiles.raw(sample).bytes().clone();
      for (int i = 0; i < 10; i++) {
        bytes[random.nextInt(bytes.length)] = 0;
        checkOwn(sample, bytes.clone());
      }
    }
  }

  @Test
  void spoiltBytesAreReadOrRefused() throws IOException {
    Random random = new Random(SEED);
    for (Path sample : GoldenFiles.all()) {
      byte[] bytes = GoldenFiles.raw(sample).bytes().clone();
      for (int i = 0; i < 15; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        checkOwn(sample, bytes.clone());
      }
    }
  }

  @Test
  void mixedLineEndsChangeNoWords() throws IOException {
    String[] ends = {"\r\n", "\r", "\n"};
    Random random = new Random(SEED);
    for (Path sample : GoldenFiles.all()) {
      if (GoldenFiles.name(sample).startsWith("formats/")) {
        String text = new String(GoldenFiles.raw(sample).bytes(), StandardCharsets.UTF_8);
        StringBuilder mixed = new StringBuilder();
        for (char c : text.toCharArray()) {
          boolean afterReturn = mixed.length() > 0 && mixed.charAt(mixed.length() - 1) == '\r';
          mixed.append(c == '\n' ? ends[random.nextInt(afterReturn ? 2 : 3)] : String.valueOf(c));
        }
        Imported actual =
            SourceReaders.read(
                file(sample, mixed.toString().getBytes(StandardCharsets.UTF_8)), ReadOptions.NONE);
        Imported expected = SourceReaders.read(GoldenFiles.raw(sample), ReadOptions.NONE);
        assertEquals(expected.said(), actual.said(), sample.toString());
        assertEquals(expected.source().text(), actual.source().text());
      }
    }
  }

  @Test
  void randomBytesAreReadOrRefused() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(600)];
      random.nextBytes(bytes);
      checkAll(Path.of("random.bin"), bytes);
    }
  }

  @Test
  void fragmentsOfFormatsInAnyOrderAreReadOrRefused() throws IOException {
    String[] fragments = {
      "WEBVTT",
      "\n",
      "\n\n",
      "00:00:01.000",
      " --> ",
      "00:00:02,000",
      "1",
      "<v Ann>",
      "<i",
      "&amp",
      "NOTE",
      "Text:",
      "Conf: 1",
      "WORD START END",
      "ANN:",
      "[00:01]",
      "lip reader",
      "(60%)",
      "# ",
      "**",
      "[a](b)",
      "<p>",
      "<html>",
      "<div><div>",
      "\t",
      " ",
      "words",
      "---\n",
      "{",
      "\u2028",
      "\u0000",
      "\ud83d\ude00",
      "9999999999999",
      "-",
      "STYLE",
      "@Begin\n",
      "*ANN:\t",
      "%act:\t",
      "\u001510_20\u0015",
      "f A 0.1 0.2 w\n",
      "f A ann 0 1 <O> { a / b }\n",
      "<ALT_BEGIN>",
      "\"ooTextFile\" \"TextGrid\"",
      "<exists> 9 \"IntervalTier\"",
      "<ANNOTATION_DOCUMENT>",
      "<TIER TIER_ID='A'>",
      "<Trans><Turn startTime='1' endTime='0'>",
      "<basic-transcription>",
      ">",
      "`"
    };
    Random random = new Random(SEED);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j >= 0; j--) {
        text.append(fragments[random.nextInt(fragments.length)]);
      }
      checkAll(Path.of("fragments.txt"), text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatRepeatsForEverIsReadOrRefused() throws IOException {
    String[] units = {
      "a",
      " ",
      "\n",
      "<",
      "<i ",
      "&",
      "[",
      "(",
      "*a ",
      "_a",
      "**",
      "> ",
      "1\n",
      "1\n\n",
      "- ",
      "a: ",
      "A:\n",
      "a/",
      "00:00:01,000 --> ",
      "00:00:01,000 --> 00:00:02,000\n",
      "-->\n",
      "<v a>",
      "</v>",
      "\t\n",
      "#",
      "`",
      "![",
      "](",
      "<div>",
      "<b>",
      "{\\",
      "[00:01] A: b\n",
      "TC ",
      "Text:\n",
      "---\na: b\n",
      "- - ",
      "&#",
      "\u0000",
      "(?)",
      "''",
      "\r",
      "😀",
      "<!--",
      "<p",
      "\"",
      "["
    };
    for (String unit : units) {
      for (String before :
          List.of(
              "",
              "WEBVTT\n\n00:00.000 --> 00:01.000\n",
              "1\n00:00:01,000 --> 00:00:02,000\n",
              "<html><p>",
              "# x\n\n",
              "A: b\nA: ")) {
        byte[] bytes =
            (before + unit.repeat(20_000 / unit.length())).getBytes(StandardCharsets.UTF_8);
        check(Path.of("repeat.txt"), bytes, Optional.empty());
      }
    }
  }

  @Test
  void everyReaderBearsWhatRepeats() throws IOException {
    for (String unit :
        List.of(
            "a/",
            "[",
            "<div>",
            "> ",
            "A: ",
            "\"",
            "00:00:01,000 --> ",
            "(60%) ",
            " ",
            "*A:\tb\n",
            "f A 0 0 w\n",
            "f A a 0 1 {\n",
            "{ ",
            "<a>",
            "\"a\" 1 ",
            "\u0015",
            "*_",
            "&a")) {
      byte[] bytes = unit.repeat(20_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
      checkAll(Path.of("repeat.txt"), bytes);
    }
  }

  @Test
  void longRunsInsideLinesAndNamesAreRead() throws IOException {
    String blanks = " ".repeat(1_000_000);
    String figures = " (2)".repeat(250_000);
    for (String text :
        List.of(
            "f A ann 0 1 <O> a" + blanks + "b\n",
            "f A 0.0 0.5 a" + blanks + "0.5\n",
            "@UTF8\n*ANN:\ta" + blanks + "[" + blanks + "b\n",
            "\"ooTextFile\" \"TextGrid\" 0 1 <exists> 1 \"IntervalTier\" \"A"
                + figures
                + "x\" 0 1 1 0 1 \"w\"\n")) {
      check(Path.of("runs.txt"), text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }
  }

  @Test
  void aLineThatIsNoLineIsRefused() {
    byte[] bytes = new byte[Limits.LINE_LENGTH + 10];
    Arrays.fill(bytes, (byte) 'x');
    bytes[3] = '\n';
    for (SourceReader reader : SourceReaders.ALL) {
      boolean knowsLines =
          !(reader instanceof HtmlReader)
              && !(reader instanceof FeedReader)
              && !(reader instanceof WebVttReader)
              && !Set.of("eaf", "transcriber", "exmaralda", "tei").contains(reader.format())
              && !(reader instanceof MhtmlReader)
              && !(reader instanceof DocumentReader)
              && !(reader instanceof TtmlReader)
              && !reader.mediaType().equals("application/json");
      if (knowsLines) {
        UnreadableFile e =
            assertThrows(UnreadableFile.class, () -> reader.read(file(Path.of("long.txt"), bytes)));
        assertEquals(
            "“long.txt”, line 2: The line is longer than 4 million characters; line ends seem to"
                + " have been lost.",
            e.getMessage());
      }
    }
  }

  @Test
  void aPageBeyondTheLimitIsRefused() {
    byte[] bytes = new byte[Limits.PAGE_BYTES + 1];
    Arrays.fill(bytes, (byte) 'x');
    UnreadableFile e =
        assertThrows(
            UnreadableFile.class, () -> new HtmlReader().read(file(Path.of("page.html"), bytes)));
    assertEquals(
        "“page.html” is larger than 32 MB, the most for a web page; save the article's text alone.",
        e.getMessage());
  }

  @Test
  void remarksAreCountedBeyondAHundred() throws IOException {
    String cue = "1\n00:00:02,000 --> 00:00:01,000\nback\n\n";
    Imported imported =
        SourceReaders.read(
            file(Path.of("x.srt"), cue.repeat(150).getBytes(StandardCharsets.UTF_8)),
            ReadOptions.NONE);
    assertEquals(150, imported.said().size());
    assertEquals(101, imported.remarks().size());
    assertEquals(
        "There were 50 more remarks of this kind.", imported.remarks().getLast().toString());
    assertEquals(
        "Line 397: The cue ends before it starts; only its start was taken as measured.",
        imported.remarks().get(99).toString());
  }

  /** As what it looks like, and as what it was before something happened to it. */
  private static void checkOwn(Path sample, byte[] bytes) throws IOException {
    check(sample, bytes, Optional.empty());
    check(sample, bytes, SourceReaders.named(GoldenFiles.format(sample)));
  }

  private static void checkAll(Path name, byte[] bytes) throws IOException {
    check(name, bytes, Optional.empty());
    for (SourceReader reader : SourceReaders.ALL) {
      check(name, bytes, Optional.of(reader));
    }
  }

  private static void check(Path name, byte[] bytes, Optional<SourceReader> reader)
      throws IOException {
    ReadingLaw.check(name.getFileName().toString(), bytes, reader);
  }

  private static RawFile file(Path name, byte[] bytes) {
    return ReadingLaw.file(name.getFileName().toString(), bytes);
  }
}
