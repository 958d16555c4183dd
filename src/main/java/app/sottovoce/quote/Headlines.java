package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.Optional;

/**
 * Finds who speaks in a headline, where verbs may have capitals and articles are missing: {@code
 * Smith: Jones 'Unfit'}, {@code Smith Calls Jones 'Unfit'}, {@code Jones 'Unfit', Smith Says}.
 */
final class Headlines {
  private static final int LONGEST_NAME = 5;

  private final Article article;
  private final Lexicon lexicon;

  Headlines(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
  }

  Optional<Attribution> of(Sentence headline, int quotation) {
    return atEnd(headline, quotation)
        .or(() -> atStart(headline, quotation))
        .map(p -> new Attribution(p, Rule.HEADLINE));
  }

  /** The name between the last comma and a verb of reporting that ends the line. */
  private Optional<NounPhrase> atEnd(Sentence headline, int quotation) {
    int verb = headline.end() - 1;
    while (verb > quotation && !article.is(verb, Kind.WORD)) {
      verb--;
    }
    int first = verb;
    while (first > quotation + 1 && article.is(first - 1, Kind.WORD)) {
      first--;
    }
    boolean says =
        verb > first && lexicon.verb(article.word(verb)).filter(ReportingVerb::strong).isPresent();
    boolean apart = article.is(first - 1, Kind.COMMA) || article.is(first - 1, Kind.QUOTATION);
    return says && apart && verb - first <= LONGEST_NAME ? name(first, verb) : Optional.empty();
  }

  /** What stands before the first colon, verb or comma. */
  private Optional<NounPhrase> atStart(Sentence headline, int quotation) {
    int first = headline.first();
    int end = first;
    while (end < quotation && article.is(end, Kind.WORD) && !(end > first && isPredicate(end))) {
      end++;
    }
    boolean ends =
        article.is(end, Kind.COLON) || article.is(end, Kind.WORD) || article.is(end, Kind.OPEN);
    return end > first && end <= first + LONGEST_NAME && end < quotation && ends
        ? name(first, end)
        : Optional.empty();
  }

  private boolean isPredicate(int i) {
    String word = article.word(i);
    return lexicon.verb(word).isPresent()
        || lexicon.isVerb(word)
        || lexicon.isAuxiliary(word)
        || lexicon.isAdverb(word)
        || lexicon.isPreposition(word)
        || lexicon.isBoundary(word)
        || isThirdPerson(i, word);
  }

  /** "Blasts", "Debunks": an s that no name in the place of the subject would have. */
  private boolean isThirdPerson(int i, String word) {
    boolean s =
        word.endsWith("s")
            && !word.endsWith("ss")
            && word.length() > 3
            && !article.token(i).possessive();
    boolean past = word.endsWith("ed") && word.length() > 4;
    String stem = s ? word.substring(0, word.length() - 1) : word;
    return (s || past)
        && (!article.isCapital(i) || lexicon.isCommon(word) || lexicon.isCommon(stem));
  }

  private Optional<NounPhrase> name(int first, int end) {
    boolean name = article.isCapital(first) && !lexicon.isStarter(article.word(first));
    return name ? Optional.of(new NounPhrase(first, end, NounPhrase.Kind.NAME)) : Optional.empty();
  }
}
