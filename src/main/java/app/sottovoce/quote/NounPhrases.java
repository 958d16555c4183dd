package app.sottovoce.quote;

import app.sottovoce.text.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase before or after a verb by the words that noun phrases cannot cross. */
final class NounPhrases {
  /** How far a noun phrase or the clause put into it may reach, in tokens. */
  private static final int REACH = 40;

  private static final int LONGEST_JOINED = 8;

  private static final Set<String> RELATIVES =
      Set.of("who", "which", "that", "whose", "whom", "where");

  private static final Set<String> SUBJECT_RELATIVES = Set.of("who", "which", "that");

  private static final Set<String> NO_SPEAKERS =
      Set.of(
          "this", "these", "those", "what", "there", "him", "her", "them", "me", "us", "you",
          "true");

  private final Article article;
  private final Lexicon lexicon;
  private final Insertions insertions;

  NounPhrases(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.insertions = new Insertions(article);
  }

  /**
   * The subject to the left of a verb.
   *
   * @param verb the verb's token
   * @param floor the first token that may belong to it
   */
  Optional<NounPhrase> before(int verb, int floor) {
    int last = skipBack(verb - 1, floor);
    if (last < floor) {
      return Optional.empty();
    }
    Optional<NounPhrase> name = insertions.nameBefore(last + 1, floor);
    if (name.isPresent()) {
      return name;
    }
    if (article.is(last, Token.Kind.COMMA)
        || article.is(last, Token.Kind.CLOSE)
        || article.is(last, Token.Kind.DASH)) {
      return beforeInsertion(last, floor);
    }
    return endingAt(last, floor);
  }

  /**
   * The phrase to the right of a verb: {@code "…," said Jane Doe, an aide}.
   *
   * @param verb the verb's token
   * @param ceiling the token that may not belong to it any more
   */
  Optional<NounPhrase> after(int verb, int ceiling) {
    int first = verb + 1;
    if (article.is(first, Token.Kind.OTHER)
        && article.text().charAt(article.token(first).start()) == '@') {
      return startingAt(first + 1, ceiling);
    }
    while (first < ceiling
        && !article.isCapital(first)
        && (lexicon.isAdverb(article.word(first)) || lexicon.isAuxiliary(article.word(first)))) {
      first++;
    }
    return startingAt(first, ceiling);
  }

  /** The phrase whose first word is a given token. */
  Optional<NounPhrase> startingAt(int from, int ceiling) {
    int first = isMoreThan(from) ? from + 2 : from;
    if (first >= ceiling
        || !article.is(first, Token.Kind.WORD)
        || lexicon.isPreposition(article.word(first)) && !article.isCapital(first)) {
      return Optional.empty();
    }
    if (isPronounAlone(first, ceiling)) {
      return pronoun(first);
    }
    int end = coreEnd(first, Math.min(ceiling, first + REACH));
    if (end <= first) {
      return Optional.empty();
    }
    NounPhrase core = new NounPhrase(first, end, kindOf(first, end - 1));
    boolean office =
        lexicon.isDeterminer(article.word(first)) && lexicon.isRole(article.word(first + 1));
    boolean named = core.is(NounPhrase.Kind.NAME) && !office;
    return Optional.of(named ? core : withApposition(core, ceiling));
  }

  /** "more than 20 drivers": words before the phrase that say how many it is. */
  private boolean isMoreThan(int i) {
    String word = article.word(i);
    return (word.equals("more") || word.equals("less") || word.equals("fewer"))
            && article.word(i + 1).equals("than")
        || word.equals("at") && article.word(i + 1).equals("least");
  }

  /** Whether a phrase can be somebody: not "this", not "Monday". */
  boolean canSpeak(NounPhrase phrase) {
    return !(phrase.first() == phrase.head() && NO_SPEAKERS.contains(article.word(phrase.first())))
        && !lexicon.isCalendar(article.word(phrase.head()));
  }

