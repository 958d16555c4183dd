package app.sottovoce.read.corpus;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Said;
import app.sottovoce.model.When;
import app.sottovoce.read.corpus.EafDocument.Tier;
import java.util.Locale;
import java.util.Optional;

/**
 * The tiers that our own export puts below an utterance: {@code note}, {@code confidence}, {@code
 * scene}, {@code kind} and {@code time-basis} become what they were, every other tier, of ours or
 * not, a line of the note.
 */
final class OwnTiers {
  private OwnTiers() {}

  /** Types of our own are known by their names, other tiers by theirs. */
  static String label(Tier tier) {
    return switch (tier.type()) {
      case "note", "confidence", "time-basis", "scene", "kind" -> tier.type();
      case "reading",
          "interpretation",
          "likelihood",
          "speaker-confidence",
          "addressee",
          "tag",
          "status" ->
          tier.type();
      default -> tier.id();
    };
  }

  /** Gives an utterance what the tiers below it say. */
  static Said noted(Said said, Notes notes) {
    Said result = said;
    String basis = notes.take("time-basis");
    if (!basis.isEmpty() && said.when().isPresent()) {
      result = result.withWhen(said.when().map(when -> based(when, basis)));
    }
    String scene = notes.take("scene");
    if (!scene.isEmpty()) {
      result = result.withScene(Optional.of(scene));
    }
    String kind = notes.take("kind");
    result = result.withKind(kind(kind));
    if (!kind.isEmpty() && result.kind().isEmpty()) {
      notes.add("kind", kind);
    }
    String term = notes.take("confidence");
    Optional<Likelihood> confidence = Likelihood.ofTerm(term);
    if (confidence.isPresent()) {
      result = result.withConfidence(confidence.map(OwnTiers::assessment));
    } else if (!term.isEmpty()) {
      notes.add("confidence", term);
    }
    String note = notes.take("note");
    String others = notes.besides(said.text());
    return result.withNote(
        note.isEmpty() || others.isEmpty() ? note + others : note + "\n" + others);
  }

  /** {@code start estimated, end measured}: what our own export says of times. */
  private static When based(When when, String told) {
    Basis start = when.startBasis();
    Basis end = when.endBasis();
    for (Basis basis : Basis.values()) {
      String word = basis.name().toLowerCase(Locale.ROOT);
      start = told.contains("start " + word) ? basis : start;
      end = told.contains("end " + word) ? basis : end;
    }
    return new When(when.start(), when.end(), start, end, when.extra());
  }

  private static Optional<Kind> kind(String told) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(told)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Assessment assessment(Likelihood likelihood) {
    return new Assessment(
        likelihood.term(),
        Optional.of(likelihood.percent()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Extra.NONE);
  }
}
