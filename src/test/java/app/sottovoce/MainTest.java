package app.sottovoce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void fileNamesInOneArgumentAreToldApartAtBlanks() {
    assertEquals(List.of("a.html", "b.txt"), Main.words(" a.html  b.txt"));
  }

  @Test
  void quotedFileNamesKeepTheirBlanks() {
    assertEquals(
        List.of("my article.html", "it's.txt"), Main.words("'my article.html' \"it's.txt\""));
  }

  @Test
  void nothingIsNoFile() {
    assertEquals(List.of(), Main.words("  "));
  }
}
