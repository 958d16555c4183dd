package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Said.SpeakerName;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

  @Test
  void aLastNameGetsItsFullName() {
    assertEquals(
        List.of("Jane Poe"), Heard.speakers("The guide Jane Poe came. “It is late,” Poe said."));
  }

  @Test
  void aLastNameThatTwoBearStaysWhatItIs() {
    assertEquals(
        List.of("Poe"), Heard.speakers("Jane Poe and Edward Poe came. “It is late,” Poe said."));
    assertEquals(
        List.of("Jane Poe"),
        Heard.speakers("Jane Poe met Edward Poe. “It is late,” Mrs. Poe said."));
  }

  @Test
  void aPronounMeansTheLatestSubjectOfItsSex() {
    assertEquals(
        List.of("Mary Doe", "Edward Poe"),
        Heard.speakers(
            "Mary Doe spoke to the crowd. Edward Poe listened. “It is late,” she said.\n\n"
                + "Edward Poe shrugged. “Not yet,” he said."));
  }

  @Test
  void aRoleMeansThePersonWhoBearsItInTheArticle() {
    assertEquals(
        List.of("Ivan Petrov"),
        Heard.speakers(
            "President John Smith met Bulgarian President Ivan Petrov. “Tell me more,” the"
                + " Bulgarian leader replied."));
  }

  @Test
  void aRoleThatNobodyBearsStaysWhatItIs() {
    assertEquals(
        List.of("the Finnish leader"),
        Heard.speakers(
            "President John Smith arrived. “Tell me more,” the Finnish leader replied."));
  }

  @Test
  void aSpeakerHasAliasesAndARole() {
    String text = "Bulgarian President Ivan Petrov arrived. “It is late,” Petrov said.";
    assertEquals(
        new SpeakerName("Ivan Petrov", List.of("Petrov"), "Bulgarian President"),
        new QuoteFinder().find(text).getFirst().speaker().orElseThrow().who());
  }

  @Test
  void placesAndBodiesAreNotTakenForPeople() {
    assertEquals(
        List.of("Edward Poe"),
        Heard.speakers("Edward Poe left Ohio. The Senate met in Texas. “It is late,” he said."));
  }

  @Test
  void whoMeansTheNameBefore() {
    assertEquals(
        List.of("Jane Poe"),
        Heard.speakers("They met Jane Poe, who said the bus was “badly late.”"));
  }

  @Test
  void aPronounMayMeanAnOfficeThatTheSentenceBeforeIsAbout() {
    assertEquals(
        List.of("Emmanuel Macron"),
        Heard.speakers(
            "Emmanuel Macron waited for Theresa May. Mrs May came late. The French president"
                + " sighed. “At last,” he said."));
  }

  @Test
  void aHostIsTheOtherOfTwo() {
    assertEquals(
        List.of("Paul Brandt", "Paul Brandt"),
        Heard.speakers(
            "Mr Paul Brandt opened the door. Mr Karl Jensen came in. His host smiled. “Sit down,”"
                + " he said.\n\n"
                + "Then Mr Jensen coughed. “More tea?” the host asked."));
  }

  @Test
  void theReplyIsThatOfTheOtherOfTwo() {
    assertEquals(
        List.of("Karl Jensen", "Paul Brandt"),
        Heard.speakers(
            "Paul Brandt poured the tea. “Is it hot?” Karl Jensen asked him. The reply – “Not very”"
                + " – surprised him."));
    assertEquals(
        List.of("Karl Jensen", "-"),
        Heard.speakers("“Is it hot?” Karl Jensen asked. The reply – “Not very” – came late."));
  }

  @Test
  void aPronounMeansSomebodyWithoutANameIfNobodyHasOne() {
    assertEquals(
        List.of("A retired teacher"),
        Heard.speakers(
            "By Jane Poe\n\nThe river rose.\n\nA retired teacher saw it first. “It was a wall of"
                + " water,” she said."));
  }

  @Test
  void whoWroteTheArticleIsNobodyInIt() {
    assertEquals(
        List.of("she"), Heard.speakers("By Jane Poe\n\nThe river rose. “It is late,” she said."));
  }

  @Test
  void aCommonWordAtTheStartOfAHeadlineIsNobody() {
    assertEquals(
        List.of("he"),
        Heard.speakers("# Whispers on the stairs\n\nThe river rose. “It is late,” he said."));
  }

  @Test
  void somebodyWithoutANameIsToldByWhatTheyAre() {
    assertEquals(
        List.of("a reader of maps in Ohio"),
        Heard.speakers("“It is late,” says a reader of maps in Ohio."));
    assertEquals(
        List.of("one of the drivers"),
        Heard.speakers("Drivers were angry. “It is late,” one of them said."));
  }

  @Test
  void theyAreThoseWhoSpokeTogetherBefore() {
    assertEquals(
        List.of("Officials", "Officials"),
        Heard.speakers("Officials said the river was “low.” “It has not rained,” they said."));
    assertEquals(
        List.of("Jane Poe and Mary Doe", "Jane Poe and Mary Doe"),
        Heard.speakers(
            "Jane Poe and Mary Doe said the river was “low.” “It has not rained,” they added."));
    assertEquals(
        List.of("they"), Heard.speakers("The rivers are low. “It has not rained,” they said."));
  }

  @Test
  void aPronounMayMeanANameOfUnknownSexIfNobodyElseIsThere() {
    assertEquals(
        List.of("Poe"), Heard.speakers("The plan of Poe is old. It is, he says, “a slow win.”"));
  }

  @Test
  void aPlaceInADescriptionIsNobodysOtherName() {
    SpeakerName teacher =
        new QuoteFinder()
            .find(
                "Jane Poe met Leeds. Mary Leeds nodded. “It looks like rain,” said a teacher of"
                    + " music in Leeds.")
            .getFirst()
            .speaker()
            .orElseThrow()
            .who();
    assertEquals(new SpeakerName("a teacher of music in Leeds", List.of(), ""), teacher);
  }
}
