package app.sottovoce.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String RUSSIAN =
      "Он сказал, что придёт завтра, и добавил: «Всё, что нужно, это попросить».\n"
          + "Никто не знал, о чём они говорили за закрытыми дверями весь этот вечер.\n";

  private static final String GERMAN =
      "Er sagte: „Schön, dass Sie da sind“ – und ging hinaus. Für die Gäste war das kein"
          + " Vergnügen.\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF"
  })
  void aByteOrderMarkDecidesAndIsTakenOff(String encoding, String mark) {
    byte[] bytes =
        joined(
            java.util.HexFormat.of().parseHex(mark), RUSSIAN.getBytes(Charset.forName(encoding)));
    assertEquals(new Decoded.Text(RUSSIAN, encoding, true, 0), Decoder.decode(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void theZeroBytesShowWideEncodingsWithoutAMark(String encoding) {
    Charset charset = Charset.forName(encoding);
    assertEquals(
        new Decoded.Text(RUSSIAN, encoding, true, 0), Decoder.decode(RUSSIAN.getBytes(charset)));
    assertEquals(
        new Decoded.Text("Hi, you.\n", encoding, true, 0),
        Decoder.decode("Hi, you.\n".getBytes(charset)));
  }

  @Test
  void asciiIsUtf8AndCertain() {
    assertEquals(
        new Decoded.Text("plain\n", "UTF-8", true, 0),
        Decoder.decode("plain\n".getBytes(StandardCharsets.US_ASCII)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
  void russianEncodingsAreGuessed(String encoding) {
    String text = RUSSIAN.replace("«", "\"").replace("»", "\"");
    Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(encoding)));
    assertEquals(new Decoded.Text(text, encoding, false, 0), decoded);
  }

  @Test
  void windowsQuotationMarksAreRead() {
    byte[] bytes = GERMAN.getBytes(Charset.forName("windows-1252"));
    assertEquals(new Decoded.Text(GERMAN, "windows-1252", false, 0), Decoder.decode(bytes));
  }

  @Test
  void japaneseThatSwitchesAlphabetsIsNotTakenForAscii() {
    String text = "彼は「明日また来ます」と言って、静かに部屋を出て行った。\n";
    byte[] bytes = text.getBytes(Charset.forName("ISO-2022-JP"));
    assertEquals(new Decoded.Text(text, "ISO-2022-JP", true, 0), Decoder.decode(bytes));
  }

  @Test
  void anEscapeInAsciiTextLeavesItText() {
    assertEquals(
        new Decoded.Text("a \u001b(b\n", "UTF-8", true, 0),
        Decoder.decode("a \u001b(b\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void utf8CutInTheMiddleOfACharacterStaysUtf8() {
    byte[] bytes = "„Schön“, sagte Zoë".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        new Decoded.Text("„Schön“, sagte Zo\ufffd", "UTF-8", false, 1),
        Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1)));
  }

  @Test
  void aLatinTextThatEndsWithAnAccentIsNoCutUtf8() {
    Decoded decoded =
        Decoder.decode("Ils sont partis prendre un café".getBytes(Charset.forName("windows-1252")));
    assertEquals(
        "Ils sont partis prendre un café", assertInstanceOf(Decoded.Text.class, decoded).text());
  }

  @Test
  void aSpoiltByteAmongMuchUtf8IsCounted() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xff;
    Decoded.Text text = assertInstanceOf(Decoded.Text.class, Decoder.decode(bytes));
    assertEquals("UTF-8", text.encoding());
    assertEquals(2, text.replaced());
    assertTrue(text.text().endsWith(RUSSIAN.substring(1)), text.text());
  }

  @Test
  void aReplacementCharacterOfTheFileItselfIsNotCounted() {
    byte[] bytes = "what \ufffd was here".getBytes(StandardCharsets.UTF_8);
    assertEquals(new Decoded.Text("what \ufffd was here", "UTF-8", true, 0), Decoder.decode(bytes));
  }

  @Test
  void aChosenEncodingIsCertainAndItsMarkIsTakenOff() {
    byte[] bytes =
        joined(
            new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
            "é".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        new Decoded.Text("é", "UTF-8", true, 0), Decoder.decode(bytes, StandardCharsets.UTF_8));
    assertEquals(
        new Decoded.Text("ï»¿Ã©", "windows-1252", true, 0),
        Decoder.decode(bytes, Charset.forName("windows-1252")));
  }

  @ParameterizedTest
  @CsvSource({
    "255044462D312E370A, a PDF document",
    "89504E470D0A1A0A00, a PNG picture",
    "FFD8FFE000104A46, a JPEG picture",
    "504B030414000600, a ZIP archive",
    "1F8B080000000000, a gzip archive",
    "D0CF11E0A1B11AE1, 'an old Microsoft Office document (DOC, XLS or PPT)'",
    "7F454C4602010100, a program",
    "0000002066747970, an MP4 or QuickTime video",
    "0000000000000000, a binary file"
  })
  void filesThatAreNoTextAreNamed(String hex, String what) {
    assertEquals(new Decoded.Binary(what), Decoder.decode(java.util.HexFormat.of().parseHex(hex)));
  }

  @Test
  void aWordDocumentIsToldFromOtherArchives() {
    byte[] bytes =
        "PK\3\4\u0014\0\6\0 [Content_Types].xml PK word/document.xml"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(new Decoded.Binary("a Word document (DOCX)"), Decoder.decode(bytes));
  }

  @Test
  void randomBytesAreBinary() {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    assertEquals(new Decoded.Binary("a binary file"), Decoder.decode(bytes));
  }

  @Test
  void aStrayZeroByteLeavesATextAText() {
    String text = "1\n00:00:01,000 --> 00:00:02,000\nwords \0 and more\n";
    assertEquals(
        new Decoded.Text(text, "UTF-8", true, 0),
        Decoder.decode(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 300)
  void anyUnicodeTextWrittenAsUtf8ComesBack(@ForAll("texts") String text) {
    Decoded decoded = Decoder.decode(("words: " + text).getBytes(StandardCharsets.UTF_8));
    assertEquals(new Decoded.Text("words: " + text, "UTF-8", true, 0), decoded);
  }

  @Property(tries = 300)
  void anyBytesAreEitherTextOrNamed(@ForAll byte[] bytes) {
    switch (Decoder.decode(bytes)) {
      case Decoded.Text text -> assertTrue(text.text().indexOf('\r') < 0);
      case Decoded.Binary binary -> assertTrue(binary.what().startsWith("a"));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .all()
        .excludeChars('\r')
        .ofMaxLength(60)
        .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .filter(text -> text.chars().noneMatch(c -> c < 0x20 && c != '\n' || c == 0xfeff));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first);
    joined.writeBytes(second);
    return joined.toByteArray();
  }
}
