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

  /** Words that leave no doubt that a verb follows. */
  private static final Set<String> SUBJECTS =
      Set.of("he", "she", "it", "they", "we", "i", "who", "to");

  private static final Set<String> BASE_SUBJECTS =
      Set.of("i", "you", "we", "they", "who", "others", "many", "some");

  /** Verbs that give a name to what they are about. */
  private static final Set<String> NAMING =
      Set.of("call", "dub", "deem", "label", "brand", "term", "nickname", "describe");

  /** Words that stand for what a clause with its subject before the verb is about. */
  private static final Set<String> OBJECTS = Set.of("what", "which", "that", "whom");

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
    if (article.is(i - 1, Kind.WORD)
        && article.token(i - 1).possessive()
        && article.pronoun(i - 1).equals(before)) {
      return true;
    }
    if (verb.form() == ReportingVerb.Form.THIRD && before.endsWith("ed") && isOwner(i - 2)) {
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

  /** "Smith's", "his": in {@code Smith's repeated calls} they are no verb. */
  private boolean isOwner(int i) {
    String word = article.word(i);
    return article.is(i, Kind.WORD)
        && (article.token(i).possessive()
            || word.equals("his")
            || word.equals("her")
            || word.equals("their")
            || word.equals("its"));
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
        || isJoinedAuxiliary(i)
        || lexicon.isAuxiliary(word) && !lexicon.isFormOfBe(word)
        || BASE_SUBJECTS.contains(word)
        || plural;
  }

  /** "he'd", "they'll". */
  private boolean isJoinedAuxiliary(int i) {
    String word = article.word(i);
    boolean joined = !article.pronoun(i).equals(word);
    return joined && (word.endsWith("'d") || word.endsWith("'ll") || word.endsWith("'ve"));
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
            || SUBJECTS.contains(word);
    boolean related =
        (word.equals("that") || word.equals("which"))
            && (article.is(i + 1, Kind.QUOTATION) || article.is(i + 1, Kind.COLON));
    boolean says =
        related
            || article.word(i + 1).equals("that")
            || article.is(i + 1, Kind.COLON)
            || article.is(i + 1, Kind.COMMA) && article.is(i + 2, Kind.QUOTATION);
    return subject
        || endsQuotedSentence(i)
        || article.is(i - 1, Kind.QUOTATION) && lexicon.isDeterminer(article.word(i + 1))
        || says
            && (related || !lexicon.isDeterminer(word))
            && (article.is(before, Kind.WORD) || article.is(before, Kind.COMMA));
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
    return lexicon.isFormOfBe(article.word(before))
        || article.word(i + 1).equals("by")
        || article.is(i + 1, Kind.QUOTATION) && article.word(i + 2).equals("by")
        || NAMING.contains(verb.lemma()) && isReducedRelative(i, before);
  }

  /** {@code buses called “sharks”}: what is called so stands right before the verb. */
  private boolean isReducedRelative(int verb, int before) {
    int named = article.word(verb + 1).equals("as") ? verb + 2 : verb + 1;
    String word = article.word(before);
    boolean thing =
        article.is(before, Kind.WORD)
            && !article.isCapital(before)
            && !lexicon.isPronoun(word)
            && !lexicon.isAuxiliary(word)
            && !lexicon.isBoundary(word)
            && !lexicon.isRole(Lexicon.singular(word))
            && !lexicon.isCommentator(word);
    for (int i = before; thing && i > before - SHORT_LEAD && article.is(i, Kind.WORD); i--) {
      thing = !OBJECTS.contains(article.word(i));
    }
    return thing && article.is(named, Kind.QUOTATION);
  }
}
