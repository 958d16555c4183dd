package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks a quotation from the sentence it stands in, surest construction first. */
final class Speakers {
  private static final int LONGEST_LABEL = 14;

  /** How many lines a pull quote may have before the one that signs it. */
  private static final int LONGEST_PULL_QUOTE = 6;

  private static final Set<String> SPEAKING_PRONOUNS = Set.of("he", "she", "they", "i", "we");
  private static final Set<String> LEADS =
      Set.of(
          "when", "while", "after", "although", "though", "as", "if", "since", "because", "before");
  private static final Set<String> ANSWERS =
      Set.of("reply", "answer", "response", "retort", "rejoinder", "comeback");
  private static final Set<String> MOUTHS = Set.of("mouth", "lips", "words", "word");

  private final Article article;
  private final Lexicon lexicon;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Headlines headlines;
  private final Labels labels;
  private final List<List<Clause>> bySentence;

  Speakers(Article article, Clauses clauses, List<List<Clause>> bySentence) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.clauses = clauses;
    this.phrases = new NounPhrases(article);
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
    if (article.isHeadline(number)) {
      Optional<Attribution> headline = headlines.of(sentence, quotation);
      if (headline.isPresent()) {
        return headline;
      }
    }
    return labelInside(run)
        .or(() -> label(quotation, sentence))
        .or(() -> after(run, quotation, sentence, reporting))
        .or(() -> accordingTo(sentence, reporting))
        .or(() -> colon(quotation, sentence, reporting))
        .or(() -> speechNoun(quotation, sentence, reporting))
        .or(() -> before(quotation, reporting))
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

  /** {@code "…," said Smith}, {@code "…," Smith said}, and any verb in that place after a comma. */
  private Optional<Attribution> after(
      int run, int quotation, Sentence sentence, List<Clause> reporting) {
    boolean invites = article.endsAsSaid(run);
    int next = quotation + 1;
    while (next < sentence.end() && (article.is(next, Kind.COMMA) || article.is(next, Kind.DASH))) {
      next++;
    }
    int from = next;
    boolean embedded = isEmbedded(quotation, sentence);
    boolean comma = invites || next > quotation + 1;
    for (Clause clause : reporting) {
      if (clause.verb() <= quotation
          || clause.reports().form() == ReportingVerb.Form.ING && !clause.is(Clause.Form.PLAIN)) {
        continue;
      }
      if (clause.is(Clause.Form.INVERTED)) {
        return onlyAdverbs(next, clause.verb())
            ? found(clause.subject(), Rule.AFTER)
            : Optional.empty();
      }
      if (!clause.is(Clause.Form.PLAIN) || hasQuotation(next, clause.verb())) {
        break;
      }
      boolean near = clause.subject().first() <= next + 2;
      boolean adjacent =
          clause.subject().first() == next && clause.subject().end() == clause.verb();
      if (quotation == sentence.first() && adjacent && clause.strong()) {
        return found(clause.subject(), Rule.AFTER);
      }
      if (embedded && (clause.subject().first() > next || startsWithLead(sentence))) {
        break;
      }
      if (comma
          && (clause.strong() || near)
          && clause.subject().first() >= next
          && !hasBoundary(next, clause.subject().first())) {
        return found(clause.subject(), Rule.AFTER);
      }
      if (clause.strong()) {
        break;
      }
    }
    return comma && invites
        ? anyVerb(next, sentence)
            .or(() -> anyVerbInFront(from, sentence))
            .or(() -> anyVerbAtEnd(from, sentence))
        : Optional.empty();
  }

  /**
   * Whether the quotation is a piece of the sentence's own grammar: {@code in his "…," a paper}.
   */
  private boolean isEmbedded(int quotation, Sentence sentence) {
    if (quotation == sentence.first() || !article.is(quotation - 1, Kind.WORD)) {
      return false;
    }
    return article.verb(quotation - 1).isEmpty()
        && !lexicon.isBoundary(article.word(quotation - 1));
  }

  private boolean startsWithLead(Sentence sentence) {
    String word = article.word(sentence.first());
    return LEADS.contains(word);
  }

