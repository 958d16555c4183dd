package app.sottovoce.read.subtitle;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a TTML document counts time. Source: TTML2, sections 7.2 "Parameter attributes" and 12.3.1
 * "Time expressions", and appendix H "Time expression semantics" for the dropped labels of SMPTE
 * timecode.
 *
 * @param frameRate how many frames the labels of a second count
 * @param multiplier what the frame rate is to be multiplied with to be that of a clock's seconds
 * @param subFrameRate how many parts a frame has
 * @param tickRate how many ticks a second has
 * @param labels whether times are labels of frames (SMPTE timecode) rather than those of a clock
 * @param drop which labels are left out to keep in step with a clock
 */
record TtmlClock(
    double frameRate,
    double multiplier,
    double subFrameRate,
    double tickRate,
    boolean labels,
    Drop drop) {

  /** Which labels of frames are left out. */
  enum Drop {
    NONE,
    NTSC,
    PAL
  }

  /** The frame rate where neither document nor caller tells one. */
  static final double USUAL_FRAME_RATE = 30;

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:(\\d{1,9}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,30})|[:;](\\d{1,9})(?:\\.(\\d{1,9}))?)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})(?:[ :]+(\\d{1,9}))?");
  private static final Pattern OFFSET =
      Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,30})?)\\s*(h|m|s|ms|f|t)");

  /**
   * The clock of a document.
   *
   * @param parameters the attributes of its root, by their local names
   * @param toldFrameRate the frame rate that the caller gives for documents without one
   */
  static TtmlClock of(Map<String, String> parameters, OptionalDouble toldFrameRate) {
    OptionalDouble stated = number(parameters, "frameRate");
    double frameRate = stated.orElse(toldFrameRate.orElse(USUAL_FRAME_RATE));
    double subFrameRate = number(parameters, "subFrameRate").orElse(1);
    double usualTicks = stated.isPresent() ? frameRate * subFrameRate : 1;
    return new TtmlClock(
        frameRate,
        multiplier(parameters.getOrDefault("frameRateMultiplier", "")),
        subFrameRate,
        number(parameters, "tickRate").orElse(usualTicks),
        parameters.getOrDefault("timeBase", "").equals("smpte"),
        switch (parameters.getOrDefault("dropMode", "")) {
          case "dropNTSC" -> Drop.NTSC;
          case "dropPAL" -> Drop.PAL;
          default -> Drop.NONE;
        });
  }

  private static OptionalDouble number(Map<String, String> parameters, String name) {
    String value = parameters.getOrDefault(name, "");
    return NUMBER.matcher(value).matches() && Double.parseDouble(value) > 0
        ? OptionalDouble.of(Double.parseDouble(value))
        : OptionalDouble.empty();
  }

  /** Two numbers, the first to be divided by the second; drafts had a colon between them. */
  private static double multiplier(String value) {
    Matcher fraction = FRACTION.matcher(value);
    if (!fraction.matches()) {
      return 1;
    }
    double numerator = Double.parseDouble(fraction.group(1));
    double denominator = fraction.group(2) == null ? 1 : Double.parseDouble(fraction.group(2));
    return numerator > 0 && denominator > 0 ? numerator / denominator : 1;
  }

  /** The time in seconds, unless the expression is none. */
  Optional<Double> seconds(String expression) {
    String text = expression.strip();
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return Optional.of(clockSeconds(clock));
    }
    Matcher offset = OFFSET.matcher(text);
    if (offset.matches()) {
      double count = Double.parseDouble(offset.group(1).replace(',', '.'));
      return Optional.of(
          switch (offset.group(2)) {
            case "h" -> count * 3600;
            case "m" -> count * 60;
            case "s" -> count;
            case "ms" -> count / 1000;
            case "f" -> count / (frameRate * multiplier);
            default -> count / tickRate;
          });
    }
    return Optional.empty();
  }

  /** Whether a time counts more frames than a second has; such frames are not counted. */
  boolean hasTooManyFrames(String expression) {
    Matcher clock = CLOCK.matcher(expression.strip());
    return clock.matches()
        && figure(clock.group(5)) >= Math.ceil(frameRate)
        && figure(clock.group(5)) > 0;
  }

  private double clockSeconds(Matcher clock) {
    long hours = figure(clock.group(1));
    long minutes = figure(clock.group(2));
    double seconds = (hours * 60 + minutes) * 60 + figure(clock.group(3));
    double frames = figure(clock.group(5)) + figure(clock.group(6)) / subFrameRate;
    if (frames >= Math.ceil(frameRate)) {
      frames = 0;
    }
    if (labels) {
      double counted = seconds * frameRate + frames - dropped(hours, minutes);
      return counted / (frameRate * multiplier);
    }
    double fraction = clock.group(4) == null ? 0 : Double.parseDouble("0." + clock.group(4));
    return seconds + fraction + frames / (frameRate * multiplier);
  }

  private long dropped(long hours, long minutes) {
    return switch (drop) {
      case NONE -> 0;
      case NTSC -> (hours * 54 + minutes - minutes / 10) * 2;
      case PAL -> (hours * 27 + minutes / 2 - minutes / 20) * 4;
    };
  }

  private static long figure(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
