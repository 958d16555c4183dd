package app.sottovoce.read.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Source;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final List<String> STORY =
      List.of(
          "The lighthouse keeper had counted seventeen vessels before breakfast, and not one of"
              + " them answered the lamp, although the night was as clear as it had ever been.",
          "“We were told to wait for instructions,” said the harbour master, who gave no name to"
              + " the reporter from the mainland, and went back into the office without a word.",
          "By evening the weather had turned, and the argument with it; the instruments showed a"
              + " falling pressure, which nobody in the office had seen or wanted to see.",
          "Afterwards the keeper said that the lamp had burnt as brightly as ever, and that whoever"
              + " wanted to see it could have seen it from the mainland, or from the moon.");

  @Test
  void whatAPageHoldsWithoutShowingItIsNotRead() throws IOException {
    assertEquals(
        STORY,
        paragraphs(
            story()
                + "<div style=\"display: none\"><p>"
                + STORY.getFirst()
                + " Once more.</p></div><p hidden>Not to be seen by anybody at all, ever.</p>"));
  }

  @Test
  void aListOfOtherArticlesAtTheEndIsLeftOut() throws IOException {
    assertEquals(
        STORY,
        paragraphs(story() + "<h3>More great stories</h3><p>The price of bread</p><p>A whale</p>"));
  }

  @Test
  void teasersOfOtherArticlesAreLeftOut() throws IOException {
    String teaser =
        "<article><h3><a href=\"/b\">Bread</a></h3><p>It rises, and nobody knows"
            + " why.</p></article>";
    assertEquals(STORY, paragraphs(story() + teaser + teaser));
  }

  @Test
  void captionsThatAreTheDescriptionsOfPicturesAreLeftOut() throws IOException {
    String caption = "The keeper of the lamp beside the lamp that he keeps, on Monday";
    assertEquals(
        STORY,
        paragraphs(
            story()
                + "<img alt=\""
                + caption
                + "\" src=\"x.png\"><p>"
                + caption
                + ", at six.</p>"));
  }

  @Test
  void invitationsAreLeftOut() throws IOException {
    assertEquals(
        STORY,
        paragraphs(
            story()
                + "<p>Get the best of our stories in your inbox.</p><p>Follow Ida Fenn on"
                + " Twitter.</p><p>Sign up here for the daily newsletter.</p>"));
  }

  @Test
  void whatSomebodyPostedIsAQuotationAndStays() throws IOException {
    String post = "Nobody answered the lamp tonight, again. — Ida Fenn (@ida) June 14, 2026";
    List<String> expected = new java.util.ArrayList<>(STORY);
    expected.add(2, post);
    assertEquals(
        expected,
        paragraphs(
            p(STORY.get(0))
                + p(STORY.get(1))
                + "<div class=\"social-media-embed\"><blockquote class=\"twitter-tweet\">"
                + post
                + "</blockquote></div>"
                + p(STORY.get(2))
                + p(STORY.get(3))));
  }

  @Test
  void anArticleThatOnlyAScriptWouldShowIsTakenFromThePagesData() throws IOException {
    String data =
        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"articleBody\": \"<p>"
            + String.join("</p>\\n\\n<p>", STORY)
            + "</p>\"}</script>";
    Source source = source(data, "<p>Please switch on JavaScript to read this.</p>");
    assertEquals(STORY, List.of(source.text().split("\n\n")));
  }

  @Test
  void theOutletIsNoPartOfTheHeadline() throws IOException {
    String head =
        "<title>The lamp | Harbour News</title><meta property=\"og:site_name\" content=\"Harbour"
            + " News\">";
    assertEquals("The lamp", source(head, story()).title());
    assertEquals(
        "The lamp - a story", source("<title>The lamp - a story</title>", story()).title());
    assertEquals(
        "The lamp",
        source(
                "<meta property=\"og:title\" content=\"The lamp - Harbour\">",
                "<h1>The lamp</h1>" + story())
            .title());
  }

  @Test
  void withoutAnOutletsNameItsAddressIsTaken() throws IOException {
    String head =
        "<link rel=\"canonical\" href=\"https://www.harbour.example/lamp\"><meta"
            + " property=\"og:site_name\" content=\"https://www.harbour.example\">";
    Source source = source(head, story());
    assertEquals(Optional.of("harbour.example"), source.publisher());
    assertEquals(Optional.of("https://www.harbour.example/lamp"), source.url());
  }

  @Test
  void theDateIsFoundInTheTextWhereTheHeadHasNone() throws IOException {
    String dated = "<span class=\"entry-date\">14 June 2026</span>";
    assertEquals(Optional.of("2026-06-14"), source("", dated + story()).published());
    String marked = "<meta itemprop=\"datePublished\" content=\"2026-06-14T08:00:00Z\">";
    assertEquals(Optional.of("2026-06-14T08:00:00Z"), source(marked, story()).published());
  }

  private static String story() {
    return String.join("", STORY.stream().map(HtmlReaderTest::p).toList());
  }

  private static String p(String words) {
    return "<p>" + words + "</p>";
  }

  private static List<String> paragraphs(String body) throws IOException {
    return List.of(source("", body).text().split("\n\n"));
  }

  private static Source source(String head, String body) throws IOException {
    String page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
            + head
            + "</head><body><div class=\"content\">"
            + body
            + "</div></body></html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new HtmlReader()
        .read(new RawFile("x.html", bytes, Instant.EPOCH, ReadOptions.NONE))
        .source();
  }
}
