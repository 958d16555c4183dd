package app.sottovoce.ui.timeline;

import app.sottovoce.edit.Edit;
import app.sottovoce.model.Timed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Drags utterances to another time, and onto the lane of another speaker. Sideways it takes hold
 * only after some pixels, so that saying who spoke does not move a time by the way.
 */
final class DragBlocks implements Gesture {
  private static final double SIDEWAYS = 5;

  /** So many blocks are shown where they would come to be; more could not be told apart. */
  private static final int MOST_GHOSTS = 300;

  private final TimelineView view;
  private final Timed grabbed;
  private final List<Timed> items;
  private final long grabbedAt;
  private final Snapper snapper;
  private boolean sideways;
  private long delta;
  private Optional<Integer> lane = Optional.empty();

  /**
   * @param items what is dragged, the block under the pointer included
   * @param x where it is grabbed
   */
  DragBlocks(TimelineView view, Timed grabbed, List<Timed> items, double x) {
    this.view = view;
    this.grabbed = grabbed;
    this.items = items;
    this.grabbedAt = view.time(x);
    Set<String> ids = new HashSet<>(items.stream().map(Timed::id).toList());
    this.snapper = new Snapper(view.shown().lanes(), ids::contains, view.marks(Optional.empty()));
    view.lift(ids);
  }

  @Override
  public void to(double x, double y, boolean free) {
    long wanted = view.time(x) - grabbedAt;
    sideways |= Math.abs(wanted) >= view.scale().duration(SIDEWAYS);
    lane = otherLane(y);
    OptionalLong aim = OptionalLong.empty();
    if (view.shown().axis() == Axis.CLOCK && sideways) {
      boolean backOverOwnTime =
          lane.isPresent() && Math.abs(wanted) < view.scale().duration(TimelineView.REACH);
      if (backOverOwnTime && !free) {
        delta = 0;
      } else if (free) {
        delta = wanted;
      } else {
        Snapper.Snap snap =
            snapper.snap(
                new long[] {grabbed.start(), grabbed.end()},
                wanted,
                view.scale().duration(TimelineView.REACH));
        delta = snap.delta();
        aim = snap.at();
      }
      delta = Arrange.allowed(items, delta);
    }
    view.setOverlay(Overlay.dragging(ghosts(), aim));
  }

  @Override
  public void drop() {
    cancel();
    Edit edit =
        lane.isPresent()
            ? Arrange.moveAndRetag(view.shown().project(), items, delta, speaker())
            : Arrange.move(view.shown().project(), items, delta);
    String label = lane.isPresent() ? (delta == 0 ? "retag" : "move.retag") : "move";
    view.workbench().make(view.words().get("do." + label, items.size()), edit);
  }

  @Override
  public void cancel() {
    view.lift(List.of());
    view.setOverlay(Overlay.NOTHING);
  }

  /** The lane of another speaker at a height, if lanes stand for speakers. */
  private Optional<Integer> otherLane(double y) {
    double laneY = view.laneY(y);
    int at = view.outline().laneAt(laneY);
    String own = view.shown().lanes().keyOf(grabbed);
    boolean other =
        view.shown().grouping() == Grouping.SPEAKER
            && view.outline().isInLane(laneY)
            && !view.shown().lanes().lanes().get(at).key().equals(own);
    return other ? Optional.of(at) : Optional.empty();
  }

  private Optional<String> speaker() {
    return lane.map(at -> view.shown().lanes().lanes().get(at).key())
        .filter(key -> !key.equals(Grouping.NONE));
  }

  private List<Ghost> ghosts() {
    List<Ghost> ghosts = new ArrayList<>();
    items.stream().limit(MOST_GHOSTS).filter(item -> item != grabbed).forEach(i -> add(ghosts, i));
    add(ghosts, grabbed);
    return ghosts;
  }

  private void add(List<Ghost> ghosts, Timed item) {
    view.shown()
        .lanes()
        .place(item)
        .ifPresent(
            place -> {
              int at = lane.orElse(place.lane());
              int subRow = lane.isPresent() ? 0 : place.subRow();
              Ink ink = lane.isPresent() ? view.ink(speaker()) : view.ink(item);
              ghosts.add(
                  new Ghost(
                      item.start() + delta,
                      item.end() + delta,
                      view.outline().blockTop(at, subRow),
                      view.outline().blockHeight(at),
                      true,
                      item.id().equals(grabbed.id()) && view.shown().axis() == Axis.CLOCK,
                      ink,
                      item.utterance().words()));
            });
  }
}
