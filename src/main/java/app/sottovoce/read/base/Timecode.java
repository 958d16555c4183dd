package app.sottovoce.read.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as people write it: {@code 1:02:03}, {@code 62:03}, {@code 00:01:02.250}, or with frames
 * {@code 00:01:02:12}.
 */
public final class Timecode {

  /** The form of a time, to be built into longer patterns; it has no groups. */
  public static final String FORM =
      "\\d{1,3}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3}|[:;]\\d{2,3})?|[.,]\\d{1,3})?";

  /** How many frames a second has where nobody says: the European standard of television. */
  public static final double USUAL_FRAMES = 25;

  private static final Pattern PARTS =
      Pattern.compile("(\\d+):(\\d+)(?::(\\d+))?(?:([.,:;])(\\d+))?");

  private Timecode() {}

  /** Whether the time counts frames rather than parts of a second. */
  public static boolean countsFrames(String time) {
    Matcher matcher = matched(time);
    return isFrames(matcher);
  }

  /**
   * The time in milliseconds.
   *
   * @param time a text of the form {@link #FORM}
   */
  public static long milliseconds(String time, double framesPerSecond) {
    Matcher matcher = matched(time);
    long first = Long.parseLong(matcher.group(1));
    long second = Long.parseLong(matcher.group(2));
    long seconds =
        matcher.group(3) == null
            ? first * 60 + second
            : (first * 60 + second) * 60 + Long.parseLong(matcher.group(3));
    String fraction = matcher.group(5);
    if (fraction == null) {
      return seconds * 1000;
    }
    return isFrames(matcher)
        ? seconds * 1000 + Math.round(Long.parseLong(fraction) * 1000 / framesPerSecond)
        : seconds * 1000 + Long.parseLong((fraction + "00").substring(0, 3));
  }

  private static boolean isFrames(Matcher matcher) {
    String mark = matcher.group(4);
    return mark != null && (mark.equals(":") || mark.equals(";"));
  }

  private static Matcher matched(String time) {
    Matcher matcher = PARTS.matcher(time);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("“" + time + "” is not a time");
    }
    return matcher;
  }
}
