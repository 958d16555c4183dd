package app.sottovoce.ui.timeline;

/** Moves the view of a timeline as the mouse does, for measuring. */
public final class Frames {
  private Frames() {}

  /** Shows a stretch of time from a moment on, in milliseconds. */
  public static void show(TimelinePanel panel, long from, long length) {
    TimelineView view = panel.view();
    view.setScale(new TimeScale(from, length / view.plotWidth()));
  }

  public static void pan(TimelinePanel panel, double pixels) {
    panel.view().pan(pixels);
  }

  /** Looks closer or wider at a point a third from the left. */
  public static void zoom(TimelinePanel panel, double factor) {
    panel.view().zoom(panel.view().getWidth() / 3, factor);
  }
}
