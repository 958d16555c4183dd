package app.sottovoce.ui.timeline;

/** Drags the playhead. */
final class Scrub implements Gesture {
  private final TimelineView view;
  private final long before;

  Scrub(TimelineView view) {
    this.view = view;
    this.before = view.workbench().playhead().get();
  }

  @Override
  public void to(double x, double y, boolean free) {
    if (view.shown().axis() == Axis.CLOCK) {
      view.workbench().playhead().set(Math.max(0, view.time(Math.max(x, Outline.GUTTER))));
    }
  }

  @Override
  public void drop() {}

  @Override
  public void cancel() {
    view.workbench().playhead().set(before);
  }
}
