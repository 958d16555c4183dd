package app.sottovoce.quote;

import app.sottovoce.quote.Language.Habit;
import app.sottovoce.text.MarkFamily;
import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.Stretch;
import app.sottovoce.text.Token;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds speeches that a dash at the start of their line opens, as French, Spanish, Italian, Russian
 * and Ukrainian set dialogues, and takes the clauses of reporting out of them: {@code — Да, —
 * сказал Иванов, — мы готовы.} Lists have dashes as well: lines are a dialogue only if one of them
 * tells who speaks, or if some ask and some answer, or if a sentence that reports leads to one.
 */
final class DashDialogue {
  /** A line as a range of tokens behind its dash. */
  private record Line(int dash, int end) {}

  private final String text;
  private final List<Token> tokens;
  private final Language language;
  private final Insets insets;
  private final List<QuotedRun> runs = new ArrayList<>();

  private DashDialogue(String text, List<Token> tokens, Language language) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
    this.insets = new Insets(tokens, language);
  }

  /**
   * The quoted runs of a text with those of its dialogues; of marks inside a speech none is left.
   *
   * @param tokens the text's tokens, in which every run between marks is one
   * @param quoted the runs between marks
   */
  static List<QuotedRun> with(
      String text, List<Token> tokens, List<QuotedRun> quoted, Language language) {
    if (!language.has(Habit.DASHES)) {
      return quoted;
    }
    DashDialogue dialogue = new DashDialogue(text, tokens, language);
    dialogue.read();
    return dialogue.runs.isEmpty() ? quoted : Interview.merged(dialogue.runs, quoted);
  }

  private void read() {
    List<Line> block = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (end < tokens.size() && !tokens.get(end).is(Kind.LINE_BREAK)) {
        end++;
      }
      if (end > i) {
        if (opensSpeech(i, end)) {
          block.add(new Line(i, end));
        } else {
          take(block);
          block.clear();
        }
      }
      i = end + 1;
    }
    take(block);
  }

  private boolean opensSpeech(int i, int end) {
    return is(i, Kind.DASH) && i + 1 < end && !is(i + 1, Kind.DASH);
  }

  private void take(List<Line> block) {
    if (block.isEmpty() || block.stream().anyMatch(this::isItem)) {
      return;
    }
    int before = block.getFirst().dash() - 1;
    while (before >= 0 && is(before, Kind.LINE_BREAK)) {
      before--;
    }
    boolean led = is(before, Kind.COLON) && block.size() == 1 && reportsBefore(before);
    long told = block.stream().filter(l -> insets.interrupt(l.dash() + 1, l.end())).count();
    long asked = block.stream().filter(this::asks).count();
    boolean exchange = asked > 0 && asked < block.size() && !is(before, Kind.COLON);
    if (told > 0 || exchange || led) {
      block.forEach(this::cut);
    }
  }

  /** A line that begins in lower case or ends in no full stop is one of a list. */
  private boolean isItem(Line line) {
    Token first = tokens.get(line.dash() + 1);
    Token last = tokens.get(line.end() - 1);
    boolean small = first.isWord() && Character.isLowerCase(text.codePointAt(first.start()));
    return small || !last.is(Kind.STOP) && !last.is(Kind.QUOTATION);
  }

  private boolean asks(Line line) {
    return text.charAt(tokens.get(line.end() - 1).start()) == '?';
  }

  private boolean reportsBefore(int colon) {
    for (int i = colon; i >= 0 && !is(i, Kind.LINE_BREAK); i--) {
      if (tokens.get(i).isWord() && language.verb(tokens.get(i).word()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Cuts a line into what is said and what tells who says it. */
  private void cut(Line line) {
    boolean first = true;
    for (Stretch words : insets.pieces(line.dash() + 1, line.end())) {
      int start = first ? tokens.get(line.dash()).start() : words.start();
      runs.add(
          new QuotedRun(
              new Stretch(start, words.end()), words, MarkFamily.DASH, first, false, !first));
      first = false;
    }
  }

  private boolean is(int i, Kind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(kind);
  }
}
