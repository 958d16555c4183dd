package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verbs of reporting in a sentence and who their subjects are. */
final class Clauses {
  private static final int LONGEST_LEAD = 30;
  private static final int SHORT_LEAD = 8;
  private static final int LONGER_LEAD = 12;
  private static final Set<String> NO_SPEAKERS = Set.of("this", "these", "those", "what", "there");

  /** Verbs whose name behind them is who is spoken to. */
  private static final Set<String> TAKES_OBJECT =
      Set.of(
          "tell",
          "remind",
          "assure",
          "thank",
          "accuse",
          "praise",
          "blame",
          "criticize",
          "instruct");

  /** What somebody is, to have spoken: {@code Smith is believed to have said}. */
  private static final Set<String> RAISED =
      Set.of(
          "said",
          "believed",
          "reported",
          "thought",
          "understood",
          "alleged",
          "claimed",
          "heard",
          "overheard",
          "seen",
          "known",
          "supposed",
          "rumoured",
          "rumored");

  /** Words that put a clause in front of the main one. */
  private static final Set<String> OPENERS =
      Set.of("when", "while", "after", "although", "though", "as", "since", "because", "before");

  private static final Set<String> SEEMING =
      Set.of("seem", "seems", "seemed", "appear", "appears", "appeared");

  /** Determiners that may stand alone as the subject of a verb. */
  private static final Set<String> CAN_BE_SUBJECT =
      Set.of("that", "all", "both", "some", "many", "others", "one", "another", "this");

  private static final Set<String> BASE_SUBJECTS =
      Set.of("i", "you", "we", "they", "who", "others", "many", "some");

  private final Article article;
  private final Lexicon lexicon;
  private final NounPhrases phrases;

  Clauses(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.phrases = new NounPhrases(article);
  }

