package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.text.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words govern a quotation, whose they are and what they do. */
class HedgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Poe reportedly said, “Wait.”                     | “reportedly” (the writer’s hedge)",
        "Reportedly, Jane Poe said, “Wait.”                    | “Reportedly” (the writer’s hedge)",
        "Jane Poe seemed to say, “Wait.”                       | “seemed to say” (the writer’s"
            + " hedge)",
        "Jane Poe may have said, “Wait.”                       | “may have said” (the writer’s"
            + " hedge)",
        "Jane Poe is believed to have said, “Wait.”            | “is believed to have” (unnamed"
            + " others’ hedge)",
        "Jane Poe said something like “we must wait.”          | “something like” (the writer’s"
            + " hedge)",
        "“Wait,” Jane Poe may have said, according to Mary Doe.| “may have said” (Mary Doe’s"
            + " hedge)",
      })
  void aHedgeBelongsToTheWordsItStandsWith(String text, String hedge) {
    assertEquals(List.of(hedge), hedges(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Poe, who reportedly owns the ship, said, “We must wait.”",
        "“We must wait,” Jane Poe said, though the ship may have left.",
        "Jane Poe said perhaps they “must wait for it.”",
        "Reportedly the ship has left. “We must wait,” Jane Poe said.",
        "“Perhaps we must wait,” Jane Poe said."
      })
  void whatHedgesSomethingElseGovernsNoQuotation(String text) {
    assertEquals(List.of(), hedges(text));
  }

  @Test
  void whatASpeakerClaimsIsDoubtedNotThatTheySaidIt() {
    Hedge claimed = only("“The ship has left,” Jane Poe claimed.");
    assertEquals(false, claimed.governs());
    assertEquals(
        "“claimed”: the writer’s hedge (distance). It is about what is claimed, not about the"
            + " words: their confidence stays.",
        claimed.effect());
  }

  @Test
  void aHedgeSaysWhatItDoes() {
    assertEquals(
        "“reportedly”: the writer’s hedge (hearsay). Lowers the suggested confidence in the words"
            + " by a band, to “roughly even chance” at most.",
        only("Jane Poe reportedly said, “Wait.”").effect());
    assertEquals(
        "“muttered”: the writer’s hedge (how the words were perceived). Keeps the suggested"
            + " confidence in the words at “likely” at most.",
        only("Jane Poe muttered, “Wait.”").effect());
    assertEquals(
        "“told reporters”: the writer’s hedge (attribution). Raises the suggested confidence in"
            + " words that nothing else puts in doubt by a band.",
        only("Jane Poe told reporters, “Wait.”").effect());
  }

  @Test
  void theHedgesOfAnArticleStandInItsOrderEachOnce() {
    String text = "Jane Poe reportedly said, “Wait,” adding, “Now.” “No,” Mary Doe allegedly said.";
    assertEquals(
        List.of(
            new Stretch(text.indexOf("reportedly"), text.indexOf(" said")),
            new Stretch(text.indexOf("allegedly"), text.lastIndexOf(" said"))),
        new QuoteFinder().hedges(text).stream().map(Hedge::where).toList());
  }

  @Test
  void everyCueOfTheListIsReadAndNamed() {
    List<String[]> rows = WordList.rows("hedges.txt");
    assertTrue(rows.size() > 80);
    rows.forEach(row -> assertEquals(7, row.length, String.join(" ", row)));
  }

  private static Hedge only(String text) {
    List<Hedge> hedges = new QuoteFinder().hedges(text);
    assertEquals(1, hedges.size());
    return hedges.getFirst();
  }

  private static List<String> hedges(String text) {
    return new QuoteFinder().hedges(text).stream().map(Hedge::named).toList();
  }
}
