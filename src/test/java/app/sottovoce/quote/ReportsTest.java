package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportsTest {

  @Test
  void aSplitQuotationIsOneUtterance() {
    Said said = said("‘I don’t know,’ Jane Poe had said, ‘but I will ask.’").getFirst();
    assertEquals("I don’t know, but I will ask.", said.text());
    assertEquals(List.of(new Span(1, 14), new Span(36, 51)), said.spans());
    assertEquals(Optional.of(Completeness.WHOLE), said.completeness());
  }

  @Test
  void aSecondVerbBeginsASecondUtterance() {
    assertEquals(
        List.of("I am here", "All they need is time."),
        said("‘I am here,’ Jane Poe said, before adding, ‘All they need is time.’").stream()
            .map(Said::text)
            .toList());
  }

  @Test
  void theCommaBeforeTheClosingMarkIsNotSaid() {
    assertEquals("Late", said("“Late,” Jane Poe said.").getFirst().text());
  }

  @Test
  void wordsInsideTheWritersSentenceArePartial() {
    assertEquals(
        Optional.of(Completeness.PARTIAL),
        said("Jane Poe spoke of “very severe consequences” for all.").getFirst().completeness());
  }

  @Test
  void aMentionBelongsToWhomItEchoes() {
    Said mention =
        said("Jane Poe said, “What a voyage it was.” The word “voyage” was discussed.").getLast();
    assertEquals(Optional.of(Completeness.MENTION), mention.completeness());
    assertEquals("Jane Poe", mention.speaker().orElseThrow().name());
  }

  @Test
  void oneLipReaderIsUnlikelyAndAHedgeLowersIt() {
    assertEquals(
        List.of(
            Assessment.suggested(Likelihood.UNLIKELY, "lip-read", "One lip reader without sound."),
            Assessment.suggested(
                Likelihood.VERY_UNLIKELY,
                "lip-read",
                "One lip reader without sound; “reportedly” (the writer’s hedge) lowers it by a"
                    + " band.")),
        said(
                "A lip reader revealed that Jane Poe said, “It is late.” Mary Doe reportedly said,"
                    + " “We should go.”")
            .stream()
            .map(s -> s.confidence().orElseThrow())
            .toList());
  }

  @Test
  void aPronounIsASuggestionWithItsReason() {
    Assessment sure =
        said("Jane Poe laughed. “It is late,” she said.")
            .getFirst()
            .speakerConfidence()
            .orElseThrow();
    assertEquals(
        Optional.of(
            "A clause of reporting follows the quotation; “she” is taken to mean Jane Poe."),
        sure.reason());
  }

  @Test
  void aLongClauseOfReportingSplitsNoUtterance() {
    assertEquals(
        List.of("I don’t know, but I will ask."),
        said(
                "‘I don’t know,’ Jane Poe had told the drivers who waited with her at the old"
                    + " station that night, ‘but I will ask.’")
            .stream()
            .map(Said::text)
            .toList());
  }

  private static List<Said> said(String text) {
    return new QuoteFinder().said(Source.of("a", Source.Kind.ARTICLE, "t", text));
  }
}