  /** The reporting clauses of a sentence in the order of their verbs. */
  List<Clause> of(Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Optional<ReportingVerb> verb = article.verb(i);
      if (verb.isPresent() && !isNoun(i, verb.get()) && !isPassive(i, verb.get())) {
        clause(i, verb.get(), sentence, clauses).ifPresent(clauses::add);
      }
    }
    return clauses;
  }

  /** What a sentence is about: its first noun phrase behind any clause or phrase put in front. */
  Optional<NounPhrase> subjectOf(Sentence sentence) {
    return subjectBefore(sentence, sentence.end());
  }

  private Optional<NounPhrase> subjectBefore(Sentence sentence, int limit) {
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
        .filter(this::canSpeak)
        .filter(this::startsLikeSubject);
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
    return comma + (year ? 3 : 1);
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
    return article.isCapital(phrase.first())
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

  private Optional<Clause> clause(
      int i, ReportingVerb verb, Sentence sentence, List<Clause> earlier) {
    if (verb.form() == ReportingVerb.Form.ING) {
      return progressive(i)
          ? plain(i, verb, sentence, earlier)
          : participle(i, verb, sentence, earlier);
    }
    Optional<NounPhrase> raised = raised(i, verb, sentence);
    if (raised.isPresent()) {
      return raised.map(subject -> new Clause(i, verb, subject, Clause.Form.PLAIN));
    }
    if (verb.form() == ReportingVerb.Form.BASE && article.word(i - 1).equals("to")) {
      return shared(i, sentence, earlier)
          .map(subject -> new Clause(i, verb, subject, Clause.Form.DEPENDENT));
    }
    boolean inverts = !TAKES_OBJECT.contains(verb.lemma());
    if (inverts && followsQuotation(i) || inverts && endsSentence(i, verb, sentence)) {
      Optional<Clause> inverted =
          phrases
              .after(i, sentence.end())
              .filter(p -> startsLikeSpeaker(p, i))
              .filter(this::hasNoVerb)
              .filter(this::canSpeak)
              .map(subject -> new Clause(i, verb, subject, Clause.Form.INVERTED));
      if (inverted.isPresent()) {
        return inverted;
      }
    }
    return plain(i, verb, sentence, earlier);
  }

  private Optional<Clause> plain(
      int i, ReportingVerb verb, Sentence sentence, List<Clause> earlier) {
    Optional<NounPhrase> subject = phrases.before(i, sentence.first()).filter(this::canSpeak);
    if (subject.isPresent()) {
      return Optional.of(new Clause(i, verb, subject.get(), Clause.Form.PLAIN));
    }
    if (i == sentence.first() && article.isCapital(i) || !isCoordinated(i, sentence)) {
      return Optional.empty();
    }
    return shared(i, sentence, earlier).map(s -> new Clause(i, verb, s, Clause.Form.DEPENDENT));
  }

  /**
   * The subject in {@code Smith is said to have replied}, {@code Smith seems to have replied}: it
   * stands before the verb of seeming, not before the verb of reporting.
   */
  private Optional<NounPhrase> raised(int i, ReportingVerb verb, Sentence sentence) {
    int to =
        switch (verb.form()) {
          case BASE -> i - 1;
          case PAST -> article.word(i - 1).equals("have") ? i - 2 : -1;
          case ING, THIRD -> -1;
        };
    if (!verb.strong() || to <= sentence.first() || !article.word(to).equals("to")) {
      return Optional.empty();
    }
    int seeming = to - 1;
    boolean participle = RAISED.contains(article.word(seeming)) && progressive(seeming);
    return participle || SEEMING.contains(article.word(seeming))
        ? phrases.before(seeming, sentence.first()).filter(this::canSpeak)
        : Optional.empty();
  }

  private Optional<Clause> participle(
      int i, ReportingVerb verb, Sentence sentence, List<Clause> earlier) {
    for (int with = i - 2;
        with > sentence.first() && with > i - 12 && article.is(with + 1, Kind.WORD);
        with--) {
      if (article.word(with).equals("with")) {
        Optional<NounPhrase> own = phrases.startingAt(with + 1, i).filter(this::canSpeak);
        if (own.isPresent() && i - own.get().end() < 7) {
          return own.map(subject -> new Clause(i, verb, subject, Clause.Form.PLAIN));
        }
      }
    }
    int before = i - 1;
    while (lexicon.isAdverb(article.word(before)) && !article.isCapital(before)) {
      before--;
    }
    boolean body =
        lexicon.isOrganisation(article.word(before))
            || lexicon.isPlace(article.word(before))
            || lexicon.isCalendar(article.word(before));
    if (!body && article.isCapital(before)
        || lexicon.isPronoun(article.word(before)) && !lexicon.isDeterminer(article.word(before))) {
      Optional<NounPhrase> own = phrases.before(i, sentence.first()).filter(this::canSpeak);
      if (own.isPresent()) {
        return own.map(subject -> new Clause(i, verb, subject, Clause.Form.DEPENDENT));
      }
    }
    return shared(i, sentence, earlier)
        .map(subject -> new Clause(i, verb, subject, Clause.Form.DEPENDENT));
  }

  /** The subject that a verb without one of its own has from the clause before it. */
  private Optional<NounPhrase> shared(int i, Sentence sentence, List<Clause> earlier) {
    int main = mainClause(i, sentence);
    for (int c = earlier.size() - 1; c >= 0; c--) {
      if (!earlier.get(c).is(Clause.Form.DEPENDENT) && earlier.get(c).verb() >= main) {
        return Optional.of(earlier.get(c).subject());
      }
    }
    return subjectBefore(sentence, i);
  }

  /**
   * Where the main clause begins in {@code When Smith called, he rose, adding}; the sentence's
   * start if no clause with a subject of its own is put in front.
   */
  private int mainClause(int limit, Sentence sentence) {
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

  private boolean progressive(int i) {
    int before = i - 1;
    while (lexicon.isAdverb(article.word(before)) && !article.isCapital(before)) {
      before--;
    }
    return lexicon.isFormOfBe(article.word(before));
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

  private boolean followsQuotation(int i) {
    int before = i - 1;
    while (article.is(before, Kind.WORD)
        && !article.isCapital(before)
        && (lexicon.isAdverb(article.word(before)) || lexicon.isAuxiliary(article.word(before)))) {
      before--;
    }
    if (article.is(before, Kind.COMMA) || article.is(before, Kind.DASH)) {
      before--;
    }
    return article.is(before, Kind.QUOTATION);
  }

  /** {@code … is over, said Jane Smith, an aide}: the name behind the verb has none of its own. */
  private boolean endsSentence(int i, ReportingVerb verb, Sentence sentence) {
    if (!verb.strong()
        || verb.form() != ReportingVerb.Form.PAST && !verb.lemma().equals("say")
        || !article.is(i - 1, Kind.COMMA)) {
      return false;
    }
    Optional<NounPhrase> phrase = phrases.after(i, sentence.end());
    boolean sayOrName =
        verb.lemma().equals("say") || phrase.isPresent() && phrase.get().is(NounPhrase.Kind.NAME);
    if (phrase.isEmpty()
        || !sayOrName
        || phrase.get().is(NounPhrase.Kind.PRONOUN)
        || article.word(i + 1).equals("the")) {
      return false;
    }
    int next = phrase.get().end();
    if (!verb.lemma().equals("say")) {
      return article.is(next, Kind.STOP) || article.is(next, Kind.LINE_BREAK);
    }
    return next >= sentence.end()
        || article.is(next, Kind.COMMA)
        || article.is(next, Kind.STOP)
        || article.is(next, Kind.LINE_BREAK)
        || lexicon.isPreposition(article.word(next))
        || article.word(next).equals("who");
  }

  /** In {@code said he would go} the pronoun has a verb of its own and is no subject of "said". */
  private boolean hasNoVerb(NounPhrase phrase) {
    int next = phrase.end();
    return !phrase.is(NounPhrase.Kind.PRONOUN)
        || !article.is(next, Kind.WORD)
        || !lexicon.isAuxiliary(article.word(next)) && !lexicon.isVerb(article.word(next));
  }

  /** What may follow a verb of reporting as its subject rather than its object. */
  private boolean startsLikeSpeaker(NounPhrase phrase, int verb) {
    String word = article.word(phrase.first());
    boolean speaks =
        lexicon.isPronoun(word) && !word.equals("it")
            || lexicon.isDeterminer(word)
            || article.isCapital(phrase.first())
            || lexicon.isRole(article.word(phrase.head()));
    if (word.equals("that") || word.equals("which") || word.equals("what")) {
      return false;
    }
    return speaks && !lexicon.isCalendar(word)
        || phrase.is(NounPhrase.Kind.NAME) && !lexicon.isCalendar(word)
        || article.word(phrase.head()).endsWith("s") && article.word(verb).equals("said");
  }

  private boolean isCoordinated(int i, Sentence sentence) {
    int before = i - 1;
    while (before > sentence.first()
        && article.is(before, Kind.WORD)
        && !article.isCapital(before)
        && (lexicon.isAdverb(article.word(before)) || lexicon.isAuxiliary(article.word(before)))) {
      before--;
    }
    String word = article.word(before);
    return before >= sentence.first()
        && (article.is(before, Kind.COMMA)
            || article.is(before, Kind.QUOTATION)
            || article.is(before, Kind.DASH)
            || article.is(before, Kind.CLOSE)
            || word.equals("and")
            || word.equals("but")
            || word.equals("or")
            || word.equals("then")
            || word.equals("who"));
  }

  private boolean canSpeak(NounPhrase phrase) {
    return !(phrase.first() == phrase.head() && NO_SPEAKERS.contains(article.word(phrase.first())))
        && !lexicon.isCalendar(article.word(phrase.head()));
  }
}
