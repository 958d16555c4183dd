package app.sottovoce.quote;

import app.sottovoce.quote.Language.Name;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of an article by its commonest words, those of Russian and Ukrainian by the
 * letters that only one of them has. English unless another language is plainly ahead.
 */
final class LanguageGuess {
  /** How much of an article is looked at, in UTF-16 units; more if that tells nothing. */
  private static final int GLANCE = 2_000;

  private static final int LOOK = 20_000;

  /** The last letter of the Latin blocks that the languages of the lists use. */
  private static final char LAST_LATIN = '\u024F';

  private static final int FEW = 50;

  /** One word in so many must be one of the language's commonest. */
  private static final int LEAST_SHARE = 8;

  private static final String RUSSIAN_ONLY = "ыэъё";
  private static final String UKRAINIAN_ONLY = "іїєґ";
  private static final Map<String, Set<Name>> COMMON = new HashMap<>();

  static {
    for (String[] entry : WordList.entries("languages/detection.txt")) {
      Name name = Name.valueOf(entry[0].toUpperCase(Locale.ROOT));
      Arrays.stream(entry)
          .skip(1)
          .forEach(w -> COMMON.computeIfAbsent(w, _ -> EnumSet.noneOf(Name.class)).add(name));
    }
  }

  private final String text;
  private final int[] hits = new int[Name.values().length];
  private int words;
  private int cyrillicWords;
  private int otherWords;
  private int russian;
  private int ukrainian;

  private LanguageGuess(String text) {
    this.text = text;
  }

  static Name of(String text) {
    LanguageGuess guess = new LanguageGuess(text);
    guess.count(0, Math.min(GLANCE, text.length()));
    if (guess.words < FEW && text.length() > GLANCE) {
      guess.count(GLANCE, Math.min(LOOK, text.length()));
    }
    return guess.name();
  }

  private Name name() {
    if (cyrillicWords * 2 > words) {
      return ukrainian > russian ? Name.UKRAINIAN : Name.RUSSIAN;
    }
    if (otherWords * 2 > words) {
      return Name.OTHER;
    }
    Name best = Name.ENGLISH;
    for (Name name : EnumSet.range(Name.FRENCH, Name.ITALIAN)) {
      best = hits[name.ordinal()] > hits[best.ordinal()] ? name : best;
    }
    return hits[best.ordinal()] * LEAST_SHARE >= words ? best : Name.ENGLISH;
  }

  private void count(int from, int to) {
    int i = from;
    while (i < to) {
      int end = i;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        word(i, end);
      } else if (text.charAt(i) == '\u00BF' || text.charAt(i) == '\u00A1') {
        hits[Name.SPANISH.ordinal()]++;
      }
      i = end + 1;
    }
  }

  private void word(int start, int end) {
    words++;
    if (isCyrillic(text.charAt(start))) {
      cyrillicWords++;
      for (int i = start; i < end; i++) {
        char c = Character.toLowerCase(text.charAt(i));
        russian += RUSSIAN_ONLY.indexOf(c) >= 0 ? 1 : 0;
        ukrainian += UKRAINIAN_ONLY.indexOf(c) >= 0 ? 1 : 0;
      }
    } else if (text.charAt(start) > LAST_LATIN) {
      otherWords++;
    } else if (end - start <= 8) {
      Set<Name> names = COMMON.get(text.substring(start, end).toLowerCase(Locale.ROOT));
      if (names != null) {
        names.forEach(name -> hits[name.ordinal()]++);
      }
    }
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }
}
