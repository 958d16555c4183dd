package app.sottovoce.read.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand side by side on a page, without a gap that is wider than between words.
 *
 * @param x its left side
 * @param right its right side
 * @param y its baseline
 * @param size of the font of most of it
 */
record PdfRun(String text, float x, float right, float y, float size) {

  /** A gap of so many times the font's size parts the columns of a table. */
  private static final float TAB = 2;

  /** The same in the order in which it is read, whatever its script. */
  PdfRun read() {
    return new PdfRun(PrintedOrder.read(text), x, right, y, size);
  }

  /** The runs of a line as one: a wide gap between them becomes a tab. */
  static PdfRun joined(List<PdfRun> runs) {
    PdfRun longest = runs.getFirst();
    float right = longest.x;
    List<String> cells = new ArrayList<>();
    for (PdfRun run : runs) {
      boolean sameCell = !cells.isEmpty() && run.x - right <= TAB * run.size;
      cells.add(sameCell ? cells.removeLast() + " " + run.text : run.text);
      right = Math.max(right, run.right);
      longest = run.text.length() > longest.text.length() ? run : longest;
    }
    return new PdfRun(TurnRow.line(cells), runs.getFirst().x, right, longest.y, longest.size);
  }
}
