package app.sottovoce.model;

import java.util.Comparator;

/**
 * An utterance with the place in time at which it is shown, in milliseconds on the project's clock:
 * its own where it has one, else an estimate.
 */
public record Timed(Utterance utterance, long start, long end, Basis startBasis, Basis endBasis) {

  /** By time, then in the order told. */
  public static final Comparator<Timed> BY_TIME =
      Comparator.comparingLong(Timed::start).thenComparing(Timed::utterance, Project.TOLD);

  /** An utterance at its own time, which must be present. */
  public static Timed own(Utterance utterance) {
    When when = utterance.when().orElseThrow();
    return new Timed(utterance, when.start(), when.end(), when.startBasis(), when.endBasis());
  }

  static Timed estimated(Utterance utterance, long start, long end) {
    return new Timed(utterance, start, end, Basis.ESTIMATED, Basis.ESTIMATED);
  }

  public String id() {
    return utterance.id();
  }

  /** Whether either boundary is no more than an estimate. */
  public boolean isEstimated() {
    return startBasis == Basis.ESTIMATED || endBasis == Basis.ESTIMATED;
  }

  public long duration() {
    return end - start;
  }
}
