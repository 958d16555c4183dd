package app.sottovoce.read.recogniser;

import app.sottovoce.read.base.Timecode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Values in JSON as makers write them: figures as numbers or as strings, times in the unit that the
 * format has. What is no sensible value is absent.
 */
final class Values {
  /** A billion hours: below it, milliseconds are whole numbers that JSON carries exactly. */
  private static final double LATEST = 3.6e15;

  private static final Pattern DURATION =
      Pattern.compile("PT(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)S)?");
  private static final Pattern SECONDS = Pattern.compile("(-?\\d{1,12}(?:\\.\\d{1,12})?)s?");
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE]-?\\d{1,2})?");
  private static final Pattern TIMECODE = Pattern.compile(Timecode.FORM);

  private Values() {}

  /** A text or a number as text; not an empty one. */
  static Optional<String> text(JsonNode node) {
    String text =
        node.isString() ? node.stringValue().strip() : node.isNumber() ? node.asString() : "";
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The first of some fields that is a text. */
  static Optional<String> text(JsonNode object, String... names) {
    for (String name : names) {
      Optional<String> text = text(object.path(name));
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  static OptionalDouble number(JsonNode node) {
    if (node.isNumber()) {
      double value = node.doubleValue();
      return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
    return node.isString() && NUMBER.matcher(node.stringValue().strip()).matches()
        ? OptionalDouble.of(Double.parseDouble(node.stringValue().strip()))
        : OptionalDouble.empty();
  }

  /** A share of 1. */
  static OptionalDouble score(JsonNode node) {
    OptionalDouble score = number(node);
    return score.isPresent() && score.getAsDouble() >= 0 && score.getAsDouble() <= 1
        ? score
        : OptionalDouble.empty();
  }

  /** Milliseconds, from seconds as a number or as in {@code "1.200s"}. */
  static OptionalLong seconds(JsonNode node) {
    if (node.isString()) {
      Matcher seconds = SECONDS.matcher(node.stringValue().strip());
      return seconds.matches()
          ? time(Double.parseDouble(seconds.group(1)) * 1000)
          : OptionalLong.empty();
    }
    return times(node, 1000);
  }

  static OptionalLong milliseconds(JsonNode node) {
    return times(node, 1);
  }

  /** Milliseconds, from ticks of 100 nanoseconds. */
  static OptionalLong ticks(JsonNode node) {
    return times(node, 1e-4);
  }

  /** Milliseconds, from a duration in ISO 8601: {@code PT1M2.5S}. */
  static OptionalLong isoDuration(JsonNode node) {
    Matcher duration = DURATION.matcher(node.isString() ? node.stringValue() : "");
    return duration.matches()
        ? time(
            figure(duration.group(1)) * 3_600_000
                + figure(duration.group(2)) * 60_000
                + figure(duration.group(3)) * 1000)
        : OptionalLong.empty();
  }

  /** Milliseconds, from {@code 00:01:02,500}. */
  static OptionalLong timecode(JsonNode node) {
    String text = node.isString() ? node.stringValue().strip() : "";
    return TIMECODE.matcher(text).matches()
        ? OptionalLong.of(Timecode.milliseconds(text, Timecode.USUAL_FRAMES))
        : OptionalLong.empty();
  }

  static OptionalLong sum(OptionalLong one, OptionalLong other) {
    return one.isPresent() && other.isPresent()
        ? OptionalLong.of(one.getAsLong() + other.getAsLong())
        : OptionalLong.empty();
  }

  static OptionalLong firstOf(OptionalLong one, OptionalLong other) {
    return one.isPresent() ? one : other;
  }

  private static OptionalLong times(JsonNode node, double unit) {
    OptionalDouble value = number(node);
    return value.isPresent() ? time(value.getAsDouble() * unit) : OptionalLong.empty();
  }

  private static OptionalLong time(double milliseconds) {
    return milliseconds >= 0 && milliseconds < LATEST
        ? OptionalLong.of(Math.round(milliseconds))
        : OptionalLong.empty();
  }

  private static double figure(String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }
}
