package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles of our own in the manner of each language's papers, with all that is said in them. */
class LanguagesGoldenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "french",
        "french-2",
        "french-3",
        "german",
        "german-2",
        "german-3",
        "spanish",
        "spanish-2",
        "spanish-3",
        "italian",
        "italian-2",
        "italian-3",
        "russian",
        "russian-2",
        "russian-3",
        "ukrainian",
        "ukrainian-2",
        "ukrainian-3"
      })
  void anArticleYieldsWhatWasExpectedOfIt(String name) throws IOException {
    assertEquals(expected(name), said(resource(name + ".txt")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"french", "spanish", "italian", "italian-2", "russian", "russian-2", "ukrainian"})
  void curlyMarksInsteadOfAnglesTellTheSame(String name) throws IOException {
    String curly = resource(name + ".txt").replace('«', '“').replace('»', '”');
    assertEquals(expected(name), said(curly));
  }

  @ParameterizedTest
  @ValueSource(strings = {"german", "german-2"})
  void inwardAnglesInsteadOfLowMarksTellTheSame(String name) throws IOException {
    String inward = resource(name + ".txt").replace('„', '»').replace('“', '«');
    assertEquals(expected(name), said(inward));
  }

  private static List<String> expected(String name) throws IOException {
    return resource(name + ".expected").lines().toList();
  }

  private static List<String> said(String text) {
    return new QuoteFinder()
        .said(Source.of("a", Source.Kind.ARTICLE, "t", text)).stream()
            .map(LanguagesGoldenTest::line)
            .toList();
  }

  private static String line(Said said) {
    return String.join(
        " | ",
        said.speaker().map(SpeakerName::name).orElse("-"),
        said.origin().orElseThrow().rule(),
        said.text());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = LanguagesGoldenTest.class.getResourceAsStream("articles/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
