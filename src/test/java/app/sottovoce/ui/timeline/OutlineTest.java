package app.sottovoce.ui.timeline;

import static app.sottovoce.ui.timeline.Spoken.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Timed;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private final Lanes lanes =
      lanes(
          said("u1", "p1", 0, 100),
          said("u2", "p1", 50, 150),
          said("u3", "p2", 0, 100),
          said("u4", "", 0, 100));

  @Test
  void everyBlockLiesInItsLaneAndIsFoundThere() {
    for (double height : new double[] {100, 600}) {
      Outline outline = new Outline(lanes, 1, height);
      for (int lane = 0; lane < 3; lane++) {
        for (int subRow = 0; subRow < lanes.lanes().get(lane).subRows().size(); subRow++) {
          double top = outline.blockTop(lane, subRow);
          double bottom = top + outline.blockHeight(lane);
          assertTrue(top > outline.top(lane));
          assertTrue(bottom < outline.top(lane) + outline.height(lane));
          assertEquals(lane, outline.laneAt(top));
          assertEquals(lane, outline.laneAt(bottom));
          assertEquals(subRow, outline.subRowAt(lane, top));
          assertEquals(subRow, outline.subRowAt(lane, bottom));
        }
      }
    }
  }

  @Test
  void lanesAreLowerWhereThereIsLittleRoom() {
    Outline roomy = new Outline(lanes, 1, 600);
    Outline compact = new Outline(lanes, 1, 100);

    assertEquals(67 + 46 + 46, roomy.lanesHeight());
    assertEquals(51 + 34 + 34, compact.lanesHeight());
  }

  @Test
  void beyondTheLanesIsTheFirstOrTheLastOfThemButInNone() {
    Outline outline = new Outline(lanes, 1, 600);

    assertEquals(0, outline.laneAt(-5));
    assertEquals(2, outline.laneAt(5_000));
    assertFalse(outline.isInLane(-1));
    assertFalse(outline.isInLane(outline.lanesHeight()));
  }

  @Test
  void scenesThatOverlapPushTheLanesDownByNoMoreThanThreeRows() {
    assertEquals(26 + 21, new Outline(lanes, 0, 600).lanesTop());
    assertEquals(26 + 42, new Outline(lanes, 2, 600).lanesTop());
    assertEquals(26 + 63, new Outline(lanes, 9, 600).lanesTop());
  }

  private static Lanes lanes(Timed... items) {
    Lanes lanes = new Lanes(u -> u.speaker().orElse(""));
    lanes.fill(List.of(items).stream().sorted(Timed.BY_TIME).toList());
    lanes.keep(List.of("p1", "p2", ""));
    return lanes;
  }
}
