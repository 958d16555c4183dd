package app.sottovoce.quote;

import app.sottovoce.quote.Language.Habit;
import app.sottovoce.text.MarkFamily;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds who speaks from the sentence of a quotation, surest construction first, in the languages
 * that are known by lists.
 */
final class ListedSpeakers {
  /** How many sentences back the subject of a verb without one is looked for. */
  private static final int FARTHEST_SUBJECT = 3;

  private static final int LONGEST_NAME = 6;

  private final Article article;
  private final Language language;
  private final ListedClauses clauses;
  private final ListedPhrases phrases;
  private final List<List<Clause>> bySentence;

  ListedSpeakers(
      Article article,
      ListedPhrases phrases,
      ListedClauses clauses,
      List<List<Clause>> bySentence) {
    this.article = article;
    this.language = article.language();
    this.clauses = clauses;
    this.phrases = phrases;
    this.bySentence = bySentence;
  }

  List<Optional<Attribution>> all() {
    List<Optional<Attribution>> found = new ArrayList<>();
    for (int run = 0; run < article.runs().size(); run++) {
      found.add(of(run, found));
    }
    return found;
  }

  private Optional<Attribution> of(int run, List<Optional<Attribution>> earlier) {
    int quotation = article.tokenOf(run);
    int number = article.sentenceOf(quotation);
    Sentence sentence = article.sentence(number);
    List<Clause> reporting = bySentence.get(number);
    return after(quotation, sentence, reporting)
        .or(() -> anyVerb(run, sentence))
        .or(() -> according(quotation, sentence, reporting))
        .or(() -> before(quotation, reporting))
        .or(() -> colon(quotation, sentence))
        .or(() -> late(quotation, reporting))
        .or(() -> resumed(quotation, sentence, earlier))
        .or(() -> omitted(quotation, number, earlier))
        .or(() -> nobody(quotation, sentence));
  }

