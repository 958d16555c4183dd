package app.sottovoce.read.base;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table that can be read as soon as somebody says which column is what. */
public final class UnmappedTable extends UnreadableFile {
  private static final long serialVersionUID = 1L;

  private final transient List<List<String>> firstRows;
  private final transient Map<Column, Integer> suggested;

  /**
   * @param firstRows the cells of the first rows, perhaps a heading among them
   * @param suggested what columns seem to be, by index from 0
   */
  public UnmappedTable(String file, List<List<String>> firstRows, Map<Column, Integer> suggested) {
    super(
        file,
        "is a table whose heading does not tell which column has the words; say it with --columns "
            + example(suggested)
            + " or open it in the window, which asks.");
    this.firstRows = List.copyOf(firstRows);
    this.suggested = Map.copyOf(suggested);
  }

  /** The columns as they seem to be, in the form in which an analyst says what they are. */
  private static String example(Map<Column, Integer> suggested) {
    return suggested.containsKey(Column.TEXT)
        ? new TreeMap<>(suggested)
            .entrySet().stream()
                .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + "=" + (e.getValue() + 1))
                .collect(Collectors.joining(","))
        : "start=1,end=2,speaker=3,text=4";
  }

  public List<List<String>> firstRows() {
    return firstRows;
  }

  public Map<Column, Integer> suggested() {
    return suggested;
  }
}
