package app.sottovoce.quote;

import app.sottovoce.text.Token.Kind;
import java.util.Set;

/**
 * Tells a verb that reports what its subject says from nouns that look like it and from passives.
 */
final class VerbUse {
  private static final int SHORT_LEAD = 8;

  /** Determiners that may stand alone as the subject of a verb. */
  private static final Set<String> CAN_BE_SUBJECT =
      Set.of("that", "all", "both", "some", "many", "others", "one", "another", "this");

  private static final Set<String> BASE_SUBJECTS =
      Set.of("i", "you", "we", "they", "who", "others", "many", "some");

  private final Article article;
  private final Lexicon lexicon;

  VerbUse(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
  }

  /** Whether the verb at a token reports what somebody says. */
  boolean reports(int i, ReportingVerb verb) {
    return !isNoun(i, verb) && !isPassive(i, verb);
  }

  /** "a claim", "his statement", "of reports": a noun that looks like a verb. */
  private boolean isNoun(int i, ReportingVerb verb) {
    String before = article.word(i - 1);
    if (article.is(i - 1, Kind.WORD) && article.token(i - 1).possessive()) {
      return true;
    }
    boolean determined = lexicon.isDeterminer(before) && !CAN_BE_SUBJECT.contains(before);
    return switch (verb.form()) {
          case PAST -> determined && !before.equals("her");
          case ING -> determined && !before.equals("his") && !before.equals("her");
          case BASE -> !takesBase(i - 1);
          case THIRD -> determined || lexicon.isPreposition(before);
        }
        || verb.ambiguous() && !isBesideSubject(i);
  }

  /** What stands before the bare form of a verb: "to", "will", "they", "critics". */
  private boolean takesBase(int before) {
    int i = before;
    while (article.is(i, Kind.WORD) && !article.isCapital(i) && lexicon.isAdverb(article.word(i))) {
      i--;
    }
    String word = article.word(i);
    boolean plural =
        word.length() > 3
                && word.endsWith("s")
                && (!article.isCapital(i)
                    || lexicon.isOrganisation(word)
                    || lexicon.isPlace(word)
                    || lexicon.isCommon(word))
                && !article.token(i).possessive()
            || word.equals("people");
    return word.equals("to")
        || lexicon.isAuxiliary(word) && !lexicon.isFormOfBe(word)
        || BASE_SUBJECTS.contains(word)
        || plural;
  }

  /** Whether an ambiguous form has a name or pronoun before it, or what it says right behind it. */
  private boolean isBesideSubject(int i) {
    int before = i - 1;
    while (article.is(before, Kind.WORD)
        && !article.isCapital(before)
        && lexicon.isAdverb(article.word(before))) {
      before--;
    }
    String word = article.word(before);
    boolean subject =
        article.isCapital(before)
                && !article.token(before).possessive()
                && !lexicon.isStarter(word)
                && !lexicon.isPlace(word)
            || word.equals("he")
            || word.equals("she")
            || word.equals("who")
            || word.equals("to");
    boolean says =
        article.word(i + 1).equals("that")
            || article.is(i + 1, Kind.COLON)
            || article.is(i + 1, Kind.COMMA) && article.is(i + 2, Kind.QUOTATION);
    return subject
        || endsQuotedSentence(i)
        || says && !lexicon.isDeterminer(word) && article.is(before, Kind.WORD);
  }

  /** {@code "…," the statement read.}: nothing but a quotation, a noun phrase and the verb. */
  private boolean endsQuotedSentence(int verb) {
    boolean ends = article.is(verb + 1, Kind.STOP) || article.is(verb + 1, Kind.LINE_BREAK);
    int i = verb - 1;
    while (i > verb - SHORT_LEAD && article.is(i, Kind.WORD)) {
      i--;
    }
    if (article.is(i, Kind.COMMA)) {
      i--;
    }
    return ends
        && i < verb - 1
        && article.is(i, Kind.QUOTATION)
        && article.endsAsSaid(article.token(i).quotation());
  }

  private boolean isPassive(int i, ReportingVerb verb) {
    if (verb.form() != ReportingVerb.Form.PAST || verb.lemma().equals("quote")) {
      return false;
    }
    int before = i - 1;
    while (article.is(before, Kind.WORD)
        && !article.isCapital(before)
        && lexicon.isAdverb(article.word(before))) {
      before--;
    }
    return lexicon.isFormOfBe(article.word(before)) || article.word(i + 1).equals("by");
  }
}
