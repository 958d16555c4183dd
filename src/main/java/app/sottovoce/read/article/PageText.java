package app.sottovoce.read.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** Elements that mean something although nothing is in them. */
  private static final Set<String> KEPT_EMPTY =
      Set.of("br", "hr", "img", "picture", "video", "audio");

  /**
   * Beyond this {@link #weight} a page is taken whole; the heaviest of 102 news pages has 33,000.
   */
  private static final long HEAVIEST = 500_000;

  /** What a line break adds to the weight: Readability looks from each along all that follow. */
  private static final int BREAK = 100;

  /** What no reader view shows. */
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, input,"
          + " select, textarea, nav";

  /** What Readability leaves in, though it is beside the article: pictures' texts, invitations. */
  private static final String BESIDE =
      "figure, figcaption, aside, footer, time,"
          + " [class~=(?i)caption|credit|newsletter|related|byline|dateline|social|share|promo|gallery|comments]";

  /** The lines that web sites put between paragraphs. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:advert(?:isement)?s?|comments?|related(?: stories)?:?.*|(?:read|see)"
              + " (?:more|also|next)\\b.*|also read\\b.*|share"
              + " (?:this|on)\\b.*|(?:photo|image|picture|video|credit|source)s?(?::| copyright|"
              + " caption|\\s*©).*|(?:click|tap) here\\b.*|(?:sign up|subscribe|follow"
              + " (?:us|me|him|her))\\b.*|©.*|copyright\\b.*|\\(?(?:image|photo)s?:.*|(?:posted|published|updated|last"
              + " updated)\\b.{0,80}|filed under\\b.*|https?://\\S+|more"
              + " (?:from|on|great)\\b.*|recommended.*|tags?:.*)");

  /** A line longer than this says something, whatever it begins with. */
  private static final int FURNITURE_LENGTH = 160;

  /** A block of which more than this share (of 1,000) is links, is a list of other articles. */
  private static final int LINKS = 600;

  /** What makes up more than one part in so many of an article is not beside it. */
  private static final int MOST = 3;

  /**
   * Blocks from this length on do not come twice by accident, but because a page shows them twice.
   */
  private static final int REPEATED = 60;

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
    removeEmpty(page.body());
    String whole = joined(Blocks.of(page.body()));
    if (whole.isEmpty() || weight(page.body()) > HEAVIEST) {
      return whole;
    }
    Element article = new Readability4J("https://page.invalid/", page).parse().getArticleContent();
    if (article == null) {
      return whole;
    }
    String everything = joined(Blocks.of(article));
    removeBeside(article);
    String text = joined(Blocks.of(article).stream().filter(b -> !b.isFurniture(title)).toList());
    if (text.length() * 2 < everything.length()) {
      text = everything;
    }
    return text.length() < TOO_SHORT && whole.length() > text.length() ? whole : text;
  }

  /**
   * Takes out elements without text, innermost first; Readability would look at each over and over.
   */
  private static void removeEmpty(Element body) {
    List<Element> elements = new ArrayList<>(body.getAllElements());
    for (Element element : elements.reversed()) {
      if (element != body
          && element.childNodeSize() == 0
          && !KEPT_EMPTY.contains(element.normalName())) {
        element.remove();
      }
    }
  }

  /** The sum of the depths of all nodes, by which the time that Readability takes grows. */
  private static long weight(Element body) {
    long[] weight = {(long) BREAK * body.getElementsByTag("br").size()};
    NodeTraversor.traverse((_, depth) -> weight[0] += depth, body);
    return weight[0];
  }

  /** Takes out what is beside the article, unless it turns out to be most of it. */
  private static void removeBeside(Element article) {
    int limit = article.text().length() / MOST;
    for (Element beside : article.select(BESIDE)) {
      if (beside != article && beside.text().length() <= limit) {
        beside.remove();
      }
    }
  }

  /** The blocks in their order; long ones that come again, come once. */
  private static String joined(List<Block> blocks) {
    Set<String> seen = new HashSet<>();
    return blocks.stream()
        .map(Block::text)
        .filter(text -> text.length() < REPEATED || seen.add(text))
        .collect(Collectors.joining("\n\n"));
  }

  /**
   * A paragraph, heading or list item.
   *
   * @param linked how many of its characters are links
   */
  private record Block(String text, int linked) {
    boolean isFurniture(String title) {
      boolean links = linked * 1000L > (long) LINKS * text.length() && text.length() < 300;
      boolean furniture = text.length() <= FURNITURE_LENGTH && FURNITURE.matcher(text).matches();
      return links || furniture || text.equalsIgnoreCase(title);
    }
  }

  /** Collects the blocks of a tree. */
  private static final class Blocks implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;

    static List<Block> of(Element element) {
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
        blocks.add(new Block(block, linked));
      }
      text.setLength(0);
      linked = 0;
    }
  }
}
