package app.sottovoce.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.SceneEdits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.edit.SpeakerEdits;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShownTest {
  private int changes;

  @Property(tries = 30)
  void followingSessionsGivesWhatLookingAgainGives(
      @ForAll long seed, @ForAll Axis axis, @ForAll Grouping grouping) {
    Workbench workbench = new TestBench(Examples.large(30, 3)).workbench;
    Shown shown = shown(workbench, axis, grouping);
    Random random = new Random(seed);
    for (int i = 0; i < 25; i++) {
      if (random.nextInt(6) == 0) {
        workbench.undo();
      } else {
        workbench.make("Try", any(workbench, random));
      }

      Shown anew = shown(workbench, axis, grouping);

      assertEquals(shape(anew), shape(shown));
      assertEquals(anew.scenes(), shown.scenes());
      assertEquals(anew.extent(), shown.extent());
      assertEquals(List.copyOf(anew.items()), List.copyOf(shown.items()));
    }
  }

  @Test
  void everyUtteranceIsFoundByIdAndByPlace() {
    Workbench workbench = new TestBench(Examples.large(30, 3)).workbench;
    for (Axis axis : Axis.values()) {
      Shown shown = shown(workbench, axis, Grouping.SPEAKER);
      for (int i = 0; i < 30; i++) {
        assertEquals(i, shown.indexOf(shown.items().get(i).id()));
        assertEquals(Optional.of(shown.items().get(i)), shown.item(shown.items().get(i).id()));
      }
      assertEquals(-1, shown.indexOf("nobody"));
    }
  }

  @Test
  void aSceneWithoutATimeLiesOverItsUtterances() {
    Project project = Examples.quay().with(new Scene("c1", "Quay", Optional.empty(), Extra.NONE));
    Shown shown = shown(new TestBench(project).workbench, Axis.CLOCK, Grouping.SPEAKER);

    SceneBar bar = shown.scenes().getFirst();

    assertEquals(1_000, bar.start());
    assertEquals(shown.item("u3").orElseThrow().end(), bar.end());
    assertTrue(bar.estimated());
  }

  @Test
  void scenesThatOverlapStandBelowOneAnother() {
    Project project =
        Examples.quay()
            .with(new Scene("c2", "Boat", Optional.of(new Span(8_000, 12_000)), Extra.NONE))
            .with(new Scene("c3", "Sea", Optional.of(new Span(9_000, 20_000)), Extra.NONE));
    Shown shown = shown(new TestBench(project).workbench, Axis.CLOCK, Grouping.SPEAKER);

    assertEquals(List.of(0, 1, 0), shown.scenes().stream().map(SceneBar::row).toList());
  }

  @Test
  void aNewSpeakerHasALaneAtOnceAndTheViewIsTold() {
    Workbench workbench = new TestBench(Examples.quay()).workbench;
    Shown shown = shown(workbench, Axis.CLOCK, Grouping.SPEAKER);
    changes = 0;

    workbench.make("Add", SpeakerEdits.add(speaker("p0")));

    assertEquals(
        List.of("p1", "p2", "p0", ""), shown.lanes().lanes().stream().map(Lane::key).toList());
    assertTrue(changes > 0);
  }

  private Shown shown(Workbench workbench, Axis axis, Grouping grouping) {
    Shown shown = new Shown(workbench, () -> changes++);
    shown.setAxis(axis);
    shown.setGrouping(grouping);
    return shown;
  }

  private static Edit any(Workbench workbench, Random random) {
    Project project = workbench.project();
    List<String> ids = new ArrayList<>(project.utterances().keySet());
    ids.sort(null);
    String id = ids.get(random.nextInt(ids.size()));
    String other = ids.get(random.nextInt(ids.size()));
    long start = random.nextInt(40_000);
    return switch (random.nextInt(9)) {
      case 0 -> ShapeEdits.place(project, id, When.measured(start, start + random.nextInt(4_000)));
      case 1 -> ShapeEdits.unplace(project, List.of(id, other));
      case 2 -> ShapeEdits.split(project, id, 10, workbench.ids());
      case 3 -> id.equals(other) ? Edit.NONE : ShapeEdits.join(project, List.of(id, other));
      case 4 ->
          Edits.retag(
              project,
              List.of(id, other),
              Optional.of("p" + random.nextInt(4)).filter(project.speakers()::containsKey));
      case 5 -> SpeakerEdits.add(speaker(workbench.ids().next("p")));
      case 6 ->
          SceneEdits.add(
              new Scene(
                  workbench.ids().next("c"),
                  "Scene",
                  Optional.of(new Span(start, start + 5_000)).filter(_ -> random.nextBoolean()),
                  Extra.NONE));
      case 7 ->
          Edits.scene(project, List.of(id, other), project.scenes().keySet().stream().findFirst());
      default -> ShapeEdits.tell(project, id, Optional.of(other).filter(o -> !o.equals(id)));
    };
  }

  private static Speaker speaker(String id) {
    return new Speaker(id, "Speaker " + id, List.of(), "", "#2a9d76", Extra.NONE);
  }

  private static Map<String, List<List<String>>> shape(Shown shown) {
    Map<String, List<List<String>>> shape = new TreeMap<>();
    for (Lane lane : shown.lanes().lanes()) {
      shape.put(
          lane.key(),
          lane.subRows().stream()
              .map(s -> IntStream.range(0, s.size()).mapToObj(i -> s.get(i).toString()).toList())
              .toList());
    }
    return shape;
  }
}
