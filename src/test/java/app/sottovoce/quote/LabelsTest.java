package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void aTranscriptNamesItsSpeakersInsideTheMarks() {
    assertEquals(
        List.of("Jane Poe", "Jane Poe", "DOE"),
        Heard.speakers(
            "Jane Poe was on the air.\n\n“POE: Is it late?\n\n“I think it is.\n\n“DOE: Not for the"
                + " bus.”"));
  }

  @Test
  void eachLabelBeginsAnUtterance() {
    assertEquals(
        List.of(0, 0, 1),
        new QuoteFinder()
            .find("“POE: Is it late?\n\n“I think it is.\n\n“DOE: Not for the bus.”").stream()
                .map(Quotation::utterance)
                .toList());
  }

  @Test
  void aFullNameMayBeALabel() {
    assertEquals(
        List.of("Jane Poe | label | “Jane Poe: We shall see whether it is late.”"),
        Heard.in("“Jane Poe: We shall see whether it is late.”"));
  }

  @Test
  void otherWordsBeforeAColonAreNoLabel() {
    assertEquals(List.of("Jane Poe"), Heard.speakers("“Note: it is late,” said Jane Poe."));
  }

  @Test
  void theLastLineOfAPullQuoteSignsIt() {
    assertEquals(
        List.of("Jane Poe | label | “It is late, and the bus is not coming."),
        Heard.in(
            "Mary Doe left.\n\n“It is late, and the bus is not coming.\nJane Poe, driver of the"
                + " night bus.”"));
  }
}
