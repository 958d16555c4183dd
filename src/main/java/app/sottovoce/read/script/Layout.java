package app.sottovoce.read.script;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What holds for all lines of a transcript.
 *
 * @param timed whether its turns have times
 * @param numbered whether lines have numbers in front, as court reporters set them; lines without
 *     one are then heads and feet of pages
 * @param namesAfterTimes whether a line with a time has the speaker behind it, and the words below
 */
record Layout(boolean timed, boolean numbered, boolean namesAfterTimes) {

  /** How many lines with words are looked at. */
  private static final int LOOKED_AT = 200;

  private static final Pattern NUMBER = Pattern.compile("\\A\\s*(\\d{1,2})(?=\\s|\\z)");

  /** The number of a page where it cannot be anything else, and where it stands far right. */
  private static final Pattern FOOT = Pattern.compile("\\s*(?:Page \\d{1,5}|- ?\\d{1,5} ?-)\\s*");

  private static final Pattern PAGE = Pattern.compile("\\s{20,}\\d{1,5}\\s*");
  private static final int LONGEST_FOOT = 200;

  /** Pages of court transcripts have at most 28 lines, or 32 where they are small. */
  private static final int MOST_NUMBER = 32;

  /**
   * @param head the beginning of the text
   */
  static Layout of(String head) {
    List<String> lines = lines(head);
    boolean numbered = isNumbered(lines);
    Layout bare = new Layout(false, numbered, false);
    List<TurnLine> turns = lines.stream().map(line -> TurnLine.of(bare.line(line), bare)).toList();
    long timed = turns.stream().filter(TurnLine::isTimed).count();
    return new Layout(timed > 0 && timed * 4 >= turns.size(), numbered, namesAfterTimes(lines));
  }

  /** The first lines with words, without their numbers. */
  List<String> firstLines(String head) {
    return lines(head).stream().map(this::line).filter(line -> !line.isBlank()).toList();
  }

  /** A line with blanks in place of its number. */
  String line(String line) {
    Matcher number = NUMBER.matcher(line);
    return numbered && number.find()
        ? " ".repeat(number.end()) + line.substring(number.end())
        : line;
  }

  /** Whether a line is the head or foot of a page. */
  boolean isOffPage(String line) {
    boolean alone = line.length() < LONGEST_FOOT && FOOT.matcher(line).matches();
    boolean page = numbered && line.length() < LONGEST_FOOT && PAGE.matcher(line).matches();
    return alone || page || numbered && !NUMBER.matcher(line).find();
  }

  private static List<String> lines(String head) {
    return head.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
  }

  /** Whether most lines have a number, one more than the line above or 1. */
  private static boolean isNumbered(List<String> lines) {
    int before = 0;
    int inOrder = 0;
    int numbers = 0;
    for (String line : lines) {
      Matcher number = NUMBER.matcher(line);
      if (number.find() && Integer.parseInt(number.group(1)) <= MOST_NUMBER) {
        int here = Integer.parseInt(number.group(1));
        numbers++;
        inOrder += here == before + 1 || here == 1 ? 1 : 0;
        before = here;
      }
    }
    return numbers >= 5 && inOrder * 10 >= numbers * 8 && numbers * 10 >= lines.size() * 6;
  }

  /** Whether each line with a time has a name behind it and a line of words below. */
  private static boolean namesAfterTimes(List<String> lines) {
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (TurnLine.hasTime(lines.get(i))) {
        boolean named = TurnLine.isNameAfterTime(lines.get(i));
        boolean words = i + 1 < lines.size() && !TurnLine.hasTime(lines.get(i + 1));
        if (!named || !words && i + 1 < lines.size()) {
          return false;
        }
        found++;
      }
    }
    return found >= 2;
  }
}
