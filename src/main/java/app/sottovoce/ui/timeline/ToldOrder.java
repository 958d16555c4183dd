package app.sottovoce.ui.timeline;

import app.sottovoce.model.Project;
import app.sottovoce.model.Timed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Utterances placed one after the other in the order told, each in a slot of its own. */
final class ToldOrder {
  private static final long GAP = 40;

  private final List<Timed> items = new ArrayList<>();
  private final Map<String, Integer> slots = new HashMap<>();

  ToldOrder(List<Timed> rows) {
    List<Timed> told = new ArrayList<>(rows);
    told.sort(Comparator.comparing(Timed::utterance, Project.TOLD));
    for (Timed row : told) {
      slots.put(row.id(), items.size());
      items.add(inSlot(row, items.size()));
    }
  }

  List<Timed> items() {
    return Collections.unmodifiableList(items);
  }

  Optional<Timed> item(String id) {
    return Optional.ofNullable(slots.get(id)).map(items::get);
  }

  /** Whether nothing comes, goes or is told elsewhere. */
  boolean keepsOrder(List<Timed> gone, List<Timed> come) {
    return gone.size() == come.size()
        && come.stream()
            .allMatch(
                row ->
                    item(row.id())
                        .filter(old -> old.utterance().order() == row.utterance().order())
                        .isPresent());
  }

  /** Puts a row in its slot, and gives it back as it is placed there. */
  Timed replace(Timed row) {
    int slot = slots.get(row.id());
    Timed placed = inSlot(row, slot);
    items.set(slot, placed);
    return placed;
  }

  private static Timed inSlot(Timed row, int slot) {
    long start = slot * Axis.SLOT;
    return new Timed(
        row.utterance(), start, start + Axis.SLOT - GAP, row.startBasis(), row.endBasis());
  }
}
