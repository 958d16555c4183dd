package app.sottovoce.read.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Sets pages the way programs do: words at places, and nothing about columns or paragraphs. */
final class PdfMaker implements AutoCloseable {
  static final float TOP = 780;

  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();

  PdfMaker page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  PdfMaker title(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  /** A line whose baseline lies at a height above the foot of the page. */
  PdfMaker line(float x, float y, float size, String text) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(FONT, size);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }
    return this;
  }

  /** A justified column: lines broken where the next word would not fit, the last one left. */
  float column(float x, float y, float width, float size, String text) throws IOException {
    float at = y;
    for (String line : broken(width, size, text)) {
      line(x, at, size, line);
      at -= size * 1.2f;
    }
    return at;
  }

  PdfMaker picture() throws IOException {
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 700);
    }
    return this;
  }

  /** Drawings that call up each other: each the one before it ten times over. */
  PdfMaker drawingsInDrawings(int depth) throws IOException {
    Optional<PDFormXObject> inner = Optional.empty();
    for (int i = 0; i < depth; i++) {
      PDFormXObject form = new PDFormXObject(document);
      form.setResources(new PDResources());
      form.setBBox(PDRectangle.A4);
      String name = "none";
      if (inner.isPresent()) {
        name = form.getResources().add(inner.get()).getName();
      }
      try (OutputStream out = form.getContentStream().createOutputStream()) {
        String call = inner.isPresent() ? "/" + name + " Do\n" : "0 0 m\n";
        out.write(call.repeat(10).getBytes(StandardCharsets.US_ASCII));
      }
      inner = Optional.of(form);
    }
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.drawForm(inner.orElseThrow());
    }
    return this;
  }

  PdfMaker password(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** Long words are broken after their third letter, as typesetting programs break them. */
  private static List<String> broken(float width, float size, String text) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width) {
        line.setLength(0);
        line.append(longer);
      } else if (word.length() > 6
          && width(line + " " + word.substring(0, 3) + "-", size) <= width) {
        lines.add(line + " " + word.substring(0, 3) + "-");
        line.setLength(0);
        line.append(word.substring(3));
      } else {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static float width(String text, float size) throws IOException {
    return FONT.getStringWidth(text) * size / 1000;
  }
}
