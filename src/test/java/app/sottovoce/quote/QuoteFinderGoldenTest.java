package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.sottovoce.model.Hop;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderGoldenTest {

  @ParameterizedTest
  @ValueSource(strings = {"airfield"})
  void anArticleYieldsWhatWasExpectedOfIt(String name) throws IOException {
    assertEquals(resource(name + ".expected").lines().toList(), said(resource(name + ".txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"airfield"})
  void straightMarksTellTheSame(String name) throws IOException {
    assertEquals(
        straight(resource(name + ".expected")).lines().toList(),
        said(straight(resource(name + ".txt"))));
  }

  @Test
  void theSharedArticleHasItsTwoPresidents() throws IOException {
    String shared = System.getProperty("sottovoce.shared", "");
    assumeTrue(!shared.isEmpty(), "No folder with shared data was given (-Dshared=PATH)");
    List<Said> said =
        new QuoteFinder()
            .said(article(Files.readString(Path.of(shared, "article", "anchorage-tarmac.txt"))));
    String speakers =
        said.stream()
            .map(
                s ->
                    s.speaker()
                        .map(
                            n ->
                                n.name()
                                    .substring(
                                        n.name().lastIndexOf(' ') + 1,
                                        n.name().lastIndexOf(' ') + 2))
                        .orElse("-"))
            .collect(Collectors.joining());
    assertEquals("TTPPTPTTTTPTTPTTT", speakers);
  }

  private static List<String> said(String text) {
    return new QuoteFinder().said(article(text)).stream().map(QuoteFinderGoldenTest::line).toList();
  }

  private static Source article(String text) {
    return Source.of("a", Source.Kind.ARTICLE, "t", text);
  }

  private static String line(Said said) {
    String hops = said.hops().stream().map(Hop::who).collect(Collectors.joining(", "));
    return Stream.of(
            said.speaker().map(SpeakerName::name).orElse("-"),
            said.kind().map(Enum::name).orElse("-"),
            said.completeness().orElseThrow().name(),
            hops.isEmpty() ? "-" : hops,
            said.text())
        .collect(Collectors.joining(" | "));
  }

  private static String straight(String text) {
    return text.replace('‘', '\'').replace('’', '\'');
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = QuoteFinderGoldenTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
