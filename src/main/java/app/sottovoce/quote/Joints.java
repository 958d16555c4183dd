package app.sottovoce.quote;

import app.sottovoce.text.Token;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts words that are written as one into those that they are, {@code l'homme}, {@code dit-il},
 * {@code a-t-elle}, and keeps the day of a date together, {@code 3. Oktober}.
 */
final class Joints {
  private final String text;
  private final Language language;
  private final List<Token> tokens = new ArrayList<>();

  private Joints(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  static List<Token> apart(String text, List<Token> joined, Language language) {
    if (language.isEnglish()) {
      return joined;
    }
    Joints joints = new Joints(text, language);
    for (int i = 0; i < joined.size(); i++) {
      if (joints.isDay(joined, i)) {
        joints.add(joined.get(i).start(), joined.get(i + 1).end());
        i++;
      } else if (joined.get(i).is(Kind.WORD)) {
        joints.cut(joined.get(i).start(), joined.get(i).end());
      } else {
        joints.tokens.add(joined.get(i));
      }
    }
    return List.copyOf(joints.tokens);
  }

  private boolean isDay(List<Token> joined, int i) {
    return i + 2 < joined.size()
        && joined.get(i).is(Kind.WORD)
        && Character.isDigit(joined.get(i).word().charAt(0))
        && joined.get(i + 1).is(Kind.STOP)
        && joined.get(i + 1).start() == joined.get(i).end()
        && language.isCalendar(joined.get(i + 2).word());
  }

  private void cut(int start, int end) {
    int apostrophe = mark(start, end, "'\u2019");
    if (apostrophe > start && apostrophe + 1 < end && language.isElided(lower(start, apostrophe))) {
      add(start, apostrophe + 1);
      cut(apostrophe + 1, end);
      return;
    }
    int hyphen = mark(start, end, "-\u2011");
    while (hyphen > start) {
      String rest = lower(hyphen + 1, end);
      if (language.isEnclitic(rest)) {
        add(start, hyphen);
        add(rest.startsWith("t-") ? hyphen + 3 : hyphen + 1, end);
        return;
      }
      hyphen = mark(hyphen + 1, end, "-\u2011");
    }
    add(start, end);
  }

  private int mark(int start, int end, String marks) {
    for (int i = start; i < end; i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void add(int start, int end) {
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    tokens.add(new Token(start, end, Kind.WORD, lower(start, end), capital, -1));
  }

  private String lower(int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
