package app.sottovoce.read.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlTest {
  @Test
  void theFirstElementIsFoundBehindWhatMayStandBeforeIt() {
    assertEquals("TIER", Xml.root("<TIER/>"));
    assertEquals("tt", Xml.root("<?xml version=\"1.0\"?>\n<!-- a <b> --> <tt:tt xmlns:tt='x'>"));
    assertEquals("Trans", Xml.root("<!DOCTYPE Trans SYSTEM \"trans-14.dtd\">\n<Trans>"));
    assertEquals("a", Xml.root("<!DOCTYPE a [<!ENTITY b \"c\">]><a>"));
    assertEquals("", Xml.root("a < b"));
    assertEquals("", Xml.root(""));
  }

  @Test
  void whatADoctypeNamesIsNotFetched() throws Exception {
    String text = "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a>told</a>";
    assertEquals("told", words(text));
  }

  @Test
  void theFiveEntitiesOfXmlAreCharacters() throws Exception {
    assertEquals("<>&'\" é", words("<a>&lt;&gt;&amp;&apos;&quot; &#233;</a>"));
  }

  @Test
  void entitiesOfADocumentsOwnAreNotFollowed() {
    String laughs =
        "<!DOCTYPE a [<!ENTITY h \"ha\"><!ENTITY l \"&h;&h;&h;&h;\">"
            + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]>\n<a>one ";
    assertRefused(2, laughs + "&l;</a>");
    assertRefused(2, laughs + "&f;</a>");
  }

  @Test
  void brokenXmlIsToldWithItsLine() {
    assertRefused(3, "<a>\n<b>\n</a>");
    assertRefused(2, "<a>\n<b");
  }

  private static void assertRefused(int line, String text) {
    UnreadableFile refused = assertThrows(UnreadableFile.class, () -> words(text));
    assertEquals(
        "“a.xml”, line "
            + line
            + ": The XML cannot be read further than here: it breaks off, is not well-formed, or"
            + " uses entities of its own, which are not followed.",
        refused.getMessage());
  }

  private static String words(String text) throws UnreadableFile {
    RawFile file =
        new RawFile(
            "a.xml", text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH, ReadOptions.NONE);
    StringBuilder words = new StringBuilder();
    try {
      XMLStreamReader xml = Xml.open(file);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.CHARACTERS) {
          words.append(xml.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.broken(file.name(), e);
    }
    return words.toString();
  }
}
