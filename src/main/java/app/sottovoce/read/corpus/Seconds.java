package app.sottovoce.read.corpus;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Times that files state in seconds: {@code 12}, {@code 12.0625}, {@code 1.7e-05}. */
final class Seconds {

  /** At most nine digits before the point: longer than that nothing lasts. */
  private static final Pattern FORM =
      Pattern.compile("[+-]?(?:\\d{1,9}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,2})?");

  private static final double MOST_MS = 1e12;

  private Seconds() {}

  /** Whether a text is a number of seconds, be it negative. */
  static boolean isNumber(String text) {
    return FORM.matcher(text).matches();
  }

  /** The time in milliseconds; none if the text is no number, negative or beyond all measure. */
  static OptionalLong milliseconds(String text) {
    String number = text.strip();
    return isNumber(number) ? milliseconds(Double.parseDouble(number)) : OptionalLong.empty();
  }

  /** The time in milliseconds; none if it is negative or beyond all measure. */
  static OptionalLong milliseconds(double seconds) {
    double ms = seconds * 1000;
    return ms > -0.5 && ms < MOST_MS ? OptionalLong.of(Math.round(ms)) : OptionalLong.empty();
  }
}
