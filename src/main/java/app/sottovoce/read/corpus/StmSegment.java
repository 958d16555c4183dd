package app.sottovoce.read.corpus;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a NIST STM file (SCTK, "doc/infmts.htm"): file, channel, speaker, begin and end in
 * seconds, perhaps labels between angle brackets, and the words.
 *
 * @param start as the file has it
 * @param end as the file has it
 * @param label what stands between the angle brackets
 * @param from where the words begin in the line
 * @param words alternatives and all
 */
public record StmSegment(
    String file,
    String channel,
    String speaker,
    String start,
    String end,
    Optional<String> label,
    int from,
    String words) {
  private static final Pattern LINE =
      Pattern.compile(
          "[ \\t]*(\\S+)[ \\t]+(\\S+)[ \\t]+(\\S+)[ \\t]+(\\d\\S*)[ \\t]+(\\d\\S*)"
              + "(?:[ \\t]+<([^<>\\n]{0,200})>(?=\\s|$))?(?:[ \\t]++(.++))?");

  /** The segment of a line, if it has one. */
  public static Optional<StmSegment> of(String line) {
    if (line.stripLeading().startsWith(";;")) {
      return Optional.empty();
    }
    Matcher matcher = LINE.matcher(line.stripTrailing());
    if (!matcher.matches()
        || !Seconds.isNumber(matcher.group(4))
        || !Seconds.isNumber(matcher.group(5))) {
      return Optional.empty();
    }
    String words = matcher.group(7);
    return Optional.of(
        new StmSegment(
            matcher.group(1),
            matcher.group(2),
            matcher.group(3),
            matcher.group(4),
            matcher.group(5),
            Optional.ofNullable(matcher.group(6)),
            words == null ? line.length() : matcher.start(7),
            words == null ? "" : words));
  }

  /** Whether nobody speaks there, or what is said is not to count. */
  boolean isGap() {
    return speaker.endsWith("inter_segment_gap")
        || speaker.equals("excluded_region")
        || words.equalsIgnoreCase("IGNORE_TIME_SEGMENT_IN_SCORING");
  }
}
