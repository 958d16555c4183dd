package app.sottovoce.read.corpus;

import java.util.Optional;

/**
 * What Praat sees in a text file: numbers, texts in quotes and flags in angle brackets that stand
 * alone; everything else is there for people ("TextGrid file formats" and "Reading and writing text
 * files" in Praat's manual). So the long form and the short one are the same to it.
 */
final class PraatTokens {
  private final String text;
  private int at;

  PraatTokens(String text) {
    this.text = text;
  }

  /** The next number, whatever stands before it being passed over; none at the end. */
  Optional<Double> number() {
    while (skipBlanks()) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted();
      } else {
        String word = word();
        if (Seconds.isNumber(word)) {
          return Optional.of(Double.parseDouble(word));
        }
      }
    }
    return Optional.empty();
  }

  /** The next text in quotes, whatever stands before it being passed over; none at the end. */
  Optional<String> quotedText() {
    while (skipBlanks()) {
      if (text.charAt(at) == '"') {
        return quoted();
      }
      word();
    }
    return Optional.empty();
  }

  /** Whether the next token is a text, not a number; at the end it is neither. */
  boolean isBeforeText() {
    while (skipBlanks()) {
      int start = at;
      if (text.charAt(at) == '"') {
        return true;
      }
      if (Seconds.isNumber(word())) {
        at = start;
        return false;
      }
    }
    return false;
  }

  /** Whether a flag comes before any other token: {@code <exists>}; it is taken if so. */
  boolean flag(String flag) {
    int start = at;
    while (skipBlanks() && text.charAt(at) != '"') {
      String word = word();
      if (word.equals(flag)) {
        return true;
      }
      if (Seconds.isNumber(word) || word.startsWith("<")) {
        break;
      }
    }
    at = start;
    return false;
  }

  /** To the next token; comments run from an exclamation mark to the end of the line. */
  private boolean skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '!') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private String word() {
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** A quotation mark inside is written twice. */
  private Optional<String> quoted() {
    StringBuilder quoted = new StringBuilder();
    int from = at + 1;
    while (true) {
      int end = text.indexOf('"', from);
      if (end < 0) {
        at = text.length();
        return Optional.empty();
      }
      quoted.append(text, from, end);
      at = end + 1;
      if (at == text.length() || text.charAt(at) != '"') {
        return Optional.of(quoted.toString());
      }
      quoted.append('"');
      from = at + 1;
    }
  }
}
