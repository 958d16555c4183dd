package app.sottovoce.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.edit.Edit;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrangeTest {
  private static final Extra FRAME = new Extra(Map.of("frame", "25"));

  private final Project project =
      Examples.quay()
          .with(
              Examples.quay()
                  .utterance("u2")
                  .orElseThrow()
                  .withWhen(
                      Optional.of(new When(3_000, 5_500, Basis.MEASURED, Basis.ESTIMATED, FRAME)))
                  .withSpeakerConfidence(
                      Optional.of(
                          Assessment.suggested(Likelihood.LIKELY, "example", "for the test"))));
  private final Timed second = Timed.own(project.utterance("u2").orElseThrow());
  private final Timed third =
      new Timed(
          project.utterance("u3").orElseThrow(), 6_000, 7_000, Basis.ESTIMATED, Basis.ESTIMATED);

  @Test
  void movingPutsBothBoundariesOnTheAnalystsWordAndKeepsWhatIsNotUnderstood() {
    assertEquals(
        new When(3_250, 5_750, Basis.REPORTED, Basis.REPORTED, FRAME),
        when(Arrange.move(project, List.of(second), 250), "u2"));
  }

  @Test
  void movingAnEstimatedUtteranceStartsFromWhereItIsShown() {
    assertEquals(
        new When(5_000, 6_000, Basis.REPORTED, Basis.REPORTED, Extra.NONE),
        when(Arrange.move(project, List.of(third), -1_000), "u3"));
  }

  @Test
  void theFirstOfThoseMovedStopsAllAtTheBeginning() {
    Edit edit = Arrange.move(project, List.of(second, third), -9_000);

    assertEquals(0, when(edit, "u2").start());
    assertEquals(3_000, when(edit, "u3").start());
  }

  @Test
  void movingByNothingChangesNothing() {
    assertEquals(Edit.NONE, Arrange.move(project, List.of(second, third), 0));
    assertEquals(Edit.NONE, Arrange.moveStart(project, second, 3_000));
    assertEquals(Edit.NONE, Arrange.moveEnd(project, second, 5_500));
  }

  @Test
  void anEdgeKeepsTheBasisOfTheOther() {
    assertEquals(
        new When(3_100, 5_500, Basis.REPORTED, Basis.ESTIMATED, FRAME),
        when(Arrange.moveStart(project, second, 3_100), "u2"));
    assertEquals(
        new When(3_000, 6_100, Basis.MEASURED, Basis.REPORTED, FRAME),
        when(Arrange.moveEnd(project, second, 6_100), "u2"));
  }

  @Test
  void edgesDoNotPassOneAnotherNorTheBeginning() {
    assertEquals(5_480, when(Arrange.moveStart(project, second, 99_000), "u2").start());
    assertEquals(0, when(Arrange.moveStart(project, second, -5), "u2").start());
    assertEquals(3_020, when(Arrange.moveEnd(project, second, 100), "u2").end());
  }

  @Test
  void retaggingOnTheWayDropsWhatWasThoughtOfTheFormerSpeaker() {
    Utterance after =
        Arrange.moveAndRetag(project, List.of(second), 100, Optional.of("p2"))
            .apply(project)
            .utterance("u2")
            .orElseThrow();

    assertEquals(
        second
            .utterance()
            .withSpeaker(Optional.of("p2"))
            .withSpeakerConfidence(Optional.empty())
            .withWhen(Optional.of(new When(3_100, 5_600, Basis.REPORTED, Basis.REPORTED, FRAME))),
        after);
  }

  @Test
  void thoseWhoHaveTheSpeakerAlreadyKeepWhatIsThoughtOfIt() {
    assertEquals(Edit.NONE, Arrange.moveAndRetag(project, List.of(second), 0, Optional.of("p1")));
  }

  private When when(Edit edit, String id) {
    return edit.apply(project).utterance(id).orElseThrow().when().orElseThrow();
  }
}
