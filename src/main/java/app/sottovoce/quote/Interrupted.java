package app.sottovoce.quote;

import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.Stretch;
import app.sottovoce.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Takes the clauses of reporting that stand inside the marks of a quotation out of it. */
final class Interrupted {
  private Interrupted() {}

  /** The runs of a text, those with a clause inside as several of which the later ones continue. */
  static List<QuotedRun> apart(List<QuotedRun> runs, List<Token> tokens, Language language) {
    if (!language.has(Language.Habit.DASHES)) {
      return runs;
    }
    Insets insets = new Insets(tokens, language);
    List<QuotedRun> all = new ArrayList<>();
    int token = 0;
    for (QuotedRun run : runs) {
      while (token < tokens.size() && tokens.get(token).start() < run.words().start()) {
        token++;
      }
      int end = token;
      while (end < tokens.size() && tokens.get(end).end() <= run.words().end()) {
        end++;
      }
      if (insets.interrupt(token, end)) {
        all.addAll(pieces(run, insets.pieces(token, end)));
      } else {
        all.add(run);
      }
      token = end;
    }
    return List.copyOf(all);
  }

  private static List<QuotedRun> pieces(QuotedRun run, List<Stretch> words) {
    List<QuotedRun> pieces = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean first = i == 0;
      boolean ends = words.get(i).end() == run.words().end();
      int start = first ? run.start() : words.get(i).start();
      int end = ends ? run.end() : words.get(i).end();
      pieces.add(
          new QuotedRun(
              new Stretch(start, end),
              words.get(i),
              run.family(),
              first && run.opened(),
              ends && run.closed(),
              !first || run.continues()));
    }
    return pieces;
  }
}
