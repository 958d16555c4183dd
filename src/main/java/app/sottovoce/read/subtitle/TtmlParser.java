package app.sottovoce.read.subtitle;

import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses a TTML document as a stream and keeps the elements that can have a time. Elements of other
 * namespaces than the root's are foreign and hold no words to be shown.
 */
final class TtmlParser {
  /**
   * Deeper nests nobody builds but to break something; the JDK refuses 100 with less clear words.
   */
  private static final int DEPTH = 90;

  private static final Set<String> TIMED = Set.of("begin", "end", "dur");

  private final RawFile file;
  private final Remarks remarks;
  private final XMLStreamReader xml;
  private final Map<String, TtmlElement> regions = new HashMap<>();
  private final Map<String, TtmlElement> styles = new HashMap<>();
  private final Map<String, String> agents = new HashMap<>();
  private Optional<String> title = Optional.empty();
  private boolean pictures;
  private final String namespace;
  private final TtmlClock clock;

  private TtmlParser(RawFile file, Remarks remarks, XMLStreamReader xml)
      throws XMLStreamException, UnreadableFile {
    this.file = file;
    this.remarks = remarks;
    this.xml = xml;
    nextChild();
    if (!xml.getLocalName().equals("tt")) {
      throw new UnreadableFile(file.name(), "is no TTML, whose first element is “tt”.");
    }
    this.namespace = namespace();
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      parameters.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
    }
    this.clock = TtmlClock.of(parameters, file.framesPerSecond());
  }

  static TtmlDocument parse(RawFile file, Remarks remarks) throws UnreadableFile {
    try {
      return new TtmlParser(file, remarks, Xml.open(file)).document();
    } catch (XMLStreamException e) {
      throw Xml.broken(file.name(), e);
    }
  }

  private TtmlDocument document() throws XMLStreamException, UnreadableFile {
    boolean preserved = isPreserved(false);
    Optional<String> language =
        Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty());
    Optional<TtmlElement> body = Optional.empty();
    while (nextChild()) {
      if (isOwn("body")) {
        body = Optional.of(content(preserved, 1));
      } else if (isOwn("head")) {
        head(1);
      } else {
        skip();
      }
    }
    if (pictures) {
      remarks.add("Some words are shown as pictures, which cannot be read.");
    }
    return new TtmlDocument(body, regions, styles, agents, title, language);
  }

  /** Reads what is inside the present element of the head. */
  private void head(int depth) throws XMLStreamException, UnreadableFile {
    check(depth);
    while (nextChild()) {
      if (isOwn("region")) {
        TtmlElement region = region();
        keep(regions, region);
      } else if (isOwn("style")) {
        keep(styles, element(false));
        skip();
      } else if (isOwn("styling") || isOwn("layout") || isOwn("metadata")) {
        head(depth + 1);
      } else if (isMetadata("title")) {
        title = Optional.of(text()).filter(words -> !words.isEmpty());
      } else if (isMetadata("agent")) {
        agent();
      } else {
        skip();
      }
    }
  }

  /** A region, into which the styles are taken that stand in it. */
  private TtmlElement region() throws XMLStreamException, UnreadableFile {
    TtmlElement region = element(false);
    while (nextChild()) {
      if (isOwn("style")) {
        element(false).attributes.forEach(region.attributes::putIfAbsent);
      } else if (isOwn("set")) {
        region.sets.add(element(false));
      }
      skip();
    }
    return region;
  }

  /** Who speaks; the last name is the fullest, since "full" comes after "family" and "given". */
  private void agent() throws XMLStreamException {
    Optional<String> id = id();
    String full = "";
    String any = "";
    while (nextChild()) {
      if (isMetadata("name")) {
        boolean isFull = "full".equals(xml.getAttributeValue(null, "type"));
        String name = text();
        full = isFull ? name : full;
        any = (any + " " + name).strip();
      } else {
        skip();
      }
    }
    String name = full.isEmpty() ? any : full;
    if (id.isPresent() && !name.isEmpty()) {
      agents.put(id.get(), name);
    }
  }

  /** Reads the present element of the body, with all that is in it. */
  private TtmlElement content(boolean preservedAround, int depth)
      throws XMLStreamException, UnreadableFile {
    check(depth);
    boolean preserved = isPreserved(preservedAround);
    TtmlElement element = element(preserved);
    boolean holdsWords = element.name.equals("p") || element.name.equals("span");
    pictures |= element.attribute("backgroundImage").isPresent();
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (isOwn("set")) {
          element.sets.add(element(preserved));
          skip();
        } else if (isOwn("div") || isOwn("p") || isOwn("span") || isOwn("br")) {
          element.contents.add(content(preserved, depth + 1));
        } else {
          pictures |= isOwn("image");
          skip();
        }
      } else if (holdsWords && isWords(event)) {
        TtmlElement words = new TtmlElement(TtmlElement.WORDS, Controls.without(xml.getText()));
        words.preserved = preserved;
        element.contents.add(words);
      }
      event = xml.next();
    }
    return element;
  }

  /** The present element with its attributes, by their local names. */
  private TtmlElement element(boolean preserved) {
    int line = xml.getLocation().getLineNumber();
    TtmlElement element = new TtmlElement(xml.getLocalName(), "");
    element.preserved = preserved;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (XMLConstants.XML_NS_URI.equals(xml.getAttributeNamespace(i)) && !name.equals("id")) {
        continue;
      }
      element.attributes.put(name, xml.getAttributeValue(i).strip());
    }
    element.statedBegin = time(element, "begin", line);
    element.statedEnd = time(element, "end", line);
    element.statedDuration = time(element, "dur", line);
    TIMED.forEach(element.attributes::remove);
    return element;
  }

  private Optional<Double> time(TtmlElement element, String attribute, int line) {
    Optional<String> expression = element.attribute(attribute);
    Optional<Double> time = expression.flatMap(clock::seconds);
    if (expression.isPresent() && time.isEmpty()) {
      remarks.inLine(line, "“" + expression.get() + "” is no time and was passed over.");
    } else if (expression.filter(clock::hasTooManyFrames).isPresent()) {
      remarks.inLine(
          line, "“" + expression.get() + "” has more frames than a second; they were left out.");
    }
    return time;
  }

  private static void keep(Map<String, TtmlElement> things, TtmlElement thing) {
    thing.attribute("id").ifPresent(id -> things.put(id, thing));
  }

  /** Goes to the next element inside the present one; false at its end. */
  private boolean nextChild() throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      event = xml.next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Goes to the end of the present element. */
  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The words of the present element, which is left at its end. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        skip();
      } else if (isWords(event)) {
        text.append(xml.getText());
      }
      event = xml.next();
    }
    return Controls.without(text.toString()).strip().replaceAll("\\s+", " ");
  }

  private static boolean isWords(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private boolean isOwn(String name) {
    return xml.getLocalName().equals(name) && namespace().equals(namespace);
  }

  private boolean isMetadata(String name) {
    return xml.getLocalName().equals(name) && namespace().contains("metadata");
  }

  private boolean isPreserved(boolean around) {
    String space = xml.getAttributeValue(XMLConstants.XML_NS_URI, "space");
    return space == null ? around : space.equals("preserve");
  }

  private Optional<String> id() {
    return Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "id"));
  }

  private String namespace() {
    String uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  private void check(int depth) throws UnreadableFile {
    if (depth > DEPTH) {
      throw new UnreadableFile(
          file.name(),
          xml.getLocation().getLineNumber(),
          "Elements stand inside each other more than " + DEPTH + " times.");
    }
  }
}
