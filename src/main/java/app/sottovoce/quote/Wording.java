package app.sottovoce.quote;

import app.sottovoce.text.Token;
import java.util.regex.Pattern;

/** The words by which a phrase is shown. */
final class Wording {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** How many words beyond its head a description may have. */
  private static final int LONGEST_DESCRIPTION = 8;

  private final Article article;
  private final Lexicon lexicon;

  Wording(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
  }

  /** A noun phrase with what tells it from others: "a teacher of music in Ohio", "one of them". */
  String described(NounPhrase phrase) {
    int end = phrase.end();
    boolean goesOn = true;
    while (goesOn && end < phrase.end() + LONGEST_DESCRIPTION) {
      goesOn = false;
      boolean of = article.word(end).equals("of");
      boolean in = article.word(end).equals("in") && article.isCapital(end + 1);
      int next = end + 1;
      while ((of || in)
          && article.is(next, Token.Kind.WORD)
          && !lexicon.isPreposition(article.word(next))
          && !lexicon.isBoundary(article.word(next))
          && !lexicon.isAuxiliary(article.word(next))
          && !lexicon.isVerb(article.word(next))
          && !lexicon.isCalendar(article.word(next))
          && (article.isCapital(next)
              || article.verb(next).filter(v -> v.form() != ReportingVerb.Form.ING).isEmpty())) {
        next++;
      }
      if ((of || in) && next > end + 1) {
        end = next;
        goesOn = true;
      }
    }
    return words(new NounPhrase(phrase.first(), end, phrase.kind()));
  }

  /** A phrase up to its head, on one line. */
  String words(NounPhrase phrase) {
    Token head = article.token(phrase.head());
    boolean joined = phrase.is(NounPhrase.Kind.PRONOUN) && phrase.first() == phrase.head();
    int end = joined ? head.start() + article.pronoun(phrase.head()).length() : head.baseEnd();
    String words = article.text().substring(article.token(phrase.first()).start(), end);
    return SPACES.matcher(words).replaceAll(" ");
  }
}
