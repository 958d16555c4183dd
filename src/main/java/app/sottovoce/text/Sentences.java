package app.sottovoce.text;

import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts tokens into sentences. A quotation is part of the sentence around it; one that itself ends
 * with a full stop ends that sentence when a capital follows. A line break ends a sentence unless
 * the text was wrapped there. Linear in the number of tokens.
 */
public final class Sentences {
  /** Words that begin a sentence when they have a capital after an abbreviation. */
  private static final Set<String> STARTERS =
      Set.of(
          "the", "a", "an", "he", "she", "they", "it", "but", "and", "in", "on", "at", "this",
          "that", "his", "her", "their", "for", "as", "when", "if", "while", "we", "i", "after",
          "so", "there", "however");

  /** No sentence is longer, in tokens: work on each of its quotations then stays bounded. */
  private static final int LONGEST = 400;

  private final String text;
  private final List<Token> tokens;
  private final IntPredicate goesOn;
  private final List<Sentence> sentences = new ArrayList<>();

  private Sentences(String text, List<Token> tokens, IntPredicate goesOn) {
    this.text = text;
    this.tokens = tokens;
    this.goesOn = goesOn;
  }

  /**
   * The sentences of a text.
   *
   * @param goesOn whether the sentence goes on at a token after a quotation that ended like one, as
   *     in {@code "Why?" Smith asked}
   */
  public static List<Sentence> of(String text, List<Token> tokens, IntPredicate goesOn) {
    Sentences result = new Sentences(text, tokens, goesOn);
    result.cut();
    return List.copyOf(result.sentences);
  }

  private void cut() {
    int first = 0;
    int paragraph = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.LINE_BREAK)) {
        if (!isWrapped(i)) {
          add(first, i, paragraph);
          first = i + 1;
          paragraph++;
        }
      } else if (i + 1 < tokens.size() && (endsAt(i) || i - first >= LONGEST)) {
        add(first, i + 1, paragraph);
        first = i + 1;
      }
    }
    add(first, tokens.size(), paragraph);
  }

  private void add(int first, int end, int paragraph) {
    if (first < end) {
      sentences.add(new Sentence(first, end, paragraph));
    }
  }

  private boolean endsAt(int i) {
    Token next = tokens.get(i + 1);
    if (next.is(Kind.STOP) || next.is(Kind.CLOSE) || next.is(Kind.LINE_BREAK)) {
      return false;
    }
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case STOP -> startsSentence(next);
      case CLOSE -> i > 0 && tokens.get(i - 1).is(Kind.STOP) && startsSentence(next);
      case WORD ->
          token.word().endsWith(".")
              && !isTitle(token)
              && next.capital()
              && STARTERS.contains(next.word());
      case QUOTATION -> endsLikeSentence(token) && startsSentence(next) && !goesOn.test(i + 1);
      case COMMA, COLON, SEMICOLON, DASH, OPEN, LINE_BREAK, OTHER -> false;
    };
  }

  private static boolean startsSentence(Token next) {
    return next.is(Kind.QUOTATION)
        || next.is(Kind.OPEN)
        || next.is(Kind.OTHER)
        || next.isWord()
            && (next.capital() || Character.isDigit(next.word().codePointAt(0)) || hasNoCase(next));
  }

  private static boolean hasNoCase(Token word) {
    int c = word.word().codePointAt(0);
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  private static boolean isTitle(Token token) {
    return token.word().length() == 2
        || Set.of("mr.", "mrs.", "ms.", "dr.", "sen.", "rep.", "gov.", "gen.", "st.")
            .contains(token.word());
  }

  /** Whether the last thing inside the quotation's marks is a full stop or its like. */
  private boolean endsLikeSentence(Token quotation) {
    int i = quotation.end() - 1;
    while (i > quotation.start()
        && (MarkFamily.isMark(text.charAt(i)) || Stretch.isSpace(text.charAt(i)))) {
      i--;
    }
    return ".?!\u2026".indexOf(text.charAt(i)) >= 0;
  }

  /**
   * A line that breaks off in the middle of a sentence, which the next one takes up in lower case.
   */
  private boolean isWrapped(int lineBreak) {
    if (lineBreak == 0 || lineBreak + 1 >= tokens.size()) {
      return false;
    }
    Token before = tokens.get(lineBreak - 1);
    Token after = tokens.get(lineBreak + 1);
    boolean breaksOff = before.isWord() || before.is(Kind.COMMA);
    return breaksOff && after.isWord() && Character.isLowerCase(text.codePointAt(after.start()));
  }
}
