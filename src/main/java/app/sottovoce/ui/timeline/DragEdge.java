package app.sottovoce.ui.timeline;

import app.sottovoce.edit.Edit;
import app.sottovoce.model.Timed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Drags one edge of an utterance. */
final class DragEdge implements Gesture {
  private final TimelineView view;
  private final Timed item;
  private final boolean atStart;
  private final long offset;
  private final Snapper snapper;
  private long at;

  /**
   * @param x where the edge is grabbed; it keeps its distance from the pointer
   */
  DragEdge(TimelineView view, Timed item, boolean atStart, double x) {
    this.view = view;
    this.item = item;
    this.atStart = atStart;
    this.at = atStart ? item.start() : item.end();
    this.offset = at - view.time(x);
    this.snapper =
        new Snapper(view.shown().lanes(), item.id()::equals, view.marks(Optional.empty()));
    view.lift(List.of(item.id()));
  }

  @Override
  public void to(double x, double y, boolean free) {
    long wanted = view.time(x) + offset;
    OptionalLong aim =
        free
            ? OptionalLong.empty()
            : snapper.nearest(wanted, view.scale().duration(TimelineView.REACH));
    long drawn = aim.orElse(wanted);
    at = atStart ? Arrange.start(item, drawn) : Arrange.end(item, drawn);
    Lanes.Place place = view.shown().lanes().place(item).orElse(new Lanes.Place(0, 0));
    Ghost ghost =
        new Ghost(
            atStart ? at : item.start(),
            atStart ? item.end() : at,
            view.outline().blockTop(place.lane(), place.subRow()),
            view.outline().blockHeight(place.lane()),
            true,
            true,
            view.ink(item),
            item.utterance().words());
    view.setOverlay(Overlay.dragging(List.of(ghost), drawn == at ? aim : OptionalLong.empty()));
  }

  @Override
  public void drop() {
    cancel();
    Edit edit =
        atStart
            ? Arrange.moveStart(view.shown().project(), item, at)
            : Arrange.moveEnd(view.shown().project(), item, at);
    view.workbench().make(view.words().get("do.resize"), edit);
  }

  @Override
  public void cancel() {
    view.lift(List.of());
    view.setOverlay(Overlay.NOTHING);
  }
}
