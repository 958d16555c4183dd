package app.sottovoce.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Said;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subtitles cut off, mutated, with times beyond all measure and lines that are no lines. */
class HostileSubtitlesTest {
  private static final Set<String> FORMATS =
      Set.of("subrip", "webvtt", "ttml", "substation", "sbv", "sami", "microdvd", "lrc");

  private static final int LONG_LINE = 50 << 20;

  @Test
  void subtitlesCutOffAtAnyByteAreReadOrRefused() throws IOException {
    for (Path sample : samples()) {
      byte[] bytes = GoldenFiles.raw(sample).bytes();
      for (int length = 0; length <= bytes.length; length++) {
        checkOwn(sample, Arrays.copyOf(bytes, length));
      }
    }
  }

  @Property(tries = 1500)
  void mutatedSubtitlesAreReadOrRefused(@ForAll("mutants") Mutant mutant) {
    checkOwn(mutant.sample(), mutant.bytes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subrip | 1~99999999999:00:00,000 --> 99999999999:00:01,000~x~",
        "sbv | 99999999999:00:00.000,99999999999:00:01.000~x~",
        "substation | [Events]~Dialogue: 0,99999999999:00:00.00,99999999999:00:01.00,,,0,0,0,,x~",
        "ttml | <tt xmlns='http://www.w3.org/ns/ttml'><body><div><p"
            + " begin='99999999999:00:00'>x</p></div></body></tt>",
        "lrc | [99999999999:00.00]x~[00:01.00]y~",
        "microdvd | {99999999999}{99999999999}x~{1}{2}y~",
        "sami | <SAMI><BODY><SYNC Start=99999999999999999999><P>x<SYNC Start=1><P>y"
      })
  void hoursBeyondAllMeasureAreRemarkedUpon(String format, String text) throws IOException {
    byte[] bytes = text.strip().replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    ReadOptions options =
        new ReadOptions(
            SourceReaders.named(format.strip()),
            Optional.empty(),
            java.util.OptionalDouble.empty());
    Optional<Imported> read = Optional.empty();
    try {
      read = Optional.of(SourceReaders.read(ReadingLaw.file("x", bytes), options));
    } catch (UnreadableFile e) {
      assertTrue(e.getMessage().startsWith("“x”"), e.getMessage());
    }
    assertTrue(read.isEmpty() || !read.get().remarks().isEmpty(), read.toString());
    for (Said said : read.map(Imported::said).orElse(List.of())) {
      assertTrue(said.when().map(When::end).orElse(0L) < Long.MAX_VALUE / 2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-2000 | 1000 | 0 | 1000 | [Events]~Dialogue: 0,-0:00:02.00,0:00:01.00,,,0,0,0,,x~",
        "-2000 | -1000 | 0 | 0 | [Events]~Dialogue: 0,-0:00:02.00,-0:00:01.00,,,0,0,0,,x~",
        "-2000 | -3000 | 0 | 0 | [Events]~Dialogue: 0,-0:00:02.00,-0:00:03.00,,,0,0,0,,x~",
        "3000 | 1000 | 3000 | 3000 | 0:00:03.000,0:00:01.000~x~"
      })
  void timesThatCannotBeAreKeptBesideThosePossible(
      long start, long end, long from, long to, String text) throws IOException {
    byte[] bytes = text.strip().replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    When when =
        SourceReaders.read(ReadingLaw.file("x", bytes), ReadOptions.NONE)
            .said()
            .getFirst()
            .when()
            .orElseThrow();
    assertEquals(
        List.of(start, end, from, to),
        List.of(StatedTimes.start(when), StatedTimes.end(when), when.start(), when.end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subrip | 1~00:00:01,000 --> 00:00:02,000~",
        "sbv | 0:00:01.000,0:00:02.000~",
        "substation | [Events]~Dialogue: 0,0:00:01.00,0:00:02.00,,,0,0,0,,",
        "lrc | [00:01.00]",
        "microdvd | {1}{2}",
        "sami | <SAMI><BODY><SYNC Start=1><P>"
      })
  void aLineOfFiftyMegabytesIsRefused(String format, String before) {
    byte[] head = before.strip().replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(head, LONG_LINE);
    Arrays.fill(bytes, head.length, LONG_LINE, (byte) 'x');
    UnreadableFile e =
        assertThrows(
            UnreadableFile.class,
            () -> SourceReaders.read(ReadingLaw.file("x", bytes), ReadOptions.NONE));
    assertTrue(
        e.getMessage()
            .endsWith(
                ": The line is longer than 4 million characters; line ends seem to have been"
                    + " lost."),
        format + ": " + e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {95, 150, 100_000})
  void elementsThatNestForEverAreRefused(int times) {
    String bomb =
        "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body>" + "<div begin=\"1s\">\n".repeat(times);
    UnreadableFile e =
        assertThrows(
            UnreadableFile.class,
            () ->
                SourceReaders.read(
                    ReadingLaw.file("x", bomb.getBytes(StandardCharsets.UTF_8)), ReadOptions.NONE));
    assertEquals(
        "“x”, line 90: Elements stand inside each other more than 90 times.", e.getMessage());
  }

  @Test
  void stylesThatNameEachOtherEndSomewhere() throws IOException {
    String text =
        """
        <tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling"><head><styling>
        <style xml:id="a" style="b b b b"/><style xml:id="b" style="a a a a"/>
        </styling></head><body><div><p begin="1s" end="2s" style="a">x</p></div></body></tt>
        """;
    assertEquals(
        List.of("x"),
        SourceReaders.read(
                ReadingLaw.file("x", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.NONE)
            .said()
            .stream()
            .map(Said::text)
            .toList());
  }

  /** A sample with some of its bytes taken out, doubled, or replaced. */
  record Mutant(Path sample, byte[] bytes) {
    @Override
    public String toString() {
      return sample + ": " + new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  @Provide
  Arbitrary<Mutant> mutants() {
    return Arbitraries.of(samples())
        .flatMap(
            sample ->
                Arbitraries.integers()
                    .between(0, Integer.MAX_VALUE)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(24)
                    .map(choices -> mutant(sample, choices)));
  }

  private static Mutant mutant(Path sample, List<Integer> choices) {
    byte[] bytes = bytes(sample);
    for (int choice : choices) {
      int at = choice / 8 % (bytes.length + 1);
      int end = Math.min(bytes.length, at + choice / 4096 % 40);
      byte[] piece =
          switch (choice % 8) {
            case 0 -> new byte[0];
            case 1 -> repeated(bytes, at, end);
            case 2 -> new byte[] {(byte) (choice >> 16)};
            case 3 -> "\n".getBytes(StandardCharsets.UTF_8);
            case 4 -> "99999999999".getBytes(StandardCharsets.UTF_8);
            case 5 -> "<".getBytes(StandardCharsets.UTF_8);
            case 6 -> "{".getBytes(StandardCharsets.UTF_8);
            default -> new byte[] {0};
          };
      byte[] next = Arrays.copyOf(bytes, at + piece.length + bytes.length - end);
      System.arraycopy(piece, 0, next, at, piece.length);
      System.arraycopy(bytes, end, next, at + piece.length, bytes.length - end);
      bytes = next;
    }
    return new Mutant(sample, bytes);
  }

  private static byte[] repeated(byte[] bytes, int from, int to) {
    byte[] twice = Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), 2 * (to - from));
    System.arraycopy(bytes, from, twice, to - from, to - from);
    return twice;
  }

  private static byte[] bytes(Path sample) {
    try {
      return GoldenFiles.raw(sample).bytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> samples() {
    return GoldenFiles.all().stream()
        .filter(sample -> FORMATS.contains(GoldenFiles.format(sample)))
        .toList();
  }

  /** As what it looks like, and as what it was before something happened to it. */
  private static void checkOwn(Path sample, byte[] bytes) {
    ReadingLaw.check("x", bytes, Optional.empty());
    ReadingLaw.check("x", bytes, SourceReaders.named(GoldenFiles.format(sample)));
  }
}