  /** {@code « … », a déclaré Paul}, {@code «…», dijo él}, {@code „…“, Paul sagte}. */
  private Optional<Attribution> after(int quotation, Sentence sentence, List<Clause> reporting) {
    for (Clause clause : reporting) {
      if (clause.verb() > quotation && !clause.is(Clause.Form.DEPENDENT)) {
        int first = clause.subject().first();
        boolean near =
            clause.is(Clause.Form.INVERTED)
                ? clauses.follows(clause.verb(), quotation)
                : first > quotation && onlyMarks(quotation + 1, first);
        return near ? found(clause.subject(), Rule.AFTER) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * {@code « … », sourit Paul}: any verb between a quotation and its subject at the clause's end.
   */
  private Optional<Attribution> anyVerb(int run, Sentence sentence) {
    int verb = article.tokenOf(run) + 1;
    while (verb < sentence.end()
        && (article.is(verb, Kind.COMMA)
            || article.is(verb, Kind.DASH)
            || language.isBetween(article.word(verb)) && !language.isDeterminer(article.word(verb))
            || language.isAuxiliary(article.word(verb)))) {
      verb++;
    }
    boolean parted =
        !article.is(article.tokenOf(run) + 1, Kind.WORD)
            || article.runs().get(run).family() == MarkFamily.DASH
            || article.endsAsSaid(run);
    String word = article.word(verb);
    boolean verbLike =
        article.is(verb, Kind.WORD)
            && !article.isCapital(verb)
            && !language.isDeterminer(word)
            && !language.isPreposition(word)
            && !language.isBoundary(word)
            && !language.isPronoun(word)
            && !language.isOf(word)
            && !language.leadsAfterQuotation(word)
            && language.according(article, verb) == 0
            && language.between(article, verb) == 0;
    if (!parted || !verbLike) {
      return Optional.empty();
    }
    return phrases
        .startingAt(verb + 1, sentence.end())
        .filter(p -> !p.is(NounPhrase.Kind.NOMINAL) || language.mayBeFinite(word))
        .filter(p -> p.end() - p.first() <= LONGEST_NAME || p.is(NounPhrase.Kind.NAME))
        .filter(
            p ->
                p.end() >= sentence.end()
                    || !article.is(p.end(), Kind.WORD)
                    || language.isPreposition(article.word(p.end())))
        .flatMap(p -> found(p, Rule.AFTER));
  }

  /** {@code selon Paul}, {@code nach Angaben von Anna}, {@code so Anna}, {@code Anna zufolge}. */
  private Optional<Attribution> according(
      int quotation, Sentence sentence, List<Clause> reporting) {
    if (reporting.stream().anyMatch(c -> c.verb() < quotation)) {
      return Optional.empty();
    }
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Optional<NounPhrase> speaker = accordingAt(i, quotation, sentence);
      if (speaker.isPresent()) {
        return found(speaker.get(), Rule.ACCORDING);
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> accordingAt(int i, int quotation, Sentence sentence) {
    int length = language.according(article, i);
    for (int p = i; p < i + length; p++) {
      if (language.isPossessive(article.word(p))) {
        return Optional.of(new NounPhrase(p, p + 1, NounPhrase.Kind.PRONOUN));
      }
    }
    boolean leads = i == sentence.first() || !language.isPreposition(article.word(i));
    if (length > 0 && leads) {
      return phrases.startingAt(i + length, sentence.end());
    }
    if (language.leadsAfterQuotation(article.word(i))
        && (article.is(i - 1, Kind.COMMA) || article.is(i - 1, Kind.QUOTATION))) {
      return phrases
          .startingAt(i + 1, sentence.end())
          .filter(
              p ->
                  p.end() >= sentence.end()
                      || !article.is(p.end(), Kind.WORD)
                      || language.isBetween(article.word(p.end())));
    }
    return language.followsSpeaker(article.word(i))
        ? phrases.before(i, sentence.first())
        : Optional.empty();
  }

  /** {@code Paul a déclaré : « … »}, {@code Paul dijo que «…»}: the nearest clause before. */
  private Optional<Attribution> before(int quotation, List<Clause> reporting) {
    Optional<Clause> nearest = Optional.empty();
    for (Clause clause : reporting) {
      if (clause.verb() < quotation && clause.subject().end() <= quotation) {
        nearest = Optional.of(clause);
      }
    }
    return nearest.flatMap(
        c -> found(c.subject(), c.is(Clause.Form.DEPENDENT) ? Rule.DEPENDENT : Rule.BEFORE));
  }

  /** {@code Paul : « … »}, {@code Paul est catégorique : « … »}. */
  private Optional<Attribution> colon(int quotation, Sentence sentence) {
    boolean colon = quotation - 1 > sentence.first() && article.is(quotation - 1, Kind.COLON);
    return colon && !hasVerb(sentence.first(), quotation, sentence)
        ? clauses
            .subjectOf(sentence)
            .filter(p -> p.end() < quotation)
            .filter(p -> mayLeadToColon(p))
            .or(
                () ->
                    phrases
                        .before(quotation - 1, sentence.first())
                        .filter(p -> p.is(NounPhrase.Kind.NAME)))
            .flatMap(p -> found(p, Rule.COLON))
        : Optional.empty();
  }

  private boolean mayLeadToColon(NounPhrase phrase) {
    int noun = phrase.first() + (language.isDeterminer(article.word(phrase.first())) ? 1 : 0);
    return !phrase.is(NounPhrase.Kind.NOMINAL)
        || article.is(phrase.end(), Kind.COLON)
        || language.isPerson(article.word(noun));
  }

  /** {@code Et d'ajouter : « … »}: whoever spoke before speaks on. */
  private Optional<Attribution> resumed(
      int quotation, Sentence sentence, List<Optional<Attribution>> earlier) {
    int phrase = language.resumes(article, sentence.first());
    boolean leads =
        phrase > 0
            && article.is(quotation - 1, Kind.COLON)
            && quotation - sentence.first() <= LONGEST_NAME + phrase;
    int latest = latest(earlier);
    return leads && latest >= 0
        ? earlier.get(latest).map(a -> new Attribution(a.phrase(), Rule.DEPENDENT))
        : Optional.empty();
  }

  /** {@code В ведомстве подчеркнули, что «…»}: a verb of which nobody is the subject. */
  private Optional<Attribution> nobody(int quotation, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      boolean near = i < quotation ? leadsOn(i + 1) : clauses.follows(i, quotation);
      if (near && clauses.verb(i, sentence).isPresent()) {
        return found(new NounPhrase(i, i + 1, NounPhrase.Kind.PRONOUN), Rule.BEFORE);
      }
    }
    return Optional.empty();
  }

  /** Whether what is said begins at a token: behind a comma, a colon, "que". */
  private boolean leadsOn(int i) {
    return article.is(i, Kind.COMMA)
        || article.is(i, Kind.COLON)
        || article.is(i, Kind.QUOTATION)
        || language.isBoundary(article.word(i));
  }

  /** {@code La loi « … » est morte, a dit Paul}. */
  private Optional<Attribution> late(int quotation, List<Clause> reporting) {
    for (Clause clause : reporting) {
      int first = Math.min(clause.verb(), clause.subject().first());
      int start =
          clause.is(Clause.Form.INVERTED) ? phrases.beforeAuxiliaries(clause.verb()) : first;
      if (start > quotation
          && !clause.is(Clause.Form.DEPENDENT)
          && article.is(start - 1, Kind.COMMA)) {
        return found(clause.subject(), Rule.LATE);
      }
    }
    return Optional.empty();
  }

  /** {@code «…», añadió}: the subject is whoever the sentences before are about. */
  private Optional<Attribution> omitted(
      int quotation, int number, List<Optional<Attribution>> earlier) {
    Sentence sentence = article.sentence(number);
    if (!language.has(Habit.OMITTED_SUBJECTS) || !hasBareVerb(quotation, sentence)) {
      return Optional.empty();
    }
    int latest = latest(earlier);
    int said = latest < 0 ? -1 : article.sentenceOf(article.tokenOf(latest));
    for (int s = number - 1; s > said && s >= number - FARTHEST_SUBJECT; s--) {
      Optional<NounPhrase> subject =
          bySentence.get(s).isEmpty()
              ? clauses.subjectOf(article.sentence(s)).filter(p -> p.is(NounPhrase.Kind.NAME))
              : Optional.of(bySentence.get(s).getLast().subject());
      if (subject.isPresent()) {
        return found(subject.get(), Rule.DEPENDENT);
      }
    }
    return latest < 0
        ? Optional.empty()
        : earlier.get(latest).map(a -> new Attribution(a.phrase(), Rule.DEPENDENT));
  }

  private static int latest(List<Optional<Attribution>> found) {
    int latest = found.size() - 1;
    while (latest >= 0 && found.get(latest).isEmpty()) {
      latest--;
    }
    return latest;
  }

  private boolean hasBareVerb(int quotation, Sentence sentence) {
    for (int i = quotation + 1; i < sentence.end(); i++) {
      if (clauses.verb(i, sentence).isPresent()) {
        return clauses.follows(i, quotation);
      }
    }
    return hasVerb(sentence.first(), quotation, sentence);
  }

  private boolean hasVerb(int from, int to, Sentence sentence) {
    for (int i = from; i < to; i++) {
      if (clauses.verb(i, sentence).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!article.is(i, Kind.COMMA) && !article.is(i, Kind.DASH)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Attribution> found(NounPhrase phrase, Rule rule) {
    return Optional.of(new Attribution(phrase, rule));
  }
}
