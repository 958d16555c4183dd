package app.sottovoce.read.base;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which column of a table tells what, as an analyst says it.
 *
 * @param places indices of columns, from 0; the words have one at least
 * @param unit in what times are counted, if it is not to be found out from how they are written
 */
public record ColumnMapping(Map<Column, Integer> places, Optional<Unit> unit) {
  private static final Pattern PLACE =
      Pattern.compile("\\s*([a-z]+)\\s*=\\s*([a-z]+|\\d{1,4})\\s*");

  /** In what times are counted. Times with colons are clock times, whatever the unit. */
  public enum Unit {
    SECONDS,
    MILLISECONDS,
    FRAMES
  }

  /**
   * @throws IllegalArgumentException with a sentence, if no column has the words or two things
   *     stand in one column
   */
  public ColumnMapping {
    places = Map.copyOf(places);
    if (!places.containsKey(Column.TEXT)) {
      throw new IllegalArgumentException("Say which column has the words: text=N.");
    }
    if (places.values().stream().distinct().count() < places.size()) {
      throw new IllegalArgumentException("Two things cannot stand in one column.");
    }
  }

  /**
   * The mapping that a text tells, such as {@code start=1,end=2,speaker=3,text=4,unit=ms}; columns
   * count from 1, units are {@code s}, {@code ms} and {@code frames}.
   *
   * @throws IllegalArgumentException with a sentence, if the text tells none
   */
  public static ColumnMapping of(String text) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    Optional<Unit> unit = Optional.empty();
    for (String part : text.toLowerCase(Locale.ROOT).split(",", -1)) {
      Matcher place = PLACE.matcher(part);
      if (!place.matches()) {
        throw new IllegalArgumentException("“" + part + "” is not of the form start=1.");
      }
      if (place.group(1).equals("unit")) {
        unit = Optional.of(unit(place.group(2)));
      } else {
        places.put(column(place.group(1)), index(place.group(2)));
      }
    }
    return new ColumnMapping(places, unit);
  }

  /** The mapping as {@link #of} reads it. */
  public String text() {
    List<String> parts = new ArrayList<>();
    for (Column column : Column.values()) {
      if (places.containsKey(column)) {
        parts.add(column.name().toLowerCase(Locale.ROOT) + "=" + (places.get(column) + 1));
      }
    }
    unit.ifPresent(
        u ->
            parts.add(
                switch (u) {
                  case SECONDS -> "unit=s";
                  case MILLISECONDS -> "unit=ms";
                  case FRAMES -> "unit=frames";
                }));
    return String.join(",", parts);
  }

  private static Column column(String name) {
    for (Column column : Column.values()) {
      if (column.name().toLowerCase(Locale.ROOT).equals(name)) {
        return column;
      }
    }
    throw new IllegalArgumentException(
        "“"
            + name
            + "” is none of start, end, duration, speaker, text, confidence, note and unit.");
  }

  private static int index(String number) {
    if (!Character.isDigit(number.charAt(0)) || Integer.parseInt(number) == 0) {
      throw new IllegalArgumentException("Columns are numbers from 1 on, not “" + number + "”.");
    }
    return Integer.parseInt(number) - 1;
  }

  private static Unit unit(String name) {
    return switch (name) {
      case "s", "seconds" -> Unit.SECONDS;
      case "ms", "milliseconds" -> Unit.MILLISECONDS;
      case "frames" -> Unit.FRAMES;
      default ->
          throw new IllegalArgumentException(
              "“" + name + "” is none of the units s, ms and frames.");
    };
  }
}
