package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a sentence is about: the subject of its main clause, behind all that is put in front.
 */
final class MainClause {
  private static final int LONGEST_LEAD = 30;
  private static final int SHORT_LEAD = 8;
  private static final int LONGER_LEAD = 12;

  /** Words that put a clause in front of the main one. */
  private static final Set<String> OPENERS =
      Set.of("when", "while", "after", "although", "though", "as", "since", "because", "before");

  private final Article article;
  private final Lexicon lexicon;
  private final NounPhrases phrases;

  MainClause(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.phrases = new NounPhrases(article);
  }

  /** What a sentence is about: its first noun phrase behind any clause or phrase put in front. */
  Optional<NounPhrase> subjectOf(Sentence sentence) {
    return subjectBefore(sentence, sentence.end());
  }

  /** The subject among the tokens before a limit. */
  Optional<NounPhrase> subjectBefore(Sentence sentence, int limit) {
    int i = sentence.first();
    while (i < limit
        && (!article.is(i, Kind.WORD)
            || lexicon.isAdverb(article.word(i)) && !lexicon.isDeterminer(article.word(i))
            || isConjunction(i))) {
      if (article.is(i, Kind.QUOTATION)) {
        return Optional.empty();
      }
      i++;
    }
    if (isLead(i)) {
      i = afterLead(i, limit);
    }
    return phrases
        .startingAt(i, Math.min(limit + 1, sentence.end()))
        .filter(phrases::canSpeak)
        .filter(this::startsLikeSubject);
  }

  /**
   * Where the main clause begins in {@code When Smith called, he rose, adding}; the sentence's
   * start if no clause with a subject of its own is put in front.
   */
  int start(int limit, Sentence sentence) {
    if (!OPENERS.contains(article.word(sentence.first()))) {
      return sentence.first();
    }
    int main = afterLead(sentence.first(), limit);
    boolean subject =
        article.is(main - 1, Kind.COMMA)
            && main < limit
            && phrases.startingAt(main, limit).filter(p -> hasVerbBehind(main, limit)).isPresent();
    return subject ? main : sentence.first();
  }

  /** Where the main clause begins behind a phrase or clause put in front. */
  private int afterLead(int lead, int limit) {
    int comma = lead;
    while (comma < limit && comma < lead + LONGEST_LEAD && !article.is(comma, Kind.COMMA)) {
      comma++;
    }
    if (!article.is(comma, Kind.COMMA)) {
      return subjectAfter(lead, limit);
    }
    boolean year =
        article.is(comma + 1, Kind.WORD)
            && Character.isDigit(article.word(comma + 1).charAt(0))
            && article.is(comma + 2, Kind.COMMA);
    return afterPlaces(comma + (year ? 3 : 1), limit);
  }

  /** "At a meeting in Ames, Iowa, on Sunday, Smith": behind places, days and phrases set apart. */
  private int afterPlaces(int from, int limit) {
    int start = from;
    for (int i = from; i < Math.min(limit, start + SHORT_LEAD); i++) {
      if (article.is(i, Kind.COMMA)) {
        start = i + 1;
      } else if (!article.is(i, Kind.WORD) || !isPlaceOrPhrase(start, i)) {
        return start;
      }
    }
    return start;
  }

  private boolean isPlaceOrPhrase(int start, int i) {
    String first = article.word(start);
    return lexicon.isPreposition(first) && !article.isCapital(start)
        || lexicon.isPlace(article.word(i))
        || lexicon.isCalendar(article.word(i))
        || Character.isDigit(article.word(i).charAt(0));
  }

  /**
   * "On Monday he said", "On the stairs Mr Smith laughed": where no comma ends what is put in
   * front, a pronoun does, or a noun phrase right behind another with a verb behind it.
   */
  private int subjectAfter(int lead, int limit) {
    for (int i = lead + 1; i < Math.min(limit, lead + SHORT_LEAD); i++) {
      String word = article.word(i);
      if (word.equals("he") || word.equals("she") || word.equals("they")) {
        return i;
      }
    }
    for (int i = lead + 2; i < Math.min(limit, lead + LONGER_LEAD); i++) {
      if (!article.is(i, Kind.WORD)) {
        return lead;
      }
      if (isSecondPhrase(i) && hasVerbBehind(i, limit)) {
        return i;
      }
    }
    return lead;
  }

  private boolean isSecondPhrase(int i) {
    String before = article.word(i - 1);
    boolean noun =
        lexicon.isCalendar(before)
            || !article.isCapital(i - 1)
                && !lexicon.isPreposition(before)
                && !lexicon.isDeterminer(before)
                && !lexicon.isBoundary(before)
                && !lexicon.isAuxiliary(before)
                && !lexicon.isVerb(before)
                && article.verb(i - 1).isEmpty()
                && !article.token(i - 1).possessive();
    String word = article.word(i);
    boolean name =
        article.isCapital(i)
            && !lexicon.isCalendar(word)
            && (lexicon.isTitle(word) || lexicon.isFirstName(word) || !lexicon.isCommon(word));
    return noun && (name || word.equals("the") || word.equals("his") || word.equals("her"));
  }

  private boolean hasVerbBehind(int i, int limit) {
    int end = phrases.startingAt(i, limit).map(NounPhrase::end).orElse(limit);
    while (end < limit && !article.isCapital(end) && lexicon.isAdverb(article.word(end))) {
      end++;
    }
    String word = article.word(end);
    return article.is(end, Kind.WORD)
        && !article.isCapital(end)
        && (lexicon.isVerb(word)
            || lexicon.isAuxiliary(word)
            || article.verb(end).filter(v -> v.form() != ReportingVerb.Form.ING).isPresent()
            || word.endsWith("ed"));
  }

  private boolean startsLikeSubject(NounPhrase phrase) {
    String word = article.word(phrase.first());
    boolean participle = word.length() > 5 && word.endsWith("ing") && !lexicon.isFirstName(word);
    return article.isCapital(phrase.first()) && !(participle && lexicon.isCommon(word))
        || !lexicon.isAuxiliary(word) && !lexicon.isVerb(word) && !word.endsWith("ing");
  }

  private boolean isConjunction(int i) {
    String word = article.word(i);
    return word.equals("and")
        || word.equals("but")
        || word.equals("yet")
        || word.equals("so")
        || word.equals("then")
        || word.equals("or");
  }

  private boolean isLead(int i) {
    String word = article.word(i);
    return lexicon.isPreposition(word)
        || lexicon.isBoundary(word)
        || word.endsWith("ing") && !article.isCapital(i + 1)
        || word.equals("asked")
        || lexicon.isTime(word)
        || lexicon.isDeterminer(word) && lexicon.isTime(article.word(i + 1))
        || word.endsWith("ed") && lexicon.verb(word).isPresent();
  }
}
