package app.sottovoce.ui.timeline;

import app.sottovoce.model.Timed;
import java.util.List;
import java.util.Optional;

/** From one utterance to another by arrow keys. */
final class Walk {
  private Walk() {}

  /** The one some places on in the order of the axis; the outermost one if it ends before that. */
  static Optional<Timed> along(Shown shown, Optional<String> from, int places) {
    List<Timed> items = shown.items();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    int index = from.map(shown::indexOf).orElse(-1);
    int next = index < 0 ? (places > 0 ? 0 : items.size() - 1) : index + places;
    return Optional.of(items.get(Math.clamp(next, 0, items.size() - 1)));
  }

  /** The one nearest in time in the next sub-row above or below that holds any. */
  static Optional<Timed> across(Shown shown, Optional<String> from, int direction) {
    Optional<Timed> item = from.flatMap(shown::item);
    Optional<Lanes.Place> place = item.flatMap(shown.lanes()::place);
    if (place.isEmpty()) {
      return along(shown, from, direction);
    }
    List<SubRow> subRows =
        shown.lanes().lanes().stream().flatMap(lane -> lane.subRows().stream()).toList();
    SubRow own = shown.lanes().lanes().get(place.get().lane()).subRows().get(place.get().subRow());
    int next = subRows.indexOf(own) + direction;
    return next < 0 || next >= subRows.size()
        ? Optional.empty()
        : Optional.of(nearest(subRows.get(next), item.get()));
  }

  private static Timed nearest(SubRow subRow, Timed item) {
    int index = Math.min(subRow.firstEndingAfter(item.start()), subRow.size() - 1);
    Timed after = subRow.get(index);
    if (index == 0) {
      return after;
    }
    Timed before = subRow.get(index - 1);
    return middle(item) - middle(before) < middle(after) - middle(item) ? before : after;
  }

  private static long middle(Timed item) {
    return (item.start() + item.end()) / 2;
  }
}
