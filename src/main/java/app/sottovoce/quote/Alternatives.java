package app.sottovoce.quote;

import app.sottovoce.text.Stretch;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the words behind a cue of meaning into the meanings they name: {@code a delay or a joke} are
 * two, since both begin alike.
 */
final class Alternatives {
  private static final int LONGEST = 40;
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "some", "his", "her", "their");
  private static final Set<String> CLAUSES = Set.of("that", "to", "whether", "how");
  private static final Set<String> BREAKS = Set.of("while", "although", "though", "whereas", "but");
  private static final Set<String> STRAY =
      Set.of("either", "that", "whether", "both", "being", "simply", "just");

  private final Article article;

  Alternatives(Article article) {
    this.article = article;
  }

  /** The meanings between a cue and the end of its clause, in order; none if it names none. */
  List<Stretch> in(int cueEnd, int limit) {
    int first = cueEnd;
    while (first < limit && STRAY.contains(article.word(first))) {
      first++;
    }
    List<Stretch> alternatives = new ArrayList<>();
    int start = first;
    int i = first;
    boolean or = false;
    int firstComma = -1;
    while (i < limit && i < first + LONGEST && !ends(i)) {
      boolean comma = article.is(i, Kind.COMMA);
      int next = comma && article.word(i + 1).equals("or") ? i + 2 : i + 1;
      boolean separates =
          (comma || article.word(i).equals("or")) && i > start && isAlike(first, next);
      if (comma && !separates) {
        break;
      }
      if (separates) {
        or |= article.word(next - 1).equals("or");
        firstComma = comma && next == i + 1 && firstComma < 0 ? i : firstComma;
        add(start, i, alternatives);
        start = next;
        i = next;
      } else {
        i++;
      }
    }
    add(start, i, alternatives);
    // Commas alone list no alternatives: what stands behind the first explains what is before it.
    return firstComma >= 0 && !or ? alternatives.subList(0, 1) : alternatives;
  }

  private boolean ends(int i) {
    return article.is(i, Kind.STOP)
        || article.is(i, Kind.SEMICOLON)
        || article.is(i, Kind.COLON)
        || article.is(i, Kind.DASH)
        || article.is(i, Kind.OPEN)
        || article.is(i, Kind.CLOSE)
        || article.is(i, Kind.LINE_BREAK)
        || BREAKS.contains(article.word(i));
  }

  private boolean isAlike(int one, int other) {
    return ARTICLES.contains(article.word(one)) && ARTICLES.contains(article.word(other))
        || CLAUSES.contains(article.word(other))
            && (article.word(one).equals(article.word(other))
                || article.word(one - 1).equals(article.word(other)));
  }

  private void add(int first, int end, List<Stretch> alternatives) {
    int from = first;
    while (from < end && STRAY.contains(article.word(from))) {
      from++;
    }
    boolean words = false;
    for (int i = from; i < end; i++) {
      words |= article.is(i, Kind.WORD) || article.is(i, Kind.QUOTATION);
    }
    if (words) {
      alternatives.add(new Stretch(article.token(from).start(), article.token(end - 1).end()));
    }
  }
}
