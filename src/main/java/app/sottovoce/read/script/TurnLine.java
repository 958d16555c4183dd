package app.sottovoce.read.script;

import app.sottovoce.read.base.Timecode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a transcript, taken apart: {@code [00:01:02] ANNA: Good morning.}
 *
 * @param start the first time, as written
 * @param end the second time, as written
 * @param name who speaks
 * @param wordsAt index in the line at which the words begin; the line's length if there are none
 */
record TurnLine(Optional<String> start, Optional<String> end, Optional<String> name, int wordsAt) {
  private static final String TIME = "(" + Timecode.FORM + ")";

  private static final Pattern TIMES =
      Pattern.compile(
          "\\A(?:TC\\b:?\\s*)?[\\[(<{]?\\s*"
              + TIME
              + "(?:\\s*(?:-->|->|[-–—]|to)\\s*(?:None|"
              + TIME
              + "))?\\s*(?:[\\])>}]|(?=[\\s:|–—-]|$))\\s*(?:[-–—|:]\\s*)?");

  /** A name and a colon; the time may stand between them: {@code Anna (00:07):}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\G(?:>>\\s*|\\*\\*)?(?:\\d{1,2}\\s{2,})?([\\p{L}\\p{N}][^:\\[\\]<>?!\"“”„«»|*]{0,48}?)\\s*(?:[(\\[]"
              + TIME
              + "[)\\]])?\\s*(?:\\*\\*:|:\\*\\*|:)(?:\\s+|$)");

  /** A time behind a label: {@code Anna: [00:07] words}, {@code Anna: 00:07 words}. */
  private static final Pattern TIME_AFTER_LABEL =
      Pattern.compile("\\G(?:[(\\[]" + TIME + "[)\\]]\\s*|" + TIME + "(?:\\s{2,}|\\t))(?=\\S|$)");

  /** A name, a time in brackets, and words: {@code Anna [00:07] words}. */
  private static final Pattern NAME_TIME_WORDS =
      Pattern.compile(
          "\\A([\\p{L}\\p{N}][^:\\[\\]<>?!()\"“”„«»|]{0,48}?)\\s+\\[" + TIME + "\\]\\s+(?=\\S)");

  /** A name and a time alone on a line: {@code Anna 0:07}. */
  private static final Pattern NAME_AND_TIME =
      Pattern.compile(
          "\\A([\\p{L}\\p{N}][^:\\[\\]<>?!]{0,48}?)(?:\\s{2,}|\\t|\\s+[(\\[]|\\s+[-–—|]\\s+)"
              + TIME
              + "[)\\]]?:?\\s*\\z");

  /** Questions and answers, as court reporters set them. */
  private static final Pattern QUESTION_OR_ANSWER =
      Pattern.compile("\\A(?:\\d{1,2}\\s{2,})?([QA](?:\\.\\s+|\\s{2,}|\\t))(?=\\S)");

  /** What makes a time one of the day: {@code 11:05 A.M.} */
  private static final Pattern OF_THE_DAY =
      Pattern.compile("\\A\\s*[ap]\\.?\\s?m\\b", Pattern.CASE_INSENSITIVE);

  /** Ends of words that are no names. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?,;…]\\z");

  /** Abbreviations that end a name. */
  private static final Pattern TITLE_END = Pattern.compile("(?:Jr|Sr|Esq|[A-Z])\\.\\z");

