package app.sottovoce.read.subtitle;

import app.sottovoce.read.base.Limits;

/**
 * Finds the head of a SubRip cue, its number and its two times, at the beginning of a line. It is
 * asked for every line of a file, so it looks at characters and makes no objects; the times of the
 * last head found are kept.
 */
final class SubRipTiming {
  private static final int NO_TIME = -1;

  private final String text;
  private int at;
  private long start;
  private long end;
  private boolean whole;
  private boolean huge;

  SubRipTiming(String text) {
    this.text = text;
  }

  /**
   * Whether a cue begins with the line at this index: with its times, or with its number and then
   * its times. A number and one time only make a head, too, though a broken one, after a blank
   * line.
   */
  boolean isHead(int lineStart, boolean afterBlank) {
    at = lineStart;
    skipBlanks();
    if (at == text.length() || !isNumeric(text.charAt(at))) {
      return false;
    }
    int first = at;
    if (times() && whole) {
      return true;
    }
    at = first;
    if (!number()) {
      return false;
    }
    boolean one = times();
    return one && (whole || afterBlank);
  }

  /** The first time of the last head, in milliseconds. */
  long start() {
    return start;
  }

  /** The second time of the last head, in milliseconds. */
  long end() {
    return end;
  }

  /** Whether the last head has both times. */
  boolean isWhole() {
    return whole;
  }

  /** Whether a time of the last head has more digits than can be meant. */
  boolean isHuge() {
    return huge;
  }

  /** Where the line after the last head begins. */
  int next() {
    int lineEnd = text.indexOf('\n', at);
    return lineEnd < 0 ? text.length() : lineEnd + 1;
  }

  /** A number alone on its line, and the blank lines after it. */
  private boolean number() {
    if (text.charAt(at) == '-') {
      at++;
    }
    int digits = at;
    skipDigits();
    if (at == digits) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      skipDigits();
    }
    boolean lineEnded = false;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      lineEnded |= text.charAt(at++) == '\n';
    }
    return lineEnded && at < text.length();
  }

  /** A time, and perhaps an arrow with a second one. */
  private boolean times() {
    huge = false;
    whole = false;
    start = time();
    if (start == NO_TIME) {
      return false;
    }
    int afterStart = at;
    skipBlanks();
    if (arrow()) {
      skipBlanks();
      end = time();
      whole = end != NO_TIME;
    }
    if (!whole) {
      at = afterStart;
    }
    return true;
  }

  /** {@code -->} and what it is mistyped as: {@code ->}, {@code - >}, {@code -- >}, {@code →}. */
  private boolean arrow() {
    if (at < text.length() && text.charAt(at) == '→') {
      at++;
      return true;
    }
    int hyphens = at;
    while (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    if (at == hyphens) {
      return false;
    }
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
      at++;
    }
    return at < text.length() && text.charAt(at++) == '>';
  }

  /**
   * Hours, minutes, seconds and perhaps milliseconds; or minutes, seconds and three digits of
   * milliseconds after a comma or full stop.
   */
  private long time() {
    long first = figure();
    if (first == NO_TIME || !separator()) {
      return NO_TIME;
    }
    long second = figure();
    if (second == NO_TIME || at == text.length()) {
      return NO_TIME;
    }
    boolean fraction = !isColon(text.charAt(at));
    if (!separator()) {
      return NO_TIME;
    }
    int thirdAt = at;
    long third = figure();
    if (third == NO_TIME) {
      return NO_TIME;
    }
    int thirdDigits = at - thirdAt;
    int beforeFourth = at;
    long fourth = separator() ? milliseconds() : NO_TIME;
    if (fourth == NO_TIME) {
      at = beforeFourth;
      fourth = 0;
      if (fraction && thirdDigits == 3) {
        return (first * 60 + second) * 1000 + third;
      }
    }
    return ((first * 60 + second) * 60 + third) * 1000 + fourth;
  }

  private long figure() {
    int from = at;
    long value = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      huge |= value > Limits.TIME_FIGURE;
      value = huge ? value : value * 10 + text.charAt(at) - '0';
      at++;
    }
    return at == from ? NO_TIME : value;
  }

  /** Milliseconds; digits beyond the third are parts of one. */
  private long milliseconds() {
    int from = at;
    long value = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      if (at - from < 3) {
        value = value * 10 + text.charAt(at) - '0';
      }
      at++;
    }
    return at == from ? NO_TIME : value;
  }

  private boolean separator() {
    if (at < text.length() && isSeparator(text.charAt(at))) {
      at++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private void skipDigits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isNumeric(char c) {
    return isDigit(c) || c == '-';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c != '\n' && Character.isWhitespace(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSeparator(char c) {
    return isColon(c) || c == ',' || c == '.' || c == '，' || c == '．' || c == '。';
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }
}
