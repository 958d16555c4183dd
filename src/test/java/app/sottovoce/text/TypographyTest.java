package app.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypographyTest {

  @Test
  void apostrophesDoNotMakeATextBritish() {
    assertEquals(
        new Typography(false, false, false),
        Typography.of("It's Poe's. \"Yes,\" he said; it wasn't."));
  }

  @Test
  void singleMarksInTheMajorityDo() {
    assertEquals(
        new Typography(true, false, false),
        Typography.of("‘Yes,’ he said. ‘No,’ she said. ‘Well,’ they said."));
  }

  @Test
  void lowMarksAndInwardAnglesAreNoticed() {
    assertEquals(new Typography(false, true, false), Typography.of("„Ja“, sagte er."));
    assertEquals(new Typography(false, false, true), Typography.of("»Ja«, sagte er."));
  }
}
