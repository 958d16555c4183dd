package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks a quotation from the sentence it stands in, surest construction first. */
final class Speakers {
  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "words", "telling", "account", "estimation");

  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_ACRONYM = 4;

  /** How many lines a pull quote may have before the one that signs it. */
  private static final int LONGEST_PULL_QUOTE = 6;

  private final Article article;
  private final Lexicon lexicon;
  private final MainClause mainClause;
  private final NounPhrases phrases;
  private final ClauseAfter after;
  private final ClauseBefore before;
  private final SpeechNouns nouns;
  private final Headlines headlines;
  private final Labels labels;
  private final List<List<Clause>> bySentence;

  Speakers(Article article, MainClause mainClause, List<List<Clause>> bySentence) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.mainClause = mainClause;
    this.phrases = new NounPhrases(article);
    this.nouns = new SpeechNouns(article);
    this.after = new ClauseAfter(article, nouns);
    this.before = new ClauseBefore(article, mainClause);
    this.headlines = new Headlines(article);
    this.labels = new Labels(article);
    this.bySentence = bySentence;
  }

  /** The speaker of a run that its own sentence names. */
  Optional<Attribution> of(int run) {
    int quotation = article.tokenOf(run);
    int number = article.sentenceOf(quotation);
    Sentence sentence = article.sentence(number);
    List<Clause> reporting = bySentence.get(number);
    if (article.isHeadline(number) || article.hasHeadlineCapitals(sentence)) {
      Optional<Attribution> headline = headlines.of(sentence, quotation);
      if (headline.isPresent()) {
        return headline;
      }
    }
    return labelInside(run)
        .or(
            () ->
                article.closing(run) == ',' || hasToSay(reporting)
                    ? Optional.empty()
                    : nouns.before(quotation, sentence))
        .or(() -> after.of(run, quotation, sentence, reporting))
        .or(() -> signature(quotation, sentence))
        .or(() -> accordingTo(quotation, sentence, reporting))
        .or(() -> inView(quotation, sentence, reporting))
        .or(() -> colon(quotation, sentence, reporting))
        .or(() -> nouns.around(quotation, sentence, reporting))
        .or(() -> before.of(quotation, reporting))
        .or(() -> late(quotation, sentence, reporting))
        .or(() -> subject(quotation, sentence));
  }

  /** {@code Smith had this to say about the proposal: "…"}. */
  private static boolean hasToSay(List<Clause> reporting) {
    return reporting.stream().anyMatch(c -> c.reports().lemma().equals("have"));
  }

  /** {@code "SMITH: …"}, or a name on the last line inside the marks. */
  private Optional<Attribution> labelInside(int run) {
    if (labels.transcript(run).isPresent()) {
      return labelled(run);
    }
    int next = run + 1;
    while (next < article.runs().size()
        && next <= run + LONGEST_PULL_QUOTE
        && article.runs().get(next).continues()) {
      if (labels.transcript(next).isPresent()) {
        return Optional.empty();
      }
      if (labels.signature(next).isPresent()) {
        return labelled(next);
      }
      next++;
    }
    return Optional.empty();
  }

  private Optional<Attribution> labelled(int run) {
    int token = article.tokenOf(run);
    return found(new NounPhrase(token, token + 1, NounPhrase.Kind.LABEL), Rule.LABEL);
  }

  /** {@code "…" — Jane Smith, bus driver}: nothing but a name that a dash parts from the words. */
  private Optional<Attribution> signature(int quotation, Sentence sentence) {
    boolean dash = quotation == sentence.first() && article.is(quotation + 1, Kind.DASH);
    if (!dash || !article.isCapital(quotation + 2)) {
      return Optional.empty();
    }
    Optional<NounPhrase> name =
        phrases
            .startingAt(quotation + 2, sentence.end())
            .filter(p -> p.is(NounPhrase.Kind.NAME))
            .filter(p -> p.end() == sentence.end() || !article.is(p.end(), Kind.WORD));
    return name.flatMap(p -> found(p, Rule.SIGNATURE));
  }

  private Optional<Attribution> accordingTo(
      int quotation, Sentence sentence, List<Clause> reporting) {
    for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
      boolean per =
          article.word(i).equals("per")
              && (article.is(i - 1, Kind.COMMA) || article.is(i - 1, Kind.QUOTATION))
              && (article.isCapital(i + 1) || article.word(i + 1).equals("the"));
      if (per && reporting.stream().noneMatch(Clause::strong)) {
        return phrases.startingAt(i + 1, sentence.end()).flatMap(p -> found(p, Rule.ACCORDING));
      }
      if (article.word(i).equals("according") && article.word(i + 1).equals("to")) {
        int place = i;
        boolean lips = article.isLipReader(i + 3) || article.isLipReader(i + 4);
        boolean said = reporting.stream().anyMatch(c -> (c.verb() < place || lips) && c.strong());
        return said
            ? Optional.empty()
            : phrases
                .startingAt(i + 2, sentence.end())
                .filter(p -> p.end() != quotation)
                .flatMap(p -> found(p, Rule.ACCORDING));
      }
    }
    return Optional.empty();
  }

  /** {@code The plan is "…," in Smith's view}. */
  private Optional<Attribution> inView(int quotation, Sentence sentence, List<Clause> reporting) {
    if (reporting.stream().anyMatch(Clause::strong)) {
      return Optional.empty();
    }
    for (int i = sentence.first() + 2; i < sentence.end(); i++) {
      if (VIEWS.contains(article.word(i))) {
        Optional<NounPhrase> owner =
            nouns
                .ownerOf(i, Math.max(sentence.first(), i - LONGEST_NAME))
                .filter(p -> article.word(p.first() - 1).equals("in"));
        if (owner.isPresent() && owner.get().first() - 1 != quotation) {
          return owner.flatMap(p -> found(p, Rule.ACCORDING));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Smith: "…"} and {@code Smith had this to add: "…"}. */
  private Optional<Attribution> colon(int quotation, Sentence sentence, List<Clause> reporting) {
    int colon = quotation - 1;
    if (colon <= sentence.first() || !article.is(colon, Kind.COLON)) {
      return Optional.empty();
    }
    int first = colon;
    while (first > sentence.first() && !article.is(first - 1, Kind.QUOTATION)) {
      first--;
    }
    while (first < colon
        && article.isCapital(first + 1)
        && lexicon.isBoundary(article.word(first))) {
      first++;
    }
    int from = first;
    int of = sender(from, colon);
    if (of < colon) {
      return phrases.startingAt(of + 1, colon).flatMap(p -> found(p, Rule.COLON));
    }
    if (lexicon.isPreposition(article.word(from)) && colon - from <= LONGEST_LABEL / 2) {
      return Optional.empty();
    }
    if (reporting.stream().anyMatch(c -> c.verb() < colon)) {
      return Optional.empty();
    }
    boolean inverted =
        lexicon.verb(article.word(from)).filter(ReportingVerb::strong).isPresent()
            && article.isCapital(from + 1);
    if (inverted) {
      return phrases.startingAt(from + 1, colon).flatMap(p -> found(p, Rule.BEFORE));
    }
    Optional<NounPhrase> label = phrases.startingAt(from, colon);
    if (label.isPresent()
        && colon - from <= LONGEST_LABEL
        && label.get().is(NounPhrase.Kind.NAME)) {
      return found(label.get(), Rule.COLON);
    }
    Optional<NounPhrase> subject = mainClause.subjectOf(sentence).filter(p -> p.end() <= colon);
    if (subject.filter(p -> lexicon.isTime(article.word(p.head()))).isPresent()) {
      return Optional.empty();
    }
    return subject
        .flatMap(nouns::giver)
        .flatMap(p -> found(p, Rule.SPEECH_NOUN))
        .or(() -> subject.flatMap(p -> found(p, Rule.COLON)));
  }

  /** {@code And then this, from Jane Smith: "…"}: the last "from" before the colon. */
  private int sender(int from, int colon) {
    for (int i = colon - 1; i >= from && i > colon - LONGEST_NAME; i--) {
      boolean first =
          i == from || article.is(i - 1, Kind.COMMA) || article.word(i - 1).equals("this");
      if (article.word(i).equals("from") && first && article.isCapital(colon - 1)) {
        return i;
      }
    }
    return colon;
  }

  /** {@code The "…" system is done for, Smith said}. */
  private Optional<Attribution> late(int quotation, Sentence sentence, List<Clause> reporting) {
    if (isInLead(quotation, sentence)) {
      return Optional.empty();
    }
    for (Clause clause : reporting) {
      int first = Math.min(clause.verb(), clause.subject().first());
      boolean said =
          article.is(first - 1, Kind.QUOTATION)
              && !article.is(first - 2, Kind.COLON)
              && article.endsAsSaid(article.token(first - 1).quotation());
      boolean apart = first - 1 > quotation && (article.is(first - 1, Kind.COMMA) || said);
      if (clause.strong() && !clause.is(Clause.Form.DEPENDENT) && apart) {
        return found(clause.subject(), Rule.LATE);
      }
    }
    return Optional.empty();
  }

  /** {@code Amid what some called a "…," Smith said}: whether the main clause comes later. */
  private boolean isInLead(int quotation, Sentence sentence) {
    String word = article.word(sentence.first());
    return quotation > sentence.first()
        && article.closing(article.token(quotation).quotation()) == ','
        && (lexicon.isPreposition(word) || lexicon.isBoundary(word) || word.endsWith("ing"));
  }

  private Optional<Attribution> subject(int quotation, Sentence sentence) {
    return mainClause
        .subjectOf(sentence)
        .filter(
            p ->
                p.end() <= quotation
                    && !article.is(quotation - 1, Kind.COLON)
                    && !isAskedOrTold(quotation)
                    && isSomebody(p))
        .flatMap(p -> found(p, Rule.SUBJECT));
  }

  /** {@code Smith was asked, “…”}: the verb of reporting right before the words is a passive. */
  private boolean isAskedOrTold(int quotation) {
    int verb = article.is(quotation - 1, Kind.COMMA) ? quotation - 2 : quotation - 1;
    return article.verb(verb).filter(ReportingVerb::strong).isPresent();
  }

  /** Whether a subject is a person's name, or a pronoun for one. */
  private boolean isSomebody(NounPhrase phrase) {
    String first = article.pronoun(phrase.first());
    String head = article.token(phrase.head()).base();
    boolean name =
        phrase.is(NounPhrase.Kind.NAME)
            && !isLabel(phrase)
            && phrase.end() - phrase.first() <= LONGEST_NAME
            && !lexicon.isDeterminer(first)
            && !lexicon.isBoundary(first)
            && !lexicon.isPreposition(first)
            && !lexicon.isPlace(head)
            && !lexicon.isOrganisation(head)
            && !article.token(phrase.head()).possessive();
    boolean pronoun =
        phrase.is(NounPhrase.Kind.PRONOUN) && (first.equals("he") || first.equals("she"));
    boolean role =
        phrase.is(NounPhrase.Kind.NOMINAL)
            && lexicon.isRole(Lexicon.singular(article.word(phrase.head())));
    return name || pronoun || role;
  }

  /** Words in capitals before a dash or an item, as newsletters set them: {@code NOW OPEN—"…"}. */
  private boolean isLabel(NounPhrase phrase) {
    String words = article.text(phrase.first(), phrase.end());
    boolean upperCase = words.length() > 2 && words.equals(words.toUpperCase(Locale.ROOT));
    return upperCase
        && (phrase.end() - phrase.first() > 1
            || words.length() > LONGEST_ACRONYM
            || article.is(phrase.end(), Kind.DASH));
  }

  private static Optional<Attribution> found(NounPhrase phrase, Rule rule) {
    return Optional.of(new Attribution(phrase, rule));
  }
}
