package app.sottovoce.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Said;
import app.sottovoce.model.Span;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.UnreadableFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What holds of every reader, whatever the bytes: it gives a source whose spans lie in its text, or
 * one sentence that names the file.
 */
public final class ReadingLaw {
  private ReadingLaw() {}

  /**
   * Reads bytes and checks the law.
   *
   * @param reader the format they are read as; found out if empty
   */
  public static void check(String name, byte[] bytes, Optional<SourceReader> reader) {
    ReadOptions options = new ReadOptions(reader, Optional.empty(), OptionalDouble.empty());
    try {
      checkSound(SourceReaders.read(file(name, bytes), options));
    } catch (UnreadableFile e) {
      assertTrue(e.getMessage().startsWith("“" + name + "”"), e.getMessage());
      assertFalse(e.getMessage().contains("\n"), e.getMessage());
    }
  }

  static RawFile file(String name, byte[] bytes) {
    return new RawFile(name, bytes, Instant.EPOCH, ReadOptions.NONE);
  }

  /** Spans lie in the text and in its order, times run forwards, titles are there. */
  private static void checkSound(Imported imported) {
    String text = imported.source().text();
    assertFalse(imported.source().title().isBlank());
    assertTrue(text.indexOf('\r') < 0);
    List<Long> starts = new ArrayList<>();
    for (Said said : imported.said()) {
      for (Span span : said.spans()) {
        assertTrue(0 <= span.start() && span.end() <= text.length(), span.toString());
        starts.add(span.start());
      }
      said.when().ifPresent(when -> assertTrue(0 <= when.start() && when.start() <= when.end()));
    }
    assertEquals(starts.stream().sorted().toList(), starts);
    assertTrue(imported.remarks().size() <= Remarks.KEPT + 1);
  }
}
