package app.sottovoce.read.article;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.Dates;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnknownFormat;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.text.Decoded;
import app.sottovoce.text.Lines;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * An article in Markdown (CommonMark). Its text is what a reader sees, without the signs, so that
 * anchors and exports have nothing but words.
 */
public final class MarkdownReader implements SourceReader {

  /** Signs of Markdown that prose has not by accident; two kinds of them are enough. */
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("(?m)^#{1,6} \\S"),
          Pattern.compile("(?m)^\\S.*\\n(?:={3,}|-{3,})$"),
          Pattern.compile("\\[[^\\[\\]\\n]{1,300}\\]\\([^)\\s]{1,2000}\\)"),
          Pattern.compile("\\*\\*[^*\\s][^*\\n]*\\*\\*|__[^_\\s][^_\\n]*__"),
          Pattern.compile(
              "(?<![*\\w])\\*[^*\\s][^*\\n]*\\*(?![*\\w])|(?<![_\\w])_[^_\\s][^_\\n]*_(?![_\\w])"),
          Pattern.compile("(?m)^> \\S"),
          Pattern.compile("(?m)^```"));

  /** A heading before anything else is enough by itself. */
  private static final Pattern BEGINS_WITH_HEADING =
      Pattern.compile("\\A\\s*(?:#{1,6} \\S|---\\n(?:[\\w-]+:[^\\n]*\\n){1,50}---\\n)");

  /** What many editors put before an article: its particulars between two lines of hyphens. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\n((?:[\\w-]+:[^\\n]*\\n|[ \\t-][^\\n]*\\n){1,50}?)---(?:\\n|\\z)");

  private static final Pattern FRONT_LINE =
      Pattern.compile("(?m)^([\\w-]+):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

  /** How deep quotations and lists may nest; more is an attack. */
  private static final int NESTING = 100;

  /**
   * The longest stretch of lines without an empty one, in UTF-16 units: the time that CommonMark's
   * parser takes grows with its square.
   */
  private static final int BLOCK = 20_000;

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("md");
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public Sureness recognises(RawFile file) {
    String head = file.head();
    if (UnknownFormat.in(head).isPresent()) {
      return Sureness.NO;
    }
    long signs = SIGNS.stream().filter(sign -> sign.matcher(head).find()).count();
    boolean marked = signs >= 2 || BEGINS_WITH_HEADING.matcher(head).find();
    boolean markdown =
        marked && file.decoded() instanceof Decoded.Text text && longBlock(text.text()).isEmpty();
    return markdown ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String raw = file.text();
    Limits.checkLines(file.name(), raw);
    OptionalInt longBlock = longBlock(raw);
    if (longBlock.isPresent()) {
      throw new UnreadableFile(
          file.name(),
          longBlock.getAsInt(),
          "The paragraph is too long for Markdown; read the file as plain text.");
    }
    Remarks remarks = file.remarks();
    Matcher front = FRONT_MATTER.matcher(raw);
    boolean hasFront = front.find();
    Map<String, String> keys = hasFront ? keys(front.group(1)) : Map.of();
    Node document = parser().parse(hasFront ? raw.substring(front.end()) : raw);
    Words words = new Words();
    words.addAll(document);
    ArticleText article = ArticleText.of(words.text.toString());
    if (article.text().isEmpty()) {
      throw new UnreadableFile(file.name(), "has no words.");
    }
    Optional<String> title =
        Optional.ofNullable(keys.get("title")).or(() -> words.heading).or(article::title);
    Source source =
        file.source(Source.Kind.ARTICLE, title.orElse(file.stem()), article.text(), mediaType())
            .withPublication(
                Optional.ofNullable(keys.get("publisher")),
                Optional.ofNullable(keys.get("author")).or(article::author),
                Optional.ofNullable(keys.get("date"))
                    .map(Dates::isoWherePossible)
                    .or(article::published),
                Optional.ofNullable(keys.get("url")),
                Optional.ofNullable(keys.get("lang")));
    return new Imported(format(), source, List.of(), remarks.list());
  }

  /** Made when it is needed: other formats should not wait for its classes. */
  private static Parser parser() {
    return Parser.builder()
        .maxOpenBlockParsers(NESTING)
        .customInlineContentParserFactory(new MarkdownTags())
        .build();
  }

  /** The first line of a block that is too long. */
  private static OptionalInt longBlock(String text) {
    int start = 0;
    while (text.length() - start > BLOCK) {
      int end = text.indexOf("\n\n", start);
      if (end < 0 || end - start > BLOCK) {
        return OptionalInt.of(Lines.of(text).lineAt(start));
      }
      start = end + 2;
    }
    return OptionalInt.empty();
  }

  private static Map<String, String> keys(String front) {
    Map<String, String> keys = new TreeMap<>();
    Matcher line = FRONT_LINE.matcher(front);
    while (line.find()) {
      if (!line.group(2).isEmpty()) {
        keys.put(line.group(1).toLowerCase(Locale.ROOT), line.group(2));
      }
    }
    return keys;
  }

  /** The words of a document, block by block. Goes from node to node without recursion. */
  private static final class Words {
    private final StringBuilder text = new StringBuilder();
    private Optional<String> heading = Optional.empty();
    private int headingStart;

    void addAll(Node document) {
      Node node = document;
      while (node != null) {
        enter(node);
        Node child = node instanceof Image ? null : node.getFirstChild();
        if (child != null) {
          node = child;
          continue;
        }
        while (node != null && node.getNext() == null) {
          leave(node);
          node = node == document ? null : node.getParent();
        }
        if (node != null) {
          leave(node);
          node = node.getNext();
        }
      }
    }

    private void enter(Node node) {
      switch (node) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append(code.getLiteral());
        case SoftLineBreak _ -> text.append(' ');
        case HardLineBreak _ -> text.append('\n');
        case FencedCodeBlock code -> text.append(code.getLiteral()).append("\n\n");
        case IndentedCodeBlock code -> text.append(code.getLiteral()).append("\n\n");
        case Heading _ -> headingStart = text.length();
        default -> {}
      }
    }

    private void leave(Node node) {
      switch (node) {
        case Heading _ -> {
          heading =
              heading.isPresent() ? heading : Optional.of(text.substring(headingStart).strip());
          text.append("\n\n");
        }
        case Paragraph _ -> text.append(node.getParent() instanceof ListItem ? "\n" : "\n\n");
        default -> {}
      }
    }
  }
}
