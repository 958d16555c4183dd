package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.sottovoce.text.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the engine to what it reaches on articles annotated by people: a quotation counts when its
 * run is found and the words that name its speaker touch the head of the annotated ones. Stricter
 * than the yardstick's own "lenient" score, which also takes the right name from another place.
 */
class YardstickTest {
  private static final double FLOOR = 0.90;

  private int right;
  private int named;
  private int annotated;

  @Test
  void mentionsOfSpeakersStayAboveTheFloor() throws IOException {
    String shared = System.getProperty("sottovoce.shared", "");
    assumeTrue(!shared.isEmpty(), "No folder with shared data was given (-Dshared=PATH)");
    JsonMapper json = JsonMapper.builder().build();
    try (Stream<String> articles = Files.lines(Path.of(shared, "quotes", "dev.jsonl"))) {
      articles.map(json::readTree).forEach(this::score);
    }
    double f1 = 2.0 * right / (named + annotated);
    assertTrue(f1 >= FLOOR, "mention F1 is " + f1);
  }

  private void score(JsonNode article) {
    List<Quotation> found = new ArrayList<>(new QuoteFinder().find(article.get("text").asString()));
    named += (int) found.stream().filter(q -> q.speaker().isPresent()).count();
    for (JsonNode quote : article.get("quotes")) {
      if (!quote.get("speaker").isNull()) {
        annotated++;
        Stretch run = stretch(quote);
        Stretch head = stretch(quote.get("speaker").get("head"));
        right +=
            found.stream()
                    .anyMatch(
                        q ->
                            isSame(q.whole(), run)
                                && q.speaker().filter(s -> s.where().overlaps(head)).isPresent())
                ? 1
                : 0;
      }
    }
  }

  private static boolean isSame(Stretch one, Stretch other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return shared >= 0.8 * Math.max(one.length(), other.length());
  }

  private static Stretch stretch(JsonNode node) {
    return new Stretch(node.get("start").asInt(), node.get("end").asInt());
  }
}
