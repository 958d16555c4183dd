package app.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void allThreeKindsOfLineEndsBecomeOne() {
    assertEquals("a\nb\nc\n\nd\n", Lines.normalised("a\r\nb\rc\n\r\nd\r"));
  }

  @Test
  void aPlaceIsNamedByItsLine() {
    Lines lines = Lines.of("ab\n\nc\n");
    assertEquals(4, lines.count());
    assertEquals(
        java.util.List.of(1, 1, 1, 2, 3, 3, 4),
        IntStream.rangeClosed(0, 6).map(lines::lineAt).boxed().toList());
    assertEquals(4, lines.startOf(3));
  }

  @Property(tries = 200)
  void lineNumbersCountTheLineEndsBefore(
      @ForAll @StringLength(max = 80) @CharRange(from = '\t', to = '\n') String text) {
    Lines lines = Lines.of(text);
    for (int i = 0; i <= text.length(); i++) {
      long before = text.substring(0, i).chars().filter(c -> c == '\n').count();
      assertEquals(before + 1, lines.lineAt(i));
    }
  }
}
