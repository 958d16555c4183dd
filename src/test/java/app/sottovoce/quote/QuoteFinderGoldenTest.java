package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        said(straight(resource(name + ".txt"))).stream()
            .map(QuoteFinderGoldenTest::straight)
            .toList());
  }

  @Test
  void theSharedArticleHasItsTwoPresidents() throws IOException {
    List<Said> said = shared();
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

  @Test
  void theSharedArticlesWordsCameThroughTheLipReaderUntilTheEarlierRemarks() throws IOException {
    List<Said> said = shared();
    assertEquals(
        List.of("journey"),
        said.stream()
            .filter(s -> s.completeness().equals(Optional.of(Completeness.MENTION)))
            .map(Said::text)
            .toList());
    assertEquals(
        "LLLLLLLL-LLLLLRRR",
        said.stream()
            .map(s -> s.kind().map(k -> k == Kind.LIP_READ ? "L" : "R").orElse("-"))
            .collect(Collectors.joining()));
    assertEquals(
        Set.of(List.of("lip reader", "Daily Mail")),
        said.stream()
            .filter(s -> s.kind().equals(Optional.of(Kind.LIP_READ)))
            .map(s -> s.hops().stream().map(Hop::who).toList())
            .collect(Collectors.toSet()));
  }

  @Test
  void theSharedArticleHedgesTwoUtterancesAndNamesItsLipReader() throws IOException {
    List<Said> said = shared();
    assertEquals(
        List.of(1, 5),
        IntStream.range(0, said.size())
            .filter(
                i ->
                    said.get(i)
                        .confidence()
                        .filter(c -> c.reason().get().contains("hedge"))
                        .isPresent())
            .boxed()
            .toList());
    assertEquals(
        List.of("lip reader", "reportedly", "reportedly"),
        new QuoteFinder().hedges(sharedText()).stream().map(Hedge::words).toList());
  }

  /** By the number of the utterance, the last word of each meaning, and whose it is. */
  @Test
  void theSharedArticlesInterpretationsAreAtTheirUtterances() throws IOException {
    Map<Integer, List<String>> meanings = new TreeMap<>();
    List<Said> said = shared();
    for (int i = 0; i < said.size(); i++) {
      for (Said.Meaning meaning : said.get(i).meanings()) {
        String[] parts = meaning.text().split(" \\(");
        String last = parts[0].substring(parts[0].lastIndexOf(' ') + 1);
        meanings.computeIfAbsent(i, _ -> new ArrayList<>()).add(last + " (" + parts[1]);
      }
    }
    assertEquals(
        Map.of(
            0, List.of("moment (the writer)"),
            1, List.of("interactions (the writer)"),
            4, List.of("leaders (the writer)"),
            5, List.of("de-escalation (some)"),
            7, List.of("peace (analysts)", "House (analysts)"),
            11, List.of("detail (some)", "message (some)")),
        meanings);
  }

  private static List<Said> shared() throws IOException {
    return new QuoteFinder().said(article(sharedText()));
  }

  private static String sharedText() throws IOException {
    String shared = System.getProperty("sottovoce.shared", "");
    assumeTrue(!shared.isEmpty(), "No folder with shared data was given (-Dshared=PATH)");
    return Files.readString(Path.of(shared, "article", "anchorage-tarmac.txt"));
  }

  private static List<String> said(String text) {
    return new QuoteFinder()
        .said(article(text)).stream()
            .flatMap(
                s ->
                    Stream.concat(
                        Stream.concat(
                            Stream.of(line(s)), s.confidence().map(c -> trust(c)).stream()),
                        s.meanings().stream().map(m -> meaning(m, text))))
            .toList();
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

  private static String trust(Assessment confidence) {
    return "  = " + confidence.term() + " | " + confidence.reason().orElseThrow();
  }

  private static String meaning(Said.Meaning meaning, String text) {
    Span evidence = meaning.evidence().getFirst();
    return Stream.of(
            "  → " + meaning.text(),
            meaning.rule(),
            meaning.likelihood().map(Assessment::term).orElse("-"),
            text.substring((int) evidence.start(), (int) evidence.end()))
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
