package app.sottovoce.model;

import java.time.Instant;
import java.util.Optional;

/**
 * How sure somebody is of something: of the words, of the speaker, or of an interpretation.
 *
 * @param term a word of a published vocabulary, see {@link Likelihood}
 * @param percent the probability that the vocabulary gives that word
 * @param reason why, in one line
 */
public record Assessment(
    String term,
    Optional<Percent> percent,
    Optional<By> by,
    Optional<Instant> at,
    Optional<String> reason,
    Extra extra) {

  /** The program's own assessment, to be confirmed by an analyst. */
  public static Assessment suggested(Likelihood likelihood, String rule, String reason) {
    return new Assessment(
        likelihood.term(),
        Optional.of(likelihood.percent()),
        Optional.of(new By.Rule(rule)),
        Optional.empty(),
        Optional.of(reason),
        Extra.NONE);
  }

  /** An analyst's assessment. */
  public static Assessment by(String analyst, Likelihood likelihood, Instant at) {
    return new Assessment(
        likelihood.term(),
        Optional.of(likelihood.percent()),
        Optional.of(new By.Person(analyst)),
        Optional.of(at),
        Optional.empty(),
        Extra.NONE);
  }

  /** The program's assessment taken over by an analyst, its reason kept; any other as it is. */
  public Assessment acceptedBy(String analyst, Instant now) {
    return isSuggestion()
        ? new Assessment(
            term, percent, Optional.of(new By.Person(analyst)), Optional.of(now), reason, extra)
        : this;
  }

  /** Whether nobody has taken this over from the program yet. */
  public boolean isSuggestion() {
    return by.isPresent() && by.get() instanceof By.Rule;
  }

  /** The band this falls into: that of its term, else that of the middle of its range. */
  public Optional<Likelihood> likelihood() {
    return Likelihood.ofTerm(term).or(() -> percent.map(p -> Likelihood.ofPercent(p.middle())));
  }
}
