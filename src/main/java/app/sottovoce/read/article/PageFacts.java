package app.sottovoce.read.article;

import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a web page says about its article: in JSON-LD (schema.org), in Open Graph and other meta
 * elements, in its marked-up parts; in that order of trust.
 */
record PageFacts(
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> url,
    Optional<String> language,
    Optional<String> body) {

  /** Longer facts are not what they claim to be. */
  private static final int LONGEST = 500;

  /** How deep a page's JSON is searched for the article. */
  private static final int DEPTH = 6;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static PageFacts of(Document page) {
    List<JsonNode> articles = articles(page);
    Optional<String> address =
        attribute(page, "link[rel=canonical]", "href")
            .filter(PageFacts::isWebAddress)
            .or(() -> meta(page, "og:url").filter(PageFacts::isWebAddress));
    Optional<String> publisher =
        meta(page, "og:site_name")
            .filter(name -> !isWebAddress(name))
            .or(() -> names(articles, "publisher").filter(name -> !isWebAddress(name)))
            .or(() -> meta(page, "application-name"))
            .map(name -> name.replaceFirst("\\s+[|–—]\\s.*$", ""));
    return new PageFacts(
        json(articles, "headline")
            .or(() -> meta(page, "og:title", "twitter:title", "dc.title"))
            .or(() -> text(page, "h1"))
            .or(() -> text(page, "title"))
            .map(title -> headline(title, publisher, text(page, "h1"))),
        names(articles, "author")
            .or(() -> meta(page, "author", "article:author", "parsely-author", "dc.creator", "byl"))
            .or(() -> text(page, "[rel=author]"))
            .or(() -> text(page, "[itemprop=author]"))
            .or(() -> text(page, ".byline, .author-name, .author"))
            .filter(author -> !author.startsWith("http"))
            .map(author -> author.replaceFirst("^(?i:by)\\s+", "")),
        publisher.or(() -> address.flatMap(PageFacts::host)),
        json(articles, "datePublished")
            .or(
                () ->
                    meta(
                        page,
                        "article:published_time",
                        "parsely-pub-date",
                        "datePublished",
                        "pubdate",
                        "dc.date",
                        "dc.date.issued",
                        "date",
                        "sailthru.date"))
            .or(() -> attribute(page, "[itemprop=datePublished][content]", "content"))
            .or(() -> attribute(page, "time[datetime]", "datetime"))
            .or(() -> text(page, "[itemprop=datePublished]"))
            .or(
                () ->
                    text(page, "time, .published, .entry-date, .post-date, .date")
                        .flatMap(Dates::iso))
            .map(Dates::isoWherePossible),
        address,
        attribute(page, "html", "lang")
            .or(() -> json(articles, "inLanguage"))
            .or(() -> meta(page, "og:locale", "language", "content-language"))
            .flatMap(PageFacts::languageTag),
        body(articles));
  }

  /** The title without the name of the outlet behind it, which titles of windows have. */
  private static String headline(
      String title, Optional<String> publisher, Optional<String> heading) {
    for (String name : Stream.concat(publisher.stream(), Stream.of("")).toList()) {
      Matcher tail =
          Pattern.compile(
                  "\\s+[|–—·•»:-]+\\s+" + (name.isEmpty() ? ".+" : Pattern.quote(name)) + "$")
              .matcher(title);
      boolean told = !name.isEmpty() || heading.filter(h -> title.startsWith(h + " ")).isPresent();
      int from = name.isEmpty() ? heading.map(String::length).orElse(0) : 0;
      if (told && tail.find(Math.min(from, title.length())) && tail.start() > 0) {
        return title.substring(0, tail.start());
      }
    }
    return title;
  }

  /** The computer in a web address, without what all of them have. */
  private static Optional<String> host(String address) {
    Matcher host = Pattern.compile("(?i)https?://(?:www\\.)?([\\w.-]+)").matcher(address);
    return host.lookingAt() ? Optional.of(host.group(1)) : Optional.empty();
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.getElementsByTag("meta")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"))
                || name.equalsIgnoreCase(meta.attr("http-equiv"));
        Optional<String> content = named ? fact(meta.attr("content")) : Optional.empty();
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(Document page, String query) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : fact(element.text());
  }

  private static Optional<String> attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? Optional.empty() : fact(element.attr(attribute));
  }

  private static Optional<String> fact(String text) {
    String stripped = Controls.without(text).strip().replaceAll("\\s+", " ");
    return Optional.of(stripped).filter(fact -> !fact.isEmpty() && fact.length() <= LONGEST);
  }

  private static boolean isWebAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  private static Optional<String> languageTag(String text) {
    Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
    return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
  }

  private static Optional<String> json(List<JsonNode> articles, String field) {
    return articles.stream()
        .map(article -> article.path(field))
        .filter(JsonNode::isString)
        .flatMap(
            node -> fact(org.jsoup.parser.Parser.unescapeEntities(node.asString(), false)).stream())
        .findFirst();
  }

  /** The article itself, which pages have that show it by a script only; sometimes with tags. */
  private static Optional<String> body(List<JsonNode> articles) {
    return articles.stream()
        .map(article -> article.path("articleBody"))
        .filter(JsonNode::isString)
        .map(body -> Jsoup.parseBodyFragment(body.asString()).wholeText().strip())
        .max(Comparator.comparingInt(String::length));
  }

  /** A name, an object with a name, or a list of either. */
  private static Optional<String> names(List<JsonNode> articles, String field) {
    for (JsonNode article : articles) {
      JsonNode value = article.path(field);
      List<String> names = new ArrayList<>();
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        JsonNode name = one.isObject() ? one.path("name") : one;
        if (name.isString()) {
          fact(name.asString()).ifPresent(names::add);
        }
      }
      if (!names.isEmpty()) {
        return fact(String.join(", ", names));
      }
    }
    return Optional.empty();
  }

  /** The objects of the page's JSON-LD that describe an article. */
  private static List<JsonNode> articles(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parsed(script.data()).ifPresent(node -> collect(node, PageFacts::isArticle, articles, DEPTH));
    }
    return articles;
  }

  /** Broken JSON-LD is a page's own affair: its other marks say the same. */
  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static void collect(
      JsonNode node, Predicate<JsonNode> wanted, List<JsonNode> found, int depth) {
    if (wanted.test(node)) {
      found.add(node);
    } else if (depth > 0 && (node.isArray() || node.isObject())) {
      for (JsonNode child : node) {
        collect(child, wanted, found, depth - 1);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      boolean article =
          one.isString()
              && (one.asString().endsWith("Article")
                  || one.asString().endsWith("Posting")
                  || one.asString().equals("Report"));
      if (article) {
        return true;
      }
    }
    return false;
  }
}
