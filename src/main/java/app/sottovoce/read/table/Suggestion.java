package app.sottovoce.read.table;

import app.sottovoce.read.base.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the columns of a table seem to be, by their headings and by what is in them. */
final class Suggestion {
  private Suggestion() {}

  /** Indices of columns, from 0; an analyst decides. */
  static Map<Column, Integer> of(Table table) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    if (table.rows().isEmpty()) {
      return places;
    }
    places.putAll(Headings.of(table.rows().getFirst()).places());
    for (int i = 0; i < table.width(); i++) {
      if (!places.containsValue(i) && isTimed(table, i)) {
        if (places.putIfAbsent(Column.START, i) != null) {
          places.putIfAbsent(Column.END, i);
        }
      }
    }
    int longest = -1;
    for (int i = 0; i < table.width(); i++) {
      boolean longer = longest < 0 || length(table, i) > length(table, longest);
      longest = !places.containsValue(i) && longer ? i : longest;
    }
    if (longest >= 0) {
      places.putIfAbsent(Column.TEXT, longest);
    }
    return places;
  }

  private static boolean isTimed(Table table, int column) {
    List<List<Cell>> below =
        table.rows().subList(Math.min(1, table.rows().size()), table.rows().size());
    return !below.isEmpty()
        && below.stream()
            .allMatch(row -> row.size() > column && Times.isTime(row.get(column).text()));
  }

  private static long length(Table table, int column) {
    return table.rows().stream()
        .filter(row -> row.size() > column)
        .mapToLong(row -> row.get(column).text().length())
        .sum();
  }
}
