package app.sottovoce.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.sottovoce.model.Speaker;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private final Repeats repeats = new Repeats();

  @Property
  void everyTextStaysWhatItIs(@ForAll String text) {
    assertEquals(text, repeats.apply(text));
  }

  @Test
  void equalTextsBecomeOne() {
    String first = repeats.apply(copy("p1"));

    assertNotSame(first, copy("p1"));
    assertSame(first, repeats.apply(copy("p1")));
  }

  @Test
  void textsOfOnePlaceTakeTurns() {
    // Equal hashes, so that they share a place.
    assertEquals("Aa".hashCode(), "BB".hashCode());
    assertEquals("Aa", repeats.apply("Aa"));
    assertEquals("BB", repeats.apply("BB"));
    assertEquals("Aa", repeats.apply("Aa"));
  }

  @Test
  void thingsReadOneAfterTheOtherShareTheirWords() throws UnreadableJson {
    Speaker first = speaker("{\"id\": \"p1\", \"name\": \"Maren\", \"role\": \"witness\"}");
    Speaker second = speaker("{\"id\": \"p2\", \"name\": \"Tove\", \"role\": \"witness\"}");

    assertSame(first.role(), second.role());
  }

  private Speaker speaker(String json) throws UnreadableJson {
    return (Speaker) Things.read("speaker", json.getBytes(StandardCharsets.UTF_8), repeats);
  }

  private static String copy(String text) {
    return new String(text.toCharArray());
  }
}
