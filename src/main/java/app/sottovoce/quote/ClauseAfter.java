package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the speaker in what follows a quotation: {@code "…," said Smith}. */
final class ClauseAfter {
  private static final int NEAR_VERB = 4;

  private static final Set<String> SPEAKING_PRONOUNS = Set.of("he", "she", "they", "i", "we");
  private static final Set<String> LEADS =
      Set.of(
          "when", "while", "after", "although", "though", "as", "if", "since", "because", "before");
  private static final Set<String> HOWS = Set.of("how", "what");

  private final Article article;
  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final SpeechNouns nouns;
  private final Between between;

  ClauseAfter(Article article, SpeechNouns nouns) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.phrases = new NounPhrases(article);
    this.nouns = nouns;
    this.between = new Between(article);
  }

  /** {@code "…," said Smith}, {@code "…," Smith said}, and any verb in that place after a comma. */
  Optional<Attribution> of(int run, int quotation, Sentence sentence, List<Clause> reporting) {
    boolean invited = article.endsAsSaid(run);
    int next = quotation + 1;
    while (next < sentence.end() && (article.is(next, Kind.COMMA) || article.is(next, Kind.DASH))) {
      next++;
    }
    if (lexicon.isFormOfBe(article.word(next)) && HOWS.contains(article.word(next + 1))) {
      next += 2;
      invited = true;
    }
    boolean embedded = isEmbedded(quotation, sentence);
    boolean asPut = article.word(next).equals("as") && article.closing(run) == ',';
    next += asPut ? 1 : 0;
    Optional<Attribution> reply = nouns.comingAt(next);
    if (reply.isPresent()) {
      return reply;
    }
    int from = next;
    boolean invites = invited;
    boolean comma = invites || next > quotation + 1;
    for (Clause clause : reporting) {
      if (clause.verb() <= quotation
          || clause.reports().form() == ReportingVerb.Form.ING && !clause.is(Clause.Form.PLAIN)) {
        continue;
      }
      if (!clause.strong() && isNamed(quotation, reporting)) {
        return Optional.empty();
      }
      if (clause.is(Clause.Form.INVERTED)) {
        return between.onlyAdverbs(next, clause.verb())
            ? found(clause.subject(), Rule.AFTER)
            : Optional.empty();
      }
      if (!clause.is(Clause.Form.PLAIN) || between.hasQuotation(next, clause.verb())) {
        break;
      }
      if (clause.isRelative(article) && clause != reporting.getLast()) {
        continue;
      }
      boolean near = clause.subject().first() <= next + 2;
      boolean adjacent =
          clause.subject().first() == next && clause.subject().end() == clause.verb();
      if (quotation == sentence.first() && adjacent && clause.strong()) {
        return found(clause.subject(), Rule.AFTER);
      }
      if (isLedTo(quotation, reporting) && leadsToAnother(clause)) {
        return Optional.empty();
      }
      if (embedded && (clause.subject().first() > next || startsWithLead(sentence))) {
        break;
      }
      if (comma
          && (clause.strong() || near)
          && clause.subject().first() >= next
          && !LEADS.contains(article.word(next))
          && !between.hasBoundary(next, clause.subject().first())) {
        return found(clause.subject(), Rule.AFTER);
      }
      if (clause.strong()) {
        break;
      }
    }
    boolean named = startsWithLead(sentence) && isNamed(quotation, reporting);
    return comma && invites && !named
        ? anyVerb(next, sentence)
            .or(() -> anyVerbInFront(from, sentence))
            .or(() -> anyVerbAtEnd(from, sentence))
        : Optional.empty();
  }

  /**
   * {@code Smith asked, “…”}: a verb of reporting right before the words, with a comma or colon.
   */
  private boolean isLedTo(int quotation, List<Clause> reporting) {
    boolean mark = article.is(quotation - 1, Kind.COMMA) || article.is(quotation - 1, Kind.COLON);
    return mark
        && reporting.stream()
            .anyMatch(c -> c.verb() < quotation && quotation - c.verb() <= NEAR_VERB);
  }

  /** {@code Smith called it “…,” and Jones attacked}: a verb in front has these words already. */
  private boolean isNamed(int quotation, List<Clause> reporting) {
    return reporting.stream()
        .anyMatch(c -> c.verb() < quotation && quotation - c.verb() <= NEAR_VERB + 2);
  }

  /** {@code Jones said, “…”}: the clause belongs to a quotation behind it. */
  private boolean leadsToAnother(Clause clause) {
    boolean mark =
        article.is(clause.verb() + 1, Kind.COMMA) || article.is(clause.verb() + 1, Kind.COLON);
    return mark && article.is(clause.verb() + 2, Kind.QUOTATION);
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
            || article.word(next + 1).equals("the")
            || article.word(next + 1).equals("a")
            || article.word(next + 1).equals("an")
            || article.word(next + 1).equals("one");
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

  private static Optional<Attribution> found(NounPhrase phrase, Rule rule) {
    return Optional.of(new Attribution(phrase, rule));
  }
}
