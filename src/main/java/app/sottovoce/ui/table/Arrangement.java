package app.sottovoce.ui.table;

import app.sottovoce.model.Project;
import app.sottovoce.model.Timed;
import java.util.ArrayList;
import java.util.List;

/** Which rows are shown, and in which order. */
record Arrangement(Filter filter, Order order) {
  static final Arrangement ALL = new Arrangement(Filter.NONE, Order.TIME);

  /** Whether it shows all rows in the order of time. */
  boolean isAll() {
    return filter.isNone() && order.isTime();
  }

  /** Whether one row can take so long that it must not be looked at on the JavaFX thread. */
  boolean isHeavy() {
    return filter.words() instanceof WordTest.Matches;
  }

  /**
   * The rows to show.
   *
   * @param rows all rows in the order of time
   * @throws WordTest.TooSlow if the filter is an expression that does not come to an end
   */
  List<Timed> of(Project project, List<Timed> rows) {
    List<Timed> shown = new ArrayList<>();
    for (Timed row : rows) {
      if (filter.isNone() || filter.passes(project, row.utterance())) {
        shown.add(row);
      }
    }
    if (!order.isTime()) {
      shown.sort(order.comparator(project));
    }
    return shown;
  }
}
