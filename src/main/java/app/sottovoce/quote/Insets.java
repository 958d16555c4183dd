package app.sottovoce.quote;

import app.sottovoce.text.Stretch;
import app.sottovoce.text.Token;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the clauses of reporting that are put into a speech without closing its marks: {@code «Да,
 * — сказал Иванов, — мы готовы»}, {@code « Oui, dit-il, nous partons »}.
 */
final class Insets {
  /** How many words may stand before the verb of a clause: objects, auxiliaries, a pronoun. */
  private static final int LONGEST_LEAD = 4;

  private final List<Token> tokens;
  private final Language language;

  Insets(List<Token> tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
  }

  /** Whether somebody is named within a speech. */
  boolean interrupt(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (startsClause(i, first, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The pieces of a speech between its insets, marks and dashes at the insets left out.
   *
   * @param first the first token of what is said
   * @param end the token after the speech or after what tells whose it is
   */
  List<Stretch> pieces(int first, int end) {
    List<Stretch> pieces = new ArrayList<>();
    int from = first;
    while (from >= 0 && from < end) {
      int clause = from + 1;
      while (clause < end && !startsClause(clause, first, end)) {
        clause++;
      }
      int last = clause;
      while (last > from && is(last - 1, Kind.DASH)) {
        last--;
      }
      if (last > from) {
        pieces.add(new Stretch(tokens.get(from).start(), tokens.get(last - 1).end()));
      }
      from = clause < end ? behindClause(clause, end) : -1;
    }
    return pieces;
  }

  /** Whether a clause of reporting begins at a token, behind a dash or the end of what is said. */
  private boolean startsClause(int i, int first, int end) {
    if (!tokens.get(i).isWord() || tokens.get(i).capital()) {
      return false;
    }
    boolean dash = i - 1 > first && is(i - 1, Kind.DASH);
    boolean stop = is(i - 1, Kind.COMMA) || is(i - 1, Kind.STOP);
    if (!dash && !stop) {
      return false;
    }
    int verb = i;
    while (verb < end && verb < i + LONGEST_LEAD && isLead(verb)) {
      verb++;
    }
    if (verb >= end || !tokens.get(verb).isWord()) {
      return false;
    }
    boolean reports = language.verb(tokens.get(verb).word()).isPresent();
    boolean subject = verb + 1 < end && startsSubject(verb + 1);
    if (dash) {
      return reports || verb == i && subject && !isSmall(tokens.get(i).word()) && isMarked(i - 2);
    }
    boolean inside =
        verb > i + 1
            && language.isPronoun(tokens.get(verb - 1).word())
            && language.isAuxiliary(tokens.get(verb - 2).word());
    return reports && (inside || subject);
  }

  private boolean isMarked(int i) {
    return is(i, Kind.COMMA) || is(i, Kind.STOP);
  }

  private boolean isLead(int i) {
    String word = tokens.get(i).word();
    return tokens.get(i).isWord()
        && (language.isBetween(word) || language.isAuxiliary(word) || language.isPronoun(word));
  }

  private boolean isSmall(String word) {
    return language.isBoundary(word)
        || language.isPreposition(word)
        || language.isOf(word)
        || language.isDeterminer(word)
        || language.isPronoun(word);
  }

  private boolean startsSubject(int i) {
    String word = tokens.get(i).word();
    return tokens.get(i).isWord()
        && (tokens.get(i).capital()
            || language.isPronoun(word)
            || language.isDeterminer(word)
            || language.isTitle(word));
  }

  /** Where speech goes on behind a clause, or -1 if the rest of the line is told. */
  private int behindClause(int clause, int end) {
    boolean dashed = is(clause - 1, Kind.DASH);
    for (int i = clause + 1; i < end; i++) {
      if (dashed && is(i, Kind.DASH)) {
        int next = i + 1;
        while (next < end && !tokens.get(next).isWord() && !is(next, Kind.QUOTATION)) {
          next++;
        }
        return next < end ? next : -1;
      }
      if (!dashed && is(i, Kind.COMMA) && i + 1 < end) {
        return goesOn(i + 1) ? i + 1 : -1;
      }
      if (!dashed && is(i, Kind.STOP) && i + 1 < end) {
        return language.isPronoun(tokens.get(i + 1).word()) ? -1 : i + 1;
      }
    }
    return -1;
  }

  /** Whether words behind {@code dit-il,} are said, rather than what else he did. */
  private boolean goesOn(int i) {
    String word = tokens.get(i).word();
    boolean participle =
        language.verb(word).filter(v -> v.form() == ReportingVerb.Form.ING).isPresent();
    return tokens.get(i).isWord() && !language.isPreposition(word) && !participle;
  }

  private boolean is(int i, Kind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(kind);
  }
}
