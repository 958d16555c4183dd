package app.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void fullStopsEndSentencesAndAbbreviationsDoNot() {
    assertEquals(
        List.of("Mr. Poe left.", "He came back.", "Why?"),
        sentences("Mr. Poe left. He came back. Why?"));
  }

  @Test
  void anAbbreviationEndsASentenceBeforeACommonBeginning() {
    assertEquals(
        List.of("She lives in the U.S.", "He does not."),
        sentences("She lives in the U.S. He does not."));
  }

  @Test
  void aQuotationWithAFullStopEndsItsSentenceBeforeACapital() {
    assertEquals(List.of("He said “go.”", "They went."), sentences("He said “go.” They went."));
    assertEquals(List.of("“Go!” he said."), sentences("“Go!” he said."));
  }

  @Test
  void aLineBreakEndsASentenceUnlessTheTextIsWrapped() {
    assertEquals(
        List.of("A headline without a stop", "The text."),
        sentences("A headline without a stop\nThe text."));
    assertEquals(
        List.of("a sentence that was\nwrapped here."),
        sentences("a sentence that was\nwrapped here."));
  }

  @Test
  void paragraphsAreCounted() {
    List<Token> tokens = Tokens.of("One. Two.\n\nThree.", List.of());
    assertEquals(
        List.of(0, 0, 2),
        Sentences.of("One. Two.\n\nThree.", tokens, _ -> false).stream()
            .map(Sentence::paragraph)
            .toList());
  }

  private static List<String> sentences(String text) {
    List<Token> tokens =
        Tokens.of(text, QuotedRuns.in(text).stream().map(QuotedRun::whole).toList());
    return Sentences.of(text, tokens, _ -> false).stream()
        .map(s -> text.substring(tokens.get(s.first()).start(), tokens.get(s.end() - 1).end()))
        .toList();
  }
}
