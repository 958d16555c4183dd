package app.sottovoce.quote;

import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.Stretch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names inside the marks that tell whose the words are: a transcript's {@code "SMITH: …"}, and the
 * last line of a pull quote, {@code Jane Smith, professor of law"}.
 */
final class Labels {
  /** How long a label may be, in UTF-16 units. */
  private static final int LONGEST = 40;

  private static final int LONGEST_SIGNATURE = 14;

  private final Article article;

  Labels(Article article) {
    this.article = article;
  }

  /** The name inside a run's own marks. */
  Optional<Stretch> of(int run) {
    return transcript(run).or(() -> signature(run));
  }

  /** {@code "SMITH: …"}, {@code "Jane Smith: …"}. */
  Optional<Stretch> transcript(int run) {
    Stretch words = article.runs().get(run).words();
    int colon = markIn(words, ':');
    if (colon < words.start() + 3) {
      return Optional.empty();
    }
    Stretch label = new Stretch(words.start(), colon);
    List<String> names = Words.in(article.text(), label);
    boolean capitals = !names.isEmpty();
    boolean upper = label.of(article.text()).chars().noneMatch(Character::isLowerCase);
    for (String name : names) {
      capitals &= Character.isUpperCase(name.codePointAt(0));
    }
    boolean person =
        names.size() == 2
            && article.lexicon().isFirstName(names.getFirst().toLowerCase(Locale.ROOT));
    return capitals && names.size() <= 4 && (upper || person)
        ? Optional.of(label)
        : Optional.empty();
  }

  /** {@code Jane Smith, professor."}: the last line inside the marks of several. */
  Optional<Stretch> signature(int run) {
    QuotedRun quoted = article.runs().get(run);
    if (!quoted.continues() || quoted.opened() || !quoted.closed()) {
      return Optional.empty();
    }
    List<String> words = Words.in(article.text(), quoted.words());
    int comma = markIn(quoted.words(), ',');
    boolean names =
        words.size() >= 3
            && words.size() <= LONGEST_SIGNATURE
            && Character.isUpperCase(words.get(0).charAt(0))
            && Character.isUpperCase(words.get(1).charAt(0));
    return names && comma > quoted.words().start()
        ? Optional.of(new Stretch(quoted.words().start(), comma))
        : Optional.empty();
  }

  private int markIn(Stretch words, char mark) {
    int limit = Math.min(words.end(), words.start() + LONGEST);
    for (int i = words.start(); i < limit; i++) {
      if (article.text().charAt(i) == mark) {
        return i;
      }
    }
    return -1;
  }
}
