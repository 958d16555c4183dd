package app.sottovoce.quote;

import app.sottovoce.text.Token.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name that opens a clause when all that follows up to the verb is put in: {@code Smith,
 * a lawyer in Columbus, Ohio, and the author of two books, said}.
 */
final class Insertions {
  private static final int REACH = 60;
  private static final int LONGEST_NAME = 5;

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where", "whom");
  private static final Set<String> LEADS = Set.of("as", "but", "and", "yet", "so");
  private static final Set<String> STATES =
      Set.of("now", "then", "one", "not", "himself", "herself");

  private final Article article;
  private final Lexicon lexicon;

  Insertions(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
  }

  /**
   * The name at the start of the clause of a verb, if nothing but insertions is between.
   *
   * @param verb the verb's token
   * @param floor the first token that may belong to the clause
   */
  Optional<NounPhrase> nameBefore(int verb, int floor) {
    int first = start(floor);
    int end = nameEnd(first);
    if (end == first || verb - first > REACH || !article.is(end, Kind.COMMA)) {
      return Optional.empty();
    }
    boolean closed =
        article.is(verb - 1, Kind.COMMA)
            || article.is(verb - 1, Kind.QUOTATION)
                && article.closing(article.token(verb - 1).quotation()) == ',';
    return closed && verb - 1 > end && startsInsertion(end + 1) && isInserted(end + 1, verb - 1)
        ? Optional.of(new NounPhrase(first, end, NounPhrase.Kind.NAME))
        : Optional.empty();
  }

  private int start(int floor) {
    int i = floor;
    while (article.is(i, Kind.QUOTATION)
        || article.is(i, Kind.COMMA)
        || LEADS.contains(article.word(i))) {
      i++;
    }
    return i;
  }

  private int nameEnd(int first) {
    if (!article.isCapital(first)
        || lexicon.isStarter(article.word(first))
        || lexicon.isBoundary(article.word(first))
        || lexicon.isPreposition(article.word(first))
        || lexicon.isCalendar(article.word(first))) {
      return first;
    }
    int end = first;
    while (end - first < LONGEST_NAME
        && (article.isCapital(end) || end > first && lexicon.isParticle(article.word(end)))) {
      end++;
    }
    return end;
  }

  private boolean startsInsertion(int i) {
    String word = article.word(i);
    boolean role =
        lexicon.isDeterminer(word)
            || lexicon.isRole(word)
            || lexicon.isTitle(word)
            || lexicon.isPreposition(word)
            || lexicon.isSpeechNoun(word)
            || article.word(i + 1).equals("of");
    return RELATIVES.contains(word)
        || STATES.contains(word)
        || !article.isCapital(i) && role && !lexicon.isPronoun(word)
        || !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** Whether no part between commas is a clause of its own. */
  private boolean isInserted(int from, int to) {
    boolean relative = false;
    for (int i = from; i < to; i++) {
      String word = article.word(i);
      boolean starts = i == from || article.is(i - 1, Kind.COMMA);
      relative = RELATIVES.contains(word) || word.equals("that") || relative && !starts;
      boolean conjoined = starts && word.equals("and") && article.isCapital(i + 1);
      boolean mark = !article.is(i, Kind.WORD) && !article.is(i, Kind.COMMA);
      boolean quoted = article.is(i, Kind.QUOTATION);
      boolean pronoun = starts && lexicon.isPronoun(word) && !lexicon.isDeterminer(word);
      boolean verb = !article.isCapital(i) && isVerb(i, word);
      if (mark && !quoted
          || conjoined
          || word.equals("but")
          || pronoun && !RELATIVES.contains(word) && !STATES.contains(word)
          || verb && !relative) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerb(int i, String word) {
    boolean reports =
        article
            .verb(i)
            .filter(v -> !v.ambiguous())
            .filter(
                v -> v.form() == ReportingVerb.Form.PAST || v.form() == ReportingVerb.Form.THIRD)
            .isPresent();
    return lexicon.isVerb(word) || lexicon.isAuxiliary(word) || reports;
  }
}
