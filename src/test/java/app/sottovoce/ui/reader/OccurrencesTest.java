package app.sottovoce.ui.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OccurrencesTest {

  @Test
  void capitalsAndSmallLettersAreAlike() {
    assertArrayEquals(new int[] {0, 10}, Occurrences.of("ÉTÉ", "Été là un été").starts());
  }

  @Test
  void occurrencesDoNotOverlap() {
    assertArrayEquals(new int[] {0, 2}, Occurrences.of("aa", "aaaaa").starts());
  }

  @Test
  void noWordsAreFoundNowhere() {
    assertEquals(0, Occurrences.of("", "text").size());
  }

  @Test
  void wordsLongerThanTheTextAreFoundNowhere() {
    assertEquals(0, Occurrences.of("texts", "text").size());
  }

  @Test
  void afterTheLastOneTheFirstComesAgain() {
    Occurrences found = Occurrences.of("rope", "rope, rope");
    assertEquals(1, found.from(1));
    assertEquals(0, found.from(7));
  }

  @Test
  void theEndOfALongTextIsSearchedToo() {
    String text = "x ".repeat(2_500_000) + "needle";
    assertArrayEquals(new int[] {5_000_000}, Occurrences.of("Needle", text).starts());
  }

  @Test
  void anOccurrenceThatReachesIntoAParagraphIsFoundFromItsStart() {
    Occurrences found = Occurrences.of("bcd", "abcd bcd");
    assertEquals(0, found.endingAfter(3));
    assertEquals(1, found.endingAfter(4));
    assertEquals(2, found.endingAfter(8));
  }
}
