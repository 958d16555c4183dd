package app.sottovoce.read.subtitle;

import app.sottovoce.read.base.Limits;

/**
 * The two times of a WebVTT cue. Source: W3C WebVTT, section 6.3 "WebVTT cue timings and settings
 * parsing"; the settings after the times are not looked at.
 *
 * @param start milliseconds, negative if the line does not have the form of times
 * @param end milliseconds
 */
record WebVttTiming(long start, long end) {
  private static final WebVttTiming INVALID = new WebVttTiming(-1, -1);

  /** The times on a line of a text. */
  static WebVttTiming of(String text, int from, int to) {
    Cursor cursor = new Cursor(text, from, to);
    cursor.skipBlanks();
    long start = cursor.time();
    cursor.skipBlanks();
    boolean arrow = cursor.take('-') && cursor.take('-') && cursor.take('>');
    cursor.skipBlanks();
    long end = arrow ? cursor.time() : -1;
    return start < 0 || end < 0 ? INVALID : new WebVttTiming(start, end);
  }

  boolean isValid() {
    return start >= 0;
  }

  private static final class Cursor {
    private final String text;
    private final int to;
    private int at;

    Cursor(String text, int from, int to) {
      this.text = text;
      this.at = from;
      this.to = to;
    }

    void skipBlanks() {
      while (at < to
          && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\f')) {
        at++;
      }
    }

    boolean take(char c) {
      if (at < to && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    /** "Collect a WebVTT timestamp": hours may be missing or have any number of digits. */
    long time() {
      int firstAt = at;
      long first = figure();
      boolean hours = at - firstAt != 2 || first > 59;
      if (at == firstAt || first > Limits.TIME_FIGURE * 10 || !take(':')) {
        return -1;
      }
      long second = figureOf(2);
      if (second < 0) {
        return -1;
      }
      long third = -1;
      if (hours || at < to && text.charAt(at) == ':') {
        third = take(':') ? figureOf(2) : -1;
        if (third < 0) {
          return -1;
        }
      }
      long fraction = take('.') ? figureOf(3) : -1;
      boolean noHours = third < 0;
      long minutes = noHours ? first : second;
      long seconds = noHours ? second : third;
      if (fraction < 0 || minutes > 59 || seconds > 59) {
        return -1;
      }
      return (((noHours ? 0 : first) * 60 + minutes) * 60 + seconds) * 1000 + fraction;
    }

    private long figureOf(int digits) {
      int from = at;
      long value = figure();
      return at - from == digits ? value : -1;
    }

    private long figure() {
      long value = 0;
      while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        value = Math.min(value * 10 + text.charAt(at++) - '0', Long.MAX_VALUE / 100);
      }
      return value;
    }
  }
}
