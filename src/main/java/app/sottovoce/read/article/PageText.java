package app.sottovoce.read.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * The main text of a web page, paragraph by paragraph: found by Readability (the reader view of
 * Firefox, in the port readability4j), without what is about the text rather than of it.
 */
final class PageText {

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
          + " select, textarea, nav,"
          + " [class~=(?i)tooltip|popover|rollover-?block|sr-only|screen-reader|visually-hidden]";

  /** What Readability leaves in, though it is beside the article: pictures' texts, invitations. */
  private static final String BESIDE =
      "figure, figcaption, aside, footer, time,"
          + " [class~=(?i)caption|credit|newsletter|related|byline|dateline|social|share|promo|gallery|comments],"
          + " article:has(h2 a, h3 a, h4 a)";

  /** What a page holds without showing it. */
  private static final String HIDDEN =
      "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  /** Where pages say that their article is, if Readability does not find it. */
  private static final List<String> PLACES =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  /** A list of others has no longer lines than this, and is no more than one part in so many. */
  private static final int OTHERS_LINE = 320;

  private static final int OTHERS_PART = 4;

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
    removeHidden(page.body());
    keepQuotations(page.body());
    removeEmpty(page.body());
    String whole = joined(PageBlock.in(page.body()));
    if (whole.isEmpty() || weight(page.body()) > HEAVIEST) {
      return whole;
    }
    Set<String> descriptions = descriptions(page);
    Optional<Element> place = place(page);
    Element article = new Readability4J("https://page.invalid/", page).parse().getArticleContent();
    String text = article == null ? "" : of(article, title, descriptions);
    if (text.length() < TOO_SHORT && place.isPresent()) {
      text = of(place.get(), title, descriptions);
    }
    return text.length() < TOO_SHORT && whole.length() > text.length() ? whole : text;
  }

  private static String of(Element article, String title, Set<String> descriptions) {
    String everything = joined(PageBlock.in(article));
    removeBeside(article);
    List<PageBlock> blocks =
        withoutOthers(PageBlock.in(article)).stream()
            .filter(block -> !block.isFurniture(title) && !block.isCaption(descriptions))
            .toList();
    String text = joined(blocks);
    return text.length() * 2 < everything.length() ? everything : text;
  }

  /** Takes out what is not shown, unless it is most of the page and only shown by a script. */
  private static void removeHidden(Element body) {
    int limit = body.text().length() / 2;
    for (Element hidden : body.select(HIDDEN)) {
      if (hidden != body && hidden.text().length() <= limit) {
        hidden.remove();
      }
    }
  }

  /** Readability throws away what is called social; but what somebody posted is a quotation. */
  private static void keepQuotations(Element body) {
    for (Element quotation : body.select("blockquote")) {
      quotation.removeAttr("class");
      Element around = quotation.parent();
      if (around != null && around != body && around.text().equals(quotation.text())) {
        around.removeAttr("class");
      }
    }
  }

  /** A copy of the element in which the page says that its article is; the longest of several. */
  private static Optional<Element> place(Document page) {
    return PLACES.stream()
        .flatMap(
            query ->
                page.select(query).stream()
                    .max(Comparator.comparingInt(element -> element.text().length()))
                    .stream())
        .filter(element -> element.text().length() >= TOO_SHORT)
        .findFirst()
        .map(Element::clone);
  }

  private static Set<String> descriptions(Document page) {
    return page.select("img[alt]").stream()
        .map(image -> image.attr("alt").strip())
        .flatMap(description -> PageBlock.beginning(description).stream())
        .collect(Collectors.toSet());
  }

  /** The blocks without a list of other articles at their end. */
  private static List<PageBlock> withoutOthers(List<PageBlock> blocks) {
    int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
    int tail = 0;
    int end = blocks.size();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      String text = blocks.get(i).text();
      tail += text.length();
      if (tail * OTHERS_PART > length || text.length() > OTHERS_LINE) {
        break;
      }
      if (blocks.get(i).announcesOthers()) {
        end = i;
      }
    }
    return blocks.subList(0, end);
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
      boolean quotes = beside.selectFirst("blockquote") != null;
      if (beside != article && !quotes && beside.text().length() <= limit) {
        beside.remove();
      }
    }
  }

  /** The blocks in their order; long ones that come again, come once. */
  private static String joined(List<PageBlock> blocks) {
    Set<String> seen = new HashSet<>();
    return blocks.stream()
        .map(PageBlock::text)
        .filter(text -> text.length() < REPEATED || seen.add(text))
        .collect(Collectors.joining("\n\n"));
  }
}
