package app.sottovoce.read.table;

import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnknownFormat;
import app.sottovoce.read.base.UnmappedTable;
import app.sottovoce.read.base.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tables with an utterance a row: CSV, TSV and the like. The heading tells which column is what, or
 * else an analyst.
 */
public final class TableReader implements SourceReader {
  /** How many rows an analyst sees to tell what they are. */
  private static final int SHOWN = 20;

  /** So many even columns with a clock's times in one are hardly anything but a table. */
  private static final int LEAST_COLUMNS = 3;

  @Override
  public String format() {
    return "table";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("csv", "tsv", "csv-tsv");
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public Sureness recognises(RawFile file) {
    Optional<UnknownFormat> other = UnknownFormat.in(file.head());
    if (other.filter(format -> format != UnknownFormat.TABLE).isPresent()) {
      return Sureness.NO;
    }
    Table table = Table.sniffed(file.head());
    if (table.rows().size() >= 2 && isMapped(file, table)) {
      return Sureness.LIKELY;
    }
    boolean timed = isTimed(table);
    if (timed && table.width() >= LEAST_COLUMNS) {
      return Sureness.LIKELY;
    }
    return timed || other.isPresent() ? Sureness.PERHAPS : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    Table head = Table.sniffed(file.head());
    Remarks remarks = file.remarks();
    if (!isMapped(file, head)) {
      throw new UnmappedTable(file.name(), shown(head), Suggestion.of(head));
    }
    Table table = Table.of(text, head.delimiter(), Limits.CUES + 2);
    Limits.checkCues(file.name(), table.rows().size() - 1);
    if (table.unclosed() >= 0) {
      remarks.at(table.unclosed(), "A quotation mark is never closed and was taken for a letter.");
    }
    List<Said> said = new TableRows(file, table, remarks).said();
    Source source = file.source(Source.Kind.TRANSCRIPT, file.stem(), text, mediaType());
    return new Imported(format(), source, said, remarks.list());
  }

  private static boolean isMapped(RawFile file, Table table) {
    if (table.rows().isEmpty()) {
      return false;
    }
    return file.columns().isPresent()
        || Headings.of(table.rows().getFirst()).areUsable()
        || table.isLabelTrack();
  }

  /** Whether rows of one width have a clock's times in one of their columns. */
  private static boolean isTimed(Table table) {
    int width = table.width();
    boolean even = table.rows().stream().filter(row -> row.size() != width).count() <= 1;
    if (table.rows().size() < 2 || width < 2 || !even) {
      return false;
    }
    for (int i = 0; i < width; i++) {
      int column = i;
      long clocks =
          table.rows().stream()
              .filter(row -> row.size() > column && Times.isClock(row.get(column).text()))
              .count();
      if (clocks + 1 >= table.rows().size()) {
        return true;
      }
    }
    return false;
  }

  private static List<List<String>> shown(Table table) {
    return table.rows().stream()
        .limit(SHOWN)
        .map(row -> row.stream().map(Cell::text).toList())
        .toList();
  }
}
