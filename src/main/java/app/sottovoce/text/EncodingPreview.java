package app.sottovoce.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An encoding that a file may be in, and how the file looks in it.
 *
 * @param charset the encoding
 * @param shown lines of the file from where the first letter beyond ASCII stands, since only from
 *     there on encodings differ
 * @param replaced how many stretches of bytes in these lines mean nothing in it
 */
public record EncodingPreview(Charset charset, String shown, int replaced) {

  /**
   * What texts are in that are not in Unicode, by how often web pages are in it (WHATWG Encoding
   * Standard, "Names and labels"), with the code pages of MS-DOS and of the Macintosh after them.
   */
  private static final List<String> NAMES =
      List.of(
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "windows-1257",
          "windows-1258",
          "ISO-8859-2",
          "ISO-8859-15",
          "KOI8-R",
          "KOI8-U",
          "x-windows-874",
          "GB18030",
          "Big5",
          "windows-31j",
          "EUC-JP",
          "x-windows-949",
          "IBM850",
          "IBM866",
          "x-MacRoman",
          "UTF-8",
          "UTF-16LE",
          "UTF-16BE");

  /** How much of the file is looked at, in bytes; even, for encodings of two bytes. */
  private static final int BYTES = 4096;

  /** How many bytes before the first letter beyond ASCII are shown as well; even. */
  private static final int BEFORE = 400;

  /**
   * The file in all encodings that it may be in: those first in which all of it means something.
   */
  public static List<EncodingPreview> of(byte[] file) {
    byte[] piece = piece(file);
    List<EncodingPreview> previews = new ArrayList<>();
    for (String name : NAMES) {
      if (Charset.isSupported(name)) {
        Decoded.Text text = Decoder.decode(piece, Charset.forName(name));
        int replaced = (int) text.text().chars().filter(c -> c == '\ufffd').count();
        previews.add(new EncodingPreview(Charset.forName(name), text.text(), replaced));
      }
    }
    previews.sort(Comparator.comparing(preview -> preview.replaced() > 0));
    return previews;
  }

  private static byte[] piece(byte[] file) {
    int first = 0;
    while (first < file.length && file[first] >= 0) {
      first++;
    }
    int from = first == file.length ? 0 : Math.max(0, first - BEFORE) & ~1;
    return Arrays.copyOfRange(file, from, Math.min(file.length, from + BYTES));
  }
}
