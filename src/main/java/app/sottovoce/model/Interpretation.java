package app.sottovoce.model;

import java.util.List;
import java.util.Optional;

/**
 * One opinion of what an utterance meant.
 *
 * @param by whose opinion it is
 * @param evidence where sources speak for it
 */
public record Interpretation(
    String id,
    String text,
    Optional<Assessment> likelihood,
    Optional<By> by,
    List<Anchor> evidence,
    Status status,
    Extra extra) {

  /** What has become of an opinion. */
  public enum Status {
    /** Proposed by the program, accepted by nobody. */
    SUGGESTED,
    HELD,
    REJECTED
  }

  public Interpretation {
    evidence = List.copyOf(evidence);
  }

  public Interpretation withId(String newId) {
    return new Interpretation(newId, text, likelihood, by, evidence, status, extra);
  }

  public Interpretation withText(String newText) {
    return new Interpretation(id, newText, likelihood, by, evidence, status, extra);
  }

  public Interpretation withLikelihood(Optional<Assessment> newLikelihood) {
    return new Interpretation(id, text, newLikelihood, by, evidence, status, extra);
  }

  public Interpretation withBy(Optional<By> newBy) {
    return new Interpretation(id, text, likelihood, newBy, evidence, status, extra);
  }

  public Interpretation withEvidence(List<Anchor> newEvidence) {
    return new Interpretation(id, text, likelihood, by, newEvidence, status, extra);
  }

  public Interpretation withStatus(Status newStatus) {
    return new Interpretation(id, text, likelihood, by, evidence, newStatus, extra);
  }
}
