package app.sottovoce.read.table;

import app.sottovoce.read.base.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the columns of a table seem to be, by their headings and by what is in them. */
final class Suggestion {
  /** One to four words with a capital letter: what a speaker may be called. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.’'-]{0,30}( [\\p{L}.’'-]{1,30}){0,3}");

  private Suggestion() {}

  /** Indices of columns, from 0; an analyst decides. */
  static Map<Column, Integer> of(Table table) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    if (table.rows().isEmpty()) {
      return places;
    }
    places.putAll(Headings.of(table.rows().getFirst()).places());
    // Clocks before numbers: a column of numbers is as often one that counts the rows.
    suggestTimes(places, table, Times::isClock);
    if (!places.containsKey(Column.START)) {
      suggestTimes(places, table, Times::isTime);
    }
    int longest = -1;
    for (int i = 0; i < table.width(); i++) {
      boolean longer = longest < 0 || length(table, i) > length(table, longest);
      longest = !places.containsValue(i) && longer ? i : longest;
    }
    if (longest >= 0) {
      places.putIfAbsent(Column.TEXT, longest);
    }
    for (int i = 0; i < table.width(); i++) {
      if (!places.containsValue(i) && all(table, i, NAME.asMatchPredicate())) {
        places.putIfAbsent(Column.SPEAKER, i);
      }
    }
    return places;
  }

  private static void suggestTimes(
      Map<Column, Integer> places, Table table, Predicate<String> isTime) {
    for (int i = 0; i < table.width(); i++) {
      if (!places.containsValue(i)
          && all(table, i, isTime)
          && places.putIfAbsent(Column.START, i) != null) {
        places.putIfAbsent(Column.END, i);
      }
    }
  }

  /** Whether all rows below the first, which may be a heading, have such a cell in a column. */
  private static boolean all(Table table, int column, Predicate<String> wanted) {
    List<List<Cell>> below =
        table.rows().subList(Math.min(1, table.rows().size()), table.rows().size());
    return !below.isEmpty()
        && below.stream()
            .allMatch(row -> row.size() > column && wanted.test(row.get(column).text()));
  }

  private static long length(Table table, int column) {
    return table.rows().stream()
        .filter(row -> row.size() > column)
        .mapToLong(row -> row.get(column).text().length())
        .sum();
  }
}
