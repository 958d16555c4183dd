package app.sottovoce.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 and UTF-32 without a byte order mark, known by where their zero bytes stand: in each of
 * the two orders of bytes the units either make sense, with blanks and line ends among them, or do
 * not.
 */
final class WideText {

  /** How many bytes are looked at. */
  private static final int SAMPLE = 64 * 1024;

  /**
   * Share of ASCII among the units of a text in UTF-16, in 1,000. Languages with blanks have more
   * than 150; a stray zero byte in a short file of another encoding stays below 100.
   */
  private static final int ASCII_SHARE = 120;

  private WideText() {}

  static Optional<Charset> encoding(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~3;
    if (!hasZero(bytes, Math.min(bytes.length, SAMPLE))) {
      return Optional.empty();
    }
    if (length >= 8 && isUtf32(bytes, length, 3, 2)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (length >= 8 && isUtf32(bytes, length, 0, 1)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    int even = Math.min(bytes.length, SAMPLE) & ~1;
    int little = asciiIn(bytes, even, 1, 0);
    int big = asciiIn(bytes, even, 0, 1);
    if (Math.max(little, big) * 1000L < ASCII_SHARE * (even / 2L) || even == 0) {
      return Optional.empty();
    }
    return Optional.of(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean hasZero(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** In UTF-32 the highest byte of each unit is 0 and the next one at most 0x10; not all are 0. */
  private static boolean isUtf32(byte[] bytes, int length, int highest, int next) {
    boolean any = false;
    for (int i = 0; i < length; i += 4) {
      if (bytes[i + highest] != 0 || bytes[i + next] < 0 || bytes[i + next] > 0x10) {
        return false;
      }
      boolean zero = bytes[i] == 0 && bytes[i + 1] == 0 && bytes[i + 2] == 0 && bytes[i + 3] == 0;
      if (zero) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /** How many units are ASCII text in that order of bytes; -1 if the units are no text at all. */
  private static int asciiIn(byte[] bytes, int length, int high, int low) {
    int ascii = 0;
    char before = ' ';
    for (int i = 0; i < length; i += 2) {
      char unit = (char) ((bytes[i + high] & 0xff) << 8 | bytes[i + low] & 0xff);
      if (isNoText(unit) || Character.isLowSurrogate(unit) != Character.isHighSurrogate(before)) {
        return -1;
      }
      if (unit < 0x80) {
        ascii++;
      }
      before = unit;
    }
    return ascii;
  }

  private static boolean isNoText(char unit) {
    boolean control = unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f';
    return control || !Character.isSurrogate(unit) && !Character.isDefined(unit);
  }
}
