package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds who speaks a quotation from the sentence it stands in, surest construction first. */
final class Speakers {
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
                article.closing(run) == ',' ? Optional.empty() : nouns.before(quotation, sentence))
        .or(() -> after.of(run, quotation, sentence, reporting))
        .or(() -> accordingTo(sentence, reporting))
        .or(() -> colon(quotation, sentence, reporting))
        .or(() -> nouns.around(quotation, sentence, reporting))
        .or(() -> before.of(quotation, reporting))
        .or(() -> late(quotation, sentence, reporting))
        .or(() -> subject(quotation, sentence));
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

  private Optional<Attribution> accordingTo(Sentence sentence, List<Clause> reporting) {
    for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
      if (article.word(i).equals("according") && article.word(i + 1).equals("to")) {
        int place = i;
        boolean lips = article.isLipReader(i + 3) || article.isLipReader(i + 4);
        boolean said = reporting.stream().anyMatch(c -> (c.verb() < place || lips) && c.strong());
        return said
            ? Optional.empty()
            : phrases.startingAt(i + 2, sentence.end()).flatMap(p -> found(p, Rule.ACCORDING));
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
    if (lexicon.isPreposition(article.word(from)) && colon - from <= LONGEST_LABEL / 2) {
      return Optional.empty();
    }
    if (reporting.stream().anyMatch(c -> c.verb() < colon)) {
      return Optional.empty();
    }
    Optional<NounPhrase> label = phrases.startingAt(from, colon);
    if (label.isPresent()
        && colon - from <= LONGEST_LABEL
        && label.get().is(NounPhrase.Kind.NAME)) {
      return found(label.get(), Rule.COLON);
    }
    Optional<NounPhrase> subject = mainClause.subjectOf(sentence).filter(p -> p.end() <= colon);
    return subject
        .flatMap(nouns::giver)
        .flatMap(p -> found(p, Rule.SPEECH_NOUN))
        .or(() -> subject.flatMap(p -> found(p, Rule.COLON)));
  }

  /** {@code The "…" system is done for, Smith said}. */
  private Optional<Attribution> late(int quotation, Sentence sentence, List<Clause> reporting) {
    for (Clause clause : reporting) {
      int first = Math.min(clause.verb(), clause.subject().first());
      boolean apart = first > quotation && article.is(first - 1, Kind.COMMA);
      if (clause.strong() && !clause.is(Clause.Form.DEPENDENT) && apart) {
        return found(clause.subject(), Rule.LATE);
      }
    }
    return Optional.empty();
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
    return name || pronoun;
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
