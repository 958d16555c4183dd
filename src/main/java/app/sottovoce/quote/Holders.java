package app.sottovoce.quote;

import app.sottovoce.text.Sentence;
import java.util.Locale;
import java.util.Optional;

/** Tells whose an opinion is. */
final class Holders {
  /** How far in front of "who" those may stand whom it means. */
  private static final int NEAR = 4;

  private final Article article;
  private final MeaningWords words;
  private final NounPhrases phrases;
  private final Grammar.Cast cast;

  Holders(Article article, Grammar.Cast cast) {
    this.article = article;
    this.words = article.lexicon().meanings();
    this.phrases = new NounPhrases(article);
    this.cast = cast;
  }

  /** {@code some speculated that} in front of what is interpreted, else the writer. */
  Holder before(int topic, Sentence sentence) {
    Optional<Cues.Match<MeaningCue>> opinion =
        words.opinionBefore(article, topic, sentence.first());
    return opinion
        .flatMap(o -> phrases.before(o.first(), sentence.first()))
        .map(who -> of(who, sentence).with(opinion.get().meaning().likelihood()))
        .orElse(new Holder(Optional.empty(), topic, Optional.empty()));
  }

  /** Who is the subject of a verb of opinion. */
  Holder of(NounPhrase subject, Sentence sentence) {
    NounPhrase who = meant(subject, sentence);
    return new Holder(
        Optional.of(name(who)), who.first(), words.doubt(article, who.first(), who.end()));
  }

  /** Whom "who" stands for; other phrases are themselves. */
  private NounPhrase meant(NounPhrase phrase, Sentence sentence) {
    if (!article.word(phrase.head()).equals("who")) {
      return phrase;
    }
    for (int i = phrase.first() - 1; i >= Math.max(sentence.first(), phrase.first() - NEAR); i--) {
      if (words.isHolder(article, i)) {
        return new NounPhrase(i, i + 1, NounPhrase.Kind.NOMINAL);
      }
    }
    return phrase;
  }

  /** A name, or a description as it would stand inside a sentence. */
  private String name(NounPhrase phrase) {
    String name = cast.nameOf(phrase);
    boolean described =
        article.lexicon().isDeterminer(article.word(phrase.first()))
            || words.isHolder(article, phrase.first());
    return described && !name.isEmpty()
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
