package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verbs of reporting in a sentence and who their subjects are. */
final class Clauses {

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

  private static final Set<String> SEEMING =
      Set.of("seem", "seems", "seemed", "appear", "appears", "appeared");

  /** Verbs of seeing and hearing, and of letting, with a bare verb behind their object. */
  private static final Set<String> HEARING =
      Set.of("heard", "hear", "hears", "saw", "watched", "let", "lets", "made", "makes", "helped");

  private static final int LONGEST_SUBJECT = 8;
  private static final int LONGEST_OBJECT = 14;
  private static final Set<String> QUOTING =
      Set.of("quoted", "quotes", "quote", "quoting", "cited", "cites", "citing");

  private final Article article;
  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final MainClause mainClause;
  private final VerbUse use;

  Clauses(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.phrases = new NounPhrases(article);
    this.mainClause = new MainClause(article);
    this.use = new VerbUse(article);
  }

  /** The reporting clauses of a sentence in the order of their verbs. */
  List<Clause> of(Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      int verbAt = i;
      Optional<ReportingVerb> verb = article.verb(i);
      if (verb.isPresent() && use.reports(i, verb.get())) {
        clause(i, verb.get(), sentence, clauses).ifPresent(clauses::add);
      } else if (verb.isPresent()) {
        agent(i, verb.get(), sentence)
            .or(() -> perceived(verbAt, verb.get(), sentence))
            .ifPresent(clauses::add);
      }
    }
    return clauses;
  }

  private Optional<Clause> clause(
      int i, ReportingVerb verb, Sentence sentence, List<Clause> earlier) {
    if (verb.form() == ReportingVerb.Form.ING) {
      if (RAISED.contains(article.word(i - 1)) && progressive(i - 1)) {
        return phrases
            .before(i - 1, sentence.first())
            .filter(phrases::canSpeak)
            .map(subject -> new Clause(i, verb, subject, Clause.Form.PLAIN));
      }
      return progressive(i)
          ? plain(i, verb, sentence, earlier)
          : participle(i, verb, sentence, earlier);
    }
    Optional<NounPhrase> raised = raised(i, verb, sentence);
    if (raised.isPresent()) {
      return raised.map(subject -> new Clause(i, verb, subject, Clause.Form.PLAIN));
    }
    boolean infinitive =
        verb.form() == ReportingVerb.Form.BASE
            || verb.form() == ReportingVerb.Form.PAST && article.word(i).equals(verb.lemma());
    if (infinitive && article.word(i - 1).equals("to")) {
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
              .filter(phrases::canSpeak)
              .map(subject -> new Clause(i, verb, subject, Clause.Form.INVERTED));
      if (inverted.isPresent()) {
        return inverted;
      }
    }
    return plain(i, verb, sentence, earlier);
  }

  /** {@code described by Smith as “…”}, {@code called “…” by Smith}: whose verb a passive is. */
  private Optional<Clause> agent(int i, ReportingVerb verb, Sentence sentence) {
    if (verb.form() != ReportingVerb.Form.PAST) {
      return Optional.empty();
    }
    int by = i + 1;
    if (!article.word(by).equals("by")) {
      by += article.word(by).equals("as") ? 1 : 0;
      by += 1;
      if (!article.is(by - 1, Kind.QUOTATION) || !article.word(by).equals("by")) {
        return Optional.empty();
      }
    }
    return phrases
        .startingAt(by + 1, sentence.end())
        .filter(phrases::canSpeak)
        .filter(subject -> hasQuotation(i + 1, subject.end() + 3))
        .map(subject -> new Clause(i, verb, subject, Clause.Form.AGENT));
  }

  /** {@code Jones heard Smith say “…”}: the bare verb behind whoever is heard. */
  private Optional<Clause> perceived(int i, ReportingVerb verb, Sentence sentence) {
    if (verb.form() != ReportingVerb.Form.BASE || verb.ambiguous()) {
      return Optional.empty();
    }
    for (int hears = i - 2; hears > sentence.first() && hears > i - LONGEST_SUBJECT; hears--) {
      if (HEARING.contains(article.word(hears))) {
        int end = i;
        return phrases
            .startingAt(hears + 1, i)
            .filter(p -> p.end() == end)
            .filter(phrases::canSpeak)
            .map(subject -> new Clause(end, verb, subject, Clause.Form.PLAIN));
      }
    }
    return Optional.empty();
  }

  private boolean hasQuotation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (article.is(i, Kind.QUOTATION)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Clause> plain(
      int i, ReportingVerb verb, Sentence sentence, List<Clause> earlier) {
    Optional<NounPhrase> subject = phrases.before(i, sentence.first()).filter(phrases::canSpeak);
    if (subject.isPresent()) {
      return Optional.of(new Clause(i, verb, subject.get(), Clause.Form.PLAIN));
    }
    if (i == sentence.first() && article.isCapital(i) || !isCoordinated(i, sentence)) {
      return Optional.empty();
    }
    return shared(i, sentence, earlier).map(s -> new Clause(i, verb, s, Clause.Form.DEPENDENT));
  }

  /**
   * The subject in {@code Smith used to say}, {@code Smith is said to have replied}, {@code Smith
   * seems to have replied}: it stands before the verb of seeming, not before the verb of reporting.
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
    return participle
            || SEEMING.contains(article.word(seeming))
            || article.word(seeming).equals("used")
        ? phrases.before(seeming, sentence.first()).filter(phrases::canSpeak)
        : Optional.empty();
  }

  private Optional<Clause> participle(
      int i, ReportingVerb verb, Sentence sentence, List<Clause> earlier) {
    for (int with = i - 2;
        with > sentence.first() && with > i - 12 && article.is(with + 1, Kind.WORD);
        with--) {
      if (article.word(with).equals("with")) {
        Optional<NounPhrase> own = phrases.startingAt(with + 1, i).filter(phrases::canSpeak);
        if (own.isPresent() && i - own.get().end() < 7) {
          return own.map(subject -> new Clause(i, verb, subject, Clause.Form.PLAIN));
        }
      }
    }
    Optional<NounPhrase> quoted = quoted(i, sentence);
    if (quoted.isPresent()) {
      return quoted.map(subject -> new Clause(i, verb, subject, Clause.Form.PLAIN));
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
      Optional<NounPhrase> own = phrases.before(i, sentence.first()).filter(phrases::canSpeak);
      if (own.isPresent()) {
        return own.map(subject -> new Clause(i, verb, subject, Clause.Form.DEPENDENT));
      }
    }
    return shared(i, sentence, earlier)
        .map(subject -> new Clause(i, verb, subject, Clause.Form.DEPENDENT));
  }

  /** {@code The paper quoted Smith as saying}: who is quoted stands behind the verb of quoting. */
  private Optional<NounPhrase> quoted(int saying, Sentence sentence) {
    if (!article.word(saying - 1).equals("as")) {
      return Optional.empty();
    }
    for (int i = saying - 2; i > sentence.first() && i > saying - LONGEST_OBJECT; i--) {
      if (QUOTING.contains(article.word(i))) {
        return phrases.startingAt(i + 1, saying - 1).filter(phrases::canSpeak);
      }
    }
    return Optional.empty();
  }

  /** The subject that a verb without one of its own has from the clause before it. */
  private Optional<NounPhrase> shared(int i, Sentence sentence, List<Clause> earlier) {
    int main = mainClause.start(i, sentence);
    for (int c = earlier.size() - 1; c >= 0; c--) {
      if (!earlier.get(c).is(Clause.Form.DEPENDENT) && earlier.get(c).verb() >= main) {
        return Optional.of(earlier.get(c).subject());
      }
    }
    return mainClause.subjectBefore(sentence, i);
  }

  private boolean progressive(int i) {
    int before = i - 1;
    while (lexicon.isAdverb(article.word(before)) && !article.isCapital(before)) {
      before--;
    }
    String pronoun = article.pronoun(before);
    boolean joined = !pronoun.equals(article.word(before)) && isJoinedBe(article.word(before));
    return joined || lexicon.isFormOfBe(article.word(before));
  }

  /** "he's", "they're", "I'm". */
  private static boolean isJoinedBe(String word) {
    return word.endsWith("'s") || word.endsWith("'re") || word.endsWith("'m");
  }

  private boolean followsQuotation(int i) {
    int before = i - 1;
    while (article.is(before, Kind.WORD)
        && !article.isCapital(before)
        && lexicon.isAdverb(article.word(before))) {
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

  /** In {@code said he would go} "he" has a verb of its own and is no subject of "said". */
  private boolean hasNoVerb(NounPhrase phrase) {
    int next = phrase.end();
    boolean clause = article.is(next, Kind.WORD) && lexicon.isAuxiliary(article.word(next));
    return !clause && !phrase.is(NounPhrase.Kind.PRONOUN)
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
            || Character.isDigit(word.charAt(0))
            || article.is(phrase.first() - 1, Kind.OTHER)
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
}
