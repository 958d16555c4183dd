package app.sottovoce.quote;

import app.sottovoce.quote.ReportingVerb.Form;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the verbs of reporting and their subjects in the languages that are known by lists. */
final class ListedClauses {
  /** How far a phrase in front of its sentence may reach, in tokens. */
  private static final int LONGEST_LEAD = 14;

  private final Article article;
  private final Language language;
  private final ListedPhrases phrases;

  ListedClauses(Article article, ListedPhrases phrases) {
    this.article = article;
    this.language = article.language();
    this.phrases = phrases;
  }

  /** The reporting clauses of a sentence in the order of their verbs. */
  List<Clause> of(Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Optional<ReportingVerb> verb = verb(i, sentence);
      if (verb.isPresent()) {
        clause(i, verb.get(), sentence, clauses).ifPresent(clauses::add);
      }
    }
    return clauses;
  }

  /** The phrase that a sentence begins with. */
  Optional<NounPhrase> subjectOf(Sentence sentence) {
    int i = sentence.first();
    while (i < sentence.end()
        && (article.is(i, Kind.OTHER)
            || language.isConjunction(article.word(i))
            || language.isCalendar(article.word(i)))) {
      i++;
    }
    Optional<NounPhrase> first = phrases.startingAt(i, sentence.end());
    return first.filter(this::startsLikeSubject).isPresent()
        ? first
        : subjectBehindLead(i, sentence);
  }

  /** Whether a phrase has an article where nouns have one, or is a name. */
  private boolean startsLikeSubject(NounPhrase phrase) {
    return !phrase.is(NounPhrase.Kind.NOMINAL)
        || language.isDeterminer(article.word(phrase.first()))
        || language.mayBeBare(article.word(phrase.head()));
  }

  /** {@code Interrogé par la presse, le maire}: the phrase behind what is put in front. */
  private Optional<NounPhrase> subjectBehindLead(int lead, Sentence sentence) {
    for (int i = lead; i < Math.min(sentence.end(), lead + LONGEST_LEAD); i++) {
      if (article.is(i, Kind.QUOTATION)) {
        return Optional.empty();
      }
      if (article.is(i, Kind.COMMA)) {
        return phrases.startingAt(i + 1, sentence.end());
      }
    }
    return Optional.empty();
  }

  /** A verb of reporting at a token that is neither a noun nor in the passive. */
  Optional<ReportingVerb> verb(int i, Sentence sentence) {
    Optional<ReportingVerb> verb =
        i == sentence.first() && article.is(i, Kind.WORD)
            ? language.verb(article.word(i))
            : article.verb(i);
    if (verb.isEmpty()
        || language.leadsToAgent(article.word(i + 1))
        || isAccording(i, sentence.first())) {
      return Optional.empty();
    }
    if (i == sentence.first()) {
      return verb;
    }
    String before = article.word(i - 1);
    boolean noun =
        language.isDeterminer(before)
            || language.isPreposition(before)
            || language.isOf(before) && !language.isBetween(before);
    int auxiliaries = i;
    while (auxiliaries > sentence.first() && language.isBetween(article.word(auxiliaries - 1))) {
      auxiliaries--;
    }
    boolean passive = language.isPassive(article.word(auxiliaries - 1));
    return noun || passive ? Optional.empty() : verb;
  }

  /** {@code Secondo quanto riferito da Rossi}: a verb in the words for "according to". */
  private boolean isAccording(int i, int floor) {
    for (int p = i - 1; p >= Math.max(floor, i - 3); p--) {
      if (p + language.according(article, p) > i) {
        return true;
      }
    }
    return false;
  }

  /** Whether between a quotation and a verb stand no more than marks, auxiliaries and objects. */
  boolean follows(int verb, int quotation) {
    int i = phrases.beforeAuxiliaries(verb) - 1;
    while (article.is(i, Kind.WORD)
        && !article.isCapital(i)
        && language.isAdverbial(article.word(i))) {
      i--;
    }
    while (i > quotation && (article.is(i, Kind.COMMA) || article.is(i, Kind.DASH))) {
      i--;
    }
    return i == quotation;
  }

  private Optional<Clause> clause(
      int i, ReportingVerb verb, Sentence sentence, List<Clause> earlier) {
    if (verb.form() == Form.ING) {
      return shared(i, sentence, earlier).map(s -> new Clause(i, verb, s, Clause.Form.DEPENDENT));
    }
    int start = phrases.beforeAuxiliaries(i);
    boolean marked = start > sentence.first() && !article.is(start - 1, Kind.WORD);
    Optional<Clause> inverted = inverted(i, verb, start, sentence);
    Optional<Clause> plain =
        phrases
            .before(i, sentence.first())
            .map(subject -> new Clause(i, verb, subject, Clause.Form.PLAIN));
    boolean own = inverted.filter(c -> c.subject().first() < i).isPresent();
    boolean leads = plain.filter(c -> leadsSentence(c.subject(), sentence)).isPresent();
    if (inverted.isPresent() && (own || marked && !leads)) {
      return inverted;
    }
    return plain
        .or(() -> inverted)
        .or(
            () ->
                isCoordinated(start, sentence)
                    ? shared(i, sentence, earlier)
                        .map(s -> new Clause(i, verb, s, Clause.Form.DEPENDENT))
                    : Optional.empty());
  }

  /** {@code Paul Roux, le maire, a dit}: the subject in front, parted from its verb. */
  private boolean leadsSentence(NounPhrase subject, Sentence sentence) {
    int noun = subject.first() + (language.isDeterminer(article.word(subject.first())) ? 1 : 0);
    return subject.first() == sentence.first()
        && (subject.is(NounPhrase.Kind.NAME) || language.isPerson(article.word(noun)));
  }

  /** {@code a-t-il dit}, {@code a déclaré M. Dupont}: the subject behind its verb or auxiliary. */
  private Optional<Clause> inverted(int i, ReportingVerb verb, int start, Sentence sentence) {
    for (int p = start + 1; p < i; p++) {
      boolean own =
          language.isPronoun(article.word(p)) && language.isAuxiliary(article.word(p - 1));
      if (own) {
        return Optional.of(
            new Clause(
                i, verb, new NounPhrase(p, p + 1, NounPhrase.Kind.PRONOUN), Clause.Form.INVERTED));
      }
    }
    return phrases
        .after(i, sentence.end())
        .map(subject -> new Clause(i, verb, subject, Clause.Form.INVERTED));
  }

  private boolean isCoordinated(int start, Sentence sentence) {
    return start > sentence.first()
        && (language.isConjunction(article.word(start - 1))
            || article.is(start - 1, Kind.COMMA)
            || article.is(start - 1, Kind.DASH));
  }

  /** The subject that a verb without one of its own has from what stands before it. */
  private Optional<NounPhrase> shared(int i, Sentence sentence, List<Clause> earlier) {
    if (!earlier.isEmpty()) {
      return Optional.of(earlier.getLast().subject());
    }
    return subjectOf(sentence)
        .filter(
            p ->
                p.end() <= i && !p.is(NounPhrase.Kind.NOMINAL)
                    || p.end() <= i && language.isDeterminer(article.word(p.first())));
  }
}
