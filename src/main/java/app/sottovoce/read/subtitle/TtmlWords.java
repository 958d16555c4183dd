package app.sottovoce.read.subtitle;

/**
 * Words of a TTML paragraph while they are put together, white space as {@code xml:space} wants.
 */
final class TtmlWords {
  private final StringBuilder words = new StringBuilder();

  /** Adds words; unless they are preserved, white space in them is one blank at most. */
  void add(String more, boolean preserved) {
    if (preserved) {
      words.append(more);
      return;
    }
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        words.append(c);
      } else if (words.length() > 0 && !endsWith(' ') && !endsWith('\n')) {
        words.append(' ');
      }
    }
  }

  void lineBreak() {
    while (endsWith(' ')) {
      words.setLength(words.length() - 1);
    }
    words.append('\n');
  }

  private boolean endsWith(char c) {
    return words.length() > 0 && words.charAt(words.length() - 1) == c;
  }

  @Override
  public String toString() {
    return words.toString().strip();
  }
}
