package app.sottovoce.text;

import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts a text into words, marks and quotations. Linear in the length of the text. */
public final class Tokens {
  /** Words that end in a full stop which ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "st", "jr",
          "sr", "inc", "lt", "col", "vs", "no", "rev", "capt", "sgt", "maj", "adm", "prof", "co",
          "corp", "hon", "ltd", "messrs", "mx", "fr", "hr", "cmdr", "cpl", "det", "supt", "amb",
          "atty", "asst", "bros", "dept", "est", "etc", "ft", "mt", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ariz", "calif", "colo", "conn",
          "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "mo",
          "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis",
          "wyo", "ala", "ark", "miss");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  /** Every word once: a text repeats its words, and memory that is not used is not slow. */
  private final Map<String, String> words = new HashMap<>();

  private Tokens(String text) {
    this.text = text;
  }

  /**
   * The tokens of a text.
   *
   * @param quotations stretches that become one token each, in order and apart from each other
   */
  public static List<Token> of(String text, List<Stretch> quotations) {
    Tokens result = new Tokens(text);
    int from = 0;
    for (int i = 0; i < quotations.size(); i++) {
      result.cut(from, quotations.get(i).start());
      result.tokens.add(
          new Token(
              quotations.get(i).start(), quotations.get(i).end(), Kind.QUOTATION, "", false, i));
      from = quotations.get(i).end();
    }
    result.cut(from, text.length());
    return List.copyOf(result.tokens);
  }

  private void cut(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '\n') {
        add(i, end, Kind.LINE_BREAK);
      } else if (startsWord(i)) {
        end = wordEnd(i, to);
        addWord(i, end);
      } else if (!Stretch.isSpace(c)) {
        end = markEnd(i, to);
        add(i, end, kindOf(i, end));
      }
      i = end;
    }
  }

  private boolean startsWord(int i) {
    return Character.isLetterOrDigit(text.codePointAt(i));
  }

  private int wordEnd(int start, int to) {
    int i = start;
    boolean dotted = false;
    while (i < to) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (isWordPart(c)) {
        i += width;
      } else if (joins(c) && i + 1 < to && goesOn(c, start, i)) {
        dotted |= c == '.' && Character.isLetter(text.codePointAt(i + 1));
        i += width;
      } else if ((c == '\'' || c == '\u2019')
          && i > start
          && (text.charAt(i - 1) == 's' || text.charAt(i - 1) == 'S')) {
        return i + 1;
      } else {
        break;
      }
    }
    i = Math.min(i, to);
    return i < to && text.charAt(i) == '.' && (dotted || keepsDot(start, i)) ? i + 1 : i;
  }

  /**
   * Whether what follows a joining mark belongs to the word; "end.The" lacks a space, "U.S" does
   * not.
   */
  private boolean goesOn(int mark, int start, int i) {
    int next = text.codePointAt(i + 1);
    boolean missingSpace =
        mark == '.'
            && Character.isUpperCase(next)
            && i - start > 2
            && Character.isLetter(text.charAt(i - 1))
            && Character.isLetter(text.charAt(i - 2));
    return Character.isLetterOrDigit(next) && !missingSpace;
  }

  private boolean keepsDot(int start, int end) {
    if (end - start == 1) {
      return Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
    }
    return Character.isUpperCase(text.charAt(start))
        && end - start <= 6
        && ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == '\u200D'
        || c == '\u00AD';
  }

  private static boolean joins(int c) {
    return c == '\''
        || c == '\u2019'
        || c == '-'
        || c == '.'
        || c == '&'
        || c == '\u2011'
        || c == '@';
  }

  private int markEnd(int start, int to) {
    char c = text.charAt(start);
    int end = start + Character.charCount(text.codePointAt(start));
    if (c == '-' || c == '.') {
      while (end < to && text.charAt(end) == c) {
        end++;
      }
    }
    return Math.min(end, to);
  }

  private Kind kindOf(int start, int end) {
    return switch (text.charAt(start)) {
      case ',', '\u060C', '\u3001' -> Kind.COMMA;
      case ':' -> Kind.COLON;
      case ';' -> Kind.SEMICOLON;
      case '.', '!', '?', '\u2026', '\u3002', '\u061F' -> Kind.STOP;
      case '\u2013', '\u2014', '\u2015' -> Kind.DASH;
      case '-' -> end - start > 1 || surroundedBySpace(start, end) ? Kind.DASH : Kind.OTHER;
      case '(', '[', '{' -> Kind.OPEN;
      case ')', ']', '}' -> Kind.CLOSE;
      default -> Kind.OTHER;
    };
  }

  private boolean surroundedBySpace(int start, int end) {
    return (start == 0 || Stretch.isSpace(text.charAt(start - 1)))
        && (end == text.length() || Stretch.isSpace(text.charAt(end)));
  }

  private void add(int start, int end, Kind kind) {
    tokens.add(new Token(start, end, kind, "", false, -1));
  }

  private void addWord(int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    String known = words.putIfAbsent(word, word);
    tokens.add(
        new Token(start, end, Kind.WORD, Optional.ofNullable(known).orElse(word), capital, -1));
  }
}
