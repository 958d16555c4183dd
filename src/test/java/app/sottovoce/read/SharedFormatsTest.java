package app.sottovoce.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.sottovoce.model.Said;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
}
