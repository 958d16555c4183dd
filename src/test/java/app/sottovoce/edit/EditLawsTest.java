package app.sottovoce.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Utterance;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EditLawsTest {
  private static final Project QUAY = Examples.quay();
  private static final Utterance FIRST = QUAY.utterance("u1").orElseThrow();

  @TestFactory
  List<DynamicTest> everyFunctionKeepsTheLaws() {
    return new RandomEdits(0)
        .names().stream()
            .map(name -> DynamicTest.dynamicTest(name, () -> keepsTheLaws(name)))
            .toList();
  }

  private static void keepsTheLaws(String name) {
    int changes = 0;
    for (int seed = 0; seed < 60; seed++) {
      RandomEdits edits = new RandomEdits(seed);
      Project project = edits.project(1 + seed % 9);
      Edit edit = edits.edit(name, project);
      Laws.of(project, edit);
      changes += edit.isEmpty() ? 0 : 1;
    }
    assertTrue(changes > 3, name + " changed something only " + changes + " times");
  }

  @Test
  void whatLeavesAThingAsItWasIsNoChange() {
    assertEquals(Edit.NONE, Edit.of(Change.of(FIRST, FIRST)));
    // Once, an edit of this row of edits told of an utterance as it was.
    editsMadeOneAfterTheOtherAreOneEdit(697);
  }

  @Property(tries = 200)
  void editsMadeOneAfterTheOtherAreOneEdit(@ForAll @IntRange(min = 0) int seed) {
    RandomEdits edits = new RandomEdits(seed);
    Project start = edits.project(8);
    Edit all = Edit.NONE;
    Project now = start;
    for (int i = 0; i < 12; i++) {
      Edit next = edits.next(now);
      Laws.of(now, next);
      Laws.ofTwo(start, all, next);
      all = all.then(next);
      now = next.apply(now);
    }
  }

  @Property(tries = 100)
  void anyProjectTurnsIntoAnyOther(@ForAll long one, @ForAll long other) {
    Project before = Projects.of(one, 5);
    Project after = Projects.of(other, 7).withRevision(before.revision());
    assertEquals(after, Edit.between(before, after).apply(before));
    assertEquals(Edit.NONE, Edit.between(before, before));
  }

  @Test
  void aStaleEditSaysWhatItWasMadeForAndChangesNothing() {
    Edit edit =
        Edit.of(
            Change.of(
                QUAY.scene("c1").orElseThrow(), QUAY.scene("c1").orElseThrow().withTitle("Pier")),
            Change.of(FIRST.withNote("other"), FIRST));
    assertEquals(
        "“u1” is no longer what this edit was made for",
        assertThrows(StaleEdit.class, () -> edit.apply(QUAY)).getMessage());
  }

  @Test
  void anEditThatDoesNotFollowAnotherIsRefused() {
    Edit first = Edits.note(QUAY, List.of("u1"), "one");
    Edit second = Edits.note(QUAY, List.of("u1"), "two");
    assertThrows(StaleEdit.class, () -> first.then(second));
  }

  @Test
  void whatIsAddedAndTakenOutLeavesNothing() {
    Utterance added = FIRST.withId("u9");
    assertEquals(Edit.NONE, Edits.add(added).then(Edit.of(Change.removed(added))));
  }

  @Test
  void anAddedThingIsRefusedWhereItIsAlready() {
    assertThrows(StaleEdit.class, () -> Edits.add(FIRST).apply(QUAY));
  }

  @Test
  void whatAProjectSaysOfItselfIsOneThingWhateverItsId() {
    Info second = new Info("urn:uuid:second", "Second", Optional.empty(), Extra.NONE);
    Info third = new Info("urn:uuid:third", "Third", Optional.empty(), Extra.NONE);
    Edit both = Edit.of(Change.of(QUAY.info(), second)).then(Edit.of(Change.of(second, third)));
    assertEquals(Edit.of(Change.of(QUAY.info(), third)), both);
    assertEquals(third, Laws.of(QUAY, both).info());
  }

  @Test
  void aChangeIsOfOneThing() {
    assertThrows(
        IllegalArgumentException.class, () -> new Change(Optional.empty(), Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> Change.of(FIRST, FIRST.withId("u2")));
    assertThrows(
        IllegalArgumentException.class, () -> Change.of(FIRST, QUAY.speaker("p1").orElseThrow()));
  }
}
