package app.sottovoce.quote;

import app.sottovoce.text.MarkFamily;
import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows two people who speak by turns: once two paragraphs in a row have named one each, and one
 * has asked the other, paragraphs of nothing but speech go to them alternately. Anything else that
 * is told ends the exchange, and so does a third person: no speaker beats a bad guess.
 */
final class Turns {
  /** A paragraph that is longer, in UTF-16 units, is a statement rather than a turn. */
  private static final int LONGEST = 400;

  /** How many turns back a third person is still taking part. */
  private static final int LONGEST_MEMORY = 6;

  /**
   * A paragraph of speech.
   *
   * @param first its first run
   * @param end the run after its last
   * @param bare whether it is nothing but speech
   */
  private record Turn(int first, int end, boolean bare) {}

  private final Article article;
  private final Grammar.Cast cast;
  private final List<Optional<Attribution>> found;

  private Turns(Article article, Grammar.Cast cast, List<Optional<Attribution>> found) {
    this.article = article;
    this.cast = cast;
    this.found = new ArrayList<>(found);
  }

  /** The speakers of all runs, given those that their own sentences name. */
  static List<Optional<Attribution>> into(
      Article article, Grammar.Cast cast, List<Optional<Attribution>> found) {
    Turns turns = new Turns(article, cast, found);
    turns.follow();
    return List.copyOf(turns.found);
  }

  private void follow() {
    List<Turn> exchange = new ArrayList<>();
    int paragraph = -1;
    int run = 0;
    while (run < found.size()) {
      int own = paragraphOf(run);
      int end = run + 1;
      while (end < found.size() && paragraphOf(end) == own) {
        end++;
      }
      if (paragraphBefore(run) != paragraph) {
        exchange.clear();
      }
      take(new Turn(run, end, isBare(run, end)), exchange);
      paragraph = own;
      run = end;
    }
  }

  private void take(Turn turn, List<Turn> exchange) {
    if (!opensParagraph(turn.first()) || length(turn) > LONGEST) {
      exchange.clear();
      return;
    }
    boolean silent = turn.bare() && found.get(turn.first()).isEmpty();
    if (silent && alternates(exchange, turn)) {
      Attribution other = found.get(exchange.get(exchange.size() - 2).first()).orElseThrow();
      for (int run = turn.first(); run < turn.end(); run++) {
        found.set(run, Optional.of(new Attribution(other.phrase(), Rule.TURN)));
      }
    }
    if (found.get(turn.first()).isPresent()) {
      exchange.add(turn);
      if (exchange.size() > LONGEST_MEMORY) {
        exchange.removeFirst();
      }
    } else {
      exchange.clear();
    }
  }

  /** Whether the last two turns were of two people of whom one asked the other. */
  private boolean alternates(List<Turn> exchange, Turn turn) {
    int size = exchange.size();
    if (size < 2 || article.runs().get(turn.first()).continues()) {
      return false;
    }
    Turn before = exchange.get(size - 1);
    Turn first = exchange.get(size - 2);
    String one = nameOf(first);
    String other = nameOf(before);
    boolean third =
        exchange.stream().map(this::nameOf).anyMatch(n -> !n.equals(one) && !n.equals(other));
    boolean asked = asks(first) || asks(before) || isDash(turn);
    return !one.equals(other) && !third && asked;
  }

  private String nameOf(Turn turn) {
    return cast.nameOf(found.get(turn.first()).orElseThrow().phrase());
  }

  private boolean asks(Turn turn) {
    return article.closing(turn.end() - 1) == '?' || article.closing(turn.first()) == '?';
  }

  private boolean isDash(Turn turn) {
    return article.runs().get(turn.first()).family() == MarkFamily.DASH;
  }

  private boolean isBare(int first, int end) {
    int i = article.tokenOf(first);
    int last = article.tokenOf(end - 1);
    for (int token = i; token < last; token++) {
      if (article.is(token, Kind.WORD)) {
        return false;
      }
    }
    int behind = last + 1;
    while (behind < article.size() && !article.is(behind, Kind.LINE_BREAK)) {
      if (article.is(behind, Kind.WORD)) {
        return false;
      }
      behind++;
    }
    return true;
  }

  private boolean opensParagraph(int run) {
    int token = article.tokenOf(run);
    return token == 0 || article.is(token - 1, Kind.LINE_BREAK);
  }

  private int paragraphOf(int run) {
    Sentence sentence = article.sentence(article.sentenceOf(article.tokenOf(run)));
    return sentence.paragraph();
  }

  /** The paragraph before a run's own, empty lines aside; -1 if there is none. */
  private int paragraphBefore(int run) {
    int number = article.sentenceOf(article.tokenOf(run));
    int own = article.sentence(number).paragraph();
    while (number >= 0 && article.sentence(number).paragraph() == own) {
      number--;
    }
    return number < 0 ? -1 : article.sentence(number).paragraph();
  }

  private int length(Turn turn) {
    QuotedRun last = article.runs().get(turn.end() - 1);
    return last.end() - article.runs().get(turn.first()).start();
  }
}
