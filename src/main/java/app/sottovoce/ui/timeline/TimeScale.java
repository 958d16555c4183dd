package app.sottovoce.ui.timeline;

import app.sottovoce.model.Span;

/**
 * Turns time into pixels and back. The idea of a small immutable scale that everything on a
 * timeline shares is Perfetto's ({@code ui/src/base/time_scale.ts}).
 *
 * @param origin the time at pixel 0, in milliseconds; may lie between two of them
 * @param msPerPixel how many milliseconds a pixel stands for
 */
public record TimeScale(double origin, double msPerPixel) {
  /** The closest look: a word fills the window. */
  public static final double CLOSEST = 0.25;

  /** The widest look: some 17 days in a window of 1,500 pixels. */
  public static final double WIDEST = 1_000_000;

  /**
   * @throws IllegalArgumentException if a pixel stands for no time, or the origin for none
   */
  public TimeScale {
    if (!(msPerPixel > 0) || !Double.isFinite(msPerPixel) || !Double.isFinite(origin)) {
      throw new IllegalArgumentException("No scale: " + msPerPixel + " ms a pixel at " + origin);
    }
  }

  /**
   * The scale at which a stretch of time fills a width, with some room at both sides.
   *
   * @param width in pixels
   * @param margin room at each side, in pixels
   */
  public static TimeScale fitting(Span span, double width, double margin) {
    double inner = Math.max(1, width - 2 * margin);
    double msPerPixel = Math.clamp(span.length() / inner, CLOSEST, WIDEST);
    double middle = (span.start() + span.end()) / 2.0;
    return new TimeScale(middle - width / 2 * msPerPixel, msPerPixel);
  }

  public double x(double ms) {
    return (ms - origin) / msPerPixel;
  }

  /** The time at a pixel, to the nearest millisecond. */
  public long ms(double x) {
    return Math.round(exactMs(x));
  }

  /** How long a number of pixels is, to the nearest millisecond. */
  public long duration(double pixels) {
    return Math.round(pixels * msPerPixel);
  }

  /**
   * Looks closer or wider; what is at a pixel stays there.
   *
   * @param factor above 1 looks closer
   */
  public TimeScale zoomed(double x, double factor) {
    double next = Math.clamp(msPerPixel / factor, CLOSEST, WIDEST);
    return new TimeScale(exactMs(x) - x * next, next);
  }

  /** Moves on by some pixels; what was at that pixel is at 0 then. */
  public TimeScale panned(double pixels) {
    return new TimeScale(exactMs(pixels), msPerPixel);
  }

  public TimeScale from(double newOrigin) {
    return new TimeScale(newOrigin, msPerPixel);
  }

  /** The stretch of time that a width shows. */
  public Span shown(double width) {
    return new Span((long) Math.floor(origin), (long) Math.ceil(exactMs(width)));
  }

  private double exactMs(double x) {
    return origin + x * msPerPixel;
  }
}
