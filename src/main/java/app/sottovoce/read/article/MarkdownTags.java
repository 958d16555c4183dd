package app.sottovoce.read.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * HTML tags and web addresses in pointed brackets inside Markdown. CommonMark's own parsers search
 * for each bracket's partner through all of a paragraph; this one looks so far and no farther.
 */
final class MarkdownTags implements InlineContentParserFactory {

  /** The longest tag or address, in UTF-16 units. */
  private static final int LONGEST = 300;

  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*|[^\\s<>@]+@[^\\s<>@]+");

  private static final Pattern TAG = Pattern.compile("[/!?]?[A-Za-z-][^<>]*");

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return MarkdownTags::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    var afterBracket = scanner.position();
    StringBuilder inside = new StringBuilder();
    while (scanner.peek() != '>' && scanner.peek() != Scanner.END && inside.length() < LONGEST) {
      inside.append(scanner.peek());
      scanner.next();
    }
    if (!scanner.next('>')) {
      return ParsedInline.of(new Text("<"), afterBracket);
    }
    Matcher address = ADDRESS.matcher(inside);
    if (address.matches()) {
      return ParsedInline.of(new Text(inside.toString()), scanner.position());
    }
    boolean tag = TAG.matcher(inside).matches();
    Node node = tag ? tag(inside.toString()) : new Text("<");
    return ParsedInline.of(node, tag ? scanner.position() : afterBracket);
  }

  private static Node tag(String inside) {
    HtmlInline tag = new HtmlInline();
    tag.setLiteral("<" + inside + ">");
    return tag;
  }
}
