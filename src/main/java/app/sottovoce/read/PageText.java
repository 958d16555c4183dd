package app.sottovoce.read;

import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The main text of a web page, paragraph by paragraph: found by Readability (the reader view of
 * Firefox, in the port readability4j), without what is about the text rather than of it.
 */
final class PageText {

  /** Elements that begin and end a paragraph. Source: WHATWG HTML, "flow content", display block. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl",
          "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
          "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "td",
          "th", "tr", "ul");

  /** What no reader view shows. */
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select, textarea, nav, [hidden], [aria-hidden=true]";

  /** Below so many characters Readability has found a caption or a warning, not the article. */
  private static final int TOO_SHORT = 140;

  private PageText() {}

  /**
   * The text of a page's article, its paragraphs set apart by an empty line.
   *
   * @param title the headline, which is not repeated as the first paragraph
   */
  static String of(Document page, String title) {
    page.select(NEVER).remove();
    String whole = blocks(page.body());
    Element article = new Readability4J("", page).parse().getArticleContent();
    if (article == null) {
      return whole;
    }
    String text = blocks(article);
    return text.length() < TOO_SHORT && whole.length() > text.length() ? whole : text;
  }

  private static String blocks(Element element) {
    Paragraphs paragraphs = new Paragraphs();
    NodeTraversor.traverse(paragraphs, element);
    return paragraphs.text.toString();
  }

  /** Collects text, an empty line between blocks. */
  private static final class Paragraphs implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private boolean apart;

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode words -> add(words.text());
        case Element element when element.normalName().equals("br") -> text.append('\n');
        case Element element when BLOCKS.contains(element.normalName()) -> apart = true;
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        apart = true;
      }
    }

    private void add(String words) {
      if (words.isBlank() && (apart || text.isEmpty())) {
        return;
      }
      if (apart && !text.isEmpty()) {
        text.append("\n\n");
      }
      apart = false;
      text.append(words);
    }
  }
}
