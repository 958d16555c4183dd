package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.sottovoce.text.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether the confidence that runs carry is the share of them that is right: prints the reliability
 * table of {@code docs/quotes.md}. Right is a run whose span is annotated and whose speaker has the
 * annotated name, or, where the annotators gave none, stands in the annotated place. Pronouns count
 * only in the articles whose pronouns were resolved by hand.
 */
class ReliabilityTest {
  private static final List<Integer> BANDS = List.of(0, 60, 70, 80, 90, 95, 101);
  private static final int ENOUGH = 50;
  private static final double WITHIN = 5;

  /** A run with a speaker: what was said of it, and whether it is right. */
  private record Case(int percent, boolean right, boolean even) {}

  @Test
  void confidenceIsTheShareThatIsRight() throws IOException {
    String shared = System.getProperty("sottovoce.shared", "");
    assumeTrue(!shared.isEmpty(), "No folder with shared data was given (-Dshared=PATH)");
    List<Case> cases = cases(Path.of(shared, "quotes"));
    List<String> off = new ArrayList<>();
    System.out.println("| band | tuned half: said, right, of | other half: said, right, of |");
    for (int band = 0; band + 1 < BANDS.size(); band++) {
      int low = BANDS.get(band);
      int high = BANDS.get(band + 1);
      List<Case> in = cases.stream().filter(c -> low <= c.percent() && c.percent() < high).toList();
      System.out.printf(
          Locale.ROOT,
          "| %d–%d %% | %s | %s |%n",
          low,
          high - 1,
          row(in.stream().filter(Case::even).toList()),
          row(in.stream().filter(c -> !c.even()).toList()));
      if (in.size() >= ENOUGH && Math.abs(said(in) - right(in)) > WITHIN) {
        off.add(low + ": " + row(in));
      }
    }
    assertEquals(List.of(), off);
  }

  private static String row(List<Case> cases) {
    return cases.isEmpty()
        ? "–"
        : String.format(
            Locale.ROOT, "%.0f %%, %.0f %%, %,d", said(cases), right(cases), cases.size());
  }

  private static double said(List<Case> cases) {
    return cases.stream().mapToInt(Case::percent).average().orElse(0);
  }

  private static double right(List<Case> cases) {
    return 100.0 * cases.stream().filter(Case::right).count() / Math.max(1, cases.size());
  }

  private static List<Case> cases(Path folder) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    Map<String, JsonNode> resolved = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("dev60.jsonl"))) {
      JsonNode article = json.readTree(line);
      resolved.put(article.get("id").asString(), article);
    }
    List<Case> cases = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(folder.resolve("dev.jsonl"))) {
      JsonNode article = json.readTree(line);
      boolean even = ++number % 2 == 0;
      boolean pronouns = resolved.containsKey(article.get("id").asString());
      JsonNode gold = resolved.getOrDefault(article.get("id").asString(), article);
      for (Quotation found : new QuoteFinder().find(gold.get("text").asString())) {
        found
            .speaker()
            .filter(speaker -> pronouns || !isPronoun(speaker))
            .ifPresent(
                speaker ->
                    cases.add(new Case(found.percent(), isRight(gold, found, speaker), even)));
      }
    }
    return cases;
  }

  private static boolean isPronoun(SpeakerMention speaker) {
    String word = speaker.text().toLowerCase(Locale.ROOT).split("['\u2019]")[0];
    return Lexicon.english().isPronoun(word)
        || List.of("his", "her", "that", "which").contains(word);
  }

  private static boolean isRight(JsonNode gold, Quotation found, SpeakerMention speaker) {
    return annotated(gold, found)
        .filter(quote -> !quote.get("speaker").isNull())
        .map(quote -> quote.get("speaker"))
        .filter(
            who -> name(who).map(n -> isSame(n, speaker)).orElseGet(() -> isThere(who, speaker)))
        .isPresent();
  }

  private static Optional<JsonNode> annotated(JsonNode gold, Quotation found) {
    for (JsonNode quote : gold.get("quotes")) {
      Stretch run = stretch(quote);
      int shared = Math.min(found.end(), run.end()) - Math.max(found.start(), run.start());
      if (shared >= 0.8 * Math.max(found.end() - found.start(), run.length())) {
        return Optional.of(quote);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(JsonNode who) {
    JsonNode entity = who.get("entity");
    if (entity != null && !entity.isNull()) {
      return Optional.of(entity.asString());
    }
    return who.get("type").asString().equals("name") && !who.get("name").isNull()
        ? Optional.of(who.get("name").asString())
        : Optional.empty();
  }

  /** The last names are the same, or one name is a part of the other. */
  private static boolean isSame(String name, SpeakerMention speaker) {
    String one = name.toLowerCase(Locale.ROOT);
    String other = speaker.who().name().toLowerCase(Locale.ROOT);
    return one.contains(other)
        || other.contains(one)
        || one.substring(one.lastIndexOf(' ') + 1)
            .equals(other.substring(other.lastIndexOf(' ') + 1));
  }

  private static boolean isThere(JsonNode who, SpeakerMention speaker) {
    return speaker.where().overlaps(stretch(who.get("head")));
  }

  private static Stretch stretch(JsonNode node) {
    return new Stretch(node.get("start").asInt(), node.get("end").asInt());
  }
}
