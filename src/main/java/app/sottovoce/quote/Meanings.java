package app.sottovoce.quote;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Said;
import app.sottovoce.model.Span;
import app.sottovoce.text.Sentence;
import app.sottovoce.text.Stretch;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what an article says that an utterance meant: the opinion, whose it is, how likely the
 * wording calls it, and the clause that says so.
 */
final class Meanings {
  private static final int LONGEST_OBJECT = 6;
  private static final int LONGEST_GUESS = 14;

  /** How many sentences behind an utterance may still say what it meant. */
  private static final int REACH = 2;

  private static final Set<String> BREAKS = Set.of("while", "and", "but", "though", "although");
  private static final Set<String> RELATIVES = Set.of("which", "that");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "some");
  private static final Set<String> AS = Set.of("as", "for");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "some", "no", "that", "just", "about", "simply");

  private final Article article;
  private final Lexicon lexicon;
  private final MeaningWords words;
  private final NounPhrases phrases;
  private final Holders holders;
  private final MeantUtterances topics;
  private final Alternatives alternatives;
  private final Map<Integer, List<Said.Meaning>> byRun = new HashMap<>();

  private Meanings(Article article, Grammar.Cast cast, MeantUtterances topics) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.words = lexicon.meanings();
    this.phrases = new NounPhrases(article);
    this.holders = new Holders(article, cast);
    this.topics = topics;
    this.alternatives = new Alternatives(article);
  }

  /** The meanings told of the runs of an article, by run. */
  static Map<Integer, List<Said.Meaning>> of(
      Article article, Grammar.Cast cast, MeantUtterances topics) {
    Meanings meanings = new Meanings(article, cast, topics);
    Set<Integer> sentences = new HashSet<>();
    for (int run = 0; run < article.runs().size(); run++) {
      int number = article.sentenceOf(article.tokenOf(run));
      for (int n = number; n <= Math.min(number + REACH, article.sentences().size() - 1); n++) {
        sentences.add(n);
      }
    }
    sentences.stream().sorted().map(article::sentence).forEach(meanings::read);
    return meanings.byRun;
  }

  private void read(Sentence sentence) {
    if (article.text(sentence.end() - 1, sentence.end()).equals("?")) {
      return;
    }
    int i = sentence.first();
    while (i < sentence.end()) {
      int next = i + 1;
      for (Cues.Match<MeaningCue> cue : words.statementsAt(article, i, sentence.end())) {
        if (state(cue, sentence)) {
          next = Math.max(next, cue.end());
          break;
        }
      }
      i = next;
    }
  }

  private boolean state(Cues.Match<MeaningCue> cue, Sentence sentence) {
    return switch (cue.meaning().form()) {
      case LINK -> link(cue, sentence, false);
      case ALLUDE -> link(cue, sentence, true);
      case PASSIVE -> passive(cue, sentence);
      case ACTIVE -> active(cue, sentence);
      case NOUN -> noun(cue, cue.end(), sentence);
      case WHOLE -> noun(cue, cue.first(), sentence);
      case BEING -> being(cue, sentence);
      case GUESS -> guess(cue, sentence);
      case OPINION, TOPIC, APPOSED, HOLDER, DOUBT -> false;
    };
  }

  /** {@code The remark hinted at a delay}, {@code “…,” she said, hinting at a delay}. */
  private boolean link(Cues.Match<MeaningCue> cue, Sentence sentence, boolean bySpeaker) {
    VerbGroup group = VerbGroup.of(article, cue.first(), sentence);
    if (article.word(cue.first() - 1).equals("to") && !group.modal()) {
      return false;
    }
    boolean participle = article.word(cue.first()).endsWith("ing");
    Optional<Topic> topic =
        participle
            ? topics
                .participle(group.first(), sentence)
                .or(
                    () ->
                        bySpeaker
                            ? topics.participleInFront(group.first(), sentence)
                            : Optional.empty())
            : Optional.empty();
    return told(
        topic.or(() -> topics.before(group.first(), sentence, bySpeaker)),
        group,
        cue,
        cue.end(),
        sentence);
  }

  /** {@code It was seen by some as a threat}. */
  private boolean passive(Cues.Match<MeaningCue> cue, Sentence sentence) {
    VerbGroup group = VerbGroup.of(article, cue.first(), sentence);
    boolean be = false;
    for (int i = group.first(); i < cue.first(); i++) {
      be |= lexicon.isFormOfBe(article.word(i));
    }
    int as = as(cue.end(), sentence);
    if (!be || as < 0) {
      return false;
    }
    Optional<Topic> topic = topics.before(group.first(), sentence, false);
    boolean by = article.word(cue.end()).equals("by");
    Optional<String> holder = by ? Optional.of(article.text(cue.end() + 1, as)) : Optional.empty();
    Optional<Likelihood> doubt = words.doubt(article, cue.end(), as);
    return topic.isPresent()
        && !group.denied()
        && add(
            topic.get(),
            new Holder(holder, topic.get().first(), MeaningWords.least(group.likelihood(), doubt)),
            cue,
            group.first(),
            afterAs(as),
            sentence);
  }

  /** {@code Analysts took it to mean a delay}. */
  private boolean active(Cues.Match<MeaningCue> cue, Sentence sentence) {
    VerbGroup group = VerbGroup.of(article, cue.first(), sentence);
    int as = as(cue.end(), sentence);
    if (as < 0 || group.denied()) {
      return false;
    }
    if (as == cue.end()) {
      return relative(cue, group, as, sentence);
    }
    Optional<NounPhrase> holder = phrases.before(cue.first(), sentence.first());
    Optional<Topic> topic = topics.object(cue.end(), as, sentence);
    return holder.isPresent()
        && topic.isPresent()
        && held(topic.get(), holder.get(), cue, group, as, sentence);
  }

  /** {@code which some read as a threat}, {@code a line many took to mean a threat}. */
  private boolean relative(Cues.Match<MeaningCue> cue, VerbGroup group, int as, Sentence sentence) {
    int first = group.first();
    while (first > sentence.first()
        && group.first() - first < LONGEST_OBJECT
        && article.is(first - 1, Kind.WORD)
        && !RELATIVES.contains(article.word(first - 1))
        && !words.isTopic(article, first - 1)) {
      first--;
    }
    int start = first;
    Optional<Topic> topic =
        RELATIVES.contains(article.word(first - 1))
            ? topics.before(first, sentence, false)
            : topics.apposition(first - 1, sentence, false);
    return first < group.first()
        && topic
            .filter(
                t ->
                    held(
                        t,
                        new NounPhrase(start, group.first(), NounPhrase.Kind.NOMINAL),
                        cue,
                        group,
                        as,
                        sentence))
            .isPresent();
  }

  private boolean held(
      Topic topic,
      NounPhrase subject,
      Cues.Match<MeaningCue> cue,
      VerbGroup group,
      int as,
      Sentence sentence) {
    Holder holder = holders.of(subject, sentence);
    Optional<Likelihood> worded = MeaningWords.least(group.likelihood(), holder.likelihood());
    return add(topic, holder.with(worded), cue, group.first(), afterAs(as), sentence);
  }

  /** {@code “…,” an apparent reference to the bus}, {@code the remark was a veiled threat}. */
  private boolean noun(Cues.Match<MeaningCue> cue, int meaning, Sentence sentence) {
    int first = cue.first();
    while (first > sentence.first()
        && article.is(first - 1, Kind.WORD)
        && !lexicon.isFormOfBe(article.word(first - 1))
        && !lexicon.isPreposition(article.word(first - 1))
        && cue.first() - first < LONGEST_OBJECT
        && !lexicon.isDeterminer(article.word(first))) {
      first--;
    }
    int start = first;
    VerbGroup noun = VerbGroup.between(article, start, cue.first());
    boolean being = lexicon.isFormOfBe(article.word(start - 1));
    VerbGroup whole = being ? VerbGroup.of(article, start - 1, sentence).with(noun) : noun;
    Optional<Topic> topic =
        being
            ? topics.before(whole.first(), sentence, false)
            : article.word(start - 1).equals("in")
                ? topics.behind(start - 1, sentence)
                : topics.apposition(cue.first(), sentence, true);
    int from = meaning == cue.first() ? start : meaning;
    return told(topic, whole, cue, from, sentence);
  }

  /** {@code It may have been a joke}. */
  private boolean being(Cues.Match<MeaningCue> cue, Sentence sentence) {
    int next = cue.end();
    if (!DETERMINERS.contains(article.word(next))) {
      return false;
    }
    VerbGroup group = VerbGroup.of(article, cue.first(), sentence);
    if (!group.modal() && next == cue.first() + 1) {
      return false;
    }
    VerbGroup all = group.with(VerbGroup.between(article, cue.first(), next));
    return told(topics.before(group.first(), sentence, false), all, cue, next, sentence);
  }

  /** {@code Others suspect a code}, right behind the utterance. */
  private boolean guess(Cues.Match<MeaningCue> cue, Sentence sentence) {
    int holder = cue.first() - 1;
    boolean apart =
        holder == sentence.first()
            || holder - 1 == sentence.first()
            || article.is(holder - 1, Kind.SEMICOLON)
            || article.is(holder - 1, Kind.COMMA)
            || BREAKS.contains(article.word(holder - 1));
    if (!words.isHolder(article, holder) || !apart || !ARTICLES.contains(article.word(cue.end()))) {
      return false;
    }
    Optional<Topic> topic = topics.sentenceBefore(holder, sentence);
    return topic.isPresent()
        && add(
            topic.get(),
            new Holder(Optional.of(article.word(holder)), holder, cue.meaning().likelihood()),
            cue,
            cue.first(),
            cue.end(),
            sentence);
  }

  private boolean told(
      Optional<Topic> topic,
      VerbGroup group,
      Cues.Match<MeaningCue> cue,
      int meaning,
      Sentence sentence) {
    if (topic.isEmpty() || group.denied()) {
      return false;
    }
    Holder holder = holders.before(topic.get().first(), sentence);
    // "The likeliest explanation may be": what the noun says counts more than its verb.
    Optional<Likelihood> named = words.doubt(article, topic.get().first(), group.first());
    Optional<Likelihood> worded =
        named.or(() -> MeaningWords.least(group.likelihood(), holder.likelihood()));
    return add(topic.get(), holder.with(worded), cue, group.first(), meaning, sentence);
  }

  private boolean add(
      Topic topic,
      Holder holder,
      Cues.Match<MeaningCue> cue,
      int worded,
      int meaning,
      Sentence sentence) {
    List<Stretch> found = alternatives.in(meaning, sentence.end());
    if (names(cue, found)) {
      return false;
    }
    boolean tooLong =
        cue.meaning().form() == MeaningForm.GUESS
            && !found.isEmpty()
            && Words.in(article.text(), found.getLast()).size() > LONGEST_GUESS;
    if (found.isEmpty() || tooLong) {
      return false;
    }
    int from = article.token(Math.min(holder.first(), topic.first())).start();
    Span evidence = new Span(Math.min(from, found.getFirst().start()), found.getLast().end());
    String whose = holder.shown();
    for (Stretch stretch : found) {
      Optional<Assessment> likelihood =
          holder
              .likelihood()
              .map(
                  l ->
                      Assessment.suggested(
                          l,
                          topic.rule().id(),
                          "Worded “"
                              + article.text(Math.min(worded, cue.first()), cue.end())
                              + "”, the opinion of "
                              + whose
                              + "."));
      Said.Meaning opinion =
          new Said.Meaning(
              stretch.of(article.text()) + " (" + whose + ")",
              likelihood,
              List.of(evidence),
              topic.rule().id());
      byRun.computeIfAbsent(topic.run(), _ -> new ArrayList<>()).add(opinion);
    }
    return true;
  }

  /** {@code She refers to him as “Mr. Poe”}: what somebody is called is no meaning. */
  private boolean names(Cues.Match<MeaningCue> cue, List<Stretch> found) {
    return cue.meaning().form() == MeaningForm.ALLUDE
        && !found.isEmpty()
        && Words.in(article.text(), found.getLast()).contains("as");
  }

  /** Where "as", "for" or "to mean" stands behind a verb and its object, -1 if it does not. */
  private int as(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + LONGEST_OBJECT); i++) {
      boolean toMean = article.word(i).equals("to") && article.word(i + 1).equals("mean");
      if (AS.contains(article.word(i)) || toMean) {
        return i;
      }
      if (!article.is(i, Kind.WORD) && !article.is(i, Kind.QUOTATION)) {
        return -1;
      }
    }
    return -1;
  }

  private int afterAs(int as) {
    return article.word(as).equals("to") ? as + 2 : as + 1;
  }
}
