package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds whose words a noun of speaking announces: {@code her warning that "…"}. */
final class SpeechNouns {
  private static final int LONGEST_OWNER = 6;

  private static final Set<String> COMES = Set.of("came", "comes", "was");
  private static final Set<String> ANSWERS =
      Set.of("reply", "answer", "response", "retort", "rejoinder", "comeback");
  private static final Set<String> MOUTHS = Set.of("mouth", "lips", "words", "word");

  private final Article article;
  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Between between;

  SpeechNouns(Article article) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.phrases = new NounPhrases(article);
    this.between = new Between(article);
  }

  /** {@code Smith's answer—"…"}: a noun of speaking with a dash or colon right before the words. */
  Optional<Attribution> before(int quotation, Sentence sentence) {
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

  /** {@code her warning that "…"}, {@code Smith's answer, "…"}: whose words they are. */
  Optional<Attribution> around(int quotation, Sentence sentence, List<Clause> reporting) {
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
    boolean clause = false;
    for (int i = quotation - 1;
        i > lastVerb
            && i > quotation - 12
            && !article.is(i, Kind.QUOTATION)
            && !article.word(i).equals("would");
        i--) {
      clause |= lexicon.isFormOfBe(article.word(i));
      if (lexicon.isSpeechNoun(article.word(i))
          && (!clause || article.word(i + 1).equals("that") || isEquated(i, quotation))) {
        Optional<NounPhrase> owner = ownerOf(i, Math.max(lastVerb + 1, sentence.first()));
        if (owner.isPresent() && !isJudged(owner.get(), lastVerb)) {
          return found(owner.get(), Rule.SPEECH_NOUN);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code her answer was “…”}. */
  private boolean isEquated(int noun, int quotation) {
    int be = article.is(quotation - 1, Kind.COMMA) ? quotation - 2 : quotation - 1;
    return be == noun + 1 && lexicon.isFormOfBe(article.word(be));
  }

  /** {@code Smith's message was short:}, {@code The message from Smith:}: whose words they are. */
  Optional<NounPhrase> giver(NounPhrase words) {
    if (!lexicon.isSpeechNoun(article.word(words.head()))) {
      return Optional.empty();
    }
    return article.word(words.end()).equals("from")
        ? phrases.startingAt(words.end() + 1, article.size())
        : ownerOf(words.head(), words.first());
  }

  /** {@code "…," came the reply}: the answer that starts at a token. */
  Optional<Attribution> comingAt(int next) {
    int noun = next + 1;
    while (noun < next + LONGEST_OWNER
        && article.is(noun, Kind.WORD)
        && !lexicon.isSpeechNoun(article.word(noun))) {
      noun++;
    }
    boolean owned = lexicon.isFormOfBe(article.word(next)) && noun < next + LONGEST_OWNER;
    Optional<NounPhrase> owner = owned ? ownerOf(noun, next + 1) : Optional.empty();
    if (owner.filter(p -> p.first() == next + 1).isPresent()) {
      return owner.flatMap(p -> found(p, Rule.SPEECH_NOUN));
    }
    return COMES.contains(article.word(next))
        ? answer(next + 2).flatMap(p -> found(p, Rule.SPEECH_NOUN))
        : Optional.empty();
  }

  private Optional<NounPhrase> answer(int noun) {
    boolean answer = article.word(noun - 1).equals("the") && ANSWERS.contains(article.word(noun));
    return answer
        ? Optional.of(new NounPhrase(noun - 1, noun + 1, NounPhrase.Kind.ANSWER))
        : Optional.empty();
  }

  /** {@code Jones denounced Smith's call for "…"}: who judges the words quotes them. */
  private boolean isJudged(NounPhrase owner, int verb) {
    return article.verb(verb).isPresent()
        && owner.first() - verb <= LONGEST_OWNER
        && !between.hasBoundary(verb, owner.first())
        && !between.hasMark(verb, owner.first());
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

  /** Whose a noun is: {@code Smith’s}, {@code her}. */
  Optional<NounPhrase> ownerOf(int noun, int floor) {
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

  private static Optional<Attribution> found(NounPhrase phrase, Rule rule) {
    return Optional.of(new Attribution(phrase, rule));
  }
}
