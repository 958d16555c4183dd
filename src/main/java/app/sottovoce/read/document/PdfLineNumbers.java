package app.sottovoce.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of lines at the left edge of a page, as court reporters set them. */
final class PdfLineNumbers {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** So many numbers one above the other are no accident. */
  private static final int LEAST = 6;

  /** One number in so many may be missing, or be out of order. */
  private static final int MISSING = 5;

  private PdfLineNumbers() {}

  /** The rows of a page without such numbers; rows that have nothing else fall away. */
  static List<PdfRow> without(List<PdfRow> rows) {
    List<PdfRow> numbered = rows.stream().filter(PdfLineNumbers::beginsWithNumber).toList();
    int inOrder = 0;
    for (int i = 1; i < numbered.size(); i++) {
      inOrder += number(numbered.get(i)) == number(numbered.get(i - 1)) + 1 ? 1 : 0;
    }
    boolean numbers =
        numbered.size() >= LEAST
            && inOrder * MISSING >= (numbered.size() - 1) * (MISSING - 1)
            && standLeftOfAll(numbered, rows);
    if (!numbers) {
      return rows;
    }
    List<PdfRow> rest = new ArrayList<>();
    for (PdfRow row : rows) {
      without(row).ifPresent(rest::add);
    }
    return rest;
  }

  private static Optional<PdfRow> without(PdfRow row) {
    if (!beginsWithNumber(row)) {
      return Optional.of(row);
    }
    List<PdfRun> runs = row.runs().subList(1, row.runs().size());
    return runs.isEmpty() ? Optional.empty() : Optional.of(new PdfRow(runs));
  }

  /** Whether the numbers are a column of their own, to the left of all other words. */
  private static boolean standLeftOfAll(List<PdfRow> numbered, List<PdfRow> rows) {
    float right = 0;
    for (PdfRow row : numbered) {
      right = Math.max(right, row.runs().getFirst().right());
    }
    float left = Float.MAX_VALUE;
    for (PdfRow row : rows) {
      for (PdfRun run : without(row).map(PdfRow::runs).orElse(List.of())) {
        left = Math.min(left, run.x());
      }
    }
    return right <= left;
  }

  private static boolean beginsWithNumber(PdfRow row) {
    return NUMBER.matcher(row.runs().getFirst().text()).matches();
  }

  private static int number(PdfRow row) {
    return Integer.parseInt(row.runs().getFirst().text());
  }
}
