package app.sottovoce.text;

import java.util.Locale;
import java.util.Set;

/** What the characters on both sides of a quotation mark say about it. */
final class Surroundings {
  /** What an apostrophe at the start of a word stands for: 'tis, 'em, rock 'n' roll. */
  private static final Set<String> ELIDED =
      Set.of(
          "tis", "twas", "em", "til", "till", "n", "cause", "bout", "round", "cos", "coz", "neath",
          "twere", "twill", "nuff", "kay", "sup");

  private Surroundings() {}

  /** Whether a mark stands where one opens: after nothing, and right before words. */
  static boolean canOpen(String text, int i) {
    return opensAfter(before(text, i)) && opensBefore(after(text, i));
  }

  /** Whether a straight mark that closes nothing can open: also right after a stop or colon. */
  static boolean canOpenLoosely(String text, int i) {
    return canOpen(text, i)
        || ":,.;!?)".indexOf(before(text, i)) >= 0 && isLetterOrDigit(text, i + 1);
  }

  /** Whether a mark stands where one closes: right after words, and before none. */
  static boolean canClose(String text, int i) {
    char before = before(text, i);
    return !Stretch.isSpace(before) && !isLetterOrDigit(text, i + 1) && "([{".indexOf(before) < 0;
  }

  /** Whether a single mark between two letters or digits is part of a word. */
  static boolean isInsideWord(String text, int i) {
    return Character.isLetterOrDigit(before(text, i)) && isLetterOrDigit(text, i + 1);
  }

  /** Whether a single mark stands for letters or figures left out: 'tis, the '70s. */
  static boolean isElision(String text, int i) {
    int end = i + 1;
    while (end < text.length() && end < i + 6 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(Math.min(text.length(), i + 1), end).toLowerCase(Locale.ROOT);
    boolean decade =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1))
            && (word.length() == 2 || word.charAt(2) == 's');
    return ELIDED.contains(word) || decade;
  }

  /** Whether a single mark may make a plural possessive: {@code the leaders' cars}. */
  static boolean mayBePossessive(String text, int i) {
    char before = before(text, i);
    return (before == 's' || before == 'z' || before == 'x' || before == 'S')
        && after(text, i) == ' '
        && i + 2 < text.length()
        && Character.isLetter(text.charAt(i + 2));
  }

  /** Whether a letter or digit follows a mark at once: » of »so«, not of « so ». */
  static boolean isBeforeWord(String text, int i) {
    return isLetterOrDigit(text, i + 1);
  }

  private static boolean opensAfter(char before) {
    return Stretch.isSpace(before)
        || "([{/-\u2013\u2014\u2015*_>".indexOf(before) >= 0
        || MarkFamily.isMark(before);
  }

  private static boolean opensBefore(char after) {
    return !Stretch.isSpace(after)
        && (Character.isLetterOrDigit(after)
            || Character.isSurrogate(after)
            || "$#@[(*_\u2026.\u00A3\u20AC-\u2014\u00BF\u00A1".indexOf(after) >= 0
            || MarkFamily.isMark(after));
  }

  private static char before(String text, int i) {
    return i > 0 ? text.charAt(i - 1) : '\n';
  }

  private static char after(String text, int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : '\n';
  }

  private static boolean isLetterOrDigit(String text, int i) {
    return i < text.length() && Character.isLetterOrDigit(text.codePointAt(i));
  }
}
