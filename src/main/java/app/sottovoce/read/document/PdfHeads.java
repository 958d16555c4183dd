package app.sottovoce.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines at the head and foot of pages: titles that come again, and the pages' numbers. */
final class PdfHeads {

  /** The share of a page's height, above and below, in which such lines stand. */
  private static final float MARGIN = 0.13f;

  /** So many rows from the edge are looked at. */
  private static final int ROWS = 3;

  /** What comes again on one page in so many is a head, on left or right pages only as well. */
  private static final int OFTEN = 3;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:page|seite|p\\.)?\\s*[-–—|]?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*[-–—|]?"
              + "(?:\\s*(?:of|/|von|de|sur)\\s*\\d{1,4})?");

  private final Set<String> heads = new HashSet<>();
  private boolean leftOut;

  PdfHeads(List<PdfPages.Page> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (PdfPages.Page page : pages) {
      Set<String> ofPage = new HashSet<>();
      edge(page).forEach(row -> ofPage.add(form(row)));
      ofPage.forEach(form -> counts.merge(form, 1, Integer::sum));
    }
    counts.forEach(
        (form, count) -> {
          if (count >= 2 && count * OFTEN >= pages.size()) {
            heads.add(form);
          }
        });
  }

  /** A page's rows without them. */
  List<PdfRow> without(PdfPages.Page page) {
    List<PdfRow> edge = edge(page);
    List<PdfRow> rest = new ArrayList<>();
    for (PdfRow row : page.rows()) {
      boolean atEdge = edge.contains(row);
      boolean head = atEdge && heads.contains(form(row));
      leftOut |= head && !NUMBER.matcher(row.text().strip()).matches();
      if (!head && !(atEdge && NUMBER.matcher(row.text().strip()).matches())) {
        rest.add(row);
      }
    }
    return rest;
  }

  /** Whether lines other than numbers were left out. */
  boolean leftOut() {
    return leftOut;
  }

  private static List<PdfRow> edge(PdfPages.Page page) {
    List<PdfRow> rows = page.rows();
    List<PdfRow> edge = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      float y = rows.get(i).y();
      boolean above = i < ROWS && y < MARGIN * page.height();
      boolean below = i >= rows.size() - ROWS && y > (1 - MARGIN) * page.height();
      if (above || below) {
        edge.add(rows.get(i));
      }
    }
    return edge;
  }

  /** The words with any figure as the same sign, and where they stand, roughly. */
  private static String form(PdfRow row) {
    return row.text().replaceAll("\\d+", "#") + " at " + Math.round(row.y() / 8);
  }
}