  /** A verb's subject that a clause between commas, dashes or brackets parts from it. */
  private Optional<NounPhrase> beforeInsertion(int close, int floor) {
    int open = close - 1;
    int least = Math.max(floor, close - REACH);
    while (open >= least && !opensInsertion(open, close)) {
      if (article.is(open, Token.Kind.QUOTATION) && !article.is(close, Token.Kind.COMMA)) {
        return Optional.empty();
      }
      open--;
    }
    if (open <= least) {
      return Optional.empty();
    }
    Optional<NounPhrase> inserted = nameAlone(open + 1, close);
    int last = skipBack(outermost(open, floor) - 1, floor);
    if (last < floor || !article.is(last, Token.Kind.WORD)) {
      return last >= floor && article.is(last, Token.Kind.CLOSE)
          ? beforeInsertion(last, floor)
          : inserted;
    }
    Optional<NounPhrase> outer = endingAt(last, floor);
    if (inserted.isPresent() && outer.isPresent() && !outer.get().is(NounPhrase.Kind.NAME)) {
      return inserted.map(
          name -> new NounPhrase(outer.get().first(), name.end(), NounPhrase.Kind.NAME));
    }
    return outer.isPresent() ? outer : inserted;
  }

  /**
   * "Smith, at a meeting in Columbus, Ohio, said": of several insertions in a row the first comma.
   */
  private int outermost(int comma, int floor) {
    int open = comma;
    for (int hops = 0; hops < 3; hops++) {
      int start = phraseStart(open - 1, floor);
      int before = SUBJECT_RELATIVES.contains(article.word(start - 1)) ? start - 2 : start - 1;
      boolean inserted =
          before > floor
              && article.is(before, Token.Kind.COMMA)
              && (before < start - 1 || startsInsertion(start));
      String word = article.word(before - 1);
      if (!inserted
          || !article.isCapital(before - 1)
          || lexicon.isPlace(word)
          || lexicon.isCalendar(word)) {
        return open;
      }
      open = before;
    }
    return open;
  }

