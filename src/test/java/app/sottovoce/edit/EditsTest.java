package app.sottovoce.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final Project QUAY = Examples.quay();
  private static final Optional<By> ME = Optional.of(new By.Person("a1"));
  private static final Assessment GUESS =
      Assessment.suggested(Likelihood.LIKELY, "pronoun", "“she”");
  private static final Assessment OWN = Assessment.by("a1", Likelihood.VERY_LIKELY, Examples.NOW);

  @Test
  void anotherSpeakerTakesTheViewOfTheFormerOneAway() {
    for (Assessment assessment : List.of(GUESS, OWN)) {
      Project project = sureOfSpeaker(assessment);
      Utterance after =
          first(Laws.of(project, Edits.retag(project, List.of("u1"), Optional.of("p2"))));
      assertEquals(Optional.of("p2"), after.speaker());
      assertEquals(Optional.empty(), after.speakerConfidence());
    }
  }

  @Test
  void sayingWhoSpokeSettlesTheProgramsGuessButNotAnAnalystsView() {
    Project guessed = sureOfSpeaker(GUESS);
    assertEquals(
        Optional.empty(),
        first(Laws.of(guessed, Edits.retag(guessed, List.of("u1"), Optional.of("p1"))))
            .speakerConfidence());
    Project known = sureOfSpeaker(OWN);
    assertEquals(Edit.NONE, Edits.retag(known, List.of("u1"), Optional.of("p1")));
  }

  @Test
  void retypedWordsKeepTheSourcesOwnInTheAnchor() {
    Reading before = first(QUAY).readings().getFirst();
    Edit edit = Edits.retype(QUAY, "u1", "r1", "Alas.", ME);
    assertEquals(
        List.of(before.withText("Alas.").withBy(ME)), first(Laws.of(QUAY, edit)).readings());
    assertEquals(Edit.NONE, Edits.retype(QUAY, "u1", "r1", "At last.", ME));
    assertEquals(Edit.NONE, Edits.retype(QUAY, "u1", "gone", "Alas.", ME));
  }

  @Test
  void anotherReadingIsShownOnlyIfThereIsOne() {
    Project two = Laws.of(QUAY, Edits.addReading(QUAY, "u1", Reading.of("r9", "Alas.")));
    assertEquals("At last.", first(two).words());
    assertEquals("Alas.", first(Laws.of(two, Edits.prefer(two, "u1", "r9"))).words());
    assertEquals(Edit.NONE, Edits.prefer(two, "u1", "r1"));
    assertEquals(Edit.NONE, Edits.prefer(two, "u1", "gone"));
  }

  @Test
  void acceptingMakesTheProgramsViewsTheAnalysts() {
    Project project = sureOfSpeaker(GUESS);
    Utterance after =
        first(Laws.of(project, Edits.accept(project, List.of("u1"), "a1", Examples.NOW)));
    assertEquals(Optional.of(GUESS.acceptedBy("a1", Examples.NOW)), after.speakerConfidence());
    assertEquals(ME, after.reading().flatMap(Reading::confidence).flatMap(Assessment::by));
    assertEquals(
        Optional.of("one lip reader, no sound"),
        after.reading().flatMap(Reading::confidence).flatMap(Assessment::reason));
    assertEquals(Status.REVIEWED, after.status());
  }

  @Test
  void acceptingChangesNeitherAnAnalystsViewNorWhatIsFinal() {
    Project project =
        QUAY.with(
            first(QUAY)
                .withStatus(Status.FINAL)
                .withSpeakerConfidence(Optional.of(OWN))
                .withReading(first(QUAY).readings().getFirst().withConfidence(Optional.of(OWN))));
    assertEquals(Edit.NONE, Edits.accept(project, List.of("u1"), "a2", Examples.NOW));
  }

  @Test
  void anAcceptedOpinionIsTheAnalystsOneHeldByAnotherStaysTheirs() {
    Interpretation suggested =
        new Interpretation(
            "i9",
            "A sigh",
            Optional.of(GUESS),
            Optional.of(new By.Rule("hedge")),
            List.of(),
            Interpretation.Status.SUGGESTED,
            Extra.NONE);
    Project project = QUAY.with(first(QUAY).withInterpretations(List.of(suggested)));
    Interpretation accepted =
        first(Laws.of(project, Edits.acceptInterpretation(project, "u1", "i9", "a1", Examples.NOW)))
            .interpretations()
            .getFirst();
    assertEquals(
        suggested
            .withStatus(Interpretation.Status.HELD)
            .withBy(ME)
            .withLikelihood(Optional.of(GUESS.acceptedBy("a1", Examples.NOW))),
        accepted);
    assertEquals(Edit.NONE, Edits.acceptInterpretation(QUAY, "u4", "i1", "a2", Examples.NOW));
  }

  @Test
  void anOpinionIsAddedReplacedAndTakenOut() {
    Interpretation code = QUAY.utterance("u4").orElseThrow().interpretations().getFirst();
    Project both = Laws.of(QUAY, Edits.interpret(QUAY, List.of("u1", "u2"), code));
    assertEquals(List.of(code), first(both).interpretations());
    assertEquals(List.of(code), both.utterance("u2").orElseThrow().interpretations());
    Interpretation other = code.withText("A joke");
    Project changed = Laws.of(both, Edits.reinterpret(both, "u1", other));
    assertEquals(List.of(other), first(changed).interpretations());
    assertEquals(
        QUAY,
        Laws.of(
            both,
            Edits.removeInterpretation(both, "u1", "i1")
                .then(Edits.removeInterpretation(both, "u2", "i1"))));
  }

  @Test
  void aTagIsPutOnOnceAndTakenOffAgain() {
    Project tagged = Laws.of(QUAY, Edits.tag(QUAY, List.of("u1", "u2", "u1", "gone"), "t1"));
    assertEquals(List.of("t1"), first(tagged).tags());
    assertEquals(List.of("t1"), tagged.utterance("u2").orElseThrow().tags());
    assertEquals(QUAY, Laws.of(tagged, Edits.untag(tagged, List.of("u1"), "t1")));
  }

  @Test
  void whatIsSoAlreadyIsNoChange() {
    List<String> ids = List.of("u1");
    assertEquals(
        List.of(Edit.NONE, Edit.NONE, Edit.NONE, Edit.NONE, Edit.NONE, Edit.NONE),
        List.of(
            Edits.kind(QUAY, ids, first(QUAY).kind()),
            Edits.scene(QUAY, ids, Optional.of("c1")),
            Edits.note(QUAY, ids, ""),
            Edits.status(QUAY, ids, Status.DRAFT),
            Edits.untag(QUAY, ids, "t1"),
            Edits.retitle(QUAY, "The quay")));
  }

  private static Project sureOfSpeaker(Assessment assessment) {
    return Laws.of(QUAY, Edits.sureOfSpeaker(QUAY, List.of("u1"), Optional.of(assessment)));
  }

  private static Utterance first(Project project) {
    return project.utterance("u1").orElseThrow();
  }
}
