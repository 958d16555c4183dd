package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which utterance the words in front of a cue of meaning stand for. Where more than one could
 * be meant, none is: an interpretation at the wrong utterance is worse than none.
 */
final class MeantUtterances {
  /** How many words may name who interprets "it". */
  private static final int LONGEST_HOLDER = 6;

  private static final int LONGEST_PHRASE = 6;

  /** How many turns back somebody's own remark may be. */
  private static final int TURNS_BACK = 3;

  private static final Set<String> RELATIVES = Set.of("that", "which");
  private static final Set<String> ITS = Set.of("it", "this", "that");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "this", "that", "these", "those", "his", "her", "their", "another");
  private static final Set<String> OTHER_TIMES =
      Set.of("earlier", "previous", "past", "last", "recent", "own", "first", "no", "any", "new");

  private final Article article;
  private final Lexicon lexicon;
  private final MeaningWords words;
  private final NounPhrases phrases;
  private final Grammar.Cast cast;
  private final List<Use> uses;
  private final Nearby near;

  MeantUtterances(Article article, Grammar.Cast cast, List<Use> uses, Nearby near) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.words = lexicon.meanings();
    this.phrases = new NounPhrases(article);
    this.cast = cast;
    this.uses = uses;
    this.near = near;
  }

  /**
   * What a verb is said of.
   *
   * @param verb the first token of its group
   * @param bySpeaker whether the speaker may be its subject: {@code she meant the bus}
   */
  Optional<Topic> before(int verb, Sentence sentence, boolean bySpeaker) {
    int last = verb - 1;
    if (last < sentence.first()) {
      return Optional.empty();
    }
    if (RELATIVES.contains(article.word(last)) && last > sentence.first()) {
      Optional<Topic> relative = relative(last, sentence);
      if (relative.isPresent()) {
        return relative;
      }
    }
    if (ITS.contains(article.word(last))) {
      return it(last, sentence);
    }
    if (article.is(last, Kind.QUOTATION)) {
      return quoted(last);
    }
    if (article.word(last).equals("what") && article.word(last - 1).equals("in")) {
      return behind(last - 1, sentence);
    }
    int first = words.isTopic(article, last) ? phraseStart(last, sentence) : -1;
    if (first >= 0) {
      return noun(new NounPhrase(first, verb, NounPhrase.Kind.NOMINAL), sentence);
    }
    return phrases
        .before(verb, sentence.first())
        .flatMap(
            p -> noun(p, sentence).or(() -> bySpeaker ? speaker(p, sentence) : Optional.empty()));
  }

  /** {@code “…,” he said, hinting at}, a participle behind a comma. */
  Optional<Topic> participle(int participle, Sentence sentence) {
    boolean comma = article.is(participle - 1, Kind.COMMA);
    boolean closed =
        article.is(participle - 1, Kind.QUOTATION)
            && article.closing(article.token(participle - 1).quotation()) == ',';
    if (!comma && !closed) {
      return Optional.empty();
    }
    return near.lastRun(participle, sentence)
        .filter(run -> near.isReportedBetween(article.tokenOf(run), participle))
        .map(run -> new Topic(run, participle, Topic.Rule.PARTICIPLE));
  }

  /** {@code Referring to the bus, she said, “…”}. */
  Optional<Topic> participleInFront(int participle, Sentence sentence) {
    for (int i = participle + 1; participle == sentence.first() && i < sentence.end(); i++) {
      if (article.is(i, Kind.QUOTATION)) {
        return near.utterance(article.token(i).quotation())
            .map(run -> new Topic(run, participle, Topic.Rule.PARTICIPLE));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code “…,” a remark that}, {@code “…,” he said, a nod to}: a noun phrase set behind a
   * quotation.
   *
   * @param head the phrase's noun
   * @param any whether any noun will do, since what follows it tells enough
   */
  Optional<Topic> apposition(int head, Sentence sentence, boolean any) {
    int first = phraseStart(head, sentence);
    if (first < 0) {
      return Optional.empty();
    }
    int mark = first - 1;
    boolean parted = article.is(mark, Kind.COMMA) || article.is(mark, Kind.DASH);
    int before = parted ? mark - 1 : mark;
    boolean direct = article.is(before, Kind.QUOTATION);
    boolean said = words.isTopic(article, head) || lexicon.isSpeechNoun(article.word(head));
    boolean fits = any || said || direct && words.isApposed(article, head);
    if (!fits || !parted && !direct) {
      return Optional.empty();
    }
    return near.lastRun(first, sentence)
        .filter(
            run ->
                any ? near.isReportedBetween(article.tokenOf(run), first) : near.isNear(run, first))
        .map(run -> new Topic(run, first, Topic.Rule.APPOSITION));
  }

  /** The quotation right before a phrase such as {@code in reference to}. */
  Optional<Topic> behind(int first, Sentence sentence) {
    return near.lastRun(first, sentence)
        .filter(run -> near.isReportedBetween(article.tokenOf(run), first))
        .map(run -> new Topic(run, first, Topic.Rule.PARTICIPLE));
  }

  /** What "it", "this", "the remark" or quoted words stand for as the object of a verb. */
  Optional<Topic> object(int first, int end, Sentence sentence) {
    if (end == first + 1 && ITS.contains(article.word(first))) {
      return it(first, sentence);
    }
    if (article.is(end - 1, Kind.QUOTATION)) {
      return quoted(end - 1);
    }
    return end > first && article.is(end - 1, Kind.WORD)
        ? noun(new NounPhrase(first, end, NounPhrase.Kind.NOMINAL), sentence)
        : Optional.empty();
  }

  /** The utterance that the sentence before ends with, for {@code Others suspect a code}. */
  Optional<Topic> sentenceBefore(int first, Sentence sentence) {
    return near.lastRun(first, sentence).isPresent()
        ? Optional.empty()
        : near.previous(sentence, true).map(run -> new Topic(run, first, Topic.Rule.AFTER));
  }

  private Optional<Topic> relative(int relative, Sentence sentence) {
    int before = article.is(relative - 1, Kind.COMMA) ? relative - 2 : relative - 1;
    if (article.is(before, Kind.QUOTATION)) {
      boolean own = article.word(relative).equals("which");
      return own
          ? near.utterance(article.token(before).quotation())
              .map(run -> new Topic(run, relative, Topic.Rule.RELATIVE))
          : Optional.empty();
    }
    Optional<Topic> apposed = apposition(before, sentence, false);
    boolean open = article.word(relative).equals("which") && article.is(relative - 1, Kind.COMMA);
    boolean answer = words.isTopic(article, before);
    return apposed.isPresent() || !open
        ? apposed
        : near.lastRun(relative, sentence)
            .filter(
                run ->
                    answer && near.isNear(run, relative)
                        || near.isReportedBetween(article.tokenOf(run), relative))
            .map(run -> new Topic(run, relative, Topic.Rule.RELATIVE));
  }

  /** {@code The word “voyage” was taken …}, {@code “We shall see” was taken …}. */
  private Optional<Topic> quoted(int quotation) {
    int run = article.token(quotation).quotation();
    boolean named = words.isTopic(article, quotation - 1);
    boolean determined = named && lexicon.isDeterminer(article.word(quotation - 2));
    int first = determined ? quotation - 2 : named ? quotation - 1 : quotation;
    return switch (uses.get(run)) {
      case MENTION -> near.echo(run).map(r -> new Topic(r, first, Topic.Rule.ECHO));
      case UTTERANCE ->
          named ? Optional.of(new Topic(run, first, Topic.Rule.ECHO)) : Optional.empty();
      case TITLE, SCARE -> Optional.empty();
    };
  }

  /** {@code The remark}, {@code his answer}, {@code the exchange}. */
  private Optional<Topic> noun(NounPhrase phrase, Sentence sentence) {
    int head = phrase.head();
    boolean topic = words.isTopic(article, head) || words.isTopic(article, phrase.end() - 1);
    if (!topic || phrase.first() == head || !isDefinite(phrase)) {
      return Optional.empty();
    }
    if (article.is(phrase.end(), Kind.QUOTATION)) {
      return quoted(phrase.end()).map(t -> t.from(phrase.first()));
    }
    for (int i = phrase.first(); i < head; i++) {
      if (OTHER_TIMES.contains(article.word(i))) {
        return Optional.empty();
      }
    }
    return near.lastRun(phrase.first(), sentence)
        .or(() -> near.previous(sentence, false))
        .flatMap(run -> owned(phrase, run))
        .map(run -> new Topic(run, phrase.first(), Topic.Rule.NOUN));
  }

  private boolean isDefinite(NounPhrase phrase) {
    String first = article.word(phrase.first());
    return DETERMINERS.contains(first) && !first.equals("a") && !first.equals("an")
        || owner(phrase) >= 0;
  }

  /** The token of a possessive name in a phrase, -1 if there is none. */
  private int owner(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (article.isCapital(i) && article.token(i).possessive()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The last utterance of whom a phrase names as its owner; the very last one if it names nobody.
   */
  private Optional<Integer> owned(NounPhrase phrase, int last) {
    for (int run = last; run >= Math.max(0, last - TURNS_BACK); run--) {
      if (uses.get(run) == Use.UTTERANCE && isOwnedBySpeaker(phrase, run)) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  private boolean isOwnedBySpeaker(NounPhrase phrase, int run) {
    int owner = owner(phrase);
    return owner < 0
        || near.speakerOf(run)
            .filter(
                s ->
                    s.toLowerCase(Locale.ROOT)
                        .contains(article.token(owner).base().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /** What "it" stands for: words talked about, or what the sentence before ends with. */
  private Optional<Topic> it(int pronoun, Sentence sentence) {
    Optional<Integer> before = near.anyRun(pronoun, sentence);
    if (before.isPresent()) {
      int run = before.get();
      return near.isTalkedAbout(run, sentence)
          ? near.utterance(run)
              .or(() -> near.echo(run))
              .map(r -> new Topic(r, pronoun, Topic.Rule.ECHO))
          : Optional.empty();
    }
    int number = article.sentenceOf(sentence.first());
    if (number == 0 || !isHeldByMany(pronoun, sentence)) {
      return Optional.empty();
    }
    Sentence last = article.sentence(number - 1);
    Optional<Integer> mentioned =
        near.anyRun(last.end(), last).filter(run -> uses.get(run) == Use.MENTION);
    return mentioned
        .flatMap(near::echo)
        .map(run -> new Topic(run, pronoun, Topic.Rule.ECHO))
        .or(() -> near.previous(sentence, true).map(run -> new Topic(run, pronoun, Topic.Rule.IT)));
  }

  /**
   * Whether no more than somebody with an opinion stands between the sentence's start and a token.
   */
  private boolean isHeldByMany(int token, Sentence sentence) {
    int holder = sentence.first();
    while (holder < token && !words.isHolder(article, holder)) {
      holder++;
    }
    return token == sentence.first()
        || holder < token && token - sentence.first() <= LONGEST_HOLDER;
  }

  /** {@code She meant the bus}: a speaker of the words right before. */
  private Optional<Topic> speaker(NounPhrase phrase, Sentence sentence) {
    if (phrase.is(NounPhrase.Kind.NOMINAL)) {
      return Optional.empty();
    }
    return near.lastRun(phrase.first(), sentence)
        .or(() -> near.previous(sentence, true))
        .filter(run -> near.speakerOf(run).equals(Optional.of(cast.nameOf(phrase))))
        .map(run -> new Topic(run, phrase.first(), Topic.Rule.SPEAKER));
  }

  /** Where a phrase with a determiner begins, -1 if it has none. */
  private int phraseStart(int head, Sentence sentence) {
    for (int i = head; i >= Math.max(sentence.first(), head - LONGEST_PHRASE); i--) {
      if (!article.is(i, Kind.WORD)) {
        return -1;
      }
      if (i < head && DETERMINERS.contains(article.word(i))) {
        return i;
      }
    }
    return -1;
  }
}
