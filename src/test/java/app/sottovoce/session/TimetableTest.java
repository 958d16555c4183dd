package app.sottovoce.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.RandomEdits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Project;
import app.sottovoce.model.Timed;
import app.sottovoce.model.When;
import app.sottovoce.session.Timetable.Replaced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aThousandEditsAreFollowedAsIfItStartedOver(int seed) {
    follows(seed, 30, 1_000);
  }

  @Property(tries = 150)
  void anyFewEditsAreFollowedAsIfItStartedOver(
      @ForAll @IntRange(min = 100) int seed, @ForAll @IntRange(max = 12) int size) {
    follows(seed, size, 25);
  }

  private static void follows(int seed, int size, int steps) {
    RandomEdits edits = new RandomEdits(seed);
    Project project = edits.project(size);
    Timetable timetable = new Timetable(project);
    List<Timed> shown = new ArrayList<>(timetable.rows());
    for (int i = 0; i < steps; i++) {
      Edit edit = edits.next(project);
      project = edit.apply(project);
      replay(timetable.follow(edit, project), timetable, shown);
      assertEquals(new Timetable(project).rows(), timetable.rows(), "after step " + i);
      assertEquals(timetable.rows(), shown);
    }
    for (int i = 0; i < shown.size(); i++) {
      assertEquals(i, timetable.indexOf(shown.get(i).id()));
      assertEquals(Optional.of(shown.get(i)), timetable.row(shown.get(i).id()));
    }
  }

  @Test
  void editsOfMoreThanAThousandThingsAreFollowedToo() {
    Project project = Examples.large(2_500, 2);
    List<String> most = project.told().stream().map(u -> u.id()).limit(1_400).toList();
    for (Edit edit :
        List.of(
            ShapeEdits.unplace(project, project.utterances().keySet()),
            ShapeEdits.unplace(project, most),
            Edits.tag(project, most, "t1"))) {
      Timetable timetable = new Timetable(project);
      List<Timed> shown = new ArrayList<>(timetable.rows());
      Project after = edit.apply(project);
      replay(timetable.follow(edit, after), timetable, shown);
      assertEquals(new Timetable(after).rows(), shown);
      assertEquals(timetable.rows(), shown);
    }
  }

  @Test
  void anEditThatMovesNothingReplacesOneRow() {
    Project project = Examples.quay();
    Timetable timetable = new Timetable(project);
    List<Timed> before = List.copyOf(timetable.rows());
    Edit edit = Edits.tag(project, List.of("u1"), "t1");
    assertEquals(
        new Replaced(0, before.subList(0, 1), 1), timetable.follow(edit, edit.apply(project)));
  }

  @Test
  void anEditOfOtherThingsReplacesNothing() {
    Project project = Examples.quay();
    Edit edit = Edits.retitle(project, "Another");
    assertTrue(new Timetable(project).follow(edit, edit.apply(project)).isEmpty());
  }

  @Test
  void untimedNeighboursMoveWithWhatBoundsThem() {
    Project project = Examples.quay();
    Timetable timetable = new Timetable(project);
    Edit edit = ShapeEdits.place(project, "u2", When.measured(7_000, 8_000));
    timetable.follow(edit, edit.apply(project));
    assertEquals(
        List.of("u1 1000", "u2 7000", "u3 8300", "u4 11000"),
        timetable.rows().stream().map(t -> t.id() + " " + t.start()).toList());
  }

  @Test
  void aWordTalkedAboutHasNoRow() {
    Project project = Examples.quay();
    Timetable timetable = new Timetable(project);
    Edit edit = Edits.complete(project, List.of("u4"), Optional.of(Completeness.MENTION));
    timetable.follow(edit, edit.apply(project));
    assertEquals(-1, timetable.indexOf("u4"));
    assertEquals(Optional.empty(), timetable.row("u4"));
    timetable.follow(edit.inverse(), project);
    assertEquals(3, timetable.indexOf("u4"));
  }

  @Test
  void noughtBelowNoughtIsAnotherPlace() {
    Project project = Examples.quay();
    Timetable timetable = new Timetable(project);
    Project now = project;
    for (double order : new double[] {0.0, -0.0}) {
      Edit edit = Edits.change(now, List.of("u3"), u -> u.withOrder(order));
      now = edit.apply(now);
      timetable.follow(edit, now);
      assertEquals(new Timetable(now).rows(), timetable.rows());
    }
  }

  /** Does to a copy of the rows what an observer of the list is told. */
  private static void replay(Replaced replaced, Timetable timetable, List<Timed> shown) {
    List<Timed> stretch =
        shown.subList(replaced.from(), replaced.from() + replaced.removed().size());
    assertEquals(replaced.removed(), stretch);
    List<Timed> added =
        timetable.rows().subList(replaced.from(), replaced.from() + replaced.added());
    stretch.clear();
    shown.addAll(replaced.from(), added);
    if (replaced.isEmpty()) {
      assertEquals(0, replaced.from());
    }
  }
}
