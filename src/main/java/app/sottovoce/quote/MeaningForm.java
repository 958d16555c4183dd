package app.sottovoce.quote;

/** How words that say what an utterance meant hang together with it; see {@code meanings.txt}. */
enum MeaningForm {
  /** The remark hinted at … */
  LINK,
  /** She meant …; …, referring to …: verbs that a speaker may be subject of. */
  ALLUDE,
  /** … was seen by some as … */
  PASSIVE,
  /** Analysts took it to mean … */
  ACTIVE,
  /** … an apparent reference to … */
  NOUN,
  /** … a veiled threat … */
  WHOLE,
  /** It may have been … */
  BEING,
  /** Some speculated that … */
  OPINION,
  /** Others suspect … */
  GUESS,
  /** The remark, the exchange: nouns that stand for an utterance. */
  TOPIC,
  /** "…," a gesture that …: nouns that do so right behind it. */
  APPOSED,
  /** Some, analysts, observers. */
  HOLDER,
  /** Could, apparently, likely. */
  DOUBT
}
