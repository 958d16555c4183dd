package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.text.QuotedRuns;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsesTest {

  @Test
  void titlesOfWorksAreNoUtterances() {
    assertEquals(List.of(Use.TITLE), uses("Jane Poe, the author of “A Long Way Home,” arrived."));
    assertEquals(
        List.of(Use.TITLE), uses("Jane Poe spoke on CNN’s “Early Morning Hour” about it."));
    assertEquals(List.of(Use.TITLE), uses("She watched the “Evening Bells” show."));
    assertEquals(List.of(Use.TITLE), uses("It was late, wrote the authors of the “Growth Plan.”"));
    assertEquals(List.of(Use.TITLE), uses("Jane Poe bought “Night Bus,” a thriller."));
  }

  @Test
  void scareQuotesAreNoUtterances() {
    assertEquals(List.of(Use.SCARE), uses("The meeting was a “spontaneous” one."));
  }

  @Test
  void aWordThatIsTalkedAboutIsAMention() {
    assertEquals(List.of(Use.MENTION), uses("The phrase “voyage” was discussed for days."));
  }

  @Test
  void wordsSomebodySaysAreUtterancesHoweverFew() {
    assertEquals(List.of(Use.UTTERANCE), uses("Jane Poe called it “rubbish.”"));
    assertEquals(List.of(Use.UTTERANCE), uses("Jane Poe tweeted, “Thank You Ohio!”"));
  }

  @Test
  void aNameInsideTheLastLineSignsAndIsNotSaid() {
    assertEquals(
        List.of(Use.UTTERANCE, Use.SCARE),
        uses("“Nobody saw it coming at all.\nJane Poe, professor of history.”\n\nText."));
  }

  private static List<Use> uses(String text) {
    Findings findings = Findings.of(text);
    assertEquals(QuotedRuns.in(text).size(), findings.uses().size());
    return findings.uses();
  }
}
