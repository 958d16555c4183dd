package app.sottovoce.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class HedgingTest {
  private static final String TEXT =
      "Jane Poe reportedly said, “Wait.” “No,” Mary Doe told reporters.";

  @Test
  void onlyWhatPutsWordsInDoubtIsShown() {
    List<Hedging> shown = Hedging.in(Source.of("s1", Source.Kind.ARTICLE, "t", TEXT));
    assertEquals(
        List.of(
            new Hedging(
                9,
                19,
                "“reportedly”: the writer’s hedge (hearsay). Lowers the suggested confidence in the"
                    + " words by a band, to “roughly even chance” at most.")),
        shown);
    assertEquals(
        List.of(false, true, true, false),
        List.of(8, 9, 18, 19).stream().map(shown.getFirst()::covers).toList());
  }

  @Test
  void aTranscriptHasNone() {
    assertEquals(List.of(), Hedging.in(Source.of("s1", Source.Kind.TRANSCRIPT, "t", TEXT)));
  }
}
