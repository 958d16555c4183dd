package app.sottovoce.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Timed;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ShownRowsTest {
  private final TestBench bench = new TestBench(Examples.large(300, 4));
  private final Workbench workbench = bench.workbench;
  private final ShownRows shown = new ShownRows(workbench.rows());

  @Test
  void anEditedRowStaysWhereItIs() {
    backwards();
    workbench.make(
        "Retype", Edits.retype(workbench.project(), "u7", "r7", "Aa", Optional.of(workbench.me())));
    assertEquals(292, shown.indexOf("u7"));
    assertEquals("Aa", shown.get(292).utterance().words());
  }

  @Test
  void aNewRowComesAfterTheOneBeforeItInTime() {
    backwards();
    workbench.make(
        "Split", ShapeEdits.split(workbench.project(), "u7", 10, prefix -> prefix + "-new"));
    assertEquals(293, shown.indexOf("u-new"));
  }

  @Test
  void whatIsShownWhileEditsHappenedIsAsTheProjectIsNow() {
    List<Timed> old = List.copyOf(workbench.rows());
    workbench.make("Delete", Edits.remove(workbench.project(), List.of("u0")));
    workbench.make(
        "Retype",
        Edits.retype(workbench.project(), "u1", "r1", "New", Optional.of(workbench.me())));
    shown.show(old);
    assertEquals(List.copyOf(workbench.rows()), List.copyOf(shown));
  }

  @Test
  void listenersHearOfEveryChangeInEitherMode() {
    List<Timed> heard = new ArrayList<>(shown);
    shown.addListener((ListChangeListener<Timed>) change -> replay(change, heard));
    shown.onEdited(id -> heard.set(shown.indexOf(id), shown.get(shown.indexOf(id))));
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      if (i == 100 || i == 300) {
        backwards();
      } else if (i == 200) {
        shown.showAll();
      }
      step(random, i);
      assertEquals(List.copyOf(shown), heard);
      assertEquals(new HashSet<>(workbench.rows()), new HashSet<>(shown));
      int at = random.nextInt(shown.size());
      assertEquals(at, shown.indexOf(shown.get(at).id()));
    }
  }

  private void backwards() {
    shown.show(List.copyOf(workbench.rows()).reversed());
  }

  private void step(Random random, int i) {
    String id = workbench.rows().get(random.nextInt(workbench.rows().size())).id();
    var project = workbench.project();
    Edit edit =
        switch (random.nextInt(5)) {
          case 0 -> Edits.remove(project, List.of(id));
          case 1 -> ShapeEdits.split(project, id, 8, prefix -> prefix + "-" + i);
          case 2 -> {
            long start = random.nextInt(300_000);
            yield ShapeEdits.place(project, id, When.measured(start, start + 500));
          }
          case 3 -> ShapeEdits.unplace(project, List.of(id));
          default -> Edits.note(project, List.of(id), "note " + i);
        };
    if (random.nextInt(6) == 0) {
      workbench.undo();
    } else {
      workbench.make("Step", edit);
    }
  }

  private static void replay(ListChangeListener.Change<? extends Timed> change, List<Timed> rows) {
    while (change.next()) {
      List<Timed> stretch =
          rows.subList(change.getFrom(), change.getFrom() + change.getRemovedSize());
      assertEquals(ids(change.getRemoved()), ids(stretch));
      stretch.clear();
      rows.addAll(change.getFrom(), change.getAddedSubList());
    }
  }

  private static List<String> ids(List<? extends Timed> rows) {
    return rows.stream().map(Timed::id).toList();
  }
}
