package app.sottovoce.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML while it is written, an element a line. Characters that XML 1.0 cannot hold (most controls,
 * halves of letters; W3C, "Extensible Markup Language (XML) 1.0", 2.2) are left out and counted.
 */
final class XmlOut {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Within a line, so that no blanks come between words. */
  private boolean inline;

  private int dropped;

  XmlOut(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** How many characters had to be left out. */
  int dropped() {
    return dropped;
  }

  /** Begins an element whose elements stand on lines of their own. */
  void open(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.write(">\n");
    open.push(name);
  }

  /** Ends the element begun last. */
  void close() throws IOException {
    String name = open.pop();
    indent();
    out.write("</" + name + ">\n");
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.write(inline ? "/>" : "/>\n");
  }

  /** An element with nothing but words. */
  void words(String name, String words, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.write('>');
    escape(words, false);
    out.write("</" + name + (inline ? ">" : ">\n"));
  }

  /** Begins an element whose content stands on the same line, words and elements mixed. */
  void openLine(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.write('>');
    open.push(name);
    inline = true;
  }

  /** Begins an element within a line. */
  void openWithin(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.write('>');
    open.push(name);
  }

  /** Ends an element within a line. */
  void closeWithin() throws IOException {
    out.write("</" + open.pop() + ">");
  }

  /** Ends the element that a line began with. */
  void closeLine() throws IOException {
    closeWithin();
    out.write('\n');
    inline = false;
  }

  /** Words within a line. */
  void words(String words) throws IOException {
    escape(words, false);
  }

  void flush() throws IOException {
    out.flush();
  }

  private void indent() throws IOException {
    if (!inline) {
      out.write("  ".repeat(open.size()));
    }
  }

  private void tag(String name, String... attributes) throws IOException {
    out.write("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"");
      escape(attributes[i + 1], true);
      out.write('"');
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '&' -> out.write("&amp;");
        case '"' -> out.write(attribute ? "&quot;" : "\"");
        case '\r' -> out.write("&#13;");
        case '\n', '\t' -> out.write(attribute ? "&#" + c + ";" : Character.toString(c));
        default -> {
          if (isAllowed(c)) {
            out.write(Character.toString(c));
          } else {
            dropped++;
          }
        }
      }
    }
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
  }
}
