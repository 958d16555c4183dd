package app.sottovoce.text;

/**
 * A word, a mark or a whole quotation of a text.
 *
 * @param start UTF-16 index of its first unit
 * @param end UTF-16 index after its last unit
 * @param word a word in lower case, with straight apostrophes; empty for all else
 * @param capital whether a word begins with a capital
 * @param quotation which of the text's quotations this is, -1 for all else
 */
public record Token(int start, int end, Kind kind, String word, boolean capital, int quotation) {

  /** What stands at a place of a text. */
  public enum Kind {
    WORD,
    COMMA,
    COLON,
    SEMICOLON,
    /** Full stop, question mark, exclamation mark, ellipsis. */
    STOP,
    DASH,
    OPEN,
    CLOSE,
    /** A whole quotation, its marks included. */
    QUOTATION,
    LINE_BREAK,
    OTHER
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether the word ends in 's or s'. */
  public boolean possessive() {
    return word.endsWith("'s") || word.endsWith("s'");
  }

  /** The word without 's or the apostrophe of s'. */
  public String base() {
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
  }

  /** Where the word without its possessive ending ends. */
  public int baseEnd() {
    return end - (word.length() - base().length());
  }
}
