package app.sottovoce.read.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The lines of a NIST CTM file (SCTK, "doc/infmts.htm"): a word each with file, channel, begin and
 * duration in seconds, then perhaps confidence, type and speaker. Alternatives stand between the
 * lines {@code <ALT_BEGIN>}, {@code <ALT>} and {@code <ALT_END>}.
 */
public final class CtmWords {

  /**
   * A word, or a mark of alternatives.
   *
   * @param at index of its line in the file's text
   * @param start in milliseconds
   * @param duration in milliseconds
   * @param confidence as the file has it
   */
  public record Word(
      int at,
      String file,
      String channel,
      OptionalLong start,
      OptionalLong duration,
      String text,
      Optional<String> confidence,
      Optional<String> type,
      Optional<String> speaker) {

    /** Whether it is a mark of alternatives and no word. */
    public boolean isMark() {
      return text.equalsIgnoreCase(ALT_BEGIN)
          || text.equalsIgnoreCase(ALT)
          || text.equalsIgnoreCase(ALT_END);
    }

    boolean is(String mark) {
      return text.equalsIgnoreCase(mark);
    }

    /** The confidence as a share of 1, if it is one. */
    OptionalDouble score() {
      if (confidence.isEmpty() || !Seconds.isNumber(confidence.get())) {
        return OptionalDouble.empty();
      }
      double score = Double.parseDouble(confidence.get());
      return score >= 0 && score <= 1 ? OptionalDouble.of(score) : OptionalDouble.empty();
    }

    OptionalLong end() {
      return start.isPresent() && duration.isPresent()
          ? OptionalLong.of(start.getAsLong() + duration.getAsLong())
          : OptionalLong.empty();
    }
  }

  static final String ALT_BEGIN = "<ALT_BEGIN>";
  static final String ALT = "<ALT>";
  static final String ALT_END = "<ALT_END>";

  private CtmWords() {}

  /**
   * All words and marks of a text, in its order; comments and lines of other kinds are left out.
   */
  public static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      word(at, text.substring(at, end)).ifPresent(words::add);
      at = end + 1;
    }
    return words;
  }

  /** The word of a line, if the line has one. */
  static Optional<Word> word(int at, String line) {
    String stripped = line.strip();
    if (stripped.startsWith(";;")) {
      return Optional.empty();
    }
    String[] fields = stripped.split("\\s+", 10);
    if (fields.length < 5 || fields.length > 8 || !isTime(fields[2]) || !isTime(fields[3])) {
      return Optional.empty();
    }
    return Optional.of(
        new Word(
            at,
            fields[0],
            fields[1],
            Seconds.milliseconds(fields[2]),
            Seconds.milliseconds(fields[3]),
            fields[4],
            field(fields, 5),
            field(fields, 6),
            field(fields, 7)));
  }

  private static boolean isTime(String field) {
    return field.equals("*") || Seconds.isNumber(field);
  }

  private static Optional<String> field(String[] fields, int number) {
    return number < fields.length ? Optional.of(fields[number]) : Optional.empty();
  }
}
