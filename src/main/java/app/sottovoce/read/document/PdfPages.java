package app.sottovoce.read.document;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The characters on the pages of a PDF, as PDFBox finds them. In which order they are read is
 * decided by {@link PdfColumns}, not by PDFBox.
 */
final class PdfPages extends PDFTextStripper {

  /** The most characters on all pages together: ten thick books. */
  private static final int CHARACTERS = 20_000_000;

  /** The most pages, and the most times that a page calls up another drawing. */
  private static final int PAGES = 20_000;

  private final List<List<PdfRow>> pages = new ArrayList<>();
  private final List<Float> heights = new ArrayList<>();
  private List<TextPosition> found = new ArrayList<>();
  private int characters;
  private int drawings;

  private PdfPages() {}

  /** A document that goes on and on, thrown through PDFBox, which goes on after other errors. */
  static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A page: its rows from the top down, and its height in points. */
  record Page(List<PdfRow> rows, float height) {}

  static List<Page> of(PDDocument document) throws IOException {
    PdfPages pages = new PdfPages();
    pages.getText(document);
    List<Page> all = new ArrayList<>();
    for (int i = 0; i < pages.pages.size(); i++) {
      all.add(new Page(pages.pages.get(i), pages.heights.get(i)));
    }
    return all;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++characters > CHARACTERS) {
      throw new Endless();
    }
    TextPosition last = found.isEmpty() ? null : found.getLast();
    if (last != null && text.isDiacritic() && last.contains(text)) {
      last.mergeDiacritic(text);
    } else if (last != null && last.isDiacritic() && text.contains(last)) {
      text.mergeDiacritic(last);
      found.set(found.size() - 1, text);
    } else {
      found.add(text);
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (++drawings > PAGES) {
      throw new Endless();
    }
    super.showForm(form);
  }

  @Override
  protected void writePage() {
    // What is on the page has been kept.
  }

  @Override
  protected void endPage(PDPage page) {
    drawings = 0;
    if (pages.size() >= PAGES) {
      throw new Endless();
    }
    float direction = direction();
    List<PdfGlyph> glyphs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TextPosition text : found) {
      PdfGlyph glyph = glyph(text);
      // Some programs print a letter twice, a hair apart, to make it bold.
      String place = glyph.text() + Math.round(glyph.x() / 2) + "," + Math.round(glyph.y() / 2);
      if (text.getDir() == direction && !glyph.text().isEmpty() && seen.add(place)) {
        glyphs.add(glyph);
      }
    }
    boolean upright = direction == 0 || direction == 180;
    heights.add(upright ? page.getCropBox().getHeight() : page.getCropBox().getWidth());
    pages.add(PdfRow.of(glyphs));
    found = new ArrayList<>();
  }

  /** The direction in which most of the page is written; stamps at its side are left out. */
  private float direction() {
    return found.stream()
        .collect(Collectors.groupingBy(TextPosition::getDir, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static PdfGlyph glyph(TextPosition text) {
    float size = Math.max(1, Math.min(500, Math.abs(text.getFontSizeInPt())));
    return new PdfGlyph(
        letters(text.getUnicode()),
        text.getXDirAdj(),
        text.getYDirAdj(),
        text.getWidthDirAdj(),
        Math.round(size * 2) / 2f);
  }

  /** Ligatures as their letters; signs that a font has made up for itself as nothing. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.PRIVATE_USE && c != 0xfffd && c != 0)
        .forEach(
            c ->
                letters.append(
                    c >= 0xfb00 && c <= 0xfb06
                        ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                        : Character.toString(c)));
    return letters.toString();
  }
}
