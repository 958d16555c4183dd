package app.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodingPreviewTest {

  @Test
  void theFileIsShownInEachEncodingAndThoseThatFitComeFirst() {
    byte[] file = "Привет, мир\n".getBytes(Charset.forName("KOI8-R"));
    List<EncodingPreview> previews = EncodingPreview.of(file);
    assertEquals(
        new EncodingPreview(Charset.forName("KOI8-R"), "Привет, мир\n", 0), of(previews, "KOI8-R"));
    assertEquals("рТЙЧЕФ, НЙТ\n", of(previews, "windows-1251").shown());
    int utf8 = previews.indexOf(of(previews, "UTF-8"));
    assertTrue(of(previews, "UTF-8").replaced() > 0);
    assertTrue(previews.indexOf(of(previews, "KOI8-R")) < utf8);
  }

  @Test
  void thePieceThatIsShownBeginsShortlyBeforeTheFirstForeignLetter() {
    byte[] file =
        ("a".repeat(10_000) + "\nThe café\n" + "b".repeat(10_000))
            .getBytes(StandardCharsets.ISO_8859_1);
    String shown = of(EncodingPreview.of(file), "windows-1252").shown();
    assertTrue(shown.contains("aaa\nThe café\nbbb"), shown);
    assertEquals(4096, shown.length());
  }

  @Test
  void anEmptyFileHasPreviewsWithNothingInThem() {
    assertTrue(
        EncodingPreview.of(new byte[0]).stream().allMatch(preview -> preview.shown().isEmpty()));
  }

  private static EncodingPreview of(List<EncodingPreview> previews, String name) {
    return previews.stream()
        .filter(preview -> preview.charset().equals(Charset.forName(name)))
        .findFirst()
        .orElseThrow();
  }
}
