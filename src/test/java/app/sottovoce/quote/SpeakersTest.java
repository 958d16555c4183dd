package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          “We are late,” said Jane Poe, a guide.;            Jane Poe
          “We are late,” Jane Poe said on Monday.;           Jane Poe
          “We are late!” Jane Poe exclaimed.;                Jane Poe
          “We are late,” Jane Poe barked.;                   Jane Poe
          “We are late,” she noted.;                         she
          “We are late,” the guide, Jane Poe, told them.;    Jane Poe
          “We are late,” said a guide for the museum, Jane Poe, on Monday.; Jane Poe
          “We are late,” Jane Poe, who leads the museum, said.; Jane Poe
          “Late again?” Rep. Jane Poe (D-Ohio) asked.;       Jane Poe
          “We are late,” one aide said.;                     one aide
          “We are late,” Poe, 34, of Columbus, said.;        Poe
          “We are late,” said the guide, 34-year-old Jane Poe, on Monday.; Jane Poe
          “We are late,” one guide, who asked not to be named, said.; one guide
          “We are late” is how Jane Poe put it.;             Jane Poe
          The bus was “badly late,” as Jane Poe put it.;     Jane Poe
          “We are late,” read one poster.;                   one poster
          “We are late,” Jane Poe and Mary Doe said.;        Jane Poe and Mary Doe
          """)
  void theClauseAfterTheQuotationNamesTheSpeaker(String text, String speaker) {
    assertEquals(List.of(speaker), Heard.speakers(text));
    assertEquals(Rule.AFTER, new QuoteFinder().find(text).getFirst().rule());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Poe said, “We are late.”;                                  Jane Poe
          Jane Poe told reporters that the bus was “badly late.”;         Jane Poe
          Jane Poe, at a meeting in Columbus, Ohio, said the bus was “badly late.”; Jane Poe
          Jane Poe, who drives in a district far away, said the bus was “badly late.”; Jane Poe
          Jane Poe said he thought the bus was “badly late.”;             Jane Poe
          When Mary Doe said so, Jane Poe replied that it was “badly late.”; Jane Poe
          As Jane Poe put it, “We are late.”;                             Jane Poe
          He’s claiming that the bus was “badly late.”;                   He
          The Bugle quoted Jane Poe as saying, “We are late.”;            Jane Poe
          Drivers say Jane Poe told them, “We are late.”;                 Drivers
          The crowd chanted “Late again!” as Jane Poe spoke.;             The crowd
          The bus, described by Jane Poe as “badly late,” came at ten.;   Jane Poe
          The bus was called “a shame” by Jane Poe.;                      Jane Poe
          When Mary Doe announced a new bus, Jane Poe called it “a shame.”; Jane Poe
          Jane Poe said so twice, and Mary Doe accused the driver of being “late.”; Mary Doe
          Jane Poe released a letter as the bus came, with Mary Doe calling it “a shame.”; Mary Doe
          """)
  void theOutermostVerbBeforeTheQuotationNamesTheSpeaker(String text, String speaker) {
    assertEquals(List.of(speaker), Heard.speakers(text));
    assertEquals(Rule.BEFORE, new QuoteFinder().find(text).getFirst().rule());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          participle;   Jane Poe attacked the plan, calling it “a terrible waste.”;     Jane Poe
          according-to; The bus is “badly late,” according to Jane Poe of the museum.;  Jane Poe
          colon;        Jane Poe: “We are late.”;                                       Jane Poe
          speech-noun;  Everyone remembers Jane Poe’s warning that “the bus is late.”;  Jane Poe
          speech-noun;  Jane Poe’s answer—“We are late”—pleased nobody.;               Jane Poe
          speech-noun;  A watcher told them the first word out of Poe’s mouth was ‘Late.’ He told them ‘twice.’; Poe
          clause-late;  The “badly late” buses are gone, Jane Poe said.;                Jane Poe
          subject;      Jane Poe walked in with a cheerful “Good morning.”;             Jane Poe
          """)
  void otherConstructionsHaveRulesOfTheirOwn(String rule, String text, String speaker) {
    Quotation first = new QuoteFinder().find(text).getFirst();
    assertEquals(
        rule + ": " + speaker,
        first.rule().id() + ": " + first.speaker().orElseThrow().who().name());
  }

  @Test
  void noSpeakerBeatsABadGuess() {
    assertEquals(
        List.of("- | no-speaker | “Nothing to see here, folks.”"),
        Heard.in("“Nothing to see here, folks.”"));
  }

  @Test
  void aPassiveVerbHasNoSpeaker() {
    assertEquals(List.of("-"), Heard.speakers("It was once described as “the worst bus in town.”"));
  }

  @Test
  void anonymousSourcesStayWhatTheyAre() {
    assertEquals(
        List.of("A senior official"),
        Heard.speakers("A senior official said the talks were “going nowhere.”"));
  }

  @Test
  void whoIsSaidToHaveSpokenIsTheSpeaker() {
    assertEquals(
        List.of("Jane Poe | clause-after | “It is late,”"),
        Heard.in("Mary Doe sat. “It is late,” Jane Poe is said to have told her."));
    assertEquals(
        List.of("Jane Poe | clause-before | “It is late.”"),
        Heard.in("A little later Jane Poe seemed to answer at once: “It is late.”"));
  }

  @Test
  void aSubjectBehindAPhraseInFrontNeedsNoComma() {
    assertEquals(
        List.of("Jane Poe | colon | “It is late.”"),
        Heard.in("On the way to the station Mrs Jane Poe gave a warning: “It is late.”"));
  }

  @Test
  void lettingSomebodyKnowIsSaying() {
    assertEquals(
        List.of("Jane Poe | clause-before | “is late”"),
        Heard.in("The bus, Jane Poe let the whole street know, “is late”."));
  }

  @Test
  void leavingItAtSomethingIsSaying() {
    assertEquals(
        List.of("Jane Poe | participle | “Good night”"),
        Heard.in(
            "When Mary Doe shouted a question, Jane Poe waved, smiled, and left it at “Good"
                + " night”."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          “We are late,” the statement read.;                the statement
          “We are late,” the daily wrote.;                   the daily
          “We are late,” a weary Poe retaliated.;            Poe
          “We are late,” exhorted Jane Poe, the driver.;     Jane Poe
          “Are we late?” Jane Poe demanded.;                 Jane Poe
          “We are late,” Jane Poe, who is head of Ohio Trains said in a letter.; Jane Poe
          """)
  void aVerbBehindTheQuotationNeedNotBeOneOfReporting(String text, String speaker) {
    assertEquals(List.of(speaker), Heard.speakers(text));
  }

  @Test
  void whatIsCalledSomethingDoesNotSpeak() {
    assertEquals(
        List.of("Jane Poe | clause-before | “sharks,”"),
        Heard.in("Jane Poe told them of buses later called “sharks,” saying they were new."));
  }

  @Test
  void whoJudgesSomebodysWordsQuotesThem() {
    assertEquals(
        List.of("Mary Doe | clause-before | “new buses.”"),
        Heard.in("Mary Doe denounced Jane Poe’s call for “new buses.”"));
  }

  @Test
  void aQuestionLedToByItsOwnVerbIsNotTheNextSpeakers() {
    assertEquals(
        List.of("Mary Doe | clause-before | “Are we late?”", "Jane Poe | clause-before | “Yes.”"),
        Heard.in("When Mary Doe asked, “Are we late?” Jane Poe said, “Yes.”"));
  }

  @Test
  void theReplyThatCameIsWhoeverWasSpokenTo() {
    assertEquals(
        List.of("Mary Doe | clause-after | “Are we late?”", "Jane Poe | speech-noun | “Yes,”"),
        Heard.in("Jane Poe waited. “Are we late?” Mary Doe asked. “Yes,” came the reply."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Poe’s message was short: “We are late.”;      Jane Poe
          The message from Jane Poe: “We are late.”;         Jane Poe
          But Jane Poe was not convinced: “We are late.”;    Jane Poe
          His final answer: “We are late,” Jack Poe said.;   Jack Poe
          """)
  void aColonLeadsFromWhoseTheWordsAre(String text, String speaker) {
    assertEquals(List.of(speaker), Heard.speakers(text));
  }

  @Test
  void aSubjectThatIsNobodyOrHasOnlyBeenToldDoesNotSpeak() {
    assertEquals(
        List.of("-"), Heard.speakers("The Ohio was known to be “a very slow river indeed.”"));
    assertEquals(List.of("-"), Heard.speakers("Jane Poe was asked, “Are we late for the train?”"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          “We are late,” Jane Poe, assistant secretary of state for trains, buses, and roads, said.; Jane Poe
          “We are late,” Poe, the mayor of Springfield, Ohio, and a former driver, said.; Poe
          As Jane Poe, professor of law and author of “My Life,” put it, “We are late.”; Jane Poe
          Jane Poe, a driver who is now a fellow at the Bus Centre, which works for drivers, said the bus was “badly late.”; Jane Poe
          “We are late,” a woman who gave her name as Mary Doe said.; a woman
          A driver who lives in town and who did not want to be named said the bus was “badly late.”; A driver
          “We are late,” the tall, 34-year-old driver said.; the tall, 34-year-old driver
          “We are late,” the former driver and current mayor said.; the former driver and current mayor
          “We are late,” says her friend and colleague Jane Poe.; Jane Poe
          “We are late,” said the president and CEO of the Bus Centre, Jane Poe.; Jane Poe
          “We are late,” wrote more than 20 drivers in a letter.; 20 drivers
          “We are late,” tweeted @jane_poe.; jane_poe
          """)
  void whateverIsPutInTheNameThatOpensTheClauseSpeaks(String text, String speaker) {
    assertEquals(List.of(speaker), speakersOfUtterances(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Poe shot back: “We are late.”;                               Poe
          Jane Poe had this to say about his proposal: “We are late.”; Jane Poe
          “Are we late?” one of the drivers wanted to know.;           one of the drivers
          Or, as Jane Poe puts it: “We are late.”;                     Jane Poe
          “We are late,” he’d say.;                                    he
          “We are late,” it began.;                                    it
          “We are late,” Poe’s mother used to tell her.;               Poe’s mother
          Mary Doe heard Jane Poe say “we are late.”;                  Jane Poe
          “We are late,” Poe is heard saying in the video.;            Poe
          Poe used the words “a very late bus.”;                       Poe
          Said Jane Poe: “We are late.”;                               Jane Poe
          Consider this, from Jane Poe: “We are late.”;                Jane Poe
          Poe’s answer was “We are late.”;                             Poe
          “We are late,” was her answer.;                              her
          “We are late” — Jane Poe, bus driver.;                       Jane Poe
          “We are late,” per the Bugle.;                               Bugle
          “The bus is late” is, in Poe’s view, too kind.;              Poe
          Poe published a letter that said “we are late.”;             Poe
          Poe pointed to a letter that said “we are late.”;            letter
          Poe held up a sign that read “We are late.”;                 Poe
          The senator walked in with a cheerful “Not now, not ever.”; The senator
          Doe seized on Poe’s claim that there have been “many late buses.”; Poe
          At a rally in Springfield, Ohio, on Sunday, Poe went on, saying it was “badly late.”; Poe
          Continuing to explain it, Poe rejected the claim, saying that if it “comes late, it comes.”; Poe
          """)
  void othersTellThatSomebodySpeaks(String text, String speaker) {
    assertEquals(List.of(speaker), speakersOfUtterances(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Mary Doe spoke, after Jane Poe said the driver had called it “a very late bus.”; Jane Poe
          Mary Doe, who thinks the bus was “rather late indeed,” described the driver.; Mary Doe
          In a clip that Jane Poe called “quite badly cut,” Mary Doe attacked the driver.; Jane Poe
          Mary Doe said the fares rose, though Jane Poe called it “a small change.”; Jane Poe
          Poe, who is from Ohio, also decried Doe’s repeated calls to stop, noting she had “never been late.”; Poe
          """)
  void aClauseThatTurnsToSomebodyElseHasASpeakerOfItsOwn(String text, String speaker) {
    assertEquals(List.of(speaker), speakersOfUtterances(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Dozens of the “super drivers” have endorsed Jane Poe.
          Amid a “very long and cold winter,” the bus stopped, Jane Poe said.
          According to the “Buses for all” plan, fares rise.
          It stands in places that are otherwise called the “forgotten part of town.”
          """)
  void whatOnlyStandsBesideTheWordsDoesNotSpeak(String text) {
    assertEquals(
        List.of(),
        new QuoteFinder().find(text).stream().filter(q -> q.speaker().isPresent()).toList());
  }

  private static List<String> speakersOfUtterances(String text) {
    return Heard.speakers(text).stream().distinct().toList();
  }
}
