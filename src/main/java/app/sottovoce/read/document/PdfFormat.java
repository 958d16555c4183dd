package app.sottovoce.read.document;

import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * PDF (ISO 32000), as far as it has letters: PDFBox says where which letter stands, and from that
 * columns, paragraphs and words broken at the end of a line are put together again. Heads, feet and
 * numbers of pages are left out. No script in it is run, and nothing is fetched.
 */
public final class PdfFormat implements DocumentFormat {

  /** How far into a file its first sign may stand, as readers of PDF have always allowed. */
  private static final int HEAD = 1024;

  /** With fewer characters a page than this, the words are stamps on pictures. */
  private static final int FEW = 12;

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of();
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public Sureness recognises(RawFile file) {
    byte[] bytes = file.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return Sureness.SURELY;
    }
    return head.contains("%PDF-1.") && file.head().isEmpty() ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Document read(RawFile file) throws UnreadableFile {
    if (PdfWeight.isTooMuch(file.bytes())) {
      throw endless(file);
    }
    FontMappers.set(new PdfFonts());
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      return read(document, file);
    } catch (InvalidPasswordException _) {
      throw new UnreadableFile(
          file.name(), "is protected by a password; save a copy without it and open that.");
    } catch (UnreadableFile e) {
      throw e;
    } catch (PdfPages.Endless _) {
      throw endless(file);
    } catch (IOException | RuntimeException _) {
      // PDFBox meets damage in many places, and not everywhere with an IOException.
      throw new UnreadableFile(
          file.name(), "is a damaged PDF or breaks off; get a whole copy of it.");
    }
  }

  private static Document read(PDDocument document, RawFile file) throws IOException {
    List<PdfPages.Page> pages = PdfPages.of(document);
    List<Integer> empty = new ArrayList<>();
    long characters = 0;
    for (int i = 0; i < pages.size(); i++) {
      int ofPage = pages.get(i).rows().stream().mapToInt(row -> row.text().length()).sum();
      characters += ofPage;
      if (ofPage == 0) {
        empty.add(i + 1);
      }
    }
    if (characters < (long) FEW * pages.size() || characters == 0) {
      throw new UnreadableFile(
          file.name(),
          "is a PDF whose pages are pictures, probably scanned, with no text to read; run text"
              + " recognition (OCR) over it first.");
    }
    PdfHeads heads = new PdfHeads(pages);
    List<List<PdfRun>> parts = new ArrayList<>();
    pages.forEach(page -> parts.addAll(PdfColumns.of(PdfLineNumbers.without(heads.without(page)))));
    PdfParagraphs paragraphs = new PdfParagraphs(parts);
    return new Document(
        paragraphs.text(),
        properties(document, paragraphs.headline()),
        !empty.isEmpty(),
        remarks(empty, heads.leftOut()));
  }

  private static List<String> remarks(List<Integer> empty, boolean heads) {
    List<String> remarks = new ArrayList<>();
    if (!empty.isEmpty()) {
      String numbers =
          empty.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
      remarks.add(
          (empty.size() == 1 ? "Page " + numbers + " has" : "Pages " + numbers + " have")
              + " no text; what pictures show can be read by text recognition (OCR) only.");
    }
    if (heads) {
      remarks.add("Lines that come again at the head or foot of the pages were left out.");
    }
    return remarks;
  }

  private static Properties properties(PDDocument document, Optional<String> headline) {
    PDDocumentInformation information = document.getDocumentInformation();
    String language = document.getDocumentCatalog().getLanguage();
    Properties stated =
        Properties.of(
            Optional.ofNullable(information.getTitle()).orElse(""),
            Optional.ofNullable(information.getAuthor()).orElse(""),
            Optional.ofNullable(information.getCreationDate()).map(PdfFormat::day).orElse(""),
            Optional.ofNullable(language).orElse(""));
    return new Properties(
        stated.title().or(() -> headline), stated.author(), stated.created(), stated.language());
  }

  private static String day(Calendar date) {
    return LocalDate.ofInstant(date.toInstant(), date.getTimeZone().toZoneId()).toString();
  }

  private static UnreadableFile endless(RawFile file) {
    return new UnreadableFile(
        file.name(),
        "unpacks to more than a document can hold, which is an accident or an attack; it was not"
            + " read further.");
  }
}
