package app.sottovoce.read.document;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Takes a rich text file apart: groups, control words, control symbols and bytes of text. */
final class RtfScanner {

  /** The longest control word, which the specification allows 32 letters. */
  private static final int WORD = 40;

  private static final int DIGITS = 12;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private OptionalInt number = OptionalInt.empty();
  private byte value;

  /** What comes next in a file. */
  enum Token {
    OPEN,
    CLOSE,
    /** {@code \par}, {@code \fs24} */
    WORD,
    /** {@code \~} */
    SYMBOL,
    /** A byte that stands for itself, or one given as {@code \'hh}. */
    BYTE,
    END
  }

  RtfScanner(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  /** The letters of the last {@link Token#WORD}. */
  String word() {
    return word;
  }

  /** The figure after the letters of the last {@link Token#WORD}. */
  OptionalInt number() {
    return number;
  }

  /** The last {@link Token#BYTE}, or the sign of the last {@link Token#SYMBOL}. */
  byte value() {
    return value;
  }

  /** Passes over bytes that are no text. */
  void pass(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }

  Token next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Token.END;
    }
    value = bytes[at++];
    return switch (value) {
      case '{' -> Token.OPEN;
      case '}' -> Token.CLOSE;
      case '\\' -> control();
      default -> Token.BYTE;
    };
  }

  private Token control() {
    if (at >= bytes.length) {
      return Token.END;
    }
    if (isLetter(bytes[at])) {
      readWord();
      return Token.WORD;
    }
    value = bytes[at++];
    if (value == '\\' || value == '{' || value == '}') {
      return Token.BYTE;
    }
    int high = value == '\'' ? digit(at) : -1;
    int low = value == '\'' ? digit(at + 1) : -1;
    if (high < 0 || low < 0) {
      return Token.SYMBOL;
    }
    at += 2;
    value = (byte) (high << 4 | low);
    return Token.BYTE;
  }

  private void readWord() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < WORD) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    int figure = at;
    int digits = at < bytes.length && bytes[at] == '-' ? at + 1 : at;
    int end = digits;
    while (end < bytes.length && digit(end) >= 0 && digit(end) < 10 && end - digits < DIGITS) {
      end++;
    }
    number = OptionalInt.empty();
    if (end > digits) {
      at = end;
      long read =
          Long.parseLong(new String(bytes, figure, end - figure, StandardCharsets.US_ASCII));
      number = OptionalInt.of(Math.clamp(read, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
  }

  private int digit(int index) {
    return index < bytes.length ? Character.digit(bytes[index], 16) : -1;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
