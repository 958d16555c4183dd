package app.sottovoce.ui.timeline;

import app.sottovoce.model.Timed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;

/** Draws up a rectangle and selects what it touches. */
final class RubberBand implements Gesture {
  private final TimelineView view;
  private final Set<String> before;
  private final long anchorTime;
  private final double anchorY;
  private long from;
  private long to;
  private double top;
  private double bottom;

  /**
   * @param adds whether what was selected before stays selected
   */
  RubberBand(TimelineView view, boolean adds, double x, double y) {
    this.view = view;
    this.before = adds ? view.workbench().selection().ids() : Set.of();
    this.anchorTime = view.time(x);
    this.anchorY = view.laneY(y);
  }

  @Override
  public void to(double x, double y, boolean free) {
    long time = view.time(Math.max(x, Outline.GUTTER));
    double laneY = view.laneY(y);
    from = Math.min(anchorTime, time);
    to = Math.max(anchorTime, time);
    top = Math.min(anchorY, laneY);
    bottom = Math.max(anchorY, laneY);
    double left = Math.max(view.x(from), Outline.GUTTER);
    double upper = Math.max(view.viewY(top), view.outline().lanesTop());
    view.setOverlay(
        Overlay.selecting(
            new Rectangle2D(
                left,
                upper,
                Math.max(0, view.x(to) - left),
                Math.max(0, view.viewY(bottom) - upper))));
    view.band(this::touches);
  }

  @Override
  public void drop() {
    Set<String> ids = new LinkedHashSet<>(before);
    List<Timed> touched = touched();
    touched.forEach(item -> ids.add(item.id()));
    cancel();
    view.select(ids, touched.stream().findFirst().map(Timed::id));
  }

  @Override
  public void cancel() {
    view.band(_ -> false);
    view.setOverlay(Overlay.NOTHING);
  }

  private boolean touches(Timed item) {
    return item.start() <= to
        && item.end() >= from
        && view.shown().lanes().place(item).filter(this::touches).isPresent();
  }

  private boolean touches(Lanes.Place place) {
    double y = view.outline().blockTop(place.lane(), place.subRow());
    return y <= bottom && y + view.outline().blockHeight(place.lane()) >= top;
  }

  private List<Timed> touched() {
    List<Timed> touched = new ArrayList<>();
    List<Lane> lanes = view.shown().lanes().lanes();
    for (int lane = 0; lane < lanes.size(); lane++) {
      for (int i = 0; i < lanes.get(lane).subRows().size(); i++) {
        if (touches(new Lanes.Place(lane, i))) {
          add(lanes.get(lane).subRows().get(i), touched);
        }
      }
    }
    touched.sort(Timed.BY_TIME);
    return touched;
  }

  private void add(SubRow subRow, List<Timed> touched) {
    for (int i = subRow.firstEndingAfter(from - 1);
        i < subRow.size() && subRow.start(i) <= to;
        i++) {
      touched.add(subRow.get(i));
    }
  }
}
