package app.sottovoce.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which columns the table shows, in which order and how wide: what settings keep. */
public record Columns(List<Shown> columns) {
  public static final Columns USUAL =
      new Columns(
          Arrays.stream(Column.values())
              .map(column -> new Shown(column, column.width(), true))
              .toList());

  /**
   * One column.
   *
   * @param width in pixels, as wished for; a narrow window may cut it
   */
  public record Shown(Column column, double width, boolean visible) {}

  /** Each column is there once: what is missing comes last, what is there twice counts once. */
  public Columns {
    Set<Column> seen = EnumSet.noneOf(Column.class);
    List<Shown> all = new ArrayList<>(columns.stream().filter(c -> seen.add(c.column())).toList());
    Arrays.stream(Column.values())
        .filter(seen::add)
        .forEach(column -> all.add(new Shown(column, column.width(), true)));
    columns = List.copyOf(all);
  }
}
