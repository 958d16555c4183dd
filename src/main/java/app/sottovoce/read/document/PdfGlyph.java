package app.sottovoce.read.document;

/**
 * A character on a page. Measures are in points (1/72 inch), from the top left corner of the page
 * as it is read, downwards.
 *
 * @param text mostly one character; a ligature is more
 * @param x its left side
 * @param y its baseline
 * @param size of its font
 */
record PdfGlyph(String text, float x, float y, float width, float size) {
  float right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
