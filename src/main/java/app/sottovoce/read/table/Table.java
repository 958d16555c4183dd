package app.sottovoce.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Text taken apart into rows and cells, by RFC 4180: a cell in quotation marks may hold the
 * delimiter and line breaks, and quotation marks doubled. Where a mark is never closed, all that
 * follow are letters like others. The place of each cell is kept, for which no library of the JVM
 * was found.
 *
 * @param rows rows without any words are left out
 * @param delimiter what stands between cells
 * @param unclosed where a quotation mark stands that is never closed, or -1
 */
record Table(List<List<Cell>> rows, char delimiter, int unclosed) {

  /** What may stand between cells, the less likely in prose first. */
  private static final char[] DELIMITERS = {'\t', ';', '|', ','};

  /** With this and the delimiter, a line of its own, begin tables for Excel. */
  private static final String SAYS = "sep=";

  /** How many rows are looked at to find the delimiter. */
  private static final int LOOKED_AT = 40;

  /** A table has no more columns. */
  private static final int MOST_COLUMNS = 1000;

  /**
   * The delimiter by which the beginning of a text is most like a table.
   *
   * @param head whole rows, as far as possible
   */
  static Table sniffed(String head) {
    if (saysDelimiter(head)) {
      return of(head, head.charAt(SAYS.length()), LOOKED_AT);
    }
    Table best = of(head, DELIMITERS[0], LOOKED_AT);
    for (char delimiter : DELIMITERS) {
      Table table = of(head, delimiter, LOOKED_AT);
      if (table.likeness() > best.likeness()) {
        best = table;
      }
    }
    return best;
  }

  /** All rows of a text, or the first of them. */
  static Table of(String text, char delimiter, int most) {
    return new Pass(text, delimiter).table(most);
  }

  private static boolean saysDelimiter(String text) {
    int end = SAYS.length() + 1;
    return text.startsWith(SAYS) && text.length() > end && text.charAt(end) == '\n';
  }

  /** How many cells most rows have. */
  int width() {
    Map<Integer, Long> counts =
        rows.stream()
            .map(List::size)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Audacity's labels: start, end and words with tabs between, times with six decimals. */
  boolean isLabelTrack() {
    return delimiter == '\t'
        && rows.stream()
            .allMatch(
                row ->
                    row.size() == 3
                        && row.get(0).text().matches("\\d{1,9}[.,]\\d{6}")
                        && row.get(1).text().matches("\\d{1,9}[.,]\\d{6}"));
  }

  /** How much this looks like a table: known headings first, then rows of one width. */
  private double likeness() {
    int width = width();
    if (width < 2) {
      return 0;
    }
    double even = (double) rows.stream().filter(row -> row.size() == width).count() / rows.size();
    return Headings.of(rows.getFirst()).known() * 10 + even * Math.min(width, 8);
  }

  /** One pass over one text. */
  private static final class Pass {
    private final String text;
    private final char delimiter;
    private int unclosed = -1;
    private int at;

    Pass(String text, char delimiter) {
      this.text = text;
      this.delimiter = delimiter;
      this.at = saysDelimiter(text) ? SAYS.length() + 2 : 0;
    }

    Table table(int most) {
      List<List<Cell>> rows = new ArrayList<>();
      while (at < text.length() && rows.size() < most) {
        List<Cell> row = row();
        if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
          rows.add(List.copyOf(row));
        }
      }
      return new Table(rows, delimiter, unclosed);
    }

    private List<Cell> row() {
      List<Cell> row = new ArrayList<>();
      while (true) {
        Cell cell = isQuote() ? quoted() : bare();
        if (row.size() < MOST_COLUMNS) {
          row.add(cell);
        }
        if (at >= text.length() || text.charAt(at++) == '\n') {
          return row;
        }
      }
    }

    private boolean isQuote() {
      return unclosed < 0 && at < text.length() && text.charAt(at) == '"';
    }

    private Cell bare() {
      int from = at;
      while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n') {
        at++;
      }
      return new Cell(text.substring(from, at), from, at);
    }

    private Cell quoted() {
      int from = at + 1;
      for (int i = text.indexOf('"', from); i >= 0; i = text.indexOf('"', i + 1)) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        if (next == '"') {
          i++;
        } else if (next == delimiter || next == '\n') {
          at = i + 1;
          return new Cell(text.substring(from, i).replace("\"\"", "\""), from, i);
        }
      }
      unclosed = at;
      return bare();
    }
  }
}
