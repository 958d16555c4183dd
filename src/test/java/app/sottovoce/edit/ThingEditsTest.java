package app.sottovoce.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Utterance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of speakers, scenes, tags and sources. */
class ThingEditsTest {
  private static final Project QUAY = Examples.quay();
  private static final Source SCRIPT =
      Source.of("s2", Source.Kind.TRANSCRIPT, "Script", "MARSH: At last!\nODUYA: Thank you.");
  private final Ids counting = Ids.counting();
  private final Ids ids = prefix -> counting.next("n" + prefix);

  @Test
  void mergedSpeakersAnswerToAllTheirNames() {
    Speaker third =
        new Speaker("p3", "A. Marsh", List.of("marsh", "the host"), "host", "#ffffff", Extra.NONE);
    Project project =
        QUAY.with(third)
            .with(
                QUAY.utterance("u3")
                    .orElseThrow()
                    .withSpeaker(Optional.of("p3"))
                    .withAddressee(Optional.of("p3")));
    Project after = Laws.of(project, SpeakerEdits.merge(project, "p1", "p3"));
    Speaker kept = after.speaker("p1").orElseThrow();
    assertEquals(List.of("Marsh", "A. Marsh", "the host"), kept.aliases());
    assertEquals("host", kept.role());
    assertEquals(Optional.empty(), after.speaker("p3"));
    assertEquals(Optional.of("p1"), after.utterance("u3").orElseThrow().speaker());
    assertEquals(Optional.of("p1"), after.utterance("u3").orElseThrow().addressee());
    assertEquals(Edit.NONE, SpeakerEdits.merge(QUAY, "p1", "p1"));
    assertEquals(Edit.NONE, SpeakerEdits.merge(QUAY, "p1", "gone"));
    assertEquals(Edit.NONE, SpeakerEdits.merge(QUAY, "gone", "p1"));
  }

  @Test
  void whatASpeakerSaidIsSaidByNobodyOnceTheyAreGone() {
    Assessment guess = Assessment.suggested(Likelihood.LIKELY, "pronoun", "“he”");
    Project project = Edits.sureOfSpeaker(QUAY, List.of("u3"), Optional.of(guess)).apply(QUAY);
    Project after = Laws.of(project, SpeakerEdits.remove(project, "p2"));
    Utterance said = after.utterance("u3").orElseThrow();
    assertEquals(Optional.empty(), said.speaker());
    assertEquals(Optional.empty(), said.speakerConfidence());
  }

  @Test
  void aNameFindsItsOneSpeaker() {
    assertEquals(Optional.of("p1"), named(QUAY, " ada marsh "));
    assertEquals(Optional.of("p2"), named(QUAY, "The Minister"));
    assertEquals(Optional.of("p2"), named(QUAY, "Oduya"));
    assertEquals(Optional.empty(), named(QUAY, "Ada"));
    Project twoMinisters =
        QUAY.with(new Speaker("p3", "Cy Minister", List.of("the minister"), "", "", Extra.NONE));
    assertEquals(Optional.empty(), named(twoMinisters, "the minister"));
    Project twoHosts =
        QUAY.with(new Speaker("p3", "The host", List.of("Marsh"), "", "", Extra.NONE));
    assertEquals(Optional.empty(), named(twoHosts, "Marsh"));
  }

  @Test
  void theNextColourIsOneNotInUse() {
    Project project = QUAY;
    for (int i = 3; i <= 10; i++) {
      String colour = SpeakerEdits.nextColour(project);
      assertEquals(
          List.of(),
          project.speakers().values().stream().filter(s -> s.colour().equals(colour)).toList());
      project = project.with(new Speaker("p" + i, "S" + i, List.of(), "", colour, Extra.NONE));
    }
    assertEquals(7, SpeakerEdits.nextColour(project).length());
  }

