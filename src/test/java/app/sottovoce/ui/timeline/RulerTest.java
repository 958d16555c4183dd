package app.sottovoce.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.ui.timeline.Ruler.Mark;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RulerTest {

  @Test
  void aMinuteIsMarkedEveryFiveSeconds() {
    assertEquals(
        List.of("0:00", "0:05", "0:10", "0:15", "0:20"),
        labels(Ruler.marks(new TimeScale(0, 50), 450, Axis.CLOCK)));
  }

  @Test
  void aCloseLookIsMarkedInFractionsOfASecond() {
    assertEquals(
        List.of("0:11.5", "0:11.6", "0:11.7"),
        labels(Ruler.marks(new TimeScale(11_500, 1), 220, Axis.CLOCK)));
    assertEquals(
        List.of("0:11.480", "0:11.500", "0:11.520", "0:11.540"),
        labels(Ruler.marks(new TimeScale(11_500, 0.25), 180, Axis.CLOCK)));
  }

  @Test
  void marksBetweenCutAStepIntoEqualParts() {
    assertEquals(
        List.of(new Mark(0, "0:00"), new Mark(1_000, ""), new Mark(2_000, ""), new Mark(3_000, "")),
        Ruler.marks(new TimeScale(0, 50), 60, Axis.CLOCK));
  }

  @Test
  void nothingIsMarkedBeforeTheBeginning() {
    assertEquals(
        List.of("0:00", "0:05"), labels(Ruler.marks(new TimeScale(-9_000, 50), 300, Axis.CLOCK)));
  }

  @Test
  void theOrderToldIsCountedFromOne() {
    assertEquals(List.of("1", "2", "3"), labels(Ruler.marks(new TimeScale(0, 10), 250, Axis.TOLD)));
    assertEquals(
        List.of("1", "6", "11"), labels(Ruler.marks(new TimeScale(0, 50), 210, Axis.TOLD)));
  }

  @Property
  void labelsNeverTouchAndNeverRepeat(
      @ForAll @LongRange(min = 0, max = 100_000_000) long origin,
      @ForAll @DoubleRange(min = 0.25, max = 1_000_000) double msPerPixel,
      @ForAll Axis axis) {
    TimeScale scale = new TimeScale(origin, msPerPixel);

    List<Mark> labelled =
        Ruler.marks(scale, 1_500, axis).stream().filter(Mark::isLabelled).toList();

    for (int i = 1; i < labelled.size(); i++) {
      double gap = scale.x(labelled.get(i).at()) - scale.x(labelled.get(i - 1).at());
      assertTrue(gap >= 71.9, () -> "only " + gap + " pixels apart");
    }
    assertEquals(labelled.size(), new HashSet<>(labels(labelled)).size());
    assertTrue(Ruler.marks(scale, 1_500, axis).size() <= 120);
  }

  private static List<String> labels(List<Mark> marks) {
    return marks.stream().filter(Mark::isLabelled).map(Mark::label).toList();
  }
}
