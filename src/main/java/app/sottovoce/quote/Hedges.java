package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import app.sottovoce.text.Stretch;
import app.sottovoce.text.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the hedges of quoted words: which of their sentence's cues govern them, and whose. */
final class Hedges {
  /** So many words may stand between a cue and the marks it belongs to. */
  private static final int BESIDE = 3;

  private static final String OTHERS = "unnamed others";
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "been");

  private final Article article;
  private final Lexicon lexicon;
  private final Grammar.Cast cast;
  private final List<List<Clause>> bySentence;
  private final List<Optional<Attribution>> attributions;
  private final NounPhrases phrases;
  private final Map<Integer, List<Cues.Match<HedgeCue>>> bySentenceFound = new HashMap<>();

  Hedges(
      Article article,
      Grammar.Cast cast,
      List<List<Clause>> bySentence,
      List<Optional<Attribution>> attributions) {
    this.article = article;
    this.lexicon = article.lexicon();
    this.cast = cast;
    this.bySentence = bySentence;
    this.attributions = attributions;
    this.phrases = new NounPhrases(article);
  }

  /** The hedges that govern a run, in the order of the text. */
  List<Hedge> of(int run) {
    int number = article.sentenceOf(article.tokenOf(run));
    List<Cues.Match<HedgeCue>> found =
        bySentenceFound.computeIfAbsent(number, _ -> cues(article.sentence(number)));
    if (found.isEmpty()) {
      return List.of();
    }
    Optional<NounPhrase> speaker = attributions.get(run).map(Attribution::phrase);
    Optional<Clause> clause = attributions.get(run).flatMap(a -> clause(number, a, run));
    return governed(number, found, article.tokenOf(run), speaker, clause);
  }

  /** What hedges the telling of words by somebody without marks. */
  List<Hedge> of(Clause clause) {
    int number = article.sentenceOf(clause.verb());
    List<Cues.Match<HedgeCue>> found =
        bySentenceFound.computeIfAbsent(number, _ -> cues(article.sentence(number)));
    return governed(
        number, found, clause.verb(), Optional.of(clause.subject()), Optional.of(clause));
  }

  private List<Hedge> governed(
      int number,
      List<Cues.Match<HedgeCue>> found,
      int at,
      Optional<NounPhrase> speaker,
      Optional<Clause> clause) {
    List<Hedge> hedges = new ArrayList<>();
    for (Cues.Match<HedgeCue> cue : found) {
      boolean governs =
          switch (cue.meaning().reach()) {
            case SENTENCE -> true;
            case BESIDE -> isBeside(cue, at);
            case VERB -> belongsToVerb(cue, speaker, clause);
          };
      if (governs) {
        hedge(cue, number, speaker, clause).ifPresent(hedges::add);
      }
    }
    return List.copyOf(hedges);
  }

  private List<Cues.Match<HedgeCue>> cues(Sentence sentence) {
    return lexicon.hedges().in(article, sentence.first(), sentence.end());
  }

  /** The clause that gives a run its speaker: the nearest with that subject on the rule's side. */
  private Optional<Clause> clause(int number, Attribution attribution, int run) {
    int quotation = article.tokenOf(run);
    Optional<Clause> nearest = Optional.empty();
    for (Clause clause : bySentence.get(number)) {
      boolean inFront = clause.verb() < quotation;
      boolean side =
          switch (attribution.rule()) {
            case BEFORE, DEPENDENT, COLON -> inFront;
            case AFTER, LATE -> !inFront;
            default -> true;
          };
      boolean nearer =
          nearest.isEmpty()
              || Math.abs(clause.verb() - quotation) < Math.abs(nearest.get().verb() - quotation);
      if (side && nearer && clause.subject().equals(attribution.phrase())) {
        nearest = Optional.of(clause);
      }
    }
    return nearest;
  }

  private boolean isBeside(Cues.Match<HedgeCue> cue, int quotation) {
    int from = cue.end() <= quotation ? cue.end() : quotation + 1;
    int to = cue.end() <= quotation ? quotation : cue.first();
    for (int i = from; i < to; i++) {
      if (!article.is(i, Kind.WORD) && !article.is(i, Kind.COMMA)) {
        return false;
      }
    }
    return to - from <= BESIDE;
  }

  /** Whether a cue stands in the group of the verb of reporting, or right behind its subject. */
  private boolean belongsToVerb(
      Cues.Match<HedgeCue> cue, Optional<NounPhrase> speaker, Optional<Clause> clause) {
    if (clause.isEmpty()) {
      // "His whisper": without a verb of reporting only an adverb can be about the words.
      boolean adverb = article.word(cue.end() - 1).endsWith("ly") || cue.end() > cue.first() + 1;
      return adverb
          && speaker.filter(s -> s.end() <= cue.first() && cue.first() <= s.end() + 1).isPresent();
    }
    int verb = clause.get().verb();
    NounPhrase subject = clause.get().subject();
    return cue.overlaps(groupStart(verb), verb + 1)
        || cue.first() == verb + 1 && !article.is(cue.end(), Kind.WORD)
        || cue.end() == subject.first()
        || article.is(cue.end(), Kind.COMMA) && cue.end() + 1 == subject.first();
  }

  /** Where the auxiliaries, adverbs and cues in front of a verb begin. */
  private int groupStart(int verb) {
    int i = verb - 1;
    while (article.is(i, Kind.WORD)
            && (lexicon.isAuxiliary(article.word(i))
                || lexicon.isAdverb(article.word(i))
                || article.word(i).equals("to")
                || lexicon.hedges().at(article, i, verb).isPresent())
        || article.is(i, Kind.COMMA) && lexicon.hedges().at(article, i - 1, i).isPresent()) {
      i--;
    }
    return i + 1;
  }

  private Optional<Hedge> hedge(
      Cues.Match<HedgeCue> cue, int number, Optional<NounPhrase> speaker, Optional<Clause> clause) {
    HedgeClass hedgeClass = cue.meaning().hedgeClass();
    boolean own =
        clause.filter(c -> cue.first() <= c.verb() && c.verb() == cue.end() - 1).isPresent();
    boolean ownVerb = own && cue.end() == cue.first() + 1;
    boolean aboutContent =
        ownVerb
            && switch (hedgeClass) {
              case DISTANCING, HEDGE, CONFIRM, DENIAL -> true;
              case LIPREAD,
                  PERCEPTION,
                  APPROXIMATOR,
                  HEARSAY,
                  ANONYMOUS,
                  ATTRIBUTION,
                  TRANSLATION,
                  RECORD,
                  AUDIO,
                  BOOSTER ->
                  false;
            };
    if (aboutContent && hedgeClass != HedgeClass.DISTANCING) {
      return Optional.empty();
    }
    Optional<String> owner = owner(cue, number, speaker);
    if (owner.isPresent() && owner.equals(speaker.map(cast::nameOf))) {
      return Optional.empty();
    }
    Stretch where =
        new Stretch(article.token(cue.first()).start(), article.token(cue.end() - 1).end());
    return Optional.of(
        new Hedge(
            where,
            where.of(article.text()),
            cue.meaning().name(),
            hedgeClass,
            cue.meaning().strength(),
            cue.meaning().cap(),
            owner,
            !aboutContent));
  }

  /** Whose a hedge is: of whoever reports the words to the writer, else the writer's own. */
  private Optional<String> owner(
      Cues.Match<HedgeCue> cue, int number, Optional<NounPhrase> speaker) {
    if (BE.contains(article.word(cue.first()))
        && cue.meaning().hedgeClass() == HedgeClass.HEARSAY) {
      return Optional.of(OTHERS);
    }
    Optional<String> owner = Optional.empty();
    for (Clause clause : bySentence.get(number)) {
      boolean another = speaker.filter(clause.subject()::equals).isEmpty();
      // "The lip reader claimed that she said": it is the writer who keeps the distance.
      boolean distance =
          cue.meaning().hedgeClass() == HedgeClass.DISTANCING && clause.verb() == cue.first();
      if (another && !distance && clause.strong() && reaches(clause.verb(), cue)) {
        owner = Optional.of(cast.nameOf(clause.subject()));
      }
    }
    return cue.meaning().hedgeClass() == HedgeClass.LIPREAD
        ? owner
        : owner.or(() -> accordingTo(number, cue));
  }

  /** Whether a cue stands in what a verb in front of it reports. */
  private boolean reaches(int verb, Cues.Match<HedgeCue> cue) {
    boolean parted = verb >= cue.end();
    for (int i = verb + 1; i < cue.first(); i++) {
      parted |= !article.is(i, Kind.WORD);
    }
    return !parted;
  }

  private Optional<String> accordingTo(int number, Cues.Match<HedgeCue> cue) {
    Sentence sentence = article.sentence(number);
    for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
      boolean apart = !cue.overlaps(i, i + 2);
      if (apart && article.word(i).equals("according") && article.word(i + 1).equals("to")) {
        return phrases.startingAt(i + 2, sentence.end()).map(cast::nameOf);
      }
    }
    return Optional.empty();
  }
}
