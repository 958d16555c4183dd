package app.sottovoce.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A paragraph, heading or list item of a web page.
 *
 * @param linked how many of its characters are links
 */
record PageBlock(String text, int linked) {

  /** Elements that begin and end a paragraph. Source: WHATWG HTML, "Rendering", display: block. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  /** The lines that web sites put between paragraphs. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:advert(?:isement)?s?|comments?|related(?: stories)?:?.*|(?:read|see)"
              + " (?:more|also|next)\\b.*|also read\\b.*|share"
              + " (?:this|on)\\b.*|(?:photo|image|picture|video|credit|source)s?(?::| copyright|"
              + " caption|\\s*©).*|(?:click|tap) here\\b.*|(?:sign up|subscribe|follow"
              + " (?:us|me|him|her))\\b.*|©.*|copyright\\b.*|\\(?(?:image|photo)s?:.*|(?:posted|published|updated|last"
              + " updated)\\b.{0,80}|filed under\\b.*|https?://\\S+|more"
              + " (?:from|on|great)\\b.*|recommended.*|tags?:.*|(?:first )?published:.*|don['’]t"
              + " miss:?|(?:get|receive)\\b.*\\b(?:inbox|newsletters?)\\b.*|.*\\b(?:sign"
              + " up|subscribe)\\b.*\\bnewsletters?\\b.*|(?:have|got) a (?:news )?tip\\b.*|follow"
              + " .{1,40} on (?:twitter|facebook|instagram|youtube)\\b.*)");

  /** A line longer than this says something, whatever it begins with. */
  private static final int FURNITURE_LENGTH = 160;

  /** A block of which more than this share (of 1,000) is links, is a list of other articles. */
  private static final int LINKS = 600;

  /** What stands between an article and the list of others that some pages put below it. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)(?:more (?:from|on|great|stories)\\b.*|related\\b.*|recommended\\b.*|(?:read|see)"
              + " (?:more|also|next)\\b.*|you (?:may|might) also\\b.*|want more\\b.*|don['’]t"
              + " miss\\b.*|(?:most|also) read\\b.*|top stories\\b.*)");

  /** So many characters at the start of a picture's description tell that a line is its caption. */
  private static final int DESCRIPTION = 40;

  /** The blocks of an element, in their order. */
  static List<PageBlock> in(Element element) {
    return Blocks.of(element);
  }

  /** As much of a picture's description as tells its caption; nothing if it is too short. */
  static Optional<String> beginning(String description) {
    return description.length() < DESCRIPTION
        ? Optional.empty()
        : Optional.of(description.substring(0, DESCRIPTION));
  }

  /** Whether it begins as the description of a picture on the page does. */
  boolean isCaption(Set<String> beginnings) {
    return beginning(text).filter(beginnings::contains).isPresent();
  }

  /** Whether it is what web sites put between paragraphs, or the headline once more. */
  boolean isFurniture(String title) {
    boolean links = linked * 1000L > (long) LINKS * text.length() && text.length() < 300;
    boolean furniture = text.length() <= FURNITURE_LENGTH && FURNITURE.matcher(text).matches();
    return links || furniture || text.equalsIgnoreCase(title);
  }

  /** Whether a list of other articles may follow. */
  boolean announcesOthers() {
    return text.length() <= FURNITURE_LENGTH && OTHERS.matcher(text).matches();
  }

  /** Collects the blocks of a tree. */
  private static final class Blocks implements NodeVisitor {
    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;

    static List<PageBlock> of(Element element) {
      Blocks visitor = new Blocks();
      NodeTraversor.traverse(visitor, element);
      visitor.close();
      return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.text());
      } else if (node instanceof Element element) {
        switch (element.normalName()) {
          case "br" -> text.append('\n');
          case "a" -> links++;
          case String name when BLOCKS.contains(name) -> close();
          default -> {}
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        switch (element.normalName()) {
          case "a" -> links--;
          case String name when BLOCKS.contains(name) -> close();
          default -> {}
        }
      }
    }

    private void add(String words) {
      if (text.isEmpty() && words.isBlank()) {
        return;
      }
      text.append(words);
      linked += links > 0 ? words.length() : 0;
    }

    private void close() {
      String block = text.toString().strip();
      if (!block.isEmpty()) {
        blocks.add(new PageBlock(block, linked));
      }
      text.setLength(0);
      linked = 0;
    }
  }
}
