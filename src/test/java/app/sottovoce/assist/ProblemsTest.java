package app.sottovoce.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.assist.Problem.Kind;
import app.sottovoce.assist.Problem.Severity;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final Project QUAY = Examples.quay();
  private static final Utterance FIRST = QUAY.utterance("u1").orElseThrow();
  private static final Reading READING = FIRST.readings().getFirst();

  @Test
  void aSoundProjectHasNone() {
    assertEquals(List.of(), Problems.of(QUAY));
  }

  @Test
  void idsThatTheProjectDoesNotKnowAreNamedOneByOne() {
    Utterance astray =
        FIRST
            .withSpeaker(Optional.of("p9"))
            .withAddressee(Optional.of("p8"))
            .withScene(Optional.of("c9"))
            .withTags(List.of("t1", "t9"))
            .withReading(
                READING
                    .withAnchors(List.of(new Anchor("s9", 0, 2, "At", "", "", Extra.NONE)))
                    .withBy(Optional.of(new By.Person("a9")))
                    .withConfidence(
                        Optional.of(Assessment.by("a9", Likelihood.LIKELY, Examples.NOW))));
    assertEquals(
        List.of(
            "UNKNOWN_ID Its speaker “p9” is not among the project’s speakers",
            "UNKNOWN_ID It is addressed to “p8”, who is not among the project’s speakers",
            "UNKNOWN_ID Its scene “c9” is not in the project",
            "UNKNOWN_ID Its tag “t9” is not in the project",
            "UNKNOWN_ID It rests on the analyst “a9”, who is not in the project",
            "UNKNOWN_ID It is anchored in the source “s9”, which is not in the project"),
        told(astray));
  }

  @Test
  void anAnchorThatDoesNotMatchItsSourceIsAstray() {
    Anchor anchor = READING.anchors().getFirst();
    Anchor moved =
        new Anchor("s1", anchor.start() + 1, anchor.end() + 1, anchor.exact(), "", "", Extra.NONE);
    Anchor beyond = new Anchor("s1", 9_000, 9_008, anchor.exact(), "", "", Extra.NONE);
    Anchor shorter =
        new Anchor("s1", anchor.start(), anchor.end() - 1, anchor.exact(), "", "", Extra.NONE);
    for (Anchor astray : List.of(moved, beyond, shorter)) {
      assertEquals(
          List.of(
              "ANCHOR_ASTRAY The words “At last,” do not stand where they are anchored in “Two"
                  + " hosts on a quay”"),
          told(FIRST.withReading(READING.withAnchors(List.of(astray)))));
    }
  }

  @Test
  void theEvidenceOfAnOpinionIsCheckedToo() {
    Interpretation opinion = QUAY.utterance("u4").orElseThrow().interpretations().getFirst();
    Anchor gone = new Anchor("s9", 0, 0, "", "", "", Extra.NONE);
    assertEquals(
        List.of("UNKNOWN_ID It is anchored in the source “s9”, which is not in the project"),
        told(FIRST.withInterpretations(List.of(opinion.withEvidence(List.of(gone))))));
  }

  @Test
  void aSourceSharedWithoutItsTextContradictsNobody() {
    Project clean = QUAY.with(Source.of("s1", Source.Kind.ARTICLE, "Two hosts on a quay", ""));
    assertEquals(List.of(), Problems.of(clean));
  }

  @Test
  void aPreferredReadingThatDoesNotExistIsToldOf() {
    assertEquals(
        List.of("PREFERRED_MISSING Its preferred reading “r9” does not exist"),
        told(FIRST.withPreferred(Optional.of("r9"))));
  }

  @Test
  void anUtteranceWithoutWordsIsToldOf() {
    assertEquals(List.of("NO_WORDS It has no words"), told(FIRST.withReadings(List.of())));
    assertEquals(
        List.of("NO_WORDS It has no words"), told(FIRST.withReading(READING.withText(" \n"))));
  }

  @Test
  void idsThatStandTwiceInOneUtteranceAreToldOfOnce() {
    Interpretation opinion = QUAY.utterance("u4").orElseThrow().interpretations().getFirst();
    assertEquals(
        List.of(
            "ID_TWICE Two of its readings have the id “r1”",
            "ID_TWICE Two of its interpretations have the id “i1”"),
        told(
            FIRST
                .withReadings(List.of(READING, READING, READING))
                .withInterpretations(List.of(opinion, opinion))));
  }

  @Test
  void whatIsFinalHasASpeakerAndRestsOnNoGuess() {
    Utterance ready = FIRST.withStatus(Status.FINAL);
    assertEquals(
        List.of(
            "FINAL_WITHOUT_SPEAKER It is final, and nobody is named as having said it",
            "FINAL_ON_A_GUESS It is final, and how sure its words are is only the program’s"
                + " suggestion"),
        told(ready.withSpeaker(Optional.empty())));
    assertEquals(
        List.of("FINAL_ON_A_GUESS It is final, and its speaker is only the program’s suggestion"),
        told(
            ready
                .withReading(READING.withConfidence(Optional.empty()))
                .withSpeakerConfidence(
                    Optional.of(Assessment.suggested(Likelihood.LIKELY, "pronoun", "“she”")))));
    Utterance mention =
        ready
            .withSpeaker(Optional.empty())
            .withReading(READING.withCompleteness(Optional.of(Completeness.MENTION)));
    assertEquals(List.of(), told(mention));
  }

  @Test
  void aMomentIsNoLengthAndATimeBelongsIntoItsScene() {
    assertEquals(
        List.of("NO_DURATION It ends at the moment it starts"),
        told(FIRST.withWhen(Optional.of(When.measured(2_000, 2_000)))));
    assertEquals(
        List.of("OUTSIDE_SCENE Its time lies outside its scene “Quay”"),
        told(FIRST.withWhen(Optional.of(When.measured(9_000, 9_500)))));
    assertEquals(List.of(), told(FIRST.withWhen(Optional.of(When.measured(8_900, 9_500)))));
  }

  @Test
  void anOpinionHeldByNobodyIsToldOf() {
    Interpretation held =
        new Interpretation(
            "i1",
            "An order",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Interpretation.Status.HELD,
            Extra.NONE);
    assertEquals(
        List.of("NO_AUTHOR “An order” is held as its meaning, by nobody"),
        told(FIRST.withInterpretations(List.of(held))));
    assertEquals(
        List.of(),
        told(FIRST.withInterpretations(List.of(held.withStatus(Interpretation.Status.SUGGESTED)))));
  }

  @Test
  void scenesWithoutLengthAndSpeakersWithoutNamesComeLast() {
    Project project =
        QUAY.with(new Scene("c2", "Boat", Optional.of(new Span(5, 5)), Extra.NONE))
            .with(new Speaker("p3", " ", List.of(), "", "#4c78c8", Extra.NONE))
            .with(QUAY.utterance("u3").orElseThrow().withTags(List.of("t9")));
    assertEquals(
        List.of(
            new Problem(
                "u3", Kind.UNKNOWN_ID, Severity.WRONG, Sentence.of("problem.unknown-id.tag", "t9")),
            new Problem(
                "c2",
                Kind.SCENE_WITHOUT_LENGTH,
                Severity.MISLEADING,
                Sentence.of("problem.scene-without-length", "Boat")),
            new Problem(
                "p3",
                Kind.SPEAKER_WITHOUT_NAME,
                Severity.MISLEADING,
                Sentence.of("problem.speaker-without-name"))),
        Problems.of(project));
    assertEquals(
        List.of("The scene “Boat” ends at the moment it starts", "A speaker has no name"),
        Problems.of(project).stream().skip(1).map(p -> p.reason().text()).toList());
  }

  private static List<String> told(Utterance utterance) {
    return Problems.of(QUAY, utterance).stream()
        .map(p -> p.kind() + " " + p.reason().text())
        .toList();
  }
}
