package app.sottovoce.read.recogniser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Said;
import app.sottovoce.model.Span;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class RecogniserReaderTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path SAMPLES = Path.of("src", "test", "resources", "formats");

  /** What stands where something else should. */
  private static final String[] ODD = {
    "null",
    "true",
    "-1",
    "1e300",
    "-0.5",
    "12345678901234567890",
    "\"\"",
    "\"x\"",
    "\"-3s\"",
    "\"PT99999999H\"",
    "[]",
    "[[]]",
    "{}",
    "{\"a\":[{}]}",
    "\"\\u0000\\ud800\"",
    "0.1",
    "\"1:2\""
  };

  @Property(tries = 400)
  void whateverStandsWhereItShouldNotASourceOrASentenceComesOut(@ForAll Random random)
      throws IOException {
    List<Path> samples = samples();
    Path sample = samples.get(random.nextInt(samples.size()));
    SourceReader reader = SourceReaders.named(sample.getParent().getFileName().toString()).get();
    JsonNode tree;
    try {
      tree = JSON.readTree(Files.readString(sample));
    } catch (JacksonException _) {
      return; // several values one after the other
    }
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      spoil(tree, random);
    }
    try {
      checkSound(reader.read(file(tree.toString())));
    } catch (UnreadableFile e) {
      assertTrue(e.getMessage().startsWith("“heard.json” "), e.getMessage());
    }
  }

  @Test
  void noRecogniserTakesTheFileOfAnother() throws IOException {
    for (Path sample : samples()) {
      List<String> takers =
          RecogniserReader.ALL.stream()
              .filter(r -> r.recognises(read(sample)) != Sureness.NO)
              .map(SourceReader::format)
              .toList();
      assertEquals(
          sample.getParent().getFileName().toString(), takers.getFirst(), takers.toString());
    }
  }

  @Test
  void aFileIsKnownHoweverLongTheTextBeforeItsWords() throws IOException {
    String text = "so it goes ".repeat(20_000);
    Imported imported =
        SourceReaders.read(
            file(
                "{\"text\": \""
                    + text
                    + "\", \"segments\": [{\"start\": 0, \"end\": 1, \"text\": \"so\"}]}"),
            ReadOptions.NONE);
    assertEquals("whisper", imported.format());
  }

  @Test
  void aLongTurnIsCutIntoItsSentencesAndAShortOneIsNot() throws IOException {
    String words =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    "{\"type\": \"text\", \"value\": \"W%d\", \"ts\": %d, \"end_ts\": %d}, {\"type\": \"punct\", \"value\": \"%s\"}"
                        .formatted(i, i, i + 1, i % 10 == 9 ? ". " : " "))
            .collect(Collectors.joining(","));
    Imported imported =
        SourceReaders.read(
            file("{\"monologues\": [{\"speaker\": 0, \"elements\": [" + words + "]}]}"),
            ReadOptions.NONE);
    assertEquals(
        List.of("W0 W1 W2 W3 W4 W5 W6 W7 W8 W9.", "W10 W11 W12 W13 W14 W15 W16 W17 W18 W19."),
        imported.said().subList(0, 2).stream().map(Said::text).toList());
    assertEquals(10, imported.said().size());
  }

  @Test
  void abbreviationsAndInitialsEndNoSentence() {
    List<Word> words =
        Stream.of("Ask", "Dr.", "J.", "Holm", "now.", "She", "knows.", "the", "rest")
            .map(
                word ->
                    Word.of(
                        word, OptionalLong.empty(), OptionalLong.empty(), OptionalDouble.empty()))
            .toList();
    assertEquals(
        List.of("Ask Dr. J. Holm now.", "She knows. the rest"),
        Phrasing.sentences(words).stream().map(Segment::text).toList());
  }

  @Test
  void anotherMakersJsonIsRefusedInASentence() throws IOException {
    SourceReader kaldi = SourceReaders.named("kaldi").get();
    UnreadableFile e =
        assertThrows(
            UnreadableFile.class,
            () -> kaldi.read(file("{\"text\": \"a\", \"segments\": [], \"language\": \"en\"}")));
    assertEquals("“heard.json” is JSON, but not of the kind that Kaldi writes.", e.getMessage());
  }

  private static void spoil(JsonNode tree, Random random) {
    List<Runnable> places = new ArrayList<>();
    collect(tree, JSON.readTree(ODD[random.nextInt(ODD.length)]), places);
    if (!places.isEmpty()) {
      places.get(random.nextInt(places.size())).run();
    }
  }

  private static void collect(JsonNode tree, JsonNode odd, List<Runnable> places) {
    if (tree instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        places.add(() -> object.set(name, odd));
        collect(object.get(name), odd, places);
      }
    } else if (tree instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        places.add(() -> array.set(index, odd));
        collect(array.get(i), odd, places);
      }
    }
  }

  private static void checkSound(Imported imported) {
    String text = imported.source().text();
    for (Said said : imported.said()) {
      for (Span span : said.spans()) {
        assertEquals(said.text(), text.substring((int) span.start(), (int) span.end()));
      }
      said.when().ifPresent(when -> assertTrue(0 <= when.start() && when.start() <= when.end()));
      said.score().ifPresent(score -> assertTrue(0 <= score && score <= 1));
      assertEquals(Optional.empty(), said.confidence());
    }
  }

  private static List<Path> samples() throws IOException {
    List<Path> samples = new ArrayList<>();
    for (SourceReader reader : RecogniserReader.ALL) {
      try (Stream<Path> files = Files.list(SAMPLES.resolve(reader.format()))) {
        files.filter(file -> file.toString().endsWith(".asr")).sorted().forEach(samples::add);
      }
    }
    return samples;
  }

  private static RawFile read(Path sample) {
    try {
      return file(Files.readString(sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawFile file(String json) {
    return new RawFile(
        "heard.json", json.getBytes(StandardCharsets.UTF_8), Instant.EPOCH, ReadOptions.NONE);
  }
}
