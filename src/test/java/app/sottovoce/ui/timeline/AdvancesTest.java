package app.sottovoce.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class AdvancesTest {
  private static final String WORDS = "You came 😀😀, how good to see you.";

  @Test
  void textThatFitsIsLeftAsItIs() {
    Advances advances = new Advances(Font.font(12));

    assertEquals(WORDS, advances.fitted(WORDS, advances.width(WORDS)));
    assertEquals("", advances.fitted("", 10));
  }

  @Test
  void textThatDoesNotFitEndsInAnEllipsisWithinTheWidthAndSplitsNoCharacter() {
    Advances advances = new Advances(Font.font(12));
    for (double width = 0; width < advances.width(WORDS); width++) {
      String fitted = advances.fitted(WORDS, width);

      assertTrue(advances.width(fitted) <= width);
      assertTrue(fitted.isEmpty() || fitted.endsWith("…"), fitted);
      assertFalse(
          fitted.length() > 1 && Character.isHighSurrogate(fitted.charAt(fitted.length() - 2)));
    }
  }
}