  /** {@code "…," Oliver barked}. */
  private Optional<Attribution> anyVerb(int next, Sentence sentence) {
    int verb = next;
    while (verb < sentence.end()
        && (article.isCapital(verb) || lexicon.isParticle(article.word(verb)) && verb > next)) {
      verb++;
    }
    boolean pronoun = verb == next && SPEAKING_PRONOUNS.contains(article.word(next));
    if (verb == next && !pronoun || lexicon.isStarter(article.word(next)) && !pronoun) {
      return Optional.empty();
    }
    verb += pronoun ? 1 : 0;
    NounPhrase phrase =
        new NounPhrase(next, verb, pronoun ? NounPhrase.Kind.PRONOUN : NounPhrase.Kind.NAME);
    while (verb < sentence.end() && lexicon.isAdverb(article.word(verb))) {
      verb++;
    }
    String word = article.word(verb);
    boolean looksLikeVerb =
        article.is(verb, Kind.WORD)
            && !article.isCapital(verb)
            && !lexicon.isAuxiliary(word)
            && (word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss"));
    return looksLikeVerb ? found(phrase, Rule.AFTER) : Optional.empty();
  }

  /** {@code "…," exhorted the speaker's friend, Jane Doe}. */
  private Optional<Attribution> anyVerbInFront(int next, Sentence sentence) {
    String word = article.word(next);
    boolean verb =
        article.is(next, Kind.WORD)
            && word.length() > 4
            && word.endsWith("ed")
            && !lexicon.isPreposition(word);
    boolean somebody =
        article.isCapital(next + 1) && !lexicon.isCalendar(article.word(next + 1))
            || article.word(next + 1).equals("the");
    return verb && somebody
        ? phrases.startingAt(next + 1, sentence.end()).flatMap(p -> found(p, Rule.AFTER))
        : Optional.empty();
  }

  /** {@code "…," an angry Smith retaliated.} */
  private Optional<Attribution> anyVerbAtEnd(int next, Sentence sentence) {
    Optional<NounPhrase> phrase =
        lexicon.isDeterminer(article.word(next))
            ? phrases.startingAt(next, sentence.end())
            : Optional.empty();
    return phrase
        .filter(
            p ->
                article.word(p.end()).endsWith("ed")
                    && (article.is(p.end() + 1, Kind.STOP) || p.end() + 1 >= sentence.end()))
        .flatMap(p -> found(p, Rule.AFTER));
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
    return clauses
        .subjectOf(sentence)
        .filter(p -> p.end() <= colon)
        .flatMap(p -> found(p, Rule.COLON));
  }

  /** {@code Smith's answer—"…"}: a noun of speaking with a dash or colon right before the words. */
  private Optional<Attribution> label(int quotation, Sentence sentence) {
    int mark = quotation - 1;
    boolean marked = article.is(mark, Kind.DASH) || article.is(mark, Kind.COLON);
    boolean noun =
        marked && mark - 1 > sentence.first() && lexicon.isSpeechNoun(article.word(mark - 1));
    return noun
        ? ownerOf(mark - 1, sentence.first())
            .or(() -> answer(mark - 1))
            .flatMap(p -> found(p, Rule.SPEECH_NOUN))
        : Optional.empty();
  }

  private Optional<NounPhrase> answer(int noun) {
    boolean answer = article.word(noun - 1).equals("the") && ANSWERS.contains(article.word(noun));
    return answer
        ? Optional.of(new NounPhrase(noun - 1, noun + 1, NounPhrase.Kind.ANSWER))
        : Optional.empty();
  }

  /** {@code her warning that "…"}, {@code Smith's answer, "…"}: whose words they are. */
  private Optional<Attribution> speechNoun(
      int quotation, Sentence sentence, List<Clause> reporting) {
    if (lexicon.isSpeechNoun(article.word(quotation + 1))
        && (article.is(quotation - 1, Kind.WORD))) {
      Optional<NounPhrase> owner = ownerOf(quotation, quotation - 1);
      if (owner.isPresent()) {
        return found(owner.get(), Rule.SPEECH_NOUN);
      }
    }
    if (reporting.stream().anyMatch(c -> c.verb() < quotation && c.strong())) {
      return uttered(quotation, sentence);
    }
    int lastVerb =
        reporting.stream()
            .filter(c -> c.verb() < quotation)
            .mapToInt(Clause::verb)
            .max()
            .orElse(sentence.first() - 1);
    for (int i = quotation - 1;
        i > lastVerb
            && i > quotation - 12
            && !article.is(i, Kind.QUOTATION)
            && !lexicon.isFormOfBe(article.word(i));
        i--) {
      if (lexicon.isSpeechNoun(article.word(i))) {
        Optional<NounPhrase> owner = ownerOf(i, Math.max(lastVerb + 1, sentence.first()));
        if (owner.isPresent()) {
          return found(owner.get(), Rule.SPEECH_NOUN);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * {@code the first word out of Smith's mouth was "…"}: nearer to the words than any verb of
   * reporting.
   */
  private Optional<Attribution> uttered(int quotation, Sentence sentence) {
    for (int i = quotation - 1; i > sentence.first() && i > quotation - 8; i--) {
      if (MOUTHS.contains(article.word(i))) {
        return ownerOf(i, sentence.first()).flatMap(p -> found(p, Rule.SPEECH_NOUN));
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> ownerOf(int noun, int floor) {
    for (int i = noun - 1; i >= floor && i >= noun - 4 && article.is(i, Kind.WORD); i--) {
      String word = article.word(i);
      if (word.equals("his") || word.equals("her") || word.equals("their")) {
        return Optional.of(new NounPhrase(i, i + 1, NounPhrase.Kind.POSSESSIVE));
      }
      if (article.token(i).possessive() && article.isCapital(i)) {
        int first = i;
        while (first > floor
            && article.isCapital(first - 1)
            && !article.token(first - 1).possessive()) {
          first--;
        }
        return Optional.of(new NounPhrase(first, i + 1, NounPhrase.Kind.NAME));
      }
    }
    return Optional.empty();
  }

  /** {@code Smith said that "…"}: of several verbs the outermost of the last coordinated clause. */
  private Optional<Attribution> before(int quotation, List<Clause> reporting) {
    List<Clause> candidates = new ArrayList<>(reporting);
    candidates.removeIf(c -> c.verb() >= quotation);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    if (!candidates.stream().allMatch(c -> article.isLipReader(c.subject()))) {
      candidates.removeIf(c -> article.isLipReader(c.subject()));
    }
    Clause best = candidates.getLast();
    if (quotation - best.verb() > 3 || isEmbeddedIn(candidates)) {
      List<Clause> strong = candidates.stream().filter(Clause::strong).toList();
      best = strong.isEmpty() ? best : outermost(strong);
    }
    return found(best.subject(), best.is(Clause.Form.DEPENDENT) ? Rule.DEPENDENT : Rule.BEFORE);
  }

  /** {@code Smith said he saw "…"}: whether the last verb is what the verb before it reports. */
  private boolean isEmbeddedIn(List<Clause> candidates) {
    if (candidates.size() < 2 || !candidates.getLast().is(Clause.Form.PLAIN)) {
      return false;
    }
    Clause outer = candidates.get(candidates.size() - 2);
    int subject = candidates.getLast().subject().first();
    return outer.strong()
        && subject > outer.verb()
        && subject - outer.verb() <= 3
        && !hasMark(outer.verb(), subject);
  }

  private boolean hasMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!article.is(i, Kind.WORD)
          || article.word(i).equals("and")
          || article.word(i).equals("but")) {
        return true;
      }
    }
    return false;
  }

  private Clause outermost(List<Clause> strong) {
    Clause best = strong.getLast();
    for (int i = strong.size() - 2; i >= 0; i--) {
      boolean relative =
          best.subject().is(NounPhrase.Kind.PRONOUN)
              && article.word(best.subject().head()).equals("who");
      if (relative
          || isCoordination(strong.get(i).verb() + 1, best.verb())
          || isMainAfterLead(strong.get(i), best)) {
        return best;
      }
      best = strong.get(i);
    }
    return best;
  }

  /**
   * {@code When Smith said so, Jones replied}: a comma leads from the clause in front to the main
   * one.
   */
  private boolean isMainAfterLead(Clause outer, Clause inner) {
    int first = article.sentence(article.sentenceOf(inner.verb())).first();
    boolean lead =
        lexicon.isBoundary(article.word(first)) || lexicon.isPreposition(article.word(first));
    return lead
        && inner.is(Clause.Form.PLAIN)
        && inner.subject().first() > outer.verb()
        && article.is(inner.subject().first() - 1, Kind.COMMA);
  }

  private boolean isCoordination(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = article.word(i);
      if (article.is(i, Kind.SEMICOLON)
          || word.equals("but")
          || word.equals("while")
          || word.equals("although")
          || word.equals("and") && (article.is(i - 1, Kind.COMMA) || i + 1 == to)) {
        return true;
      }
    }
    return false;
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
    return clauses
        .subjectOf(sentence)
        .filter(
            p ->
                p.end() <= quotation
                    && !article.is(quotation - 1, Kind.COLON)
                    && !isLabel(p)
                    && (p.is(NounPhrase.Kind.NAME)
                        || p.is(NounPhrase.Kind.PRONOUN)
                            && SPEAKING_PRONOUNS.contains(article.word(p.head()))))
        .flatMap(p -> found(p, Rule.SUBJECT));
  }

  /** Words in capitals before a dash or an item, as newsletters set them: {@code NOW OPEN—"…"}. */
  private boolean isLabel(NounPhrase phrase) {
    String words = article.text(phrase.first(), phrase.end());
    boolean upperCase = words.length() > 2 && words.equals(words.toUpperCase(Locale.ROOT));
    return upperCase && (phrase.end() - phrase.first() > 1 || article.is(phrase.end(), Kind.DASH));
  }

  private boolean onlyAdverbs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lexicon.isAdverb(article.word(i)) && !lexicon.isAuxiliary(article.word(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasBoundary(int from, int to) {
    for (int i = from; i < to; i++) {
      if (article.is(i, Kind.SEMICOLON)
          || article.is(i, Kind.COLON)
          || article.word(i).equals("that")
          || article.word(i).equals("which")
          || article.word(i).equals("who")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasQuotation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (article.is(i, Kind.QUOTATION)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Attribution> found(NounPhrase phrase, Rule rule) {
    return Optional.of(new Attribution(phrase, rule));
  }
}
