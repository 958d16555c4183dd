package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries a speaker to quotations whose own sentence names none: within a quotation of several
 * lines, within a paragraph, and into a paragraph that is nothing but quotation.
 */
final class Carried {
  private static final int NEAR = 200;

  /** How many runs of one sentence are looked at. */
  private static final int FARTHEST = 8;

  private static final int SURE = 60;

  private final Article article;
  private final Grammar grammar;
  private final List<List<Clause>> bySentence;
  private final List<Optional<Attribution>> found;
  private final boolean[] bare;
  private final int[] paragraphBefore;
  private final Map<Integer, Boolean> bareParagraphs = new HashMap<>();

  private Carried(
      Article article,
      Grammar grammar,
      List<List<Clause>> bySentence,
      List<Optional<Attribution>> found) {
    this.article = article;
    this.grammar = grammar;
    this.bySentence = bySentence;
    this.found = new ArrayList<>(found);
    this.bare = new boolean[article.sentences().size()];
    this.paragraphBefore = new int[bare.length];
    surveyParagraphs();
  }

  /** The speakers of all runs, given those that their own sentences name. */
  static List<Optional<Attribution>> into(
      Article article,
      Grammar grammar,
      List<List<Clause>> bySentence,
      List<Optional<Attribution>> found) {
    Carried carried = new Carried(article, grammar, bySentence, found);
    carried.alongLines();
    carried.alongText();
    return List.copyOf(carried.found);
  }

  private void alongText() {
    int latest = -1;
    for (int run = 0; run < found.size(); run++) {
      if (found.get(run).isEmpty()) {
        found.set(run, carry(run, latest));
      }
      latest = found.get(run).isPresent() ? run : latest;
    }
  }

  /** All lines of one quotation have the speaker that the surest of them has. */
  private void alongLines() {
    int first = 0;
    for (int run = 1; run <= found.size(); run++) {
      if (run == found.size() || !article.runs().get(run).continues() || isLabelled(run)) {
        spread(first, run);
        first = run;
      }
    }
  }

  private boolean isLabelled(int run) {
    return found.get(run).filter(a -> a.isLabelOf(article.tokenOf(run))).isPresent();
  }

  private void spread(int first, int end) {
    Optional<Attribution> surest = Optional.empty();
    for (int run = first; run < end; run++) {
      Optional<Attribution> own = found.get(run);
      if (own.isPresent()
          && (surest.isEmpty() || own.get().rule().percent() > surest.get().rule().percent())) {
        surest = own;
      }
    }
    for (int run = first; run < end && surest.isPresent(); run++) {
      boolean other = !found.get(run).equals(surest);
      if (other && (found.get(run).isEmpty() || found.get(run).get().rule().percent() < SURE)) {
        found.set(run, Optional.of(new Attribution(surest.get().phrase(), Rule.GOES_ON)));
      }
    }
  }

  /**
   * The speaker carried to a run.
   *
   * @param latest the last run before it that has a speaker, -1 if none has
   */
  private Optional<Attribution> carry(int run, int latest) {
    int number = sentenceOf(run);
    return ofParagraph(run, latest)
        .or(() -> ofNextSentence(run))
        .or(() -> isWholeParagraph(number) ? ofWholeParagraph(number, latest) : Optional.empty())
        .or(() -> bare[number] ? ownerOfQuestion(number - 1) : Optional.empty())
        .or(() -> ofSentenceBefore(number));
  }

  /** The paragraph's latest speaker, unless a sentence brings somebody else on. */
  private Optional<Attribution> ofParagraph(int run, int latest) {
    int number = sentenceOf(run);
    if (latest < 0 || !isIn(latest, article.sentence(number).paragraph())) {
      return Optional.empty();
    }
    Optional<Attribution> narrative = bare[number] ? newSubject(number) : Optional.empty();
    boolean near = article.runs().get(run).start() - article.runs().get(latest).end() < NEAR;
    return narrative.isPresent() || !bare[number] && !near
        ? narrative
        : as(mainOf(latest), Rule.SAME_PARAGRAPH);
  }

