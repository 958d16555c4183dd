package app.sottovoce.ui.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How wide columns become in the room there is: the words get what the others leave, and where that
 * is too little, the others give way one after the other, what matters least first.
 */
final class Fit {
  private static final List<Column> GIVE_WAY =
      List.of(Column.STATE, Column.MEANING, Column.CONFIDENCE, Column.SPEAKER, Column.WHEN);

  private Fit() {}

  /**
   * @param wished the widths wished for, of the visible columns, in pixels
   * @param kept the column that does not give way, since something is typed in it
   * @return the widths to give, which are wider in sum than the room if nothing can give way
   */
  static Map<Column, Double> widths(
      double room, Map<Column, Double> wished, Optional<Column> kept) {
    Map<Column, Double> widths = new EnumMap<>(wished);
    if (!widths.containsKey(Column.WORDS)) {
      return widths;
    }
    widths.put(Column.WORDS, Column.WORDS.least());
    double lacking = sum(widths) - room;
    for (Column column : GIVE_WAY) {
      boolean gives = widths.containsKey(column) && !kept.equals(Optional.of(column));
      if (lacking > 0 && gives) {
        double given = Math.min(lacking, Math.max(0, widths.get(column) - column.least()));
        widths.merge(column, -given, Double::sum);
        lacking -= given;
      }
    }
    widths.merge(Column.WORDS, Math.max(0, -lacking), Double::sum);
    return widths;
  }

  private static double sum(Map<Column, Double> widths) {
    return widths.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
