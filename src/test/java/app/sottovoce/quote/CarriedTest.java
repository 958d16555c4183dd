package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedTest {

  @Test
  void aParagraphKeepsItsSpeaker() {
    assertEquals(
        List.of(
            "Jane Poe | clause-after | “It is late,”",
            "Jane Poe | same-paragraph | “We should go.”"),
        Heard.in("“It is late,” said Jane Poe. “We should go.”"));
  }

  @Test
  void aNarrativeSentenceBringsANewSpeaker() {
    assertEquals(
        List.of(
            "Jane Poe | clause-after | “It is late,”",
            "Mary Doe | new-subject | “We should stay.”"),
        Heard.in("“It is late,” said Jane Poe. Mary Doe shook her head. “We should stay.”"));
  }

  @Test
  void theNextSentenceMayNameTheSpeaker() {
    assertEquals(
        List.of(
            "Jane Poe | next-sentence | “It is late.”",
            "Jane Poe | clause-after | “We should go,”"),
        Heard.in("“It is late.” “We should go,” said Jane Poe."));
  }

  @Test
  void aParagraphOfNothingButQuotationKeepsTheSpeakerBefore() {
    assertEquals(
        List.of(
            "Jane Poe | clause-after | “It is late,”",
            "Jane Poe | paragraph-before | “We should go.”"),
        Heard.in("“It is late,” said Jane Poe.\n\n“We should go.”"));
  }

  @Test
  void theLinesOfOneQuotationHaveOneSpeaker() {
    assertEquals(
        List.of("Jane Poe | goes-on | ‘Thank you.", "Jane Poe | clause-after | I am glad,’"),
        Heard.in("‘Thank you.\nI am glad,’ Jane Poe said."));
  }

  @Test
  void aLineWithADashSignsTheQuotation() {
    assertEquals(
        List.of("Jane Poe | signature | “It is late.”"),
        Heard.in("“It is late.”\n— Jane Poe, bus driver"));
  }

  @Test
  void theSentenceBeforeMayLeadToTheQuotation() {
    assertEquals(
        List.of("Jane Poe | sentence-before | “It is late.”"),
        Heard.in("Jane Poe made herself clear. “It is late.”"));
  }

  @Test
  void whoseAParagraphIsMayBeToldBeforeIt() {
    assertEquals(
        List.of("Jane Poe | colon | “It is late.", "Jane Poe | paragraph-before | “We should go.”"),
        Heard.in(
            "Mary Doe listened to Jane Poe, and the last word was Mrs Poe’s:\n\n“It is late.\n\n“We"
                + " should go.”"));
  }

  @Test
  void aQuestionForAnAnswerTellsWhoseItIs() {
    assertEquals(
        List.of("Jane Poe | speech-noun | “It is late.”"),
        Heard.in("Mary Doe asked. Jane Poe’s answer? “It is late.”"));
    assertEquals(
        List.of("Jane Poe | speech-noun | “It is late.”"),
        Heard.in("Jane Poe came home. Her reaction? “It is late.”"));
  }

  @Test
  void whoeverTheParagraphBeforeEndsWithSpeaksTheNextOne() {
    assertEquals(
        List.of(
            "Mary Doe | clause-after | “It is late,”", "Jane Poe | sentence-before | “So it is.”"),
        Heard.in("“It is late,” said Mary Doe. Jane Poe was of the same mind.\n\n“So it is.”"));
  }

  @Test
  void whoPublishesAStatementBeforeAColonSpeaksTheParagraphBehind() {
    assertEquals(
        List.of(
            "The union | sentence-before | “It is late.", "The union | paragraph-before | “Go.”"),
        Heard.in("The union put a notice on its website:\n\n“It is late.\n\n“Go.”"));
  }

  @Test
  void aHeadingIsNobody() {
    assertEquals(
        List.of("- | no-speaker | “It is late, friends.”"),
        Heard.in("FULL TEXT.\n\n“It is late, friends.”"));
  }

  @Test
  void aParagraphKeepsTheSpeakerOfItsSentenceNotOfAClauseInIt() {
    assertEquals(
        List.of(
            "Jane Poe | clause-after | “It is late,”",
            "Mary Doe | clause-before | “early days.”",
            "Jane Poe | same-paragraph | “We should go.”"),
        Heard.in(
            "“It is late,” Jane Poe said, though Mary Doe called it “early days.” “We should"
                + " go.”"));
  }

  @Test
  void aPieceBeforeTheLastHasTheLastOnesSpeaker() {
    assertEquals(
        List.of("he | clause-late | “We are late”", "he | clause-after | “as ever,”"),
        Heard.in("“We are late” but “as ever,” he said."));
  }
}
