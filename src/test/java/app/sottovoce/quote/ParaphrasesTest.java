package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParaphrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Poe promised to bring the ship back by Friday.   | to bring the ship back by Friday",
        "Jane Poe said that the harbour was closed.            | the harbour was closed",
        "Jane Poe said this week that the harbour was closed.  | the harbour was closed",
        "Jane Poe announced on Sunday the harbour was closed.  | the harbour was closed",
        "Jane Poe instructed the crew to wait for the captain. | to wait for the captain",
        "Jane Poe told the crew on Monday that nobody must wait there.| nobody must wait there",
        "Jane Poe asked whether the ship had left, adding that she was very late."
            + " | the ship had left; she was very late",
        "Jane Poe said she would wait for the ship.            | she would wait for the ship",
        "The harbour was closed all week, Jane Poe said.       | The harbour was closed all week",
      })
  void speechIsToldWithoutMarks(String text, String told) {
    assertEquals(told, String.join("; ", found(text).stream().map(Said::text).toList()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Poe made a promise that has raised hopes of a deal.",
        "Jane Poe would not say whether the ship had left.",
        "Jane Poe said that the harbour was “closed for good, alas”.",
        "In a letter of last week, Jane Poe said about the ship, “It has left.”"
      })
  void relativesDenialsAndQuotationsAreNoParaphrase(String text) {
    assertEquals(
        List.of(),
        found(text).stream().filter(s -> s.kind().equals(Optional.of(Kind.REPORTED))).toList());
  }

  @Test
  void aParaphraseIsReportedInPartAndItsWordsAreInDoubt() {
    Said said = found("Jane Poe said that the harbour was closed.").getFirst();
    assertEquals(Optional.of(Kind.REPORTED), said.kind());
    assertEquals(Optional.of(Completeness.PARTIAL), said.completeness());
    assertEquals(
        Optional.of("unlikely: Told in the writer’s words, not quoted: what was said, not how."),
        said.confidence().map(ParaphrasesTest::line));
    assertEquals(
        Optional.of("very likely: A verb of reporting tells it in other words."),
        said.speakerConfidence().map(ParaphrasesTest::line));
  }

  @Test
  void paraphrasesStandAmongTheQuotationsInTheOrderOfTheText() {
    assertEquals(
        List.of("Jane Poe: It has left", "Mary Doe: the harbour was closed", "Mary Doe: At last"),
        found(
                "“It has left,” Jane Poe said. Mary Doe said the harbour was closed. “At last,” she"
                    + " said.")
            .stream()
            .map(s -> s.speaker().map(SpeakerName::name).orElse("-") + ": " + s.text())
            .toList());
  }

  @Test
  void nobodyGetsThemWhoDidNotAsk() {
    assertEquals(
        List.of(), new QuoteFinder().said(article("Jane Poe said that the harbour was closed.")));
  }

  private static String line(Assessment assessment) {
    return assessment.term() + ": " + assessment.reason().orElseThrow();
  }

  private static List<Said> found(String text) {
    return QuoteFinder.withParaphrases().said(article(text));
  }

  private static Source article(String text) {
    return Source.of("a", Source.Kind.ARTICLE, "t", text);
  }
}
