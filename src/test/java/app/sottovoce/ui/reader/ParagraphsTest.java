package app.sottovoce.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void everyLineIsAParagraph() {
    assertEquals(List.of("one", "", "two"), words(new Paragraphs("one\n\ntwo\n")));
  }

  @Test
  void anEmptyTextIsOneEmptyParagraph() {
    assertEquals(List.of(""), words(new Paragraphs("")));
  }

  @Test
  void aLineTooLongToLayOutIsBrokenAtASpace() {
    String line = "word ".repeat(2_000);
    Paragraphs paragraphs = new Paragraphs(line);
    assertEquals(line, String.join("", words(paragraphs)));
    assertTrue(words(paragraphs).stream().allMatch(p -> p.length() <= Paragraphs.LONGEST));
    assertTrue(words(paragraphs).stream().allMatch(p -> p.endsWith(" ")));
  }

  @Test
  void aLongLineWithoutSpacesIsNeverBrokenInsideACharacter() {
    Paragraphs paragraphs = new Paragraphs("x" + "🙂".repeat(5_000));
    assertTrue(words(paragraphs).stream().noneMatch(p -> Character.isLowSurrogate(p.charAt(0))));
  }

  @Property
  void everyPositionIsInTheParagraphThatHoldsIt(@ForAll @StringLength(max = 200) String some) {
    String text = some.replaceAll("[\\x00-\\x20]", "\n");
    Paragraphs paragraphs = new Paragraphs(text);
    for (int position = 0; position < text.length(); position++) {
      int at = paragraphs.at(position);
      assertTrue(paragraphs.start(at) <= position && position <= paragraphs.end(at));
    }
  }

  private static List<String> words(Paragraphs paragraphs) {
    return IntStream.range(0, paragraphs.size()).mapToObj(paragraphs::words).toList();
  }
}
