package app.sottovoce.read.article;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * An article as a web page. Of the page only the main text is kept, and what it says about itself.
 * No script is run and nothing is fetched.
 */
public final class HtmlReader implements SourceReader {

  /**
   * How far into a page its encoding may be named. Source: WHATWG HTML, "prescan a byte stream".
   */
  private static final int PRESCAN = 1024 * 4;

  /**
   * How deep elements may nest; what lies deeper is read as if it lay there. Real pages have 40.
   */
  private static final int DEPTH = 128;

  /** What a page shows is not its article, if that is in its data and so many times longer. */
  private static final int SCRIPTED = 3;

  /** And so is what is shorter than this. */
  private static final int TOO_SHORT = 100;

  private static final Pattern PAGE = Pattern.compile("(?i)<!doctype\\s+html|<html[\\s>]");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)\\A\\s*<(?:!--|head|body|article|main|section|div|p|h[1-6]|blockquote)\\b");
  private static final Pattern TTML =
      Pattern.compile("\\A\\s*(?:<\\?xml[^>]*>\\s*)?<(?:\\w+:)?tt[\\s>]");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("htm", "html-article");
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public Sureness recognises(RawFile file) {
    String head = file.head();
    if (TTML.matcher(head).find()) {
      return Sureness.NO;
    }
    if (PAGE.matcher(head.substring(0, Math.min(head.length(), PRESCAN))).find()) {
      return Sureness.SURELY;
    }
    return PARTS.matcher(head).find() ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    if (file.bytes().length > Limits.PAGE_BYTES) {
      throw new UnreadableFile(
          file.name(),
          "is larger than "
              + (Limits.PAGE_BYTES >> 20)
              + " MB, the most for a web page; save the article's text alone.");
    }
    RawFile decoded = charset(file.head()).map(file::decodedAs).orElse(file);
    Document page = Jsoup.parse(decoded.text(), Parser.htmlParser().setMaxDepth(DEPTH));
    PageFacts facts = PageFacts.of(page);
    String shown = ArticleText.of(PageText.of(page, facts.title().orElse(""))).text();
    String text =
        facts
            .body()
            .filter(body -> body.length() > SCRIPTED * Math.max(TOO_SHORT, shown.length()))
            .map(body -> ArticleText.of(body).text())
            .orElse(shown);
    if (text.isEmpty()) {
      throw new UnreadableFile(
          file.name(), "is a web page without an article in it; save it again when it has loaded.");
    }
    Source source =
        decoded
            .source(Source.Kind.ARTICLE, facts.title().orElse(file.stem()), text, mediaType())
            .withPublication(
                facts.publisher(),
                facts.author(),
                facts.published(),
                facts.url(),
                facts.language());
    return new Imported(format(), source, List.of(), decoded.remarks().list());
  }

  /**
   * The encoding that the page names, in the larger form that browsers read it in (WHATWG Encoding
   * Standard, "names and labels").
   */
  private static Optional<Charset> charset(String head) {
    Matcher matcher = CHARSET.matcher(head.substring(0, Math.min(head.length(), PRESCAN)));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String label = matcher.group(1).toLowerCase(Locale.ROOT);
    String name =
        switch (label) {
          case "iso-8859-1", "latin1", "us-ascii", "ascii", "iso8859-1" -> "windows-1252";
          case "iso-8859-9" -> "windows-1254";
          case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
          case "gb2312", "gbk" -> "GB18030";
          case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
          case "tis-620", "iso-8859-11" -> "x-windows-874";
          default -> label;
        };
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
