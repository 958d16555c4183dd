package app.sottovoce.ui.base;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as analysts write them: {@code 0:11.6}, {@code 1:02:03.500}. */
public final class TimeText {
  private static final Pattern FORM =
      Pattern.compile("(?:(\\d{1,4}):)?(?:(\\d{1,2}):)?(\\d{1,4})(?:[.,](\\d{1,3}))?");

  private TimeText() {}

  /** Minutes, seconds and tenths, with hours where there are any: {@code 0:11.6}. */
  public static String tenths(long ms) {
    return sign(ms) + clock(Math.abs(ms) / 100 * 100) + "." + Math.abs(ms) / 100 % 10;
  }

  /** Minutes and seconds: {@code 0:24}. */
  public static String seconds(long ms) {
    return sign(ms) + clock(Math.abs(ms));
  }

  /** To the millisecond: {@code 0:11.600}. */
  public static String exact(long ms) {
    return sign(ms)
        + clock(Math.abs(ms))
        + String.format(Locale.ROOT, ".%03d", Math.abs(ms) % 1000);
  }

  /** The milliseconds of a time written in any of these forms, or as plain seconds. */
  public static OptionalLong parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return OptionalLong.empty();
    }
    long first = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
    boolean hours = matcher.group(2) != null;
    long minutes = hours ? first * 60 + Long.parseLong(matcher.group(2)) : first;
    long seconds = Long.parseLong(matcher.group(3));
    String fraction = matcher.group(4) == null ? "0" : matcher.group(4);
    long ms = Long.parseLong((fraction + "00").substring(0, 3));
    return OptionalLong.of((minutes * 60 + seconds) * 1000 + ms);
  }

  private static String sign(long ms) {
    return ms < 0 ? "-" : "";
  }

  private static String clock(long ms) {
    long seconds = ms / 1000;
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
