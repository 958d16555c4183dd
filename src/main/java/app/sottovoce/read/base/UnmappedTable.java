package app.sottovoce.read.base;

import java.util.List;
import java.util.Map;

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
        "is a table whose heading does not tell which column has the words; say it with --columns"
            + " start=1,end=2,speaker=3,text=4 or open it in the window, which asks.");
    this.firstRows = List.copyOf(firstRows);
    this.suggested = Map.copyOf(suggested);
  }

  public List<List<String>> firstRows() {
    return firstRows;
  }

  public Map<Column, Integer> suggested() {
    return suggested;
  }
}
