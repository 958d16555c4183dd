package app.sottovoce.ui.table;

import app.sottovoce.ui.base.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Selecting rows as in any table, for however many: what is selected is the workbench's set of ids,
 * not the table's own list of indices, which takes seconds for a hundred thousand.
 */
final class Picking {
  private final ShownRows rows;
  private final Selection selection;

  /** The row from which Shift extends. */
  private Optional<String> anchor = Optional.empty();

  Picking(ShownRows rows, Selection selection) {
    this.rows = rows;
    this.selection = selection;
  }

  void select(String id) {
    anchor = Optional.of(id);
    selection.select(id);
  }

  void toggle(String id) {
    anchor = Optional.of(id);
    selection.toggle(id);
  }

  /** Selects all rows from the anchor to this one, which leads. */
  void extend(String id) {
    int to = rows.indexOf(id);
    int from =
        anchor
            .filter(selection::contains)
            .or(selection::lead)
            .map(rows::indexOf)
            .filter(index -> index >= 0)
            .orElse(to);
    if (to >= 0) {
      anchor = Optional.of(rows.get(from).id());
      selection.set(ids(Math.min(from, to), Math.max(from, to) + 1), Optional.of(id));
    }
  }

  void all() {
    if (!rows.isEmpty()) {
      Optional<String> lead = selection.lead().filter(id -> rows.indexOf(id) >= 0);
      selection.set(ids(0, rows.size()), lead.or(() -> Optional.of(rows.get(0).id())));
    }
  }

  /**
   * Goes some rows up or down, to the ends at most.
   *
   * @return the index of the row that leads now, or -1 if there is none
   */
  int move(int by, boolean extend) {
    if (rows.isEmpty()) {
      return -1;
    }
    int lead = selection.lead().map(rows::indexOf).orElse(-1);
    int to =
        lead < 0 ? by > 0 ? 0 : rows.size() - 1 : Math.clamp((long) lead + by, 0, rows.size() - 1);
    if (extend && lead >= 0) {
      extend(rows.get(to).id());
    } else {
      select(rows.get(to).id());
    }
    return to;
  }

  private List<String> ids(int from, int to) {
    List<String> ids = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      ids.add(rows.get(i).id());
    }
    return ids;
  }
}
