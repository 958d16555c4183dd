package app.sottovoce.ui.timeline;

import static app.sottovoce.ui.timeline.Spoken.said;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Timed;
import app.sottovoce.ui.timeline.Snapper.Snap;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SnapperTest {
  private static final List<Timed> ITEMS =
      List.of(
          said("u1", "p1", 1_000, 2_000),
          said("u2", "p1", 1_500, 2_600),
          said("u3", "p2", 4_000, 5_000));

  private final Snapper snapper = new Snapper(lanes(), "u3"::equals, 3_000);

  @Test
  void aStartIsDrawnToTheEndBeforeIt() {
    assertEquals(
        new Snap(-1_400, OptionalLong.of(2_600)),
        snapper.snap(new long[] {4_000, 5_000}, -1_380, 50));
  }

  @Test
  void ofTwoEdgesTheNearerOneDecides() {
    assertEquals(
        new Snap(-2_000, OptionalLong.of(3_000)),
        snapper.snap(new long[] {4_570, 5_000}, -1_990, 50));
  }

  @Test
  void outOfReachNothingIsDrawn() {
    assertEquals(
        new Snap(-500, OptionalLong.empty()), snapper.snap(new long[] {4_000, 5_000}, -500, 50));
  }

  @Test
  void whatIsDraggedIsNotDrawnToItself() {
    assertEquals(OptionalLong.empty(), snapper.nearest(4_010, 50));
    assertEquals(OptionalLong.of(3_000), snapper.nearest(3_050, 50));
    assertEquals(OptionalLong.empty(), snapper.nearest(3_051, 50));
  }

  @Property
  void theNearestEdgeIsWhatLookingAtAllOfThemGives(
      @ForAll @LongRange(min = 0, max = 6_000) long time,
      @ForAll @LongRange(min = 0, max = 1_500) long reach) {
    OptionalLong expected =
        LongStream.of(1_000, 1_500, 2_000, 2_600, 3_000)
            .filter(edge -> Math.abs(edge - time) <= reach)
            .boxed()
            .min(Comparator.comparingLong(edge -> Math.abs(edge - time)))
            .map(OptionalLong::of)
            .orElse(OptionalLong.empty());

    assertEquals(expected, snapper.nearest(time, reach));
  }

  private static Lanes lanes() {
    Lanes lanes = new Lanes(u -> u.speaker().orElse(""));
    lanes.fill(ITEMS);
    return lanes;
  }
}
