package app.sottovoce.collate;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of a text, as two accounts of the same words are compared: whatever the case, the
 * punctuation and the form of its letters (Unicode's NFKC). What a transcriber puts into brackets
 * is no word: {@code [unclear]}, {@code (60%)}.
 *
 * @param folded what is compared
 * @param start UTF-16 index of its first code unit
 * @param end UTF-16 index after its last code unit
 */
record Word(String folded, int start, int end) {
  /** {@code [unclear]}, {@code (very likely)}: in UTF-16 code units. */
  private static final int LONGEST_MARK = 24;

  private static final String APOSTROPHES = "'’ʼ‘＇";

  /** Scripts written without spaces between words: each letter counts as a word there. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /**
   * The words of a text in their order. Hyphens and dashes part words, apostrophes do not; a sign
   * of currency or percent is a word, since nobody would call “$5” and “£5” the same.
   */
  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int end = Math.max(afterMark(text, at), at + Character.charCount(letter));
      if (isLetter(letter) || isSign(letter)) {
        end = isSign(letter) ? end : end(text, at);
        String folded = fold(text.substring(at, end));
        if (!folded.isEmpty()) {
          words.add(new Word(folded, at, end));
        }
      }
      at = end;
    }
    return words;
  }

  /**
   * The end of a transcriber's mark, which nobody said, if one starts here; else the place itself.
   */
  private static int afterMark(String text, int at) {
    char open = text.charAt(at);
    int close = open == '[' ? text.indexOf(']', at) : open == '(' ? text.indexOf(')', at) : -1;
    return close > 0 && close - at <= LONGEST_MARK ? close + 1 : at;
  }

  private static int end(String text, int start) {
    int letter = text.codePointAt(start);
    boolean alone = UNSPACED.contains(UnicodeScript.of(letter));
    int at = start + Character.charCount(letter);
    int end = at;
    while (at < text.length()) {
      int next = text.codePointAt(at);
      boolean mark = isMark(next);
      boolean goesOn = !alone && isLetter(next) && !UNSPACED.contains(UnicodeScript.of(next));
      if (mark || goesOn) {
        end = at + Character.charCount(next);
      } else if (!(isInvisible(next) || (!alone && joins(text, at, next)))) {
        return end;
      }
      at += Character.charCount(next);
    }
    return end;
  }

  /** Whether a sign stands inside a word: {@code don’t}, {@code 1,000}, {@code 3.5}. */
  private static boolean joins(String text, int at, int sign) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    return APOSTROPHES.indexOf(sign) >= 0 && isLetter(before) && isLetter(after)
        || (sign == ',' || sign == '.') && Character.isDigit(before) && Character.isDigit(after);
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    // Up before down: only the capital forms of ß and ς are told as the letters others write.
    Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> isLetter(c) || isMark(c) || isSign(c) || c == '.')
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isSign(int c) {
    return c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
