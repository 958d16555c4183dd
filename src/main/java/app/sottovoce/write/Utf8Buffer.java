package app.sottovoce.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Text on its way into a file, as UTF-8. Characters become bytes right where they are added, which
 * takes half the time of gathering text first: a file of a million cues is little else.
 */
final class Utf8Buffer {
  private static final int PIECE = 1 << 16;

  /** The most bytes that a UTF-16 unit can become. */
  private static final int MOST_PER_UNIT = 3;

  /** The same where some of them are escaped. */
  private static final int MOST_PER_ESCAPED_UNIT = 5;

  private final OutputStream out;
  private byte[] bytes = new byte[2 * PIECE];
  private int filled;

  Utf8Buffer(OutputStream out) {
    this.out = out;
  }

  /** Adds text; half a surrogate pair becomes a question mark. */
  Utf8Buffer add(String text) {
    makeRoom(text.length() * MOST_PER_UNIT);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < 0x80) {
        bytes[filled++] = (byte) c;
      } else {
        at += beyondAscii(text, at);
      }
    }
    return this;
  }

  /** Adds text in which {@code &}, {@code <} and {@code >} are to mean themselves. */
  Utf8Buffer addEscaped(String text) {
    makeRoom(text.length() * MOST_PER_ESCAPED_UNIT);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 0x80) {
        at += beyondAscii(text, at);
      } else if (c == '&') {
        add("&amp;");
      } else if (c == '<') {
        add("&lt;");
      } else if (c == '>') {
        add("&gt;");
      } else {
        bytes[filled++] = (byte) c;
      }
    }
    return this;
  }

  /** Adds a character of ASCII. */
  Utf8Buffer add(char ascii) {
    makeRoom(1);
    bytes[filled++] = (byte) ascii;
    return this;
  }

  /** Adds a number that is not negative. */
  Utf8Buffer add(long number) {
    return number < 10 ? digit((int) number) : add(Long.toString(number));
  }

  /**
   * Adds a time as {@code 00:00:01.500}.
   *
   * @param ms milliseconds; those before 0 are written as 0
   * @param point what stands before the milliseconds
   */
  Utf8Buffer time(long ms, char point) {
    long rest = Math.max(0, ms);
    long hours = rest / 3_600_000;
    int below = (int) (rest % 3_600_000);
    if (hours < 10) {
      add('0');
    }
    add(hours).add(':').twoDigits(below / 60_000).add(':').twoDigits(below / 1000 % 60);
    return add(point).digit(below % 1000 / 100).twoDigits(below % 100);
  }

  /** Writes what has gathered, if that is much. */
  void passOnIfFull() throws IOException {
    if (filled > PIECE) {
      passOn();
    }
  }

  void passOn() throws IOException {
    out.write(bytes, 0, filled);
    filled = 0;
  }

  /** Adds the character there and returns how many units more than one it has. */
  private int beyondAscii(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x800) {
      bytes[filled++] = (byte) (0xc0 | c >> 6);
      trailing(c);
    } else if (!Character.isSurrogate(c)) {
      bytes[filled++] = (byte) (0xe0 | c >> 12);
      trailing(c >> 6);
      trailing(c);
    } else if (at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1))) {
      int codePoint = Character.toCodePoint(c, text.charAt(at + 1));
      bytes[filled++] = (byte) (0xf0 | codePoint >> 18);
      trailing(codePoint >> 12);
      trailing(codePoint >> 6);
      trailing(codePoint);
      return 1;
    } else {
      bytes[filled++] = '?';
    }
    return 0;
  }

  private void trailing(int bits) {
    bytes[filled++] = (byte) (0x80 | bits & 0x3f);
  }

  private Utf8Buffer twoDigits(int number) {
    return digit(number / 10).digit(number % 10);
  }

  private Utf8Buffer digit(int number) {
    return add((char) ('0' + number));
  }

  private void makeRoom(int more) {
    if (bytes.length - filled < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, filled + more));
    }
  }
}
