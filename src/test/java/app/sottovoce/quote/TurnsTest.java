package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final String OPENING =
      "“Where were you?” asked Mary Doe.\n\n“At the harbour,” said John Roe.\n\n";

  @Test
  void whoAskedAndWhoAnsweredSpeakByTurns() {
    assertEquals(
        List.of("Mary Doe", "John Roe", "Mary Doe", "John Roe"),
        Heard.speakers(OPENING + "“All night?”\n\n“All night.”\n\nHe closed the door."));
    assertEquals(
        List.of("Нина", "Белов", "Нина"),
        Heard.speakers("— Вы здесь? — спросила Нина.\n— Здесь, — ответил Белов.\n— Хорошо!"));
  }

  @Test
  void withoutAQuestionTheSpeakerGoesOn() {
    assertEquals(
        List.of("Mary Doe", "John Roe", "John Roe"),
        Heard.speakers(
            "“It was late,” said Mary Doe.\n\n“Very late,” said John Roe.\n\n“Far too late.”"));
  }

  @Test
  void aThirdPersonEndsTheExchange() {
    assertEquals(
        List.of("Ann Poe", "Mary Doe", "John Roe", "John Roe"),
        Heard.speakers("“Hush,” said Ann Poe.\n\n" + OPENING + "“All night.”"));
  }

  @Test
  void aLineBetweenEndsTheExchange() {
    assertEquals(
        List.of("Mary Doe", "John Roe", "-"),
        Heard.speakers(OPENING + "It rained for a while.\n\n“All night?”"));
  }

  @Test
  void questionsAndAnswersAreLabelled() {
    String text =
        "Jane Poe spoke to us on Monday.\n\nQ: Why did you leave?\n\nA: I was tired of it.\n\n"
            + "“It was time,” said John Roe.";
    assertEquals(
        List.of(
            "- | Why did you leave?", "Jane Poe | I was tired of it.", "John Roe | It was time"),
        new QuoteFinder()
            .said(Source.of("a", Source.Kind.ARTICLE, "t", text)).stream()
                .map(s -> s.speaker().map(n -> n.name()).orElse("-") + " | " + s.text())
                .toList());
    assertEquals(List.of("John Roe"), Heard.speakers(text));
  }

  @Test
  void ofTwoPeopleNamedBeforeNeitherIsGuessedToAnswer() {
    assertEquals(
        List.of("-", "-"),
        new QuoteFinder()
                .said(
                    Source.of(
                        "a",
                        Source.Kind.ARTICLE,
                        "t",
                        "Jane Poe met John Roe on Monday.\n\n"
                            + "Q: Why did you leave?\n\n"
                            + "A: I was tired."))
                .stream()
                .map(s -> s.speaker().map(n -> n.name()).orElse("-"))
                .toList());
  }
}