  /** Brackets around all of a line. */
  private static final Pattern ACTION = Pattern.compile("\\A(?:\\[[^\\[\\]]+\\]|\\([^()]+\\))\\z");

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\A[\\[(](?:\\?+|un(?:clear|intelligible)|inaudible|indistinct|crosstalk)\\b?.*");

  /** Small words inside names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "del", "der", "di", "do", "dos", "du", "el", "al", "la", "le", "van", "von",
          "bin", "ibn", "of", "the", "and", "to", "for", "y", "e");

  /** How much of a line is looked at; times and names stand in front. */
  private static final int BEGINNING = 160;

  private static final int WORDS_IN_A_NAME = 6;

  /** What stands before a colon in the head of a transcript, where it is no speaker. */
  private static final Pattern HEAD_KEY =
      Pattern.compile(
          "title|date|place|location|clip|video|camera|source|language|spoken language|file|key"
              + "|lip reader|read by|reader|present|participants|speakers|duration|subject|notes?"
              + "|topic|time|version|marks|.*\\b(?:transcript|script)");

  /** A line of a transcript with a layout. */
  static TurnLine of(String line, Layout layout) {
    TurnLine turn = of(line);
    return layout.namesAfterTimes()
            && turn.isTimed()
            && turn.name().isEmpty()
            && isNameAfterTime(line)
        ? new TurnLine(
            turn.start(),
            turn.end(),
            Optional.of(line.substring(turn.wordsAt()).strip()),
            line.length())
        : turn;
  }

  static boolean hasTime(String line) {
    return of(line).isTimed();
  }

  /** Whether what follows a time could be a name: it is none if it ends like a sentence. */
  static boolean isNameAfterTime(String line) {
    TurnLine turn = of(line);
    String rest = line.substring(turn.wordsAt()).strip();
    boolean sentence = SENTENCE_END.matcher(rest).find() && !TITLE_END.matcher(rest).find();
    return turn.isTimed() && turn.name().isEmpty() && !rest.isEmpty() && !sentence && isName(rest);
  }

  private static TurnLine of(String line) {
    int indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    String beginning = line.substring(indent, Math.min(line.length(), indent + BEGINNING));
    boolean all = indent + BEGINNING >= line.length();
    return in(beginning, all).shifted(indent, line.length());
  }

  private static TurnLine in(String line, boolean all) {
    Matcher question = QUESTION_OR_ANSWER.matcher(line);
    if (question.find()) {
      return named(Optional.empty(), Optional.empty(), question.group(1), question.end());
    }
    Matcher alone = NAME_AND_TIME.matcher(line);
    if (all && alone.find() && isName(alone.group(1))) {
      return named(Optional.of(alone.group(2)), Optional.empty(), alone.group(1), line.length());
    }
    Optional<String> start = Optional.empty();
    Optional<String> end = Optional.empty();
    int at = 0;
    Matcher times = TIMES.matcher(line);
    if (times.find() && !OF_THE_DAY.matcher(line.substring(times.end(1))).find()) {
      start = Optional.of(times.group(1));
      end = Optional.ofNullable(times.group(2));
      at = times.end();
    }
    Matcher label = LABEL.matcher(line);
    if (label.find(at) && label.start() == at && isName(label.group(1))) {
      Optional<String> between = Optional.ofNullable(label.group(2));
      Matcher behind = TIME_AFTER_LABEL.matcher(line);
      if (start.isEmpty() && between.isEmpty() && behind.find(label.end())) {
        String time = behind.group(1) == null ? behind.group(2) : behind.group(1);
        return named(Optional.of(time), end, label.group(1), behind.end());
      }
      return named(start.or(() -> between), end, label.group(1), label.end());
    }
    Matcher inBrackets = NAME_TIME_WORDS.matcher(line);
    if (start.isEmpty() && inBrackets.find() && isName(inBrackets.group(1))) {
      return named(Optional.of(inBrackets.group(2)), end, inBrackets.group(1), inBrackets.end());
    }
    return new TurnLine(start, end, Optional.empty(), at);
  }

  private static TurnLine named(
      Optional<String> start, Optional<String> end, String name, int wordsAt) {
    return new TurnLine(start, end, Optional.of(name.strip()), wordsAt);
  }

  private TurnLine shifted(int indent, int length) {
    return new TurnLine(start, end, name, Math.min(indent + wordsAt, length));
  }

  /**
   * Whether words are no words but what somebody does, in brackets, and no mark of doubt either.
   */
  static boolean isAction(String words) {
    return ACTION.matcher(words).matches() && !MARK.matcher(words).matches();
  }

  /** Whether a turn begins with this line. */
  boolean begins() {
    return start.isPresent() || name.isPresent();
  }

  /** Whether this says something about the transcript, if it stands in its head. */
  boolean isAboutTranscript() {
    return start.isEmpty()
        && name.isPresent()
        && HEAD_KEY.matcher(name.get().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Whether this, before the first turn, is no turn either.
   *
   * @param timed whether the turns of the transcript have times
   */
  boolean isInHead(boolean timed) {
    return isAboutTranscript() || timed && !isTimed();
  }

  boolean isTimed() {
    return start.isPresent();
  }

  private static boolean isName(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length > WORDS_IN_A_NAME) {
      return false;
    }
    for (String word : words) {
      int first = word.codePointAt(0);
      boolean small = Character.isLowerCase(first);
      if (small && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return !Character.isLowerCase(words[0].codePointAt(0))
        && text.codePoints().anyMatch(Character::isLetter);
  }
}
