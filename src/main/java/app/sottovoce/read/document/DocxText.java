package app.sottovoce.read.document;

import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of WordprocessingML (ECMA-376 part 1, section 17), element by element, without holding
 * the tree of the document. Elements are known by their local names, so that the strict and the
 * transitional namespace are the same to it.
 */
final class DocxText {

  /** Elements whose content is no text of the document, or is there a second time. */
  private static final Set<String> PASSED =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "rt",
          "Fallback",
          "sdtPr",
          "sectPr",
          "tblPr",
          "tblGrid",
          "trPr",
          "tcPr",
          "numPr",
          "altChunk");

  private final Blocks blocks;
  private final String file;
  private final Map<Notes, Map<String, String>> referred = new EnumMap<>(Notes.class);
  private final List<String> noteTexts = new ArrayList<>();

  /** For each open complex field, whether its instruction is still going on (17.16.18). */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private final Told told = new Told();
  private boolean inText;
  private boolean hidden;

  /** The paragraph goes on in the next one: its end was deleted, or it is a drop cap. */
  private boolean goesOn;

  /** Where notes stand, and what refers to them. */
  enum Notes {
    FOOTNOTES("footnotes.xml", "footnoteReference", "footnote"),
    ENDNOTES("endnotes.xml", "endnoteReference", "endnote");

    private final String part;
    private final String reference;
    private final String element;

    Notes(String part, String reference, String element) {
      this.part = part;
      this.reference = reference;
      this.element = element;
    }

    String part() {
      return part;
    }
  }

  DocxText(String file) {
    this.file = file;
    this.blocks = new Blocks();
    for (Notes notes : Notes.values()) {
      referred.put(notes, new LinkedHashMap<>());
    }
  }

  /** Takes up the document's body. */
  void body(XMLStreamReader xml) throws UnreadableFile {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("body")) {
          content(xml, blocks);
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.broken(file, e);
    }
  }

  boolean refersTo(Notes notes) {
    return !referred.get(notes).isEmpty();
  }

  /** Takes up the notes that the body refers to, in the order in which it does. */
  void notes(Notes notes, XMLStreamReader xml) throws UnreadableFile {
    Map<String, String> wanted = referred.get(notes);
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals(notes.element)) {
          String id = attribute(xml, "id");
          Blocks note = new Blocks();
          content(xml, note);
          wanted.computeIfPresent(id, (_, _) -> note.text());
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.broken(file, e);
    }
    wanted.values().stream().filter(note -> !note.isEmpty()).forEach(noteTexts::add);
  }

  /** All that was taken up. */
  Document document(Properties properties) {
    List<String> all = new ArrayList<>(List.of(blocks.text()));
    all.addAll(noteTexts);
    return told.document(String.join("\n\n", all), properties);
  }

  /** Reads on to the end of the element that has just begun. */
  private void content(XMLStreamReader xml, Blocks into) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          if (PASSED.contains(name)) {
            passed(name);
            skip(xml);
          } else if (name.equals("pPr")) {
            paragraphProperties(xml);
          } else if (name.equals("rPr")) {
            runProperties(xml);
          } else {
            depth++;
            begin(name, xml, into);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end(xml.getLocalName(), into);
        }
        case XMLStreamConstants.CHARACTERS -> visible(inText ? xml.getText() : "", into);
        default -> {}
      }
    }
  }

  private void passed(String name) {
    switch (name) {
      case "del", "moveFrom" -> told.deletion();
      case "altChunk" -> told.embedded();
      default -> {}
    }
  }

  private void begin(String name, XMLStreamReader xml, Blocks into) {
    switch (name) {
      case "t" -> inText = true;
      case "r" -> hidden = false;
      case "p" -> {
        if (!goesOn) {
          into.endParagraph();
        }
        goesOn = false;
      }
      case "tbl" -> into.beginTable();
      case "txbxContent" -> into.beginAside();
      case "drawing", "pict", "object" -> told.picture();
      case "commentReference" -> told.comment();
      case "footnoteReference" -> refer(Notes.FOOTNOTES, xml);
      case "endnoteReference" -> refer(Notes.ENDNOTES, xml);
      case "fldChar" -> field(attribute(xml, "fldCharType"));
      case "tab", "ptab" -> visible("\t", into);
      case "br", "cr" -> visible("\n", into);
      case "noBreakHyphen" -> visible("\u2011", into);
      default -> {}
    }
  }

  private void end(String name, Blocks into) {
    switch (name) {
      case "t" -> inText = false;
      case "p" -> {
        if (!goesOn) {
          into.endParagraph();
        }
      }
      case "tc" -> into.endCell();
      case "tr" -> into.endRow();
      case "tbl" -> into.endTable();
      case "txbxContent" -> into.endBox();
      default -> {}
    }
  }

  private void visible(String words, Blocks into) {
    boolean instruction = fields.contains(true);
    if (hidden && !words.isBlank()) {
      told.hidden();
    }
    if (!hidden && !instruction) {
      into.add(words);
    }
  }

  private void refer(Notes notes, XMLStreamReader xml) {
    if (!hidden) {
      referred.get(notes).putIfAbsent(attribute(xml, "id"), "");
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.push(true);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(false);
        }
      }
      case "end" -> fields.poll();
      default -> {}
    }
  }

  private void paragraphProperties(XMLStreamReader xml) throws XMLStreamException {
    each(
        xml,
        (name, depth) -> {
          boolean dropCap =
              name.equals("framePr")
                  && Set.of("drop", "margin").contains(attribute(xml, "dropCap"));
          boolean endDeleted = name.equals("del") && depth == 2;
          if (endDeleted) {
            told.deletion();
          }
          goesOn |= dropCap || endDeleted;
        });
  }

  private void runProperties(XMLStreamReader xml) throws XMLStreamException {
    each(
        xml,
        (name, _) -> {
          if (name.equals("vanish")) {
            hidden = !Set.of("0", "false", "off").contains(attribute(xml, "val"));
          }
        });
  }

  /** An element inside another, and how deep it lies there. */
  private interface Inner {
    void begins(String name, int depth);
  }

  /** Reads on to the end of the element that has just begun. */
  private static void each(XMLStreamReader xml, Inner inner) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> inner.begins(xml.getLocalName(), depth++);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    each(xml, (_, _) -> {});
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
