package app.sottovoce.read.document;

import app.sottovoce.read.base.Limits;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much the compressed parts of a PDF unpack to, found out before PDFBox unpacks them in memory.
 * A part that unpacks to a compressed part again counts with what that holds.
 */
final class PdfWeight {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int CHUNK = 16 * 1024;
  private static final int DEPTH = 3;

  private long unpacked;

  private PdfWeight() {}

  /** Whether a file's parts unpack to more than a document can hold. */
  static boolean isTooMuch(byte[] pdf) {
    PdfWeight weight = new PdfWeight();
    for (int at = 0; at < pdf.length && !weight.isTooMuch(); at++) {
      if (pdf[at] == 's' && begins(pdf, at, STREAM)) {
        int start = at + STREAM.length;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
          start++;
        }
        if (isPacked(pdf, start, pdf.length)) {
          Inflater inflater = new Inflater();
          try {
            inflater.setInput(pdf, start, pdf.length - start);
            weight.add(inflater, DEPTH);
            at = start + (int) Math.min(Integer.MAX_VALUE / 2, inflater.getBytesRead());
          } finally {
            inflater.end();
          }
        }
      }
    }
    return weight.isTooMuch();
  }

  private boolean isTooMuch() {
    return unpacked > Limits.UNPACKED_BYTES;
  }

  /** Unpacks to nowhere, as far as there is something to unpack. */
  private void add(Inflater inflater, int depth) {
    byte[] chunk = new byte[CHUNK];
    Inflater inner = new Inflater();
    try {
      boolean first = true;
      boolean nested = false;
      int length = inflater.inflate(chunk);
      while (length > 0 && !isTooMuch()) {
        unpacked += length;
        nested = first ? depth > 0 && isPacked(chunk, 0, length) : nested;
        first = false;
        if (nested && inner.needsInput()) {
          inner.setInput(chunk, 0, length);
          add(inner, depth - 1);
        }
        length = inflater.inflate(chunk);
      }
    } catch (DataFormatException _) {
      // Not packed after all, or broken from here on: PDFBox will unpack no further either.
    } finally {
      inner.end();
    }
  }

  /** Source: RFC 1950, section 2.2: method 8, and a check in the second byte. */
  private static boolean isPacked(byte[] bytes, int at, int end) {
    if (at + 2 > end) {
      return false;
    }
    int head = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    return (bytes[at] & 0x0f) == 8 && (bytes[at] & 0xf0) <= 0x70 && head % 31 == 0;
  }

  private static boolean begins(byte[] bytes, int at, byte[] what) {
    for (int i = 0; i < what.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != what[i]) {
        return false;
      }
    }
    return true;
  }
}
