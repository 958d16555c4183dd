package app.sottovoce.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.subtitle.SubRipReader;
import app.sottovoce.read.subtitle.WebVttReader;
import app.sottovoce.text.Decoded;
import app.sottovoce.text.Decoder;
import app.sottovoce.text.Lines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The readers against public test suites, which cannot be shipped with the project; skipped where
 * the folder that has them is not given by {@code -Dshared=PATH}.
 */
class SharedFormatsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Path formats;

  @BeforeEach
  void needsTheSharedFolder() {
    String shared = System.getProperty("sottovoce.shared", "");
    assumeTrue(!shared.isEmpty(), "The folder with the suites is not given (-Dshared=PATH)");
    formats = Path.of(shared, "formats");
  }

  @Test
  void everySubRipTextOfTheSuiteGivesItsCuesAndBrokenOnesRemarks() throws IOException {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (JsonNode suiteCase : cases("srt-cdown")) {
      cases++;
      byte[] bytes = suiteCase.at("/input/text").asString().getBytes(StandardCharsets.UTF_8);
      JsonNode expect = suiteCase.get("expect");
      boolean broken = expect.get("strict_parse").asString().equals("error");
      List<String> expected = new ArrayList<>();
      for (JsonNode cue : expect.get("cues")) {
        expected.add(
            cue.get("start_ms").asLong()
                + "-"
                + cue.get("end_ms").asLong()
                + " "
                + Lines.normalised(cue.get("raw_text").asString()));
      }
      List<String> actual = List.of();
      boolean told;
      try {
        Imported imported = new SubRipReader().read(file("x.srt", bytes));
        actual = cues(imported);
        told = !imported.remarks().isEmpty();
      } catch (UnreadableFile _) {
        told = true;
      }
      boolean right =
          broken
              ? told
                  && actual.size() >= expected.size()
                  && actual.subList(0, expected.size()).equals(expected)
              : actual.equals(expected);
      if (!right) {
        wrong.add(suiteCase.get("id").asString() + "\n  " + expected + "\n  " + actual);
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(725, cases);
  }

  @Test
  void everyWebVttFileOfTheSuiteGivesItsCues() throws IOException {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (JsonNode suiteCase : cases("webvtt-wpt-file-parsing")) {
      cases++;
      Imported imported = read(suiteCase);
      JsonNode expect = suiteCase.get("expect");
      boolean right =
          expect.get("cue_count").isNull()
              || expect.get("cue_count").asInt() == imported.said().size();
      for (JsonNode cue : expect.get("cues")) {
        Said said = imported.said().get(cue.get("index").asInt());
        right &= !cue.has("raw_text") || cue.get("raw_text").asString().equals(raw(imported, said));
        right &=
            !cue.has("start_ms")
                || cue.get("start_ms").asLong() == said.when().orElseThrow().start();
        right &=
            !cue.has("end_ms")
                || cue.get("end_ms").asLong() == StatedTimes.end(said.when().orElseThrow());
      }
      if (!right) {
        wrong.add(suiteCase.get("id").asString() + "\n  " + cues(imported));
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(38, cases);
  }

  @Test
  void everyWebVttCueTextOfTheSuiteGivesItsWordsAndVoices() throws IOException {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (JsonNode suiteCase : cases("webvtt-wpt-cue-text")) {
      cases++;
      String text = suiteCase.at("/input/cue_text").asString();
      String file = "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n" + text;
      Said said =
          new WebVttReader()
              .read(file("x.vtt", file.getBytes(StandardCharsets.UTF_8)))
              .said()
              .getFirst();
      List<String> voices = new ArrayList<>();
      suiteCase.at("/expect/voices").forEach(voice -> voices.add(voice.asString()));
      voices.removeIf(String::isEmpty);
      boolean right =
          suiteCase.at("/expect/plain_text").asString().equals(said.text())
              && voices.equals(said.speaker().map(s -> s.name()).stream().toList());
      if (!right) {
        wrong.add(
            suiteCase.get("id").asString() + ": " + text + " gave " + said.speaker() + said.text());
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(77, cases);
  }

  @Test
  void scriptsOfLipReadersAndLrsFilesGiveTheirLines() throws IOException {
    int checked = 0;
    for (JsonNode suiteCase : cases("lip-reading")) {
      String file = suiteCase.at("/input/file").asString();
      JsonNode expect = suiteCase.get("expect");
      if (file.contains("lip-lrs/synthetic")) {
        Imported imported = read(suiteCase);
        Said said = imported.said().getFirst();
        JsonNode words = expect.get("words_ms");
        assertEquals("lrs", imported.format());
        assertEquals(expect.get("text").asString(), said.text());
        assertEquals("Conf: " + expect.get("conf").asInt(), said.note());
        assertEquals(
            words.isEmpty()
                ? "none"
                : words.get(0).get(0).asLong() + "-" + words.get(words.size() - 1).get(1).asLong(),
            said.when().map(when -> when.start() + "-" + when.end()).orElse("none"));
        checked++;
      }
      if (file.contains("lip-human")) {
        Imported imported = read(suiteCase);
        assertEquals("lip-script", imported.format());
        assertEquals(expect.get("cues").size(), imported.said().size());
        checkCues(imported, expect.get("cues"));
        checked++;
      }
    }
    assertEquals(5, checked);
  }

  @Test
  void speakerLabelledTextsGiveTheirTurns() throws IOException {
    int checked = 0;
    for (JsonNode suiteCase : cases("synthetic-shapes")) {
      if (!suiteCase.at("/input/format").asString().equals("speaker-text")) {
        continue;
      }
      Imported imported = read(suiteCase);
      assertEquals("speakers", imported.format());
      checkCues(imported, suiteCase.at("/expect/cues"));
      List<List<Optional<String>>> turns = new ArrayList<>();
      for (JsonNode turn : suiteCase.at("/expect/turns")) {
        turns.add(
            List.of(
                Optional.ofNullable(turn.get(0).asString(null)),
                Optional.of(turn.get(1).asString())));
      }
      if (!turns.isEmpty()) {
        assertEquals(
            turns,
            imported.said().stream()
                .map(s -> List.of(s.speaker().map(n -> n.name()), Optional.of(s.text())))
                .toList());
      }
      checked++;
    }
    assertEquals(4, checked);
  }

  @Test
  void nineteenOfTwentyEncodingsAreFound() throws IOException {
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (JsonNode suiteCase : cases("encoding-detection")) {
      cases++;
      byte[] bytes = Files.readAllBytes(formats.resolve(suiteCase.at("/input/file").asString()));
      Charset charset = charset(suiteCase.at("/expect/charset").asString());
      String expected = Decoder.decode(bytes, charset).text();
      boolean right =
          Decoder.decode(bytes) instanceof Decoded.Text text && text.text().equals(expected);
      if (!right) {
        wrong.add(suiteCase.get("id").asString());
      }
    }
    assertEquals(110, cases);
    assertTrue(wrong.size() <= 4, wrong.toString());
  }

  @Test
  void theArticleIsFoundOnWebPages() throws IOException {
    double precision = 0;
    double recall = 0;
    int pages = 0;
    for (JsonNode suiteCase : cases("article-zyte")) {
      pages++;
      byte[] page;
      try (InputStream in =
          new GZIPInputStream(
              new ByteArrayInputStream(
                  Files.readAllBytes(formats.resolve(suiteCase.at("/input/file").asString()))))) {
        page = in.readAllBytes();
      }
      Map<String, Integer> expected = shingles(suiteCase.at("/expect/articleBody").asString());
      Map<String, Integer> actual =
          shingles(SourceReaders.read(file("page.html", page), ReadOptions.NONE).source().text());
      double shared =
          expected.entrySet().stream()
              .mapToInt(e -> Math.min(e.getValue(), actual.getOrDefault(e.getKey(), 0)))
              .sum();
      precision += shared / Math.max(1, sum(actual));
      recall += shared / Math.max(1, sum(expected));
    }
    double f1 = 2 * precision * recall / (precision + recall) / pages;
    assertEquals(102, pages);
    assertTrue(f1 >= 0.950, "F1 is " + f1);
  }

  /** Runs of four words, as the public benchmark of article extraction counts them. */
  private static Map<String, Integer> shingles(String text) {
    List<String> words =
        Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .toList();
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
      shingles.merge(
          String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
    }
    return shingles;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void checkCues(Imported imported, JsonNode expected) {
    for (int i = 0; i < expected.size(); i++) {
      JsonNode cue = expected.get(i);
      Said said = imported.said().get(i);
      assertEquals(cue.get("text").asString(), said.text());
      assertEquals(
          cue.get("speaker").asString(null), said.speaker().map(s -> s.name()).orElse(null));
      assertEquals(cue.get("start_ms").asLong(), said.when().orElseThrow().start());
      if (cue.has("confidence")) {
        int percent = (int) Math.round(cue.get("confidence").asDouble() * 100);
        assertEquals(percent, said.confidence().orElseThrow().percent().orElseThrow().middle());
      }
    }
  }

  private static List<String> cues(Imported imported) {
    return imported.said().stream()
        .map(
            said ->
                said.when().orElseThrow().start()
                    + "-"
                    + StatedTimes.end(said.when().orElseThrow())
                    + " "
                    + raw(imported, said))
        .toList();
  }

  private static String raw(Imported imported, Said said) {
    Source source = imported.source();
    return said.spans().stream()
        .map(span -> source.text().substring((int) span.start(), (int) span.end()))
        .collect(Collectors.joining("\n"));
  }

  private Imported read(JsonNode suiteCase) throws IOException {
    Path path = formats.resolve(suiteCase.at("/input/file").asString());
    return SourceReaders.read(
        file(path.getFileName().toString(), Files.readAllBytes(path)), ReadOptions.NONE);
  }

  private Iterable<JsonNode> cases(String suite) throws IOException {
    return JSON.readTree(Files.readAllBytes(formats.resolve("expected/" + suite + ".json")))
        .get("cases");
  }

  private static RawFile file(String name, byte[] bytes) {
    return new RawFile(name, bytes, Instant.EPOCH, ReadOptions.NONE);
  }

  private static Charset charset(String name) {
    return Charset.forName(
        switch (name) {
          case "utf-8-sig" -> "UTF-8";
          case "Johab" -> "x-Johab";
          case "MacCyrillic" -> "x-MacCyrillic";
          case "CP932" -> "windows-31j";
          default -> name;
        });
  }
}
