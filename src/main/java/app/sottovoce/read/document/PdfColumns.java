package app.sottovoce.read.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which the parts of a page are read. The tallest gutter between two columns of prose
 * is looked for; what stands above it is read first, then the left side, the right side, and what
 * stands below; each of these in the same way. After the recursive X-Y cut (Nagy and Seth,
 * "Hierarchical representation of optically scanned documents", 1984), with the tallest empty
 * stretch first (Breuel, "Two geometric algorithms for layout analysis", 2002).
 */
final class PdfColumns {

  /** So many lines on either side make a column. */
  private static final int LINES = 3;

  /** Columns of prose have at least so many characters a line; those of tables have fewer. */
  private static final int CHARACTERS = 14;

  /** A gutter is at least so wide, as a share of the font's size. */
  private static final float GUTTER = 0.8f;

  /** Lines of a column follow each other within so many times the font's size. */
  private static final float FOLLOWS = 2.2f;

  /** How deep columns may lie in columns. */
  private static final int DEPTH = 12;

  /** Beyond so many rows a page is no page of text; it is read straight from the top. */
  private static final int ROWS = 1500;

  private PdfColumns() {}

  /** An empty stretch from row to row, both included. */
  private record Gutter(int from, int to, float left, float right) {}

  /** The parts of a page in the order of reading; each has its lines from the top down. */
  static List<List<PdfRun>> of(List<PdfRow> rows) {
    List<List<PdfRun>> parts = new ArrayList<>();
    read(rows, DEPTH, parts);
    return parts;
  }

  private static void read(List<PdfRow> rows, int depth, List<List<PdfRun>> parts) {
    if (rows.isEmpty()) {
      return;
    }
    Optional<Gutter> tallest = depth > 0 && rows.size() <= ROWS ? tallest(rows) : Optional.empty();
    if (tallest.isEmpty()) {
      parts.add(rows.stream().map(row -> PdfRun.joined(row.runs()).read()).toList());
      return;
    }
    Gutter gutter = tallest.get();
    List<PdfRow> between = rows.subList(gutter.from, gutter.to + 1);
    read(rows.subList(0, gutter.from), depth - 1, parts);
    read(side(between, gutter, true), depth - 1, parts);
    read(side(between, gutter, false), depth - 1, parts);
    read(rows.subList(gutter.to + 1, rows.size()), depth - 1, parts);
  }

  private static List<PdfRow> side(List<PdfRow> rows, Gutter gutter, boolean left) {
    return rows.stream().flatMap(row -> side(row, gutter, left).stream()).toList();
  }

  private static Optional<PdfRow> side(PdfRow row, Gutter gutter, boolean left) {
    List<PdfRun> runs =
        row.runs().stream().filter(run -> run.right() <= gutter.left + 1 == left).toList();
    return runs.isEmpty() ? Optional.empty() : Optional.of(new PdfRow(runs));
  }

  private static Optional<Gutter> tallest(List<PdfRow> rows) {
    Optional<Gutter> tallest = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      for (Gutter gap : gaps(rows, i)) {
        boolean inTallest =
            tallest.isPresent()
                && tallest.get().from <= i
                && i <= tallest.get().to
                && gap.left <= tallest.get().left
                && gap.right >= tallest.get().right;
        if (!inTallest) {
          Gutter gutter = grown(rows, i, gap.left, gap.right);
          boolean taller =
              tallest.isEmpty() || gutter.to - gutter.from > tallest.get().to - tallest.get().from;
          if (taller && parts(rows, gutter)) {
            tallest = Optional.of(gutter);
          }
        }
      }
    }
    return tallest;
  }

  /** The gaps of a row and the next, which in columns of their own may stand a little lower. */
  private static List<Gutter> gaps(List<PdfRow> rows, int i) {
    List<PdfRun> runs = new ArrayList<>(rows.get(i).runs());
    if (i + 1 < rows.size()) {
      runs.addAll(rows.get(i + 1).runs());
      runs.sort(Comparator.comparingDouble(PdfRun::x));
    }
    List<Gutter> gaps = new ArrayList<>();
    float right = runs.getFirst().right();
    for (PdfRun run : runs) {
      if (run.x() - right > GUTTER * run.size()) {
        gaps.add(new Gutter(i, i, right, run.x()));
      }
      right = Math.max(right, run.right());
    }
    return gaps;
  }

  /** Goes up and down from a gap in a row as far as there is one in the next rows. */
  private static Gutter grown(List<PdfRow> rows, int row, float left, float right) {
    Gutter gutter = new Gutter(row, row, left, right);
    for (int step : new int[] {-1, 1}) {
      int i = row + step;
      while (i >= 0 && i < rows.size()) {
        Optional<Gutter> narrowed = narrowed(gutter, rows, i, step);
        if (narrowed.isEmpty()) {
          break;
        }
        gutter = narrowed.get();
        i += step;
      }
    }
    return gutter;
  }

  /** The gutter with one more row; nothing if that row has no gap there. */
  private static Optional<Gutter> narrowed(Gutter gutter, List<PdfRow> rows, int i, int step) {
    float left = gutter.left;
    float right = gutter.right;
    boolean onLeft = false;
    boolean onRight = false;
    float size = 0;
    for (PdfRun run : rows.get(i).runs()) {
      size = Math.max(size, run.size());
      if (middle(run) < (left + right) / 2) {
        left = Math.max(left, run.right());
        onLeft = true;
      } else {
        right = Math.min(right, run.x());
        onRight = true;
      }
    }
    if (right - left < GUTTER * size) {
      return Optional.empty();
    }
    if (onLeft != onRight && !follows(gutter, rows, i, step, onLeft)) {
      return Optional.empty();
    }
    return Optional.of(new Gutter(Math.min(gutter.from, i), Math.max(gutter.to, i), left, right));
  }

  /** Whether a row with words on one side only goes on with the column there. */
  private static boolean follows(
      Gutter gutter, List<PdfRow> rows, int i, int step, boolean onLeft) {
    PdfRun run = rows.get(i).runs().getFirst();
    for (int j = i - step; j >= gutter.from && j <= gutter.to; j -= step) {
      Optional<PdfRow> there = side(rows.get(j), gutter, onLeft);
      if (there.isPresent()) {
        PdfRun next = there.get().runs().getFirst();
        float larger = Math.max(run.size(), next.size());
        return Math.abs(run.y() - next.y()) <= FOLLOWS * larger
            && Math.min(run.size(), next.size()) > 0.85f * larger;
      }
    }
    return true;
  }

  /** Whether a gutter parts two columns of prose. */
  private static boolean parts(List<PdfRow> rows, Gutter gutter) {
    List<PdfRow> between = rows.subList(gutter.from, gutter.to + 1);
    return isProse(side(between, gutter, true)) && isProse(side(between, gutter, false));
  }

  private static boolean isProse(List<PdfRow> rows) {
    int characters = rows.stream().mapToInt(row -> row.text().length()).sum();
    return rows.size() >= LINES && characters >= CHARACTERS * rows.size();
  }

  private static float middle(PdfRun run) {
    return (run.x() + run.right()) / 2;
  }
}
