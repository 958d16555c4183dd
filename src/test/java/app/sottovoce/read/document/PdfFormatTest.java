package app.sottovoce.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.model.Source;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.Remark;
import app.sottovoce.read.base.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class PdfFormatTest {
  private static final String FIRST =
      "The lighthouse keeper had counted seventeen vessels before breakfast, and not one of them"
          + " answered the lamp. Somebody in the harbour office wrote this down.";
  private static final String SECOND =
      "“We were told to wait for instructions,” said the harbourmaster, who would not give a name"
          + " to the well-known reporter from the mainland paper.";
  private static final String THIRD =
      "By evening the weather had turned, and the argument with it. The instruments showed a"
          + " falling pressure that nobody in the office understood.";
  private static final String FOURTH =
      "Afterwards the keeper said that the lamp had burnt as brightly as ever, and that whoever"
          + " wanted to see it could have seen it from the mainland.";

  @Test
  void twoColumnsAreReadOneAfterTheOtherUnderTheirHeadline() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page()) {
      pdf.line(60, 760, 24, "No answer to the lamp at the end of the pier");
      float left = pdf.column(60, 720, 220, 10, FIRST);
      pdf.column(60, left - 8, 220, 10, SECOND);
      float right = pdf.column(310, 720, 220, 10, THIRD);
      pdf.column(310, right - 8, 220, 10, FOURTH);
      assertEquals(
          List.of("No answer to the lamp at the end of the pier", FIRST, SECOND, THIRD, FOURTH),
          paragraphs(pdf.bytes()));
    }
  }

  @Test
  void columnsThatStandAtDifferentHeightsAreStillColumns() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page()) {
      pdf.column(60, 720, 220, 10, FIRST);
      pdf.column(310, 714.5f, 220, 10, THIRD);
      assertEquals(List.of(FIRST, THIRD), paragraphs(pdf.bytes()));
    }
  }

  @Test
  void threeColumnsAndALineBelowAllOfThemAreReadInTheirOrder() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page()) {
      pdf.column(40, 720, 150, 9, FIRST);
      pdf.column(215, 720, 150, 9, SECOND);
      pdf.column(390, 720, 150, 9, THIRD);
      pdf.column(40, 520, 500, 9, FOURTH);
      assertEquals(List.of(FIRST, SECOND, THIRD, FOURTH), paragraphs(pdf.bytes()));
    }
  }

  @Test
  void aParagraphGoesOnInTheNextColumnAndOnTheNextPage() throws IOException {
    String half = "and then the second half of this sentence went on where the column had ended.";
    try (PdfMaker pdf = new PdfMaker().page()) {
      pdf.column(60, 720, 400, 10, FIRST + " The keeper looked out to the sea once more");
      pdf.page().column(60, 720, 400, 10, half);
      assertEquals(
          List.of(FIRST + " The keeper looked out to the sea once more " + half),
          paragraphs(pdf.bytes()));
    }
  }

  @Test
  void indentsGapsAndShortLinesEndParagraphs() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page()) {
      pdf.line(
          60,
          720,
          10,
          "The first paragraph ends with a line that is as long as the others are, it is.");
      pdf.line(
          72,
          708,
          10,
          "The second one begins with an indent and goes on for one line and a half of");
      pdf.line(60, 696, 10, "the page.");
      pdf.line(
          60,
          684,
          10,
          "The third begins where nothing but the short line before tells of an end of it.");
      pdf.line(60, 664, 10, "The fourth has a gap before it.");
      assertEquals(
          List.of(
              "The first paragraph ends with a line that is as long as the others are, it is.",
              "The second one begins with an indent and goes on for one line and a half of the"
                  + " page.",
              "The third begins where nothing but the short line before tells of an end of it.",
              "The fourth has a gap before it."),
          paragraphs(pdf.bytes()));
    }
  }

  @Test
  void headsFeetAndNumbersOfPagesAreLeftOut() throws IOException {
    try (PdfMaker pdf = new PdfMaker()) {
      for (int i = 1; i <= 4; i++) {
        pdf.page().line(60, 810, 8, "The Harbour News, 14 June");
        pdf.column(60, 700, 400, 10, "Paragraph number " + i + " of several. " + FIRST);
        pdf.line(290, 30, 8, "Page " + i + " of 4");
      }
      Imported imported = read(pdf.bytes());
      assertEquals(
          List.of(
              "Paragraph number 1 of several. " + FIRST,
              "Paragraph number 2 of several. " + FIRST,
              "Paragraph number 3 of several. " + FIRST,
              "Paragraph number 4 of several. " + FIRST),
          imported.source().text().lines().filter(line -> !line.isEmpty()).toList());
      assertEquals(
          List.of("Lines that come again at the head or foot of the pages were left out."),
          imported.remarks().stream().map(Remark::text).toList());
    }
  }

  @Test
  void lettersPrintedTwiceAreReadOnce() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page()) {
      pdf.line(60, 700, 12, "A bold line of words.").line(60.2f, 700, 12, "A bold line of words.");
      assertEquals(List.of("A bold line of words."), paragraphs(pdf.bytes()));
    }
  }

  @Test
  void aTranscriptSetInPdfIsATranscript() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page().title("The pier", "M. Reed")) {
      pdf.line(60, 740, 10, "Interview on the pier");
      pdf.line(60, 700, 10, "00:00:04")
          .line(130, 700, 10, "Anna Holm")
          .line(230, 700, 10, "It is late,");
      pdf.line(230, 688, 10, "she said.");
      pdf.line(60, 670, 10, "00:00:09").line(130, 670, 10, "Ben").line(230, 670, 10, "Go home.");
      pdf.line(60, 650, 10, "00:00:12").line(130, 650, 10, "Anna Holm").line(230, 650, 10, "No.");
      Imported imported = read(pdf.bytes());
      assertEquals(Source.Kind.TRANSCRIPT, imported.source().kind());
      assertEquals(
          List.of(
              "4000 Anna Holm It is late, she said.", "9000 Ben Go home.", "12000 Anna Holm No."),
          imported.said().stream()
              .map(
                  said ->
                      said.when().orElseThrow().start()
                          + " "
                          + said.speaker().orElseThrow().name()
                          + " "
                          + said.text())
              .toList());
      assertEquals(Optional.of("M. Reed"), imported.source().author());
    }
  }

  @Test
  void aCourtReportersLinesAreReadWithoutTheirNumbers() throws IOException {
    String[] lines = {
      "IN THE HARBOUR COURT",
      "THE PRESIDENT: Please be seated. We go on with the keeper of the",
      "lamp, who was sworn in yesterday.",
      "Q.  Did you see the vessel?",
      "A.  I saw a light, and then I did not see it any more, for as",
      "long as I looked.",
      "Q.  For how long did you look?",
      "A.  An hour.",
      "THE PRESIDENT: Thank you."
    };
    try (PdfMaker pdf = new PdfMaker().page()) {
      for (int i = 0; i < lines.length; i++) {
        pdf.line(60, 740 - 24 * i, 12, String.valueOf(i + 1));
        pdf.line(100, 740 - 24 * i, 12, lines[i]);
      }
      assertEquals(
          List.of(
              "THE PRESIDENT: Please be seated. We go on with the keeper of the lamp, who was sworn"
                  + " in yesterday.",
              "Q.: Did you see the vessel?",
              "A.: I saw a light, and then I did not see it any more, for as long as I looked.",
              "Q.: For how long did you look?",
              "A.: An hour.",
              "THE PRESIDENT: Thank you."),
          read(pdf.bytes()).said().stream()
              .map(said -> said.speaker().orElseThrow().name() + ": " + said.text())
              .toList());
    }
  }

  @Test
  void titleAndAuthorComeFromThePropertiesOrTheHeadline() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page().title("Microsoft Word - x.docx", "Ida Fenn")) {
      pdf.line(60, 740, 22, "No answer to the lamp");
      pdf.column(60, 700, 400, 10, FIRST);
      Source source = read(pdf.bytes()).source();
      assertEquals("No answer to the lamp", source.title());
      assertEquals(Optional.of("Ida Fenn"), source.author());
      assertEquals(Optional.of("application/pdf"), source.file().orElseThrow().mediaType());
    }
  }

  @Test
  void aScannedPdfSaysSo() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page().picture()) {
      assertEquals(
          "“x.pdf” is a PDF whose pages are pictures, probably scanned, with no text to read; run"
              + " text recognition (OCR) over it first.",
          refusal(pdf.bytes()));
    }
  }

  @Test
  void pagesWithoutTextAmongOthersAreTold() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page()) {
      pdf.column(60, 700, 400, 10, FIRST);
      pdf.page().picture();
      assertEquals(
          List.of(
              "Page 2 has no text; what pictures show can be read by text recognition (OCR) only."),
          read(pdf.bytes()).remarks().stream().map(Remark::text).toList());
    }
  }

  @Test
  void aPasswordIsSaidInOneSentence() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page().line(60, 700, 10, "words").password("secret")) {
      assertEquals(
          "“x.pdf” is protected by a password; save a copy without it and open that.",
          refusal(pdf.bytes()));
    }
  }

  @Test
  void aPdfThatMayBeReadWithoutAPasswordIsRead() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page().line(60, 700, 10, FIRST).password("")) {
      assertEquals(List.of(FIRST), paragraphs(pdf.bytes()));
    }
  }

  @Test
  void drawingsThatCallUpEachOtherWithoutEndAreNotFollowed() throws IOException {
    try (PdfMaker pdf = new PdfMaker().page().drawingsInDrawings(9)) {
      assertEquals(
          "“x.pdf” unpacks to more than a document can hold, which is an accident or an attack; it"
              + " was not read further.",
          refusal(pdf.bytes()));
    }
  }

  @Test
  void aPartThatUnpacksToTooMuchIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (DeflaterOutputStream outer = new DeflaterOutputStream(bomb);
        DeflaterOutputStream inner = new DeflaterOutputStream(outer)) {
      for (int i = 0; i < 600; i++) {
        inner.write(zeros);
      }
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes("%PDF-1.4\n1 0 obj\n<< >>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(bomb.toByteArray());
    assertEquals(
        "“x.pdf” unpacks to more than a document can hold, which is an accident or an attack; it"
            + " was not read further.",
        refusal(pdf.toByteArray()));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(UnreadableFile.class, () -> read(bytes)).getMessage();
  }

  private static List<String> paragraphs(byte[] bytes) throws IOException {
    return List.of(read(bytes).source().text().split("\n\n"));
  }

  private static Imported read(byte[] bytes) throws IOException {
    return SourceReaders.read(
        new RawFile("x.pdf", bytes, Instant.EPOCH, ReadOptions.NONE), ReadOptions.NONE);
  }
}
