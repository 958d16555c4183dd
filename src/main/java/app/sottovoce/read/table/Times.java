package app.sottovoce.read.table;

import app.sottovoce.read.base.ColumnMapping.Unit;
import app.sottovoce.read.base.Timecode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Times in the cells of a table.
 *
 * @param unit what a number without colons counts
 * @param framesPerSecond for times that count frames
 */
record Times(Unit unit, double framesPerSecond) {
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,12})(?:[.,](\\d{1,12}))?(?:\\s?(ms|s|sec|seconds))?");
  private static final Pattern CLOCK =
      Pattern.compile("(?:0 days )?(" + Timecode.FORM + ")(?:\\d{0,6})");
  private static final Pattern EDITORS = Pattern.compile("\\d{1,2}(?:;\\d{2}){2,3}");
  private static final Pattern TO = Pattern.compile("\\s*(?:-->|->|→|–|—|\\s-\\s|\\bto\\b)\\s*");

  /** From here on, a stretch between two whole numbers is rather milliseconds than seconds. */
  private static final long MILLISECONDS_FROM = 100;

  /** A billion hours: below it, milliseconds are whole numbers that JSON carries exactly. */
  private static final double LATEST = 3.6e15;

  /**
   * What the numbers of a table probably count, where nobody tells: seconds, if some have a
   * fraction; else by how long things last.
   *
   * @param starts the cells of the starts
   * @param ends the cells of the ends or durations beside them, perhaps empty
   */
  static Unit guessed(List<String> starts, List<String> ends) {
    boolean whole =
        starts.stream()
            .map(cell -> NUMBER.matcher(cell.strip()))
            .allMatch(number -> !number.matches() || number.group(2) == null);
    if (!whole) {
      return Unit.SECONDS;
    }
    long[] steps =
        IntStream.range(0, starts.size() - 1)
            .mapToLong(
                i ->
                    figure(i < ends.size() ? ends.get(i) : starts.get(i + 1))
                        - figure(starts.get(i)))
            .filter(step -> step > 0)
            .sorted()
            .toArray();
    return steps.length > 0 && steps[steps.length / 2] >= MILLISECONDS_FROM
        ? Unit.MILLISECONDS
        : Unit.SECONDS;
  }

  static boolean isTime(String cell) {
    String text = cell.strip();
    return NUMBER.matcher(text).matches() || CLOCK.matcher(text).matches();
  }

  static boolean isClock(String cell) {
    return CLOCK.matcher(first(cell)).matches();
  }

  /**
   * Milliseconds, if the cell says a time; of two times, such as {@code 0:01 - 0:04}, the first.
   */
  OptionalLong time(String cell) {
    String text = first(cell);
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      double value =
          Double.parseDouble(
              number.group(1) + "." + Optional.ofNullable(number.group(2)).orElse("0"));
      double milliseconds = value * milliseconds(number.group(3));
      return milliseconds < LATEST
          ? OptionalLong.of(Math.round(milliseconds))
          : OptionalLong.empty();
    }
    Matcher clock = CLOCK.matcher(text);
    return clock.matches()
        ? OptionalLong.of(Timecode.milliseconds(clock.group(1), framesPerSecond))
        : OptionalLong.empty();
  }

  /** The second time in a cell with two. */
  OptionalLong second(String cell) {
    String[] parts = TO.split(cell.strip(), 2);
    return parts.length == 2 ? time(parts[1]) : OptionalLong.empty();
  }

  /** The first of two times, without brackets, and with colons for the semicolons of editors. */
  private static String first(String cell) {
    String text = TO.split(cell.strip(), 2)[0].strip();
    String bare =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    return EDITORS.matcher(bare).matches() ? bare.replace(';', ':') : bare;
  }

  private double milliseconds(String told) {
    if (told != null) {
      return told.equals("ms") ? 1 : 1000;
    }
    return switch (unit) {
      case SECONDS -> 1000;
      case MILLISECONDS -> 1;
      case FRAMES -> 1000 / framesPerSecond;
    };
  }

  private static long figure(String cell) {
    Matcher number = NUMBER.matcher(cell.strip());
    return number.matches() ? Long.parseLong(number.group(1)) : 0;
  }
}
