package app.sottovoce.read.base;

import app.sottovoce.text.Decoded;
import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Opens XML from strangers as a stream: a DOCTYPE is passed over and nothing that it names is
 * fetched; a document that uses entities of its own making is refused where it uses them.
 */
public final class Xml {

  /** The first element of a document, after declaration, comments and DOCTYPE. */
  private static final Pattern ROOT =
      Pattern.compile(
          "\\A\\s*+(?:<\\?[^>]{0,1000}+>\\s*+|<!--(?:[^-]|-(?!->)){0,5000}+-->\\s*+"
              + "|<!DOCTYPE[^\\[>]{0,1000}+(?:\\[[^\\]]{0,20000}+\\]\\s*+)?>\\s*+)*+"
              + "<(?:[\\w.-]{1,60}+:)?([\\w.-]{1,80})");

  private static final Pattern DECLARED =
      Pattern.compile("\\A\\s*+<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  /** So many elements in one another are more than a document has, and less than a stack bears. */
  private static final int DEEPEST = 1_000;

  private Xml() {}

  /** The file in the encoding that its XML declaration names, as far as that may be believed. */
  public static RawFile asDeclared(RawFile file) {
    Matcher declared = DECLARED.matcher(file.head());
    try {
      return declared.find() ? file.decodedAs(Charset.forName(declared.group(1))) : file;
    } catch (IllegalArgumentException _) {
      return file;
    }
  }

  /**
   * The words of the element that the stream has just entered, those of elements inside it too; the
   * stream then stands at the element's end.
   */
  public static String words(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.END_ELEMENT) {
      return "";
    }
    String first = event == XMLStreamConstants.CHARACTERS ? xml.getText() : "";
    event = event == XMLStreamConstants.CHARACTERS ? xml.next() : event;
    if (event == XMLStreamConstants.END_ELEMENT) {
      return first;
    }
    StringBuilder words = new StringBuilder(first);
    int depth = 1;
    while (true) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
        default -> {}
      }
      if (depth == 0) {
        return words.toString();
      }
      event = xml.next();
    }
  }

  /** An attribute of the element that the stream stands at, empty if it is not there. */
  public static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The local name of a document's first element, or an empty word if a text is no XML. */
  public static String root(String head) {
    Matcher root = ROOT.matcher(head);
    return root.lookingAt() ? root.group(1) : "";
  }

  /**
   * Opens the document in a file.
   *
   * @throws UnreadableFile if it does not begin as XML does
   */
  public static XMLStreamReader open(RawFile file) throws UnreadableFile {
    try {
      // The text, where there is one: its encoding is known better than most declarations do.
      return !file.isHuge() && file.decoded() instanceof Decoded.Text text
          ? located(factory().createXMLStreamReader(new StringReader(text.text())))
          : located(factory().createXMLStreamReader(new ByteArrayInputStream(file.bytes())));
    } catch (XMLStreamException e) {
      throw broken(file.name(), e);
    }
  }

  /**
   * Opens a document that lies in a file that is no XML itself, such as a ZIP archive.
   *
   * @param name what to call it in a complaint
   */
  public static XMLStreamReader open(String name, byte[] document) throws UnreadableFile {
    try {
      return located(factory().createXMLStreamReader(new ByteArrayInputStream(document)));
    } catch (XMLStreamException e) {
      throw broken(name, e);
    }
  }

  /** A complaint about XML that breaks off or is none, naming the line. */
  public static UnreadableFile broken(String name, XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    String reason =
        "The XML cannot be read further than here: it breaks off, is not well-formed, or uses"
            + " entities of its own, which are not followed.";
    return line > 0 ? new UnreadableFile(name, line, reason) : new UnreadableFile(name, reason);
  }

  /** The stream, whose complaints always say where: those about limits do not by themselves. */
  private static XMLStreamReader located(XMLStreamReader xml) {
    return new StreamReaderDelegate(xml) {
      @Override
      public int next() throws XMLStreamException {
        try {
          return super.next();
        } catch (XMLStreamException e) {
          throw e.getLocation() == null
              ? new XMLStreamException(e.getMessage(), getLocation(), e)
              : e;
        }
      }
    };
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    // Else what is wrong with a text comes to light where it is asked for, as another exception.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }
}
