package app.sottovoce.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Hop;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample that new users explore is read as what it is. */
class SampleDataTest {

  @Test
  void theArticleHasItsParticulars() throws IOException {
    Imported imported = read("tarmac-article.md");
    Source source = imported.source();
    assertEquals("markdown", imported.format());
    assertEquals("Whispers on the red carpet: what a lip reader saw in Anchorage", source.title());
    assertEquals(Optional.of("Nora Fielding"), source.author());
    assertEquals(Optional.of("2025-08-16"), source.published());
    assertEquals(List.of(), imported.remarks());
  }

  @Test
  void theScriptOfTheLipReaderHasEighteenLinesOfWhichOneIsNoSpeech() throws IOException {
    Imported imported = read("lip-reader-script.txt");
    assertEquals("lip-script", imported.format());
    assertEquals(List.of(Hop.of("lip reader", "lip-read")), imported.source().hops());
    assertEquals(Optional.of("2025-08-15"), imported.source().published());
    assertEquals(18, imported.said().size());
    assertEquals(1, imported.said().stream().filter(said -> said.kind().isEmpty()).count());
    assertEquals(11, imported.said().stream().flatMap(said -> said.confidence().stream()).count());
    assertEquals(
        List.of("Either rest or arrest.", "Either cargo or our."),
        imported.said().stream()
            .map(Said::note)
            .filter(note -> note.startsWith("Either"))
            .toList());
    assertEquals(List.of(), imported.remarks());
  }

  @Test
  void thePoolVideoHasFiveCues() throws IOException {
    Imported imported = read("pool-video.srt");
    assertEquals("subrip", imported.format());
    assertEquals(5, imported.said().size());
    assertEquals(List.of(), imported.remarks());
  }

  private static Imported read(String name) throws IOException {
    return SourceReaders.read(Path.of("sample-data", name), ReadOptions.NONE, Clock.systemUTC());
  }
}