  /**
   * In {@code "Q," Smith said, though Jones called it "Q"} the quotation that the sentence begins
   * with.
   */
  private int mainOf(int run) {
    int number = sentenceOf(run);
    int main = run;
    while (main >= 0 && sentenceOf(main) == number && main > run - FARTHEST) {
      if (article.tokenOf(main) == article.sentence(number).first()
          && found.get(main).filter(a -> a.rule() == Rule.AFTER).isPresent()) {
        return main;
      }
      main--;
    }
    return run;
  }

  private Optional<Attribution> ofNextSentence(int run) {
    int number = sentenceOf(run);
    boolean next =
        bare[number]
            && run + 1 < found.size()
            && sentenceOf(run + 1) <= number + 1
            && isIn(run + 1, article.sentence(number).paragraph())
            && found.get(run + 1).filter(a -> a.rule() == Rule.AFTER).isPresent();
    return next ? as(run + 1, Rule.NEXT_SENTENCE) : Optional.empty();
  }

  private Optional<Attribution> ofWholeParagraph(int number, int latest) {
    boolean before = latest >= 0 && isIn(latest, paragraphBefore[number]);
    return ownerBeforeColon(number - 1)
        .or(() -> subjectBeforeColon(number - 1))
        .or(() -> signature(number))
        .or(() -> ofNarrative(number - 1))
        .or(() -> before ? as(latest, Rule.PARAGRAPH_BEFORE) : Optional.empty());
  }

  private boolean isWholeParagraph(int number) {
    return bare[number] && bareParagraphs.get(article.sentence(number).paragraph());
  }

  /** Whom the last sentence of the paragraph before is about, if nothing is quoted there. */
  private Optional<Attribution> ofNarrative(int number) {
    return number >= 0 && !hasQuotation(article.sentence(number))
        ? subjectOf(number).map(p -> new Attribution(p, Rule.SENTENCE_BEFORE))
        : Optional.empty();
  }

  private Optional<Attribution> ofSentenceBefore(int number) {
    boolean near =
        number > 0
            && (bare[number]
                || article.sentence(number - 1).paragraph()
                    == article.sentence(number).paragraph());
    return near
        ? subjectOf(number - 1).map(p -> new Attribution(p, Rule.SENTENCE_BEFORE))
        : Optional.empty();
  }

  /** A sentence without quotation right before brings somebody else on. */
  private Optional<Attribution> newSubject(int number) {
    if (number == 0) {
      return Optional.empty();
    }
    Sentence before = article.sentence(number - 1);
    boolean narrative =
        before.paragraph() == article.sentence(number).paragraph() && !hasQuotation(before);
    return narrative
        ? subjectOf(number - 1).map(p -> new Attribution(p, Rule.NARRATIVE))
        : Optional.empty();
  }

  private Optional<NounPhrase> subjectOf(int number) {
    List<Clause> reporting = bySentence.get(number);
    return reporting.isEmpty()
        ? grammar
            .subjectOf(article.sentence(number))
            .filter(p -> p.is(NounPhrase.Kind.NAME) || isHeOrShe(p))
            .filter(p -> article.is(p.end(), Kind.WORD) || article.is(p.end(), Kind.COMMA))
        : Optional.of(reporting.getFirst().subject());
  }

  /** {@code … and all of this is Smith's:} before a paragraph of quotation. */
  private Optional<Attribution> ownerBeforeColon(int number) {
    int colon = number < 0 ? 0 : article.sentence(number).end() - 1;
    boolean says = article.is(colon, Kind.COLON) && article.is(colon - 1, Kind.WORD);
    return says ? owner(colon - 1, colon, number, Rule.COLON) : Optional.empty();
  }

