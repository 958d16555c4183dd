package app.sottovoce.quote;

import app.sottovoce.model.Kind;
import app.sottovoce.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who of the people named in an article is brought in as somebody who comments from afar: {@code
 * the analyst Jane Poe}, {@code Jane Poe, a lip reader}. What they say is said on the record, even
 * where the article goes on telling what others were seen to say.
 */
final class Experts {
  private static final int LONGEST_DESCRIPTION = 7;

  /** Commentators who may as well be at the meeting. */
  private static final Set<String> ENVOYS = Set.of("ambassador", "diplomat");

  private final Article article;
  private final Lexicon lexicon;
  private final Set<String> lastNames = new HashSet<>();

  private Experts(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
  }

  /** Those of an article in which lips are read; nobody asks for them in others. */
  static Experts amid(List<Channel.Way> ways, Article article) {
    Experts experts = new Experts(article);
    if (ways.stream().anyMatch(way -> way.kind().equals(Optional.of(Kind.LIP_READ)))) {
      experts.find();
    }
    return experts;
  }

  /** Whether a speaker, by their fullest name, is one of them. */
  boolean include(String name) {
    return lastNames.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private void find() {
    for (int i = 0; i < article.size(); i++) {
      if (isExpert(i)) {
        nameBehind(i);
        nameInFront(i);
      }
    }
  }

  private boolean isExpert(int i) {
    String word = article.word(i);
    boolean envoy = ENVOYS.contains(word) && !article.word(i - 1).equals("former");
    return article.isLipReader(i) || !word.isEmpty() && lexicon.isCommentator(word) && !envoy;
  }

  /** {@code analyst Jane Poe}, {@code Professor Jane Poe}. */
  private void nameBehind(int noun) {
    int last = noun;
    while (article.isCapital(last + 1) && !lexicon.isPronoun(article.word(last + 1))) {
      last++;
    }
    if (last > noun) {
      lastNames.add(article.token(last).base());
    }
  }

  /** {@code Jane Poe, an analyst at the bank}. */
  private void nameInFront(int noun) {
    int i = noun;
    while (article.is(i, Token.Kind.WORD)
        && noun - i < LONGEST_DESCRIPTION
        && !lexicon.isDeterminer(article.word(i))) {
      i--;
    }
    boolean apposed =
        lexicon.isDeterminer(article.word(i))
            && article.is(i - 1, Token.Kind.COMMA)
            && article.isCapital(i - 2);
    if (apposed) {
      lastNames.add(article.token(i - 2).base());
    }
  }
}