  private boolean startsInsertion(int i) {
    String word = article.word(i);
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return true;
    }
    boolean small =
        !article.isCapital(i)
            && (lexicon.isPreposition(word)
                || lexicon.isDeterminer(word)
                || lexicon.isRole(word)
                || lexicon.isTitle(word)
                || word.endsWith("ing")
                || word.endsWith("ed"));
    return small && !lexicon.isPronoun(word);
  }

  private boolean opensInsertion(int i, int close) {
    Token.Kind kind = article.token(close).kind();
    return article.is(i, kind == Token.Kind.CLOSE ? Token.Kind.OPEN : kind);
  }

  /** The subject whose last word is a given token. */
  private Optional<NounPhrase> endingAt(int last, int floor) {
    if (!article.is(last, Token.Kind.WORD)
        || lexicon.isBoundary(article.word(last))
            && !isPronoun(last)
            && !RELATIVES.contains(article.word(last))) {
      return Optional.empty();
    }
    if (SUBJECT_RELATIVES.contains(article.word(last))) {
      return last > floor && article.is(last - 1, Token.Kind.QUOTATION)
          ? Optional.empty()
          : pronoun(last);
    }
    if (isPronoun(last) && !lexicon.isDeterminer(article.word(last))
        || last == floor && isPronoun(last)) {
      return pronoun(last);
    }
    Optional<NounPhrase> described = described(last, floor);
    if (described.isPresent()) {
      return described;
    }
    int first = phraseStart(last, floor);
    while (first < last && !article.word(first).isEmpty() && isLead(first)) {
      first++;
    }
    if (isPronoun(last)) {
      return pronoun(last);
    }
    Optional<NounPhrase> antecedent = antecedent(first, floor);
    if (antecedent.isPresent()) {
      return antecedent;
    }
    if (lexicon.isPreposition(article.word(first))) {
      first = lastPhraseStart(first, last);
    }
    int joined = joinedStart(first, floor);
    int end = coreEnd(first, last + 1);
    if (joined < first && end > first) {
      return Optional.of(new NounPhrase(joined, end, NounPhrase.Kind.NOMINAL));
    }
    return end > first
        ? Optional.of(new NounPhrase(first, end, kindOf(first, end - 1)))
        : Optional.empty();
  }

  /**
   * "the former minister and current nominee", "the tall, 71-year-old driver": where a phrase
   * without a determiner begins that "and" or a comma joins to one with it.
   */
  private int joinedStart(int first, int floor) {
    boolean joint =
        article.word(first - 1).equals("and") || article.is(first - 1, Token.Kind.COMMA);
    if (!joint
        || article.isCapital(first)
        || lexicon.isDeterminer(article.word(first))
        || isPronoun(first)) {
      return first;
    }
    for (int i = first - 2; i >= floor && i >= first - LONGEST_JOINED; i--) {
      String word = article.word(i);
      boolean stops =
          !article.is(i, Token.Kind.WORD)
              || lexicon.isBoundary(word)
              || lexicon.isAuxiliary(word)
              || lexicon.isVerb(word)
              || article.verb(i).isPresent()
              || lexicon.isPreposition(word) && !word.equals("of");
      if (stops) {
        return first;
      }
      if (lexicon.isDeterminer(word) && !lexicon.isPronoun(word)) {
        return startsClause(i, floor) ? i : first;
      }
    }
    return first;
  }

  private boolean startsClause(int i, int floor) {
    return i == floor || !article.is(i - 1, Token.Kind.WORD);
  }

  private int phraseStart(int last, int floor) {
    int first = last;
    int least = Math.max(floor, last - REACH);
    while (first > least && !endsPhrase(first - 1, first)) {
      first--;
    }
    return first;
  }

  /** In "a man who gave his name as Jo Doe said" the phrase in front of "who". */
  private Optional<NounPhrase> described(int last, int floor) {
    int start = phraseStart(last, floor);
    if (article.verb(start - 1).isPresent() && !article.word(start - 1).equals("named")) {
      return Optional.empty();
    }
    int who = -1;
    boolean verb = false;
    for (int i = last; i > floor && i > last - REACH / 2 && article.is(i, Token.Kind.WORD); i--) {
      String word = article.word(i);
      boolean finite = lexicon.isVerb(word) || lexicon.isAuxiliary(word) || word.endsWith("ed");
      verb |= finite && !article.isCapital(i);
      if (word.equals("who") && verb) {
        who = i;
      } else if (lexicon.isBoundary(word) && !word.equals("and") && !word.equals("as")) {
        break;
      }
    }
    int end = article.word(who - 1).equals("and") ? who - 2 : who - 1;
    return who > floor && end >= floor && article.is(end, Token.Kind.WORD)
        ? endingAt(end, floor)
        : Optional.empty();
  }

  /** In "Smith, who lives in Ohio and works there, said" what "who" stands for. */
  private Optional<NounPhrase> antecedent(int first, int floor) {
    boolean predicate =
        !article.isCapital(first)
            && !lexicon.isDeterminer(article.word(first))
            && !isPronoun(first);
    int relative = first - 1;
    while (relative > floor && lexicon.isFormOfBe(article.word(relative))) {
      relative--;
    }
    boolean clause =
        relative > floor && predicate && SUBJECT_RELATIVES.contains(article.word(relative));
    if (!clause) {
      return Optional.empty();
    }
    int last = article.is(relative - 1, Token.Kind.COMMA) ? relative - 2 : relative - 1;
    return last < floor ? Optional.empty() : endingAt(last, floor);
  }

  /** Adverbs, auxiliaries and days between a subject and its verb. */
  private int skipBack(int from, int floor) {
    int i = from;
    while (i >= floor && article.is(i, Token.Kind.WORD) && isBetween(i)) {
      i--;
    }
    if (i > floor && article.is(i, Token.Kind.WORD) && isDayPhrase(i + 1, from)) {
      i--;
    }
    return i;
  }

  private boolean isBetween(int i) {
    String word = article.word(i);
    return !article.isCapital(i) && (lexicon.isAuxiliary(word) || lexicon.isAdverb(word))
        || lexicon.isCalendar(word) && article.isCapital(i);
  }

  /** "Smith on Monday said": whether the word before the day is its preposition. */
  private boolean isDayPhrase(int first, int last) {
    boolean day = first <= last && lexicon.isCalendar(article.word(first));
    return day && (article.word(first - 1).equals("on") || article.word(first - 1).equals("in"));
  }

  private boolean endsPhrase(int i, int next) {
    Token token = article.token(i);
    if (!token.isWord()) {
      return true;
    }
    if (token.capital()) {
      return false;
    }
    String word = token.word();
    if (word.equals("and") || word.equals("or")) {
      return !(article.isCapital(i - 1) && article.isCapital(next));
    }
    return lexicon.isBoundary(word)
        || isFiniteVerb(i)
        || isPluralsVerb(i)
        || lexicon.isAuxiliary(word) && !word.equals("will");
  }

  private boolean isFiniteVerb(int i) {
    return article
            .verb(i)
            .filter(v -> !v.ambiguous())
            .filter(
                v -> v.form() == ReportingVerb.Form.PAST || v.form() == ReportingVerb.Form.THIRD)
            .isPresent()
        && !lexicon.isDeterminer(article.word(i - 1));
  }

  /** {@code Prosecutors say Smith}: a bare verb between a plural and what looks like a subject. */
  private boolean isPluralsVerb(int i) {
    String before = article.word(i - 1);
    return before.endsWith("s")
        && !article.token(i - 1).possessive()
        && article.isCapital(i + 1)
        && article
            .verb(i)
            .filter(v -> !v.ambiguous() && v.strong() && v.form() == ReportingVerb.Form.BASE)
            .isPresent();
  }

  /** Words before a subject that are no part of it: "Meanwhile", "But", "Earlier". */
  private boolean isLead(int i) {
    String word = article.word(i);
    return lexicon.isBoundary(word)
        || lexicon.isAdverb(word) && !article.isCapital(i + 1)
        || lexicon.isAdverb(word) && lexicon.isStarter(word);
  }

  /** In "At a rally in Iowa Smith" the phrase nearest to the verb. */
  private int lastPhraseStart(int first, int last) {
    int i = last;
    while (i > first
        && (article.isCapital(i - 1) && !article.token(i - 1).possessive()
            || lexicon.isParticle(article.word(i - 1)))
        && article.isCapital(i)) {
      i--;
    }
    if (article.isCapital(i)) {
      return i == first ? first + 1 : i;
    }
    while (i > first
        && !lexicon.isDeterminer(article.word(i))
        && !lexicon.isPreposition(article.word(i - 1))) {
      i--;
    }
    return Math.max(i, first + 1);
  }

  /** Where the phrase ends that starts at a token: before its first preposition, clause or mark. */
  private int coreEnd(int first, int ceiling) {
    int i = first;
    while (i < ceiling
        && article.is(i, Token.Kind.WORD)
        && !(i > first && stopsCore(i, first, ceiling))) {
      i++;
    }
    while (i > first
        && isTrailing(i - 1)
        && !(i - 2 == first && lexicon.isDeterminer(article.word(first)))) {
      i--;
    }
    return i;
  }

  private boolean stopsCore(int i, int first, int ceiling) {
    String word = article.word(i);
    if (article.isCapital(i)) {
      return lexicon.isCalendar(word)
          && !(article.is(i + 1, Token.Kind.WORD)
              && Character.isDigit(article.word(i + 1).charAt(0)))
          && !article.isCapital(i + 1);
    }
    if (word.equals("and") || word.equals("or")) {
      return !(article.isCapital(i - 1) && article.isCapital(i + 1)) && !joinsRoles(i, ceiling);
    }
    if (lexicon.isPreposition(word)) {
      return !isInsideName(i, first, ceiling);
    }
    boolean verb =
        article
            .verb(i)
            .filter(v -> v.form() != ReportingVerb.Form.BASE && !v.ambiguous())
            .isPresent();
    return RELATIVES.contains(word)
        || lexicon.isBoundary(word)
        || lexicon.isAuxiliary(word)
        || verb
        || lexicon.isPronoun(word) && !lexicon.isDeterminer(word)
        || word.endsWith("ing") && article.isCapital(i - 1)
        || isOtherVerb(i);
  }

  /** "her friend and colleague Jane Doe": two nouns for the one whose name follows. */
  private boolean joinsRoles(int and, int ceiling) {
    String one = article.word(and - 1);
    String other = article.word(and + 1);
    return lexicon.isRole(one) && isOffice(other)
        || and + 2 < ceiling
            && (lexicon.isRole(one) || lexicon.isCommon(one))
            && (lexicon.isRole(other) || lexicon.isCommon(other))
            && !lexicon.isVerb(other)
            && article.verb(and + 1).isEmpty()
            && article.isCapital(and + 2)
            && (article.isCapital(and + 3) || article.verb(and + 3).isPresent());
  }

  private boolean isOffice(String word) {
    return lexicon.isRole(word) || lexicon.isTitle(word) || word.equals("head");
  }

  /** A verb that reports nothing: "took", "rated" behind a noun. */
  private boolean isOtherVerb(int i) {
    String before = article.word(i - 1);
    return lexicon.isVerb(article.word(i))
        || article.word(i).endsWith("ed")
            && article.word(i).length() > 4
            && !lexicon.isDeterminer(before)
            && !article.token(i - 1).possessive()
            && (article.isCapital(i - 1) || !article.isCapital(i + 1));
  }

  /** "Secretary of State Jane Doe", "University of Ohio professor", "director of policy Jo Doe". */
  private boolean isInsideName(int i, int first, int ceiling) {
    int next = i + 1;
    if (next >= ceiling
        || !article.is(next, Token.Kind.WORD)
        || lexicon.isDeterminer(article.word(next)) && !article.word(next).equals("the")) {
      return false;
    }
    String before = article.word(i - 1);
    boolean joins = article.word(i).equals("of") || article.word(i).equals("for");
    if (!joins) {
      return false;
    }
    if (article.isCapital(i - 1)) {
      boolean body =
          lexicon.isTitle(before) || lexicon.isOrganisation(before) || lexicon.isRole(before);
      return body
          && (article.isCapital(next)
              || article.word(next).equals("the") && article.isCapital(next + 1));
    }
    int capitals = 0;
    int j = next;
    while (j < ceiling && article.is(j, Token.Kind.WORD) && j - next < 5) {
      capitals = article.isCapital(j) ? capitals + 1 : 0;
      j++;
    }
    return !article.isCapital(next) && capitals >= 2;
  }

  private boolean isTrailing(int i) {
    String word = article.word(i);
    return lexicon.isCalendar(word) || lexicon.isAdverb(word) && !article.isCapital(i);
  }

  /** "a spokesman for the campaign, Jo Doe, said": the name that follows tells who it is. */
  private NounPhrase withApposition(NounPhrase core, int ceiling) {
    int i = core.end();
    int most = Math.min(ceiling, i + 12);
    while (i < most
        && article.is(i, Token.Kind.WORD)
        && !lexicon.isBoundary(article.word(i))
        && article.verb(i).isEmpty()) {
      i++;
    }
    if (i >= most || !article.is(i, Token.Kind.COMMA)) {
      return core;
    }
    int end = i + 1;
    while (end < ceiling
        && end <= i + 5
        && (article.isCapital(end)
            || article.word(end).endsWith("-year-old")
            || lexicon.isParticle(article.word(end))
            || lexicon.isSuffix(article.word(end)))) {
      end++;
    }
    return nameAlone(i + 1, end)
        .map(name -> new NounPhrase(core.first(), name.end(), NounPhrase.Kind.NAME))
        .orElse(core);
  }

  /** The name of a person that fills a range of tokens. */
  private Optional<NounPhrase> nameAlone(int start, int end) {
    int first = article.word(start).endsWith("-year-old") ? start + 1 : start;
    if (end - first < 2 || end - first > 5) {
      return Optional.empty();
    }
    for (int i = first; i < end; i++) {
      String word = article.word(i);
      boolean fits =
          article.isCapital(i)
              && !lexicon.isOrganisation(word)
              && !lexicon.isPlace(word)
              && !article.token(i).possessive();
      if (!fits && !(lexicon.isParticle(word) && i > first)) {
        return Optional.empty();
      }
    }
    return Optional.of(new NounPhrase(first, end, NounPhrase.Kind.NAME));
  }

  private NounPhrase.Kind kindOf(int first, int head) {
    if (first == head && isPronoun(head)) {
      return NounPhrase.Kind.PRONOUN;
    }
    String word = article.word(head);
    boolean sentenceStart =
        head == first && article.sentence(article.sentenceOf(head)).first() == head;
    boolean name =
        article.isCapital(head) && !(sentenceStart && isCommonAtStart(article.token(head).base()));
    return name ? NounPhrase.Kind.NAME : NounPhrase.Kind.NOMINAL;
  }

  private boolean isCommonAtStart(String word) {
    return lexicon.isCommon(word) && !lexicon.isFirstName(word) || lexicon.isStarter(word);
  }

  private boolean isPronoun(int i) {
    return lexicon.isPronoun(article.pronoun(i));
  }

  private boolean isPronounAlone(int i, int ceiling) {
    if (!isPronoun(i)) {
      return false;
    }
    boolean quantifier = lexicon.isDeterminer(article.word(i));
    return !quantifier
        || i + 1 >= ceiling
        || !article.is(i + 1, Token.Kind.WORD)
        || lexicon.isPreposition(article.word(i + 1))
        || lexicon.isBoundary(article.word(i + 1))
        || article.verb(i + 1).isPresent()
        || lexicon.isAuxiliary(article.word(i + 1));
  }

  private static Optional<NounPhrase> pronoun(int i) {
    return Optional.of(new NounPhrase(i, i + 1, NounPhrase.Kind.PRONOUN));
  }
}
