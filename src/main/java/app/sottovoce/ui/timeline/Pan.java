package app.sottovoce.ui.timeline;

/** Drags the view itself. */
final class Pan implements Gesture {
  private final TimelineView view;
  private final TimeScale scale;
  private final double scroll;
  private final double startX;
  private final double startY;

  Pan(TimelineView view, double x, double y) {
    this.view = view;
    this.scale = view.scale();
    this.scroll = view.scroll();
    this.startX = x;
    this.startY = y;
  }

  @Override
  public void to(double x, double y, boolean free) {
    view.setScale(scale.panned(startX - x));
    view.setScroll(scroll + startY - y);
  }

  @Override
  public void drop() {}

  @Override
  public void cancel() {
    view.setScale(scale);
    view.setScroll(scroll);
  }

  @Override
  public boolean scrolls() {
    return false;
  }
}