  @Test
  void aSceneTakenOutLeavesItsUtterances() {
    Project after = Laws.of(QUAY, SceneEdits.remove(QUAY, "c1"));
    assertEquals(4, after.utterances().size());
    assertEquals(List.of(), after.told().stream().flatMap(u -> u.scene().stream()).toList());
    Scene pier = QUAY.scene("c1").orElseThrow().withTitle("Pier");
    assertEquals(Optional.of(pier), Laws.of(QUAY, SceneEdits.change(QUAY, pier)).scene("c1"));
    assertEquals(Edit.NONE, SceneEdits.change(QUAY, QUAY.scene("c1").orElseThrow()));
  }

  @Test
  void aTagIsRenamedInOnePlaceAndTakenOffEverywhere() {
    Edit renamed = TagEdits.rename(QUAY, "t1", "welcome");
    assertEquals(1, renamed.changes().size());
    assertEquals(
        Optional.of("t1"), TagEdits.named(Laws.of(QUAY, renamed), "Welcome ").map(Tag::id));
    Project without = Laws.of(QUAY, TagEdits.remove(QUAY, "t1"));
    assertEquals(List.of(), without.utterance("u2").orElseThrow().tags());
    assertEquals(Edit.NONE, TagEdits.remove(QUAY, "gone"));
  }

  @Test
  void anAddedSourceTakesTheSpeakersAndScenesThatAreThere() {
    Edit edit =
        SourceEdits.add(
            QUAY,
            SCRIPT,
            List.of(
                said(SpeakerName.of("MARSH"), "At last!", 7, "Quay"),
                said(SpeakerName.of("Cy Vale"), "Thank you.", 23, "Boat"),
                said(SpeakerName.of("Cy Vale"), "Thank you.", 23, "Boat")),
            ids);
    Project after = Laws.of(QUAY, edit);
    assertEquals(
        List.of("u1", "u2", "u3", "u4", "nu1", "nu2", "nu3"),
        after.told().stream().map(Utterance::id).toList());
    assertEquals(
        List.of("p1 c1", "np1 nc1", "np1 nc1"),
        after.told().stream()
            .skip(4)
            .map(u -> u.speaker().orElseThrow() + " " + u.scene().orElseThrow())
            .toList());
    assertEquals(QUAY.speaker("p1"), after.speaker("p1"));
    assertEquals("Boat", after.scene("nc1").orElseThrow().title());
    assertEquals(
        List.of(Anchor.of("s2", SCRIPT.text(), 7, 15)),
        after.utterance("nu1").orElseThrow().readings().getFirst().anchors());
  }

  @Test
  void whatASourceMakesOfWordsIsSuggestedWithItsEvidence() {
    Said.Meaning meaning =
        new Said.Meaning("A greeting", Optional.empty(), List.of(new Span(7, 15)), "meant");
    Said said = said(SpeakerName.of("MARSH"), "At last!", 7, "Quay").withMeanings(List.of(meaning));
    Project after = Laws.of(QUAY, SourceEdits.add(QUAY, SCRIPT, List.of(said), ids));
    Interpretation suggested = after.told().getLast().interpretations().getFirst();
    assertEquals(
        new Interpretation(
            suggested.id(),
            "A greeting",
            Optional.empty(),
            Optional.of(new By.Rule("meant")),
            List.of(Anchor.of("s2", SCRIPT.text(), 7, 15)),
            Interpretation.Status.SUGGESTED,
            Extra.NONE),
        suggested);
  }

  @Test
  void aKnownSpeakerLearnsTheNamesOfTheNewSource() {
    SpeakerName name = new SpeakerName("Ada Marsh", List.of("the harbour mistress"), "mistress");
    Project after =
        Laws.of(
            QUAY, SourceEdits.add(QUAY, SCRIPT, List.of(said(name, "At last!", 7, "Quay")), ids));
    Speaker marsh = after.speaker("p1").orElseThrow();
    assertEquals(List.of("Marsh", "the harbour mistress"), marsh.aliases());
    assertEquals("mistress", marsh.role());
  }

