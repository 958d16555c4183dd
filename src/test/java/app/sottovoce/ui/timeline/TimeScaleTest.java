package app.sottovoce.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.model.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
  private final TimeScale tenMsAPixel = new TimeScale(1_000, 10);

  @Test
  void turnsTimeIntoPixelsAndBack() {
    assertEquals(50, tenMsAPixel.x(1_500));
    assertEquals(1_500, tenMsAPixel.ms(50));
    assertEquals(-100, tenMsAPixel.x(0));
    assertEquals(80, tenMsAPixel.duration(8));
    assertEquals(new Span(1_000, 5_000), tenMsAPixel.shown(400));
  }

  @Test
  void aStretchFitsWithRoomAtBothSides() {
    TimeScale scale = TimeScale.fitting(new Span(2_000, 4_000), 240, 20);

    assertEquals(20, scale.x(2_000));
    assertEquals(220, scale.x(4_000));
  }

  @Test
  void aMomentFitsInTheMiddleAsCloseAsCanBe() {
    TimeScale scale = TimeScale.fitting(new Span(500, 500), 100, 10);

    assertEquals(TimeScale.CLOSEST, scale.msPerPixel());
    assertEquals(50, scale.x(500));
  }

  @Test
  void closenessHasLimits() {
    assertEquals(TimeScale.CLOSEST, tenMsAPixel.zoomed(0, 1e9).msPerPixel());
    assertEquals(TimeScale.WIDEST, tenMsAPixel.zoomed(0, 1e-9).msPerPixel());
  }

  @Test
  void aPixelOfNoTimeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new TimeScale(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new TimeScale(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new TimeScale(0, Double.NaN));
  }

  @Property
  void whatIsUnderThePointerStaysThereWhenZooming(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long origin,
      @ForAll @DoubleRange(min = 0.25, max = 100_000) double msPerPixel,
      @ForAll @DoubleRange(min = 0, max = 4_000) double x,
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
    TimeScale scale = new TimeScale(origin, msPerPixel);

    TimeScale zoomed = scale.zoomed(x, factor);

    assertEquals(origin + x * msPerPixel, zoomed.origin() + x * zoomed.msPerPixel(), 0.01);
  }

  @Property
  void panningThereAndBackChangesNothing(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long origin,
      @ForAll @DoubleRange(min = 0.25, max = 100_000) double msPerPixel,
      @ForAll @DoubleRange(min = -4_000, max = 4_000) double pixels) {
    TimeScale scale = new TimeScale(origin, msPerPixel);

    assertEquals(origin, scale.panned(pixels).panned(-pixels).origin(), 0.001);
    assertEquals(scale.ms(pixels), scale.panned(pixels).ms(0));
  }
}
