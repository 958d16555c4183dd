package app.sottovoce.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.UnreadableFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReadersTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void aSourceKnowsTheFileItCameFrom() throws IOException {
    Path file = Files.writeString(folder.resolve("note.of.mine.txt"), "Some words.\n");
    Imported imported = SourceReaders.read(file, ReadOptions.NONE, CLOCK);
    SourceFile expected =
        new SourceFile(
            "note.of.mine.txt",
            Optional.of("text/plain"),
            Optional.of("UTF-8"),
            Optional.of("e899df8e51b60bf8a6ede73fe5c7b4267bf5e48937e848bac3c6efd906833821"),
            Optional.of(NOW),
            Extra.NONE);
    assertEquals(
        Source.of("", Source.Kind.ARTICLE, "note.of.mine", "Some words.")
            .withFile(Optional.of(expected)),
        imported.source());
  }

  @ParameterizedTest
  @CsvSource({
    "'', is empty.",
    "' \t\n', holds nothing but blanks.",
    "'%PDF-1.7', 'is a damaged PDF or breaks off; get a whole copy of it.'",
    "'{\"a\": 1}', 'is JSON, but of none of the kinds that can be read; export it as SubRip, WebVTT"
        + " or plain text.'",
    "'42', 'is JSON, but of none of the kinds that can be read; export it as SubRip, WebVTT or"
        + " plain text.'",
    "'<tx xmlns=\"x\"/>', 'looks like an XML file of a kind that cannot be read yet; export it as"
        + " SubRip, WebVTT or plain text.'",
    "'{\\r" + "tf1 }', has no words in it."
  })
  void whatCannotBeReadIsSaidInOneSentence(String content, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("x"), content);
    assertEquals("“x” " + reason, refusal(file));
  }

  @ParameterizedTest
  @CsvSource({"'File type = \"ooTextFile\"\n', a Praat file that is no TextGrid"})
  void formatsOfALaterDayAreNotTakenForArticles(String content, String what) {
    UnreadableFile e =
        assertThrows(
            UnreadableFile.class,
            () -> SourceReaders.read(raw("x", content, ReadOptions.NONE), ReadOptions.NONE));
    assertEquals(
        "“x” looks like "
            + what
            + " of a kind that cannot be read yet; export it as SubRip, WebVTT or plain text.",
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1 true]", "{\"a\": }", "[[[[", "[-]", "{a: 1}", "{\"a\": 1} x"})
  void brokenJsonIsRefusedWithItsLine(String content) {
    UnreadableFile e =
        assertThrows(
            UnreadableFile.class,
            () -> SourceReaders.read(raw("x", "\n" + content, ReadOptions.NONE), ReadOptions.NONE));
    assertEquals(
        "“x”, line 2: The JSON cannot be read further than here: it breaks off, is not"
            + " well-formed, or is nested deeper than any transcript.",
        e.getMessage());
  }

  @Test
  void aBombOfBracketsIsRefused() {
    UnreadableFile e =
        assertThrows(
            UnreadableFile.class,
            () ->
                SourceReaders.read(
                    raw("x", "[".repeat(1 << 20), ReadOptions.NONE), ReadOptions.NONE));
    assertEquals(
        "“x”, line 1: The JSON cannot be read further than here: it breaks off, is not"
            + " well-formed, or is nested deeper than any transcript.",
        e.getMessage());
  }

  @Test
  void theEndingsOfReadableFilesComeFromTheReaders() {
    assertTrue(
        SourceReaders.endings()
            .containsAll(
                List.of(
                    "docx", "htm", "html", "md", "mht", "mhtml", "odt", "pdf", "rtf", "srt", "txt",
                    "vtt")),
        SourceReaders.endings().toString());
  }

  @Test
  void aFolderAMissingFileAndADanglingLinkAreToldApart() throws IOException {
    Files.createDirectory(folder.resolve("photos"));
    assertEquals("“photos” is a folder; name the files in it.", refusal(folder.resolve("photos")));
    assertEquals(
        "“gone.txt” does not exist; it may have been moved or renamed.",
        refusal(folder.resolve("gone.txt")));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    assertEquals("“link.txt” is a link to a file that does not exist.", refusal(link));
    Path loop = folder.resolve("loop.txt");
    Files.createSymbolicLink(loop, loop);
    assertEquals("“loop.txt” is a link to a file that does not exist.", refusal(loop));
  }

  @Test
  void aLinkToAFileIsFollowed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Some words.\n");
    Path link = Files.createSymbolicLink(folder.resolve("b.txt"), file);
    assertEquals("Some words.", SourceReaders.read(link, ReadOptions.NONE, CLOCK).source().text());
  }

  @Test
  void aDeviceIsNotWaitedFor() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "This system has no /dev/zero");
    assertEquals(
        "“zero” is not a file but a device or a pipe; save what it delivers to a file first.",
        refusal(device));
  }

  @Test
  void aFileThatMayNotBeReadIsSaidSo() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.txt"), "words");
    assumeTrue(file.toFile().setReadable(false), "This file system knows no permissions");
    assumeFalse(Files.isReadable(file), "This user may read everything");
    assertEquals(
        "“secret.txt” may not be read by you; ask its owner for the permission.", refusal(file));
  }

  @Test
  void theAnalystsFormatAndEncodingAreObeyed() throws IOException {
    Path file = folder.resolve("x.txt");
    Files.write(file, "Он: да\n".getBytes(Charset.forName("KOI8-R")));
    ReadOptions options =
        new ReadOptions(
            SourceReaders.named(" SPEAKERS "),
            Optional.of(Charset.forName("KOI8-R")),
            OptionalDouble.empty());
    Imported imported = SourceReaders.read(file, options, CLOCK);
    assertEquals("speakers", imported.format());
    assertEquals(List.of(), imported.remarks());
    assertEquals("да", imported.said().getFirst().text());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251, windows-1251",
    "windows-1251, utf-8, windows-1251",
    "UTF-8, windows-1251, UTF-8",
    "windows-1251, klingon, windows-1251"
  })
  void aPageIsBelievedAboutItsEncodingUnlessItsBytesSayOtherwise(
      String written, String named, String read) throws IOException {
    String words = "Он сказал, что придёт завтра, и никто не знал, о чём они говорили весь вечер.";
    String page = "<html><head><meta charset=\"" + named + "\"></head><body><p>" + words + "</p>";
    RawFile file = new RawFile("x", page.getBytes(Charset.forName(written)), NOW, ReadOptions.NONE);
    Source source = SourceReaders.read(file, ReadOptions.NONE).source();
    assertEquals(words, source.text());
    assertEquals(Optional.of(read), source.file().orElseThrow().encoding());
  }

  @Test
  void framesAreAsLongAsTheAnalystSays() throws IOException {
    String text = "00:00:01:15 ANNA: Yes.\n00:00:03:00 BEN: No.\n";
    ReadOptions options =
        new ReadOptions(Optional.empty(), Optional.empty(), OptionalDouble.of(30));
    Imported imported = SourceReaders.read(raw("x.txt", text, options), options);
    assertEquals(
        List.of(1500L, 3000L),
        imported.said().stream().map(said -> said.when().orElseThrow().start()).toList());
    assertEquals(List.of(), imported.remarks());
  }

  @ParameterizedTest
  @CsvSource({
    "subrip, '1\n00:00:01,000 --> 00:00:02,000\nHello'",
    "webvtt, 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello'",
    "ttml, '<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div><p"
        + " begin=\"1s\">Hello</p></div></body></tt>'",
    "substation, '[Script Info]\n"
        + "Title: x\n\n"
        + "[Events]\n"
        + "Dialogue: 0,0:00:01.00,0:00:02.00,,A,0,0,0,,Hello'",
    "sbv, '0:00:00.599,0:00:04.160\nHello\n'",
    "sami, '<SAMI><BODY><SYNC Start=1000><P>Hello'",
    "microdvd, '{1}{25}Hello\n'",
    "lrc, '[ti:Song]\n[00:01.00]Hello\n'",
    "lrc, '[00:01.00]Hello\n[00:02.50]and here\n'",
    "lrs, 'Text:  HELLO\nConf:  4\n'",
    "lip-script, 'Lip-read from the pool video\n\n00:01 A: Hello\n00:02 B: Hello'",
    "speakers, '[00:01] A: Hello\n[00:02] B: Hello'",
    "speakers, '[00:00.000 --> 00:02.000]  Hello there\n[00:02.000 --> 00:04.000]  and here'",
    "html, '<!DOCTYPE html><p>Hello'",
    "html, '<div><p>Hello</p></div>'",
    "markdown, '# Hello\n\nYou.'",
    "markdown, 'A *word* and a [link](https://example.org).'",
    "text, 'Hello. A single *word* makes no Markdown.'",
    "text, 'He said: no.\nShe said: yes.\nThen: nothing.'",
    "text, 'At the start, he read the text\n\nNobody listened.'",
    "text, 'Note: at 10:30 they met.\n\nNobody knows more than that.'"
  })
  void aFormatIsRecognisedByContentWhateverTheName(String format, String content)
      throws IOException {
    for (String name : List.of("x.srt", "x.html", "x")) {
      assertEquals(
          format,
          SourceReaders.read(raw(name, content, ReadOptions.NONE), ReadOptions.NONE).format());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x.sbv, 'The file is called “.sbv” but has nothing of that format; it was read as plain text.'",
    "x.SRT, 'The file is called “.SRT” but has nothing of that format; it was read as plain text.'",
    "x.txt, ''",
    "x.md, ''",
    "x.unheard-of, ''",
    "x, ''"
  })
  void wordsInAFileThatPromisesMoreAreReadWithARemark(String name, String remark)
      throws IOException {
    Imported imported =
        SourceReaders.read(raw(name, "some text", ReadOptions.NONE), ReadOptions.NONE);
    assertEquals("some text", imported.source().text());
    assertEquals(
        remark,
        imported.remarks().stream().map(Remark::toString).collect(Collectors.joining("\n")));
  }

  @Test
  void aCueThatEndsBeforeItStartsKeepsItsStartAndWhatTheFileSays() throws IOException {
    String text = "WEBVTT\n\n00:05.000 --> 00:04.000\nback\n";
    Said said =
        SourceReaders.read(raw("x", text, ReadOptions.NONE), ReadOptions.NONE).said().getFirst();
    When when =
        new When(
            5000, 5000, Basis.MEASURED, Basis.ESTIMATED, new Extra(Map.of("statedEndMs", "4000")));
    assertEquals(Optional.of(when), said.when());
    assertEquals(4000, StatedTimes.end(when));
    assertEquals(List.of(new Span(32, 36)), said.spans());
  }

  @Test
  void anEndThatNobodyGaveIsEstimatedButNotBeyondTheNextStart() throws IOException {
    String thirty = "x".repeat(30);
    String text = "00:01 A: " + thirty + "\n00:02 B: " + thirty + "\n00:10 C: x\n00:10 D: y\n";
    List<When> times =
        SourceReaders.read(raw("x", text, ReadOptions.NONE), ReadOptions.NONE).said().stream()
            .map(said -> said.when().orElseThrow())
            .toList();
    assertEquals(
        List.of(
            estimated(1000, 2000),
            estimated(2000, 4000),
            estimated(10_000, 10_700),
            estimated(10_000, 10_700)),
        times);
  }

  @Test
  void zeroCharactersStayInSubRipButNotInTheWords() throws IOException {
    String text = "1\n00:00:01,000 --> 00:00:02,000\na\u0000b\n";
    Imported imported = SourceReaders.read(raw("x", text, ReadOptions.NONE), ReadOptions.NONE);
    assertEquals("ab", imported.said().getFirst().text());
    assertEquals(text, imported.source().text());
  }

  private static When estimated(long start, long end) {
    return new When(start, end, Basis.MEASURED, Basis.ESTIMATED, Extra.NONE);
  }

  private static String refusal(Path file) {
    return assertThrows(
            UnreadableFile.class, () -> SourceReaders.read(file, ReadOptions.NONE, CLOCK))
        .getMessage();
  }

  private static RawFile raw(String name, String text, ReadOptions options) {
    return new RawFile(name, text.getBytes(StandardCharsets.UTF_8), NOW, options);
  }
}
