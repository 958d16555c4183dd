package app.sottovoce.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.By;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapeEditsTest {
  private static final Project QUAY = Examples.quay();
  private static final String TEXT = QUAY.source("s1").orElseThrow().text();
  private final Ids counting = Ids.counting();
  private final Ids ids = prefix -> counting.next("n" + prefix);

  @Test
  void splittingSharesOutWordsAnchorsAndTime() {
    Project after = Laws.of(QUAY, ShapeEdits.split(QUAY, "u2", 9, ids));
    assertEquals(List.of("u1", "u2", "nu1", "u3", "u4"), told(after));
    Utterance left = after.utterance("u2").orElseThrow();
    Utterance right = after.utterance("nu1").orElseThrow();
    assertEquals(
        List.of("You came,", "how good to see you."), List.of(left.words(), right.words()));
    assertEquals(List.of("You came,"), anchored(left));
    assertEquals(List.of("how good to see you,"), anchored(right));
    When first = left.when().orElseThrow();
    When second = right.when().orElseThrow();
    assertEquals(new When(3_000, 3_775, Basis.MEASURED, Basis.ESTIMATED, Extra.NONE), first);
    assertEquals(new When(3_775, 5_500, Basis.ESTIMATED, Basis.MEASURED, Extra.NONE), second);
  }

  @Test
  void splittingKeepsTheTagsOnBothHalvesAndOpinionsOnTheFirst() {
    Project project =
        QUAY.with(QUAY.utterance("u4").orElseThrow().withTags(List.of("t1")).withNote("Low voice"));
    Project after = Laws.of(project, ShapeEdits.split(project, "u4", 5, ids));
    Utterance left = after.utterance("u4").orElseThrow();
    Utterance right = after.utterance("nu1").orElseThrow();
    assertEquals(List.of(List.of("t1"), List.of("t1")), List.of(left.tags(), right.tags()));
    assertEquals(left.speaker(), right.speaker());
    assertEquals(
        left.reading().orElseThrow().confidence(), right.reading().orElseThrow().confidence());
    assertEquals(1, left.interpretations().size());
    assertEquals(List.of(), right.interpretations());
    assertEquals(List.of("Low voice", ""), List.of(left.note(), right.note()));
    assertEquals(Optional.empty(), right.when());
  }

  @Test
  void splittingBetweenTwoAnchorsGivesEachHalfItsOwn() {
    Project project = QUAY.with(anchored("You came. — Thank you", "You came", "Thank you"));
    Project after = Laws.of(project, ShapeEdits.split(project, "u9", 12, ids));
    assertEquals(List.of("You came"), anchored(after.utterance("u9").orElseThrow()));
    assertEquals(List.of("Thank you"), anchored(after.utterance("nu1").orElseThrow()));
  }

  @Test
  void retypedWordsKeepTheWholeAnchorOnBothHalves() {
    Project retyped =
        Edits.retype(QUAY, "u2", "r2", "You were late, good to see you", Optional.empty())
            .apply(QUAY);
    Project after = Laws.of(retyped, ShapeEdits.split(retyped, "u2", 14, ids));
    assertEquals(
        anchored(QUAY.utterance("u2").orElseThrow()),
        anchored(after.utterance("u2").orElseThrow()));
    assertEquals(
        anchored(QUAY.utterance("u2").orElseThrow()),
        anchored(after.utterance("nu1").orElseThrow()));
  }

  @Test
  void aLetterOfTwoUnitsIsNeverCut() {
    Project project = QUAY.with(Utterance.of("u9", 9, Reading.of("r9", "a😀b")));
    Project after = Laws.of(project, ShapeEdits.split(project, "u9", 2, ids));
    assertEquals("a", after.utterance("u9").orElseThrow().words());
    assertEquals("😀b", after.utterance("nu1").orElseThrow().words());
  }

  @Test
  void thereIsNothingToSplitBeforeTheFirstOrAfterTheLastWord() {
    for (int at : new int[] {-5, 0, 8, 99}) {
      assertEquals(Edit.NONE, ShapeEdits.split(QUAY, "u1", at, ids));
    }
    assertEquals(Edit.NONE, ShapeEdits.split(QUAY, "gone", 3, ids));
  }

  @Test
  void splittingTheRestAHundredTimesKeepsTheOrder() {
    String words = "word ".repeat(101).strip();
    Project project = QUAY.with(Utterance.of("u1", 1, Reading.of("r1", words)));
    String rest = "u1";
    for (int i = 0; i < 100; i++) {
      project = Laws.of(project, ShapeEdits.split(project, rest, 4, ids));
      rest = "nu" + (i + 1);
    }
    List<String> told = told(project);
    assertEquals("u1", told.getFirst());
    for (int i = 1; i <= 100; i++) {
      assertEquals("nu" + i, told.get(i));
    }
    assertEquals(List.of("u2", "u3", "u4"), told.subList(101, 104));
  }

  @Test
  void utterancesToldAtOnePlaceMoveApartWhereRoomIsNeeded() {
    Project project = QUAY;
    for (int i = 5; i < 9; i++) {
      project = project.with(Utterance.of("u" + i, 2, Reading.of("r" + i, "one two")));
    }
    Project after = Laws.of(project, ShapeEdits.split(project, "u5", 3, ids));
    assertEquals(List.of("u1", "u2", "u5", "nu1", "u6", "u7", "u8", "u3", "u4"), told(after));
    Project far =
        Project.empty(QUAY.info())
            .with(Utterance.of("a", 1e18, Reading.of("r", "one two")))
            .with(Utterance.of("b", 1e18, Reading.of("r", "three")));
    assertEquals(List.of("a", "nu2", "b"), told(Laws.of(far, ShapeEdits.split(far, "a", 3, ids))));
  }

  @Test
  void splittingAtAMomentCutsThereOnTheAnalystsWord() {
    When shown = QUAY.utterance("u2").orElseThrow().when().orElseThrow();
    Project after = Laws.of(QUAY, ShapeEdits.splitAt(QUAY, "u2", 4_000, shown, ids));
    assertEquals("You came, how", after.utterance("u2").orElseThrow().words());
    assertEquals(
        Optional.of(new When(3_000, 4_000, Basis.MEASURED, Basis.REPORTED, Extra.NONE)),
        after.utterance("u2").orElseThrow().when());
    assertEquals(
        Optional.of(new When(4_000, 5_500, Basis.REPORTED, Basis.MEASURED, Extra.NONE)),
        after.utterance("nu1").orElseThrow().when());
    assertEquals(Edit.NONE, ShapeEdits.splitAt(QUAY, "u2", 3_000, shown, ids));
  }

  @Test
  void splittingWhatHasNoTimeStoresNoEstimate() {
    When shown = When.measured(6_000, 9_000);
    Project after = Laws.of(QUAY, ShapeEdits.splitAt(QUAY, "u3", 7_000, shown, ids));
    assertEquals(Optional.empty(), after.utterance("u3").orElseThrow().when());
    assertEquals(Optional.empty(), after.utterance("nu1").orElseThrow().when());
  }

  @Test
  void joiningLosesNothing() {
    Project project =
        QUAY.with(QUAY.utterance("u1").orElseThrow().withSpeaker(Optional.empty()).withNote("one"))
            .with(
                QUAY.utterance("u2")
                    .orElseThrow()
                    .withNote("two")
                    .withStatus(Status.FINAL)
                    .withAddressee(Optional.of("p2")));
    Project after = Laws.of(project, ShapeEdits.join(project, List.of("u1", "u2", "u4")));
    Utterance joined = after.utterance("u1").orElseThrow();
    assertEquals("At last. You came, how good to see you. It is only rope.", joined.words());
    assertEquals(
        List.of("At last,", "You came, how good to see you,", "It is only rope,"),
        anchored(joined));
    assertEquals(Optional.of(When.measured(1_000, 5_500)), joined.when());
    assertEquals(Optional.of("p1"), joined.speaker());
    assertEquals(Optional.of("p2"), joined.addressee());
    assertEquals(List.of("t1"), joined.tags());
    assertEquals("one\ntwo", joined.note());
    assertEquals(1, joined.interpretations().size());
    assertEquals(Status.DRAFT, joined.status());
    assertEquals(List.of("u1", "u3"), told(after));
  }

  @Test
  void joinedWordsAreNoSurerThanTheLessSureOfThem() {
    Optional<Assessment> sure = Optional.of(Assessment.by("a1", Likelihood.LIKELY, Examples.NOW));
    Project project = Edits.sureOfWords(QUAY, List.of("u1"), sure).apply(QUAY);
    assertEquals(
        QUAY.utterance("u2").orElseThrow().reading().orElseThrow().confidence(),
        confidence(Laws.of(project, ShapeEdits.join(project, List.of("u1", "u2")))));
    Project unknown = Edits.sureOfWords(QUAY, List.of("u2"), Optional.empty()).apply(QUAY);
    assertEquals(
        Optional.empty(),
        confidence(Laws.of(unknown, ShapeEdits.join(unknown, List.of("u1", "u2")))));
  }

  @Test
  void aMentionJoinedWithWordsIsSaid() {
    Project project =
        Edits.complete(QUAY, List.of("u1"), Optional.of(Completeness.MENTION)).apply(QUAY);
    Utterance joined =
        Laws.of(project, ShapeEdits.join(project, List.of("u1", "u2")))
            .utterance("u1")
            .orElseThrow();
    assertEquals(false, joined.isMention());
  }

  @Test
  void oneIsNothingToJoin() {
    assertEquals(Edit.NONE, ShapeEdits.join(QUAY, List.of("u1", "u1", "gone")));
    assertEquals(Edit.NONE, ShapeEdits.same(QUAY, List.of("u1")));
  }

  @Test
  void theSameEventKeepsEveryReadingOpinionTagAndTheBetterTime() {
    When rough = new When(900, 2_100, Basis.REPORTED, Basis.REPORTED, Extra.NONE);
    Project project = QUAY.with(QUAY.utterance("u4").orElseThrow().withWhen(Optional.of(rough)));
    Project after = Laws.of(project, ShapeEdits.same(project, List.of("u4", "u2")));
    Utterance one = after.utterance("u4").orElseThrow();
    assertEquals(List.of("r4", "r2"), one.readings().stream().map(Reading::id).toList());
    assertEquals("It is only rope.", one.words());
    assertEquals(Optional.of("r4"), one.preferred());
    assertEquals(Optional.of(When.measured(3_000, 5_500)), one.when());
    assertEquals(Optional.of("c1"), one.scene());
    assertEquals(List.of("t1"), one.tags());
    assertEquals(1, one.interpretations().size());
  }

  @Test
  void readingsAndOpinionsOfOneIdAreToldApart() {
    Interpretation opinion = QUAY.utterance("u4").orElseThrow().interpretations().getFirst();
    Project project =
        QUAY.with(
            QUAY.utterance("u1")
                .orElseThrow()
                .withReadings(List.of(Reading.of("r4", "Alas.")))
                .withInterpretations(List.of(opinion.withText("A sigh"))));
    Utterance one =
        Laws.of(project, ShapeEdits.same(project, List.of("u4", "u1")))
            .utterance("u4")
            .orElseThrow();
    assertEquals(
        Map.of("r4", "It is only rope.", "r4-2", "Alas."),
        Map.of(
            one.readings().getFirst().id(), one.readings().getFirst().text(),
            one.readings().getLast().id(), one.readings().getLast().text()));
    assertEquals(
        List.of("i1", "i1-2"), one.interpretations().stream().map(Interpretation::id).toList());
    Project shared =
        QUAY.with(QUAY.utterance("u1").orElseThrow().withInterpretations(List.of(opinion)));
    assertEquals(
        List.of(opinion),
        Laws.of(shared, ShapeEdits.join(shared, List.of("u4", "u1")))
            .utterance("u4")
            .orElseThrow()
            .interpretations());
  }

  @Test
  void whatWasMadeOneCanBeSeparatedAgain() {
    Project one = ShapeEdits.same(QUAY, List.of("u1", "u2")).apply(QUAY);
    Project after = Laws.of(one, ShapeEdits.separate(one, "u1", "r2", ids));
    assertEquals(List.of("u1", "nu1", "u3", "u4"), told(after));
    assertEquals(
        QUAY.utterance("u2").orElseThrow().readings(),
        after.utterance("nu1").orElseThrow().readings());
    assertEquals(
        QUAY.utterance("u1").orElseThrow().readings(),
        after.utterance("u1").orElseThrow().readings());
    assertEquals(Edit.NONE, ShapeEdits.separate(QUAY, "u1", "r1", ids));
  }

  @Test
  void theReadingShownMayBeTheOneSeparated() {
    Project one = ShapeEdits.same(QUAY, List.of("u1", "u2")).apply(QUAY);
    Project after = Laws.of(one, ShapeEdits.separate(one, "u1", "r1", ids));
    assertEquals(Optional.empty(), after.utterance("u1").orElseThrow().preferred());
    assertEquals("You came, how good to see you.", after.utterance("u1").orElseThrow().words());
  }

  @Test
  void selectedWordsAreToldWhereTheyStandInTheSource() {
    int start = TEXT.indexOf(" reportedly said");
    Edit edit = ShapeEdits.select(QUAY, "s1", start, start + 17, new By.Person("a1"), ids);
    Project after = Laws.of(QUAY, edit);
    assertEquals(List.of("u1", "u2", "nu1", "u3", "u4"), told(after));
    Utterance selected = after.utterance("nu1").orElseThrow();
    assertEquals("reportedly said.", selected.words());
    assertEquals(
        List.of(Anchor.of("s1", TEXT, start + 1, start + 17)),
        selected.readings().getFirst().anchors());
  }

  @Test
  void wordsBeforeAllOthersOfTheirSourceAreToldBeforeThem() {
    assertEquals(
        List.of("nu1", "u1", "u2", "u3", "u4"),
        told(Laws.of(QUAY, ShapeEdits.select(QUAY, "s1", 0, 9, new By.Person("a1"), ids))));
    Project two = QUAY.with(Source.of("s2", Source.Kind.ARTICLE, "Other", "More words"));
    assertEquals(
        List.of("u1", "u2", "u3", "u4", "nu2"),
        told(Laws.of(two, ShapeEdits.select(two, "s2", 0, 4, new By.Person("a1"), ids))));
  }

  @Test
  void spacesAreNoWordsToSelect() {
    int space = TEXT.indexOf(' ');
    By me = new By.Person("a1");
    assertEquals(Edit.NONE, ShapeEdits.select(QUAY, "s1", space, space + 1, me, ids));
    assertEquals(Edit.NONE, ShapeEdits.select(QUAY, "s1", 5, 5, me, ids));
    assertEquals(Edit.NONE, ShapeEdits.select(QUAY, "gone", 5, 9, me, ids));
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> ShapeEdits.select(QUAY, "s1", 5, TEXT.length() + 1, me, ids));
  }

  @Test
  void anUtteranceCanBeToldElsewhere() {
    assertEquals(List.of("u2", "u3", "u1", "u4"), toldAfter("u1", Optional.of("u3")));
    assertEquals(List.of("u4", "u1", "u2", "u3"), toldAfter("u4", Optional.empty()));
    assertEquals(List.of("u1", "u3", "u4", "u2"), toldAfter("u2", Optional.of("u4")));
  }

  @Test
  void whatIsToldThereAlreadyStays() {
    assertEquals(Edit.NONE, ShapeEdits.tell(QUAY, "u2", Optional.of("u1")));
    assertEquals(Edit.NONE, ShapeEdits.tell(QUAY, "u2", Optional.of("u2")));
    assertEquals(Edit.NONE, ShapeEdits.tell(QUAY, "u1", Optional.empty()));
    assertEquals(Edit.NONE, ShapeEdits.tell(QUAY, "u2", Optional.of("gone")));
    assertEquals(Edit.NONE, ShapeEdits.tell(QUAY, "gone", Optional.of("u1")));
  }

  @Test
  void aTimeIsPutOnAndTakenOff() {
    Project placed = Laws.of(QUAY, ShapeEdits.place(QUAY, "u3", When.measured(6_000, 7_000)));
    assertEquals(
        Optional.of(When.measured(6_000, 7_000)), placed.utterance("u3").orElseThrow().when());
    assertEquals(QUAY, Laws.of(placed, ShapeEdits.unplace(placed, List.of("u3"))));
  }

  private List<String> toldAfter(String id, Optional<String> after) {
    return told(Laws.of(QUAY, ShapeEdits.tell(QUAY, id, after)));
  }

  private static Utterance anchored(String text, String... words) {
    List<Anchor> anchors =
        Stream.of(words)
            .map(w -> Anchor.of("s1", TEXT, TEXT.indexOf(w), TEXT.indexOf(w) + w.length()))
            .toList();
    return Utterance.of("u9", 9, Reading.of("r9", text).withAnchors(anchors));
  }

  private static Optional<Assessment> confidence(Project project) {
    return project.utterance("u1").orElseThrow().reading().orElseThrow().confidence();
  }

  private static List<String> anchored(Utterance utterance) {
    return utterance.readings().stream()
        .flatMap(r -> r.anchors().stream())
        .map(Anchor::exact)
        .toList();
  }

  private static List<String> told(Project project) {
    return project.told().stream().map(Utterance::id).toList();
  }
}
