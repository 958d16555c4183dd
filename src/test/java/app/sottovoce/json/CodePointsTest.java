package app.sottovoce.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Projects;
import app.sottovoce.model.Source;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Property
  void positionsAgreeWithCountingLetters(@ForAll("texts") String text) {
    CodePoints points = CodePoints.of(List.of(Source.of("s1", Source.Kind.ARTICLE, "", text)));
    for (int letter = 0; letter <= text.codePointCount(0, text.length()); letter++) {
      int unit = text.offsetByCodePoints(0, letter);
      assertEquals(letter, points.toCodePoint("s1", unit));
      assertEquals(unit, points.toUnit("s1", letter));
      assertFalse(points.cuts("s1", unit));
    }
  }

  @Test
  void aPositionWithinALetterIsThatOfTheLetter() {
    CodePoints points = CodePoints.of(List.of(Source.of("s1", Source.Kind.ARTICLE, "", "a😀b😀")));
    assertTrue(points.cuts("s1", 2));
    assertEquals(1, points.toCodePoint("s1", 2));
    assertEquals(3, points.toCodePoint("s1", 5));
  }

  @Test
  void behindTheEndAndWithoutASourceBothUnitsRunAlike() {
    CodePoints points = CodePoints.of(List.of(Source.of("s1", Source.Kind.ARTICLE, "", "a😀")));
    assertEquals(12, points.toCodePoint("s1", 13));
    assertEquals(13, points.toUnit("s1", 12));
    assertEquals(Integer.MAX_VALUE - 1, points.toCodePoint("s1", Integer.MAX_VALUE));
    assertEquals(7, points.toCodePoint("s2", 7));
    assertEquals(7, points.toUnit("s2", 7));
  }

  @Test
  void halfLettersCountAsOne() {
    CodePoints points =
        CodePoints.of(
            List.of(Source.of("s1", Source.Kind.ARTICLE, "", "\ud83d\ud83d\ude00\ude00x")));
    assertEquals(3, points.toCodePoint("s1", 4));
    assertEquals(4, points.toUnit("s1", 3));
  }

  @Provide
  Arbitrary<String> texts() {
    return Projects.anyText();
  }
}