  /** {@code The union published a statement:} before a paragraph of quotation. */
  private Optional<Attribution> subjectBeforeColon(int number) {
    boolean leads =
        number >= 0
            && article.is(article.sentence(number).end() - 1, Kind.COLON)
            && !hasQuotation(article.sentence(number))
            && bySentence.get(number).isEmpty();
    return leads
        ? grammar
            .subjectOf(article.sentence(number))
            .map(p -> new Attribution(p, Rule.SENTENCE_BEFORE))
        : Optional.empty();
  }

  /** {@code Her answer?} before a quotation. */
  private Optional<Attribution> ownerOfQuestion(int number) {
    int mark = number < 0 ? 0 : article.sentence(number).end() - 1;
    boolean asks =
        article.is(mark, Kind.STOP)
            && article.text().charAt(article.token(mark).start()) == '?'
            && article.lexicon().isSpeechNoun(article.word(mark - 1));
    return asks ? owner(mark - 2, mark - 1, number, Rule.SPEECH_NOUN) : Optional.empty();
  }

  /** {@code Smith's}, {@code her}: whose something is, as words that end at a token. */
  private Optional<Attribution> owner(int last, int end, int number, Rule rule) {
    String word = article.word(last);
    if (word.equals("his") || word.equals("her") || word.equals("hers")) {
      return Optional.of(
          new Attribution(new NounPhrase(last, end, NounPhrase.Kind.POSSESSIVE), rule));
    }
    if (!article.is(last, Kind.WORD)
        || !article.token(last).possessive()
        || !article.isCapital(last)) {
      return Optional.empty();
    }
    int first = last;
    while (first > article.sentence(number).first() && article.isCapital(first - 1)) {
      first--;
    }
    return Optional.of(new Attribution(new NounPhrase(first, end, NounPhrase.Kind.NAME), rule));
  }

  private boolean isHeOrShe(NounPhrase phrase) {
    String word = article.word(phrase.head());
    return word.equals("he") || word.equals("she") || article.language().isPronoun(word);
  }

  /** A line of its own with a dash: {@code — Jane Smith, reader}. */
  private Optional<Attribution> signature(int number) {
    if (number + 1 >= article.sentences().size()) {
      return Optional.empty();
    }
    Sentence next = article.sentence(number + 1);
    boolean dash =
        article.is(next.first(), Kind.DASH)
            || article.is(next.first(), Kind.OTHER)
                && article.text().charAt(article.token(next.first()).start()) == '-';
    boolean shortLine =
        next.end() - next.first() < 14 && next.paragraph() > article.sentence(number).paragraph();
    return dash && shortLine && article.isCapital(next.first() + 1)
        ? new NounPhrases(article)
            .startingAt(next.first() + 1, next.end())
            .map(p -> new Attribution(p, Rule.SIGNATURE))
        : Optional.empty();
  }

  private Optional<Attribution> as(int run, Rule rule) {
    return found.get(run).map(a -> new Attribution(a.phrase(), rule));
  }

  private boolean isIn(int run, int paragraph) {
    return article.sentence(sentenceOf(run)).paragraph() == paragraph;
  }

  private int sentenceOf(int run) {
    return article.sentenceOf(article.tokenOf(run));
  }

  /**
   * Notes which sentences and paragraphs are nothing but quotation, and what paragraph comes
   * before.
   */
  private void surveyParagraphs() {
    int paragraph = -1;
    int before = -1;
    for (int i = 0; i < bare.length; i++) {
      Sentence sentence = article.sentence(i);
      if (sentence.paragraph() != paragraph) {
        before = paragraph;
        paragraph = sentence.paragraph();
      }
      bare[i] = isNothingButQuotation(sentence);
      paragraphBefore[i] = before;
      bareParagraphs.merge(paragraph, bare[i], Boolean::logicalAnd);
    }
  }

  private boolean isNothingButQuotation(Sentence sentence) {
    boolean quotation = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (article.is(i, Kind.WORD)) {
        return false;
      }
      quotation |= article.is(i, Kind.QUOTATION);
    }
    return quotation;
  }

  private boolean hasQuotation(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (article.is(i, Kind.QUOTATION)) {
        return true;
      }
    }
    return false;
  }
}