  @Test
  void twoPeopleWhoAreCalledByOneOfficeStayTwo() {
    SpeakerName other = new SpeakerName("Cy Vale", List.of("the minister"), "");
    Project after =
        Laws.of(
            QUAY, SourceEdits.add(QUAY, SCRIPT, List.of(said(other, "At last!", 7, "Quay")), ids));
    assertEquals(QUAY.speaker("p2"), after.speaker("p2"));
    assertEquals(Optional.of("np1"), after.utterance("nu1").orElseThrow().speaker());
    SpeakerName same = new SpeakerName("Mr Oduya", List.of("the minister"), "");
    Project one =
        Laws.of(
            QUAY, SourceEdits.add(QUAY, SCRIPT, List.of(said(same, "At last!", 7, "Quay")), ids));
    assertEquals(Optional.of("p2"), one.utterance("nu2").orElseThrow().speaker());
  }

  @Test
  void theTextOfASourceNeverChanges() {
    Source article = QUAY.source("s1").orElseThrow();
    assertEquals(
        "Other",
        Laws.of(QUAY, SourceEdits.change(QUAY, article.withTitle("Other")))
            .source("s1")
            .orElseThrow()
            .title());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            SourceEdits.change(QUAY, Source.of("s1", Source.Kind.ARTICLE, "Title", "Other text")));
  }

  @Test
  void aSourceReadAgainTakesThePlaceOfTheOldOneWithItsUtterancesAndSpeakers() {
    Project misread =
        SourceEdits.add(
                QUAY,
                SCRIPT,
                List.of(
                    said(SpeakerName.of("MARSH"), "At last!", 7, "Quay"),
                    said(SpeakerName.of("ZO\u00cb"), "Thank you.", 23, "Quay")),
                ids)
            .apply(QUAY);
    Source again =
        Source.of("s3", Source.Kind.TRANSCRIPT, "Script", "MARSH: At last!\nZOЛ: Thanks");
    Edit edit =
        SourceEdits.replace(
            misread,
            "s2",
            again,
            List.of(
                said(SpeakerName.of("MARSH"), "At last!", 7, "Quay"),
                said(SpeakerName.of("ZOЛ"), "Thanks", 21, "Quay")),
            ids);
    Project after = Laws.of(misread, edit);
    assertEquals(Optional.empty(), after.source("s2"));
    assertEquals(Optional.of(again), after.source("s3"));
    assertEquals(
        List.of("u1", "u2", "u3", "u4", "nu3", "nu4"),
        after.told().stream().map(Utterance::id).toList());
    assertEquals(
        List.of("Ada Marsh", "ZOЛ"),
        after.told().stream()
            .skip(4)
            .map(u -> after.speaker(u.speaker().orElseThrow()).orElseThrow().name())
            .toList());
    assertEquals(QUAY.speakers().size() + 1, after.speakers().size());
  }

  @Test
  void aSourceTakenOutTakesWhatRestsOnItAlone() {
    Project project =
        SourceEdits.add(
                QUAY, SCRIPT, List.of(said(SpeakerName.of("MARSH"), "At last!", 7, "Quay")), ids)
            .apply(QUAY);
    Project both = ShapeEdits.same(project, List.of("u1", "nu1")).apply(project);
    Utterance typed =
        Utterance.of("u9", 9, Reading.of("r9", "Typed by hand"))
            .withInterpretations(QUAY.utterance("u4").orElseThrow().interpretations());
    Project before = both.with(typed);
    Project after = Laws.of(before, SourceEdits.remove(before, "s1"));
    assertEquals(List.of("u1", "u9"), after.told().stream().map(Utterance::id).toList());
    Utterance first = after.utterance("u1").orElseThrow();
    assertEquals("At last!", first.words());
    assertEquals(Optional.empty(), first.preferred());
    assertEquals(before.utterance("u1").orElseThrow().when(), first.when());
    List<Interpretation> left = after.utterance("u9").orElseThrow().interpretations();
    assertEquals(List.of(typed.interpretations().getFirst().withEvidence(List.of())), left);
    assertEquals(Optional.empty(), after.source("s1"));
  }

  private static Optional<String> named(Project project, String name) {
    return SpeakerEdits.named(project, name).map(Speaker::id);
  }

  private static Said said(SpeakerName speaker, String text, int start, String scene) {
    return Said.of(text, List.of(new Span(start, start + text.length())))
        .withSpeaker(Optional.of(speaker))
        .withScene(Optional.of(scene));
  }
}
