package app.sottovoce.read.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as newspapers and lip readers write them. */
public final class Dates {
  private static final Pattern ISO =
      Pattern.compile(
          "\\A(\\d{4}-\\d{2}-\\d{2})(?:[T"
              + " ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s?(?:Z|[+-]\\d{2}:?\\d{2})?)?\\z");

  /** What stands around the date in a dateline: the day of the week, the time, "Published". */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)\\A(?:published|updated|posted)?:?\\s*(?:on\\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(.+?)(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.*)?\\z");

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("d MMMM yyyy"),
          form("d MMM yyyy"),
          form("MMMM d, yyyy"),
          form("MMM d, yyyy"),
          form("MMMM d yyyy"),
          form("d.M.yyyy"),
          form("yyyy/M/d"));

  private Dates() {}

  /** The date in ISO 8601, if the text is a date, else the text. */
  public static String isoWherePossible(String text) {
    return iso(text).orElse(text.strip());
  }

  /** The date in ISO 8601, if the text is a date and nothing else; a time in ISO 8601 is kept. */
  public static Optional<String> iso(String text) {
    String stripped = text.strip();
    if (stripped.length() > 60) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(stripped);
    if (iso.matches()) {
      return date(DateTimeFormatter.ISO_LOCAL_DATE, iso.group(1)).map(_ -> stripped);
    }
    Matcher around = AROUND.matcher(stripped);
    String bare = around.matches() ? around.group(1) : stripped;
    String usual =
        bare.replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
            .replace("Sept ", "Sep ")
            .replaceAll("\\s+", " ");
    return FORMS.stream().flatMap(form -> date(form, usual).stream()).findFirst();
  }

  private static Optional<String> date(DateTimeFormatter form, String text) {
    try {
      return Optional.of(LocalDate.parse(text, form).toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
