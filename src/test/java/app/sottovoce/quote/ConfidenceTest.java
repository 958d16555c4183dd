package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static final String FAR =
      ", who had come to the old station on foot with a bag, a lamp and a map of the whole country"
          + " in which all the lakes were blue";

  @Test
  void aNameFarFromTheQuotationIsLessSure() {
    assertEquals(List.of(93), percents("Jane Poe said the bus was “badly late.”"));
    assertEquals(List.of(86), percents("Jane Poe" + FAR + ", said the bus was “badly late.”"));
  }

  @Test
  void aPronounIsLessSureThanAName() {
    assertEquals(List.of(96), percents("“We are late,” said Jane Poe."));
    assertEquals(List.of(91), percents("“We are late,” she said."));
  }

  @Test
  void whoeverIsNamedOnlyAsTheSubjectIsAGuess() {
    assertEquals(List.of(48), percents("Jane Poe walked in with a cheerful “Good morning.”"));
  }

  @Test
  void withoutASpeakerThereIsNothingToBeSureOf() {
    assertEquals(List.of(0), percents("“Nothing to see here, folks.”"));
  }

  private static List<Integer> percents(String text) {
    return new QuoteFinder().find(text).stream().map(Quotation::percent).toList();
  }
}
