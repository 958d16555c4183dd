package app.sottovoce.read.article;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.Dates;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.base.Xml;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A web feed (RSS 0.9 to 2.0, RSS 1.0 in RDF, Atom): its articles one after the other, each with
 * its headline, author and date above it. Feeds are often not well-formed, so that they are read
 * with the forbearance of a browser; nothing that they name is fetched.
 */
public final class FeedReader implements SourceReader {

  /** How deep elements may nest; what lies deeper is read as if it lay there. */
  private static final int DEPTH = 128;

  /** What may hold the words of an article; the longest does. */
  private static final List<String> BODIES =
      List.of("content:encoded", "content", "description", "summary");

  private static final List<String> DATES =
      List.of("pubDate", "published", "dc:date", "updated", "lastBuildDate");

  private static final List<String> AUTHORS = List.of("dc:creator", "author");

  @Override
  public String format() {
    return "feed";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("rss", "atom", "rdf");
  }

  @Override
  public String mediaType() {
    return "application/rss+xml";
  }

  @Override
  public Sureness recognises(RawFile file) {
    String head = file.head();
    boolean feed =
        switch (Xml.root(head)) {
          case "rss" -> true;
          case "RDF" -> head.contains("purl.org/rss/") || head.contains("netscape.com/rdf");
          case "feed" ->
              head.contains("http://www.w3.org/2005/Atom") || head.contains("purl.org/atom");
          default -> false;
        };
    return feed ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    if (file.bytes().length > Limits.PAGE_BYTES) {
      throw new UnreadableFile(
          file.name(),
          "is larger than " + (Limits.PAGE_BYTES >> 20) + " MB, the most for a web feed.");
    }
    RawFile decoded = Xml.asDeclared(file);
    Document feed = Jsoup.parse(decoded.text(), "", Parser.xmlParser().setMaxDepth(DEPTH));
    Element channel = Optional.ofNullable(feed.selectFirst("channel, feed")).orElse(feed);
    List<Element> items = feed.select("item, entry");
    // A feed that breaks off before its first article still says what it is.
    Stream<Element> told = items.isEmpty() ? Stream.of(channel) : items.stream();
    String text =
        ArticleText.of(told.map(FeedReader::article).collect(Collectors.joining("\n\n"))).text();
    if (text.isEmpty()) {
      throw new UnreadableFile(file.name(), "is a web feed without an article in it.");
    }
    Element one = items.size() == 1 ? items.getFirst() : channel;
    Source source =
        decoded
            .source(
                Source.Kind.ARTICLE,
                words(one, List.of("title"))
                    .or(() -> words(channel, List.of("title")))
                    .orElse(file.stem()),
                text,
                mediaType())
            .withPublication(
                words(channel, List.of("title")),
                words(one, AUTHORS),
                words(one, DATES).or(() -> words(channel, DATES)).map(Dates::isoWherePossible),
                link(one),
                words(channel, List.of("language", "dc:language"))
                    .or(() -> Optional.of(channel.attr("xml:lang")))
                    .filter(Predicate.not(String::isBlank)));
    return new Imported(format(), source, List.of(), decoded.remarks().list());
  }

  private static String article(Element item) {
    Optional<String> when = words(item, DATES).map(Dates::isoWherePossible);
    String under =
        Stream.of(words(item, AUTHORS).map(author -> "By " + author), when)
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    String body =
        BODIES.stream()
            .flatMap(name -> child(item, name).stream())
            .map(FeedReader::paragraphs)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return Stream.of(words(item, List.of("title")).orElse(""), under, body)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.joining("\n\n"));
  }

  /** The paragraphs of a body, which is HTML within the feed or behind entities. */
  private static String paragraphs(Element body) {
    String html = body.children().isEmpty() ? body.wholeText() : body.html();
    Element page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEPTH)).body();
    return PageBlock.in(page).stream().map(PageBlock::text).collect(Collectors.joining("\n\n"));
  }

  /** The words of the first child that is there and has some; headlines may hold HTML too. */
  private static Optional<String> words(Element parent, List<String> names) {
    return names.stream()
        .flatMap(name -> child(parent, name).stream())
        .map(FeedReader::paragraphs)
        .map(words -> words.replaceAll("\\s+", " ").strip())
        .filter(Predicate.not(String::isEmpty))
        .findFirst();
  }

  private static Optional<String> link(Element parent) {
    return child(parent, "link")
        .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty));
  }

  private static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(child -> child.tagName().equals(name)).findFirst();
  }
}
