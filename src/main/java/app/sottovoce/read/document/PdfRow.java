package app.sottovoce.read.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands at one height of a page, in all its columns, from left to right.
 *
 * @param runs at least one
 */
record PdfRow(List<PdfRun> runs) {

  /** Baselines that differ by less than this share of the font's size are one: raised figures. */
  private static final float SAME_HEIGHT = 0.45f;

  /** A gap from this share of the font's size on may be more than one between words. */
  private static final float WIDE = 0.8f;

  /** A gap from this share of the font's size on is a blank, where the file has none. */
  private static final float BLANK = 0.17f;

  PdfRow {
    runs = List.copyOf(runs);
  }

  /** The rows of a page, from the top down. */
  static List<PdfRow> of(List<PdfGlyph> glyphs) {
    List<PdfGlyph> ordered = new ArrayList<>(glyphs);
    ordered.sort(Comparator.comparingDouble(PdfGlyph::y));
    List<PdfRow> rows = new ArrayList<>();
    List<PdfGlyph> row = new ArrayList<>();
    for (PdfGlyph glyph : ordered) {
      boolean below =
          !row.isEmpty()
              && glyph.y() - row.getFirst().y()
                  > SAME_HEIGHT * Math.max(glyph.size(), row.getFirst().size());
      if (below) {
        add(row, rows);
        row.clear();
      }
      row.add(glyph);
    }
    add(row, rows);
    return rows;
  }

  float y() {
    return runs.getFirst().y();
  }

  String text() {
    return PdfRun.joined(runs).text();
  }

  private static void add(List<PdfGlyph> glyphs, List<PdfRow> rows) {
    List<PdfRun> runs = runs(glyphs);
    if (!runs.isEmpty()) {
      rows.add(new PdfRow(runs));
    }
  }

  private static List<PdfRun> runs(List<PdfGlyph> glyphs) {
    List<PdfGlyph> ordered = new ArrayList<>(glyphs);
    ordered.sort(Comparator.comparingDouble(PdfGlyph::x));
    List<PdfRun> runs = new ArrayList<>();
    List<PdfGlyph> run = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean blank = false;
    float right = 0;
    for (PdfGlyph glyph : ordered) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      float gap = glyph.x() - right;
      if (!run.isEmpty() && gap > WIDE * glyph.size()) {
        runs.add(run(run, text.toString(), right));
        run.clear();
        text.setLength(0);
      } else if (!run.isEmpty() && (blank || gap > BLANK * glyph.size())) {
        text.append(' ');
      }
      text.append(glyph.text());
      right = run.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
      run.add(glyph);
      blank = false;
    }
    if (!run.isEmpty()) {
      runs.add(run(run, text.toString(), right));
    }
    return runs;
  }

  private static PdfRun run(List<PdfGlyph> glyphs, String text, float right) {
    Map<Float, Integer> sizes = new HashMap<>();
    glyphs.forEach(glyph -> sizes.merge(glyph.size(), 1, Integer::sum));
    float size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    float y = glyphs.stream().filter(g -> g.size() == size).findFirst().orElseThrow().y();
    return new PdfRun(text, glyphs.getFirst().x(), right, y, size);
  }
}
