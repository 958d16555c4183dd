package app.sottovoce.read.document;

import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of OpenDocument (1.3 part 3, sections 5 to 7), element by element, without holding the
 * tree of the document.
 */
final class OdtText {

  /** Elements whose content is not printed where they stand, or not as text. */
  private static final Set<String> PASSED =
      Set.of(
          "tracked-changes",
          "note-citation",
          "ruby-text",
          "object",
          "title",
          "desc",
          "script",
          "scripts",
          "forms",
          "meta",
          "settings",
          "font-face-decls",
          "master-styles",
          "hidden-paragraph",
          "covered-table-cell",
          "event-listeners",
          "index-title-template");

  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /** The most blanks that one element stands for; more is a mistake or an attack. */
  private static final int BLANKS = 100;

  private final Blocks blocks;
  private final String file;
  private final Told told = new Told();
  private final Set<String> hiddenStyles = new HashSet<>();
  private String style = "";
  private int depth;
  private int paragraphs;

  /** How deep the element lies whose style hides it; 0 if none does. */
  private int hiddenAt;

  OdtText(String file) {
    this.file = file;
    this.blocks = new Blocks();
  }

  void read(XMLStreamReader xml) throws UnreadableFile {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            begin(xml.getLocalName(), xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            end(xml.getLocalName());
            hiddenAt = hiddenAt == depth ? 0 : hiddenAt;
            depth--;
          }
          case XMLStreamConstants.CHARACTERS -> words(xml.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.broken(file, e);
    }
  }

  /** All that was taken up. */
  Document document(Properties properties) {
    return told.document(blocks.text(), properties);
  }

  private void begin(String name, XMLStreamReader xml) throws XMLStreamException {
    switch (name) {
      case "p", "h" -> {
        if (paragraphs == 0 || !blocks.isEmpty()) {
          blocks.endParagraph();
        }
        paragraphs++;
        hide(xml);
      }
      case "span" -> hide(xml);
      case "s" -> visible(" ".repeat(count(xml)));
      case "tab" -> visible("\t");
      case "line-break" -> visible("\n");
      case "note", "text-box" -> blocks.beginAside();
      case "table" -> blocks.beginTable();
      case "image" -> told.picture();
      case "annotation" -> {
        told.comment();
        skip(xml);
      }
      case "style" -> style = attribute(xml, "name");
      case "text-properties" -> {
        if (attribute(xml, "display").equals("none")) {
          hiddenStyles.add(style);
        }
      }
      case String other when PASSED.contains(other) && !isField(xml) -> {
        if (other.equals("tracked-changes")) {
          told.deletion();
        }
        if (other.equals("hidden-paragraph")) {
          told.hidden();
        }
        skip(xml);
      }
      default -> {}
    }
  }

  /** A field that shows the document's title and the like: it is named as what it shows. */
  private static boolean isField(XMLStreamReader xml) {
    return xml.getNamespaceURI() != null
        && xml.getNamespaceURI().equals(TEXT)
        && Set.of("title", "meta").contains(xml.getLocalName());
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> {
        blocks.endParagraph();
        paragraphs = Math.max(0, paragraphs - 1);
      }
      case "note" -> blocks.endNote();
      case "text-box" -> blocks.endBox();
      case "table-cell" -> blocks.endCell();
      case "table-row" -> blocks.endRow();
      case "table" -> blocks.endTable();
      default -> {}
    }
  }

  /** White space in a paragraph is one blank, whatever it is (6.1.2). */
  private void words(String text) {
    if (paragraphs > 0) {
      visible(text.replaceAll("[ \\t\\r\\n]+", " "));
    }
  }

  private void visible(String words) {
    if (hiddenAt > 0) {
      told.hidden();
    } else if (paragraphs > 0) {
      blocks.add(words);
    }
  }

  private void hide(XMLStreamReader xml) {
    if (hiddenAt == 0 && hiddenStyles.contains(attribute(xml, "style-name"))) {
      hiddenAt = depth;
    }
  }

  private static int count(XMLStreamReader xml) {
    String count = attribute(xml, "c");
    return count.matches("\\d{1,4}") ? Math.min(BLANKS, Integer.parseInt(count)) : 1;
  }

  /** Reads on to the end of the element that has just begun, and takes it for read. */
  private void skip(XMLStreamReader xml) throws XMLStreamException {
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        default -> {}
      }
    }
    depth--;
  }

  /** An attribute by its local name, whatever its namespace; an empty text if it is not there. */
  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
