package app.sottovoce.ui.table;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A test of words, as typed: some text, or a regular expression between slashes. */
sealed interface WordTest {
  WordTest ANY = new Any();

  /**
   * The test that some text typed means.
   *
   * @throws PatternSyntaxException if it is between slashes and no regular expression
   */
  static WordTest parse(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return ANY;
    }
    if (text.length() > 2 && text.startsWith("/") && text.endsWith("/")) {
      return new Matches(
          Pattern.compile(
              text.substring(1, text.length() - 1),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return new Contains(text);
  }

  /** Whether some words pass. */
  boolean passes(String words);

  /** Everything passes. */
  record Any() implements WordTest {
    @Override
    public boolean passes(String words) {
      return true;
    }
  }

  /** What contains the text passes, whatever the case. */
  record Contains(String text) implements WordTest {
    @Override
    public boolean passes(String words) {
      for (int i = 0; i <= words.length() - text.length(); i++) {
        if (words.regionMatches(true, i, text, 0, text.length())) {
          return true;
        }
      }
      return false;
    }
  }

  /** What the expression is found in passes. */
  record Matches(Pattern pattern) implements WordTest {
    @Override
    public boolean passes(String words) {
      return pattern.matcher(new Patience(words)).find();
    }
  }

  /** Thrown by an expression that tries endless ways to match. */
  final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Words that give up being looked at: some expressions, {@code (a|aa)+\1c} for one, take longer
   * than anybody lives.
   */
  final class Patience implements CharSequence {
    private static final int LOOKS = 2_000_000;

    private final String words;
    private int looks;

    Patience(String words) {
      this.words = words;
    }

    @Override
    public int length() {
      return words.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > LOOKS) {
        throw new TooSlow();
      }
      return words.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return words.subSequence(start, end);
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
