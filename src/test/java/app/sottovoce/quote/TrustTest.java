package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We must wait,” Jane Poe said. | very likely | Quoted in full.",
        "Jane Poe called it “a long wait for nothing”. | likely | Quoted in part.",
        "“We must wait,” Jane Poe told reporters. | almost certain"
            + " | Quoted in full; “told reporters” raises it by a band.",
        "“We must wait,” Jane Poe reportedly said. | roughly even chance"
            + " | Quoted in full; “reportedly” (the writer’s hedge) lowers it by a band;"
            + " “reportedly” (the writer’s hedge) allows no more than “roughly even chance”.",
        "“We must wait,” Jane Poe muttered. | likely"
            + " | Quoted in full; “muttered” (the writer’s hedge) allows no more than “likely”.",
        "“We must wait,” Jane Poe reportedly told reporters. | roughly even chance"
            + " | Quoted in full; “reportedly” (the writer’s hedge) lowers it by a band;"
            + " “reportedly” (the writer’s hedge) allows no more than “roughly even chance”.",
      })
  void theWordsStartFromTheirWayAndFollowTheirHedges(String text, String band, String reason) {
    assertEquals(List.of(band + ": " + reason), trust(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A lip reader revealed that Jane Poe said, “We must wait.”"
            + " | unlikely: One lip reader without sound.",
        "A lip reader claimed Jane Poe said, “We must wait.”"
            + " | very unlikely: One lip reader without sound; “claimed” (the writer’s hedge)"
            + " lowers it by a band.",
        "A lip reader watched. Jane Poe may have said, “We must wait.”"
            + " | very unlikely: One lip reader without sound; “may have said” (the writer’s hedge)"
            + " lowers it by a band.",
      })
  void thatLipsWereReadIsWhereTheyStartAndCountsOnce(String text, String expected) {
    assertEquals(List.of(expected), trust(text));
  }

  private static List<String> trust(String text) {
    return new QuoteFinder()
        .said(Source.of("a", Source.Kind.ARTICLE, "t", text)).stream()
            .map(Said::confidence)
            .map(c -> c.orElseThrow().term() + ": " + c.orElseThrow().reason().orElseThrow())
            .toList();
  }
}
