package app.sottovoce.json;

import java.time.Instant;
import java.time.LocalDate;

/** Times as they stand in our files. */
public final class Instants {
  private static final int SECONDS_OF_DAY = 24 * 60 * 60;

  /** Where the fraction starts in {@code 2025-08-15T19:30:00.123Z}, or the end without one. */
  private static final int AFTER_SECONDS = 19;

  private static final int MOST_DIGITS = 9;

  private Instants() {}

  /**
   * The time that a text tells: as {@link Instant#parse}, but sooner for the form in which {@link
   * Instant#toString} tells those of the years 0 to 9999.
   *
   * @throws java.time.DateTimeException if the text is not a time like 2025-08-15T19:30:00Z
   */
  public static Instant parse(String text) {
    int end = text.length() - 1;
    int fraction = Math.max(0, end - AFTER_SECONDS - 1);
    boolean isOurs =
        end >= AFTER_SECONDS
            && end != AFTER_SECONDS + 1
            && fraction <= MOST_DIGITS
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && text.charAt(10) == 'T'
            && text.charAt(13) == ':'
            && text.charAt(16) == ':'
            && text.charAt(end) == 'Z'
            && (fraction == 0 || text.charAt(AFTER_SECONDS) == '.');
    int year = isOurs ? number(text, 0, 4) : -1;
    int month = isOurs ? number(text, 5, 7) : -1;
    int day = isOurs ? number(text, 8, 10) : -1;
    int hour = isOurs ? number(text, 11, 13) : -1;
    int minute = isOurs ? number(text, 14, 16) : -1;
    int second = isOurs ? number(text, 17, 19) : -1;
    int nanos = isOurs ? number(text, AFTER_SECONDS + 1, AFTER_SECONDS + 1 + fraction) : -1;
    boolean isPlain =
        Math.min(Math.min(year, month), Math.min(day, nanos)) >= 0
            && isUpTo(23, hour)
            && isUpTo(59, minute)
            && isUpTo(59, second);
    if (!isPlain) {
      return Instant.parse(text);
    }
    for (int i = fraction; i < MOST_DIGITS; i++) {
      nanos *= 10;
    }
    return Instant.ofEpochSecond(
        LocalDate.of(year, month, day).toEpochDay() * SECONDS_OF_DAY
            + (hour * 60 + minute) * 60L
            + second,
        nanos);
  }

  private static boolean isUpTo(int most, int number) {
    return number >= 0 && number <= most;
  }

  /** The number that digits tell, 0 if there are none, -1 if something else stands there. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
