package app.sottovoce.read.document;

import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The properties of Word and OpenDocument documents, which both are Dublin Core: ECMA-376 part 2,
 * "Core Properties"; OpenDocument 1.3 part 3, 4.3.
 */
final class PropertiesXml {
  private PropertiesXml() {}

  static Properties in(String file, byte[] part) throws UnreadableFile {
    return in(file, Xml.open(file, part));
  }

  /** Reads on to the end of the part. */
  static Properties in(String file, XMLStreamReader xml) throws UnreadableFile {
    Map<String, String> found = new HashMap<>();
    try {
      String name = "";
      StringBuilder text = new StringBuilder();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            name = xml.getLocalName();
            text.setLength(0);
          }
          case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> {
            if (xml.getLocalName().equals(name)) {
              found.putIfAbsent(name, text.toString());
            }
            name = "";
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.broken(file, e);
    }
    return Properties.of(
        found.getOrDefault("title", ""),
        found.getOrDefault("initial-creator", found.getOrDefault("creator", "")),
        found.getOrDefault(
            "created", found.getOrDefault("creation-date", found.getOrDefault("date", ""))),
        found.getOrDefault("language", ""));
  }
}
