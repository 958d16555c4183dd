package app.sottovoce.quote;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Likelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far quoted words may be trusted: by how they became known, then by their hedges. One band
 * less for what lowers, however many say so; never more than the least of their caps; one band more
 * if something vouches for them and nothing lowers.
 */
final class Trust {
  private final boolean lipRead;
  private final Completeness completeness;
  private final List<Hedge> hedges;

  private Trust(boolean lipRead, Completeness completeness, List<Hedge> hedges) {
    this.lipRead = lipRead;
    this.completeness = completeness;
    this.hedges = hedges;
  }

  static Assessment of(Optional<Kind> kind, Completeness completeness, List<Hedge> hedges) {
    if (kind.equals(Optional.of(Kind.REPORTED))) {
      return new Trust(false, completeness, hedges).paraphrased();
    }
    boolean lipRead = kind.equals(Optional.of(Kind.LIP_READ));
    // That lips were read is where a lip reader's words start from; it does not lower them again.
    List<Hedge> own =
        hedges.stream()
            .filter(Hedge::governs)
            .filter(h -> !lipRead || h.hedgeClass() != HedgeClass.LIPREAD)
            .toList();
    return new Trust(lipRead, completeness, own).quoted();
  }

  private Assessment quoted() {
    Likelihood start =
        lipRead
            ? Likelihood.UNLIKELY
            : completeness == Completeness.WHOLE ? Likelihood.VERY_LIKELY : Likelihood.LIKELY;
    String way =
        lipRead
            ? "One lip reader without sound"
            : completeness == Completeness.WHOLE ? "Quoted in full" : "Quoted in part";
    return weighed(start, way, lipRead ? "lip-read" : "quoted");
  }

  private Assessment paraphrased() {
    return weighed(
        Likelihood.UNLIKELY,
        "Told in the writer’s words, not quoted: what was said, not how",
        "paraphrase");
  }

  private Assessment weighed(Likelihood start, String way, String rule) {
    List<String> reasons = new ArrayList<>(List.of(way));
    Likelihood band = start;
    Optional<Hedge> lowering = hedges.stream().filter(Hedge::lowers).findFirst();
    if (lowering.isPresent()) {
      band = moved(band, -1);
      reasons.add(lowering.get().named() + " lowers it by a band");
    }
    for (Hedge hedge : hedges) {
      Likelihood cap = hedge.cap().orElse(band);
      if (cap.compareTo(band) < 0) {
        band = cap;
        reasons.add(hedge.named() + " allows no more than “" + band.term() + "”");
      }
    }
    Optional<Hedge> raising = hedges.stream().filter(Hedge::raises).findFirst();
    boolean mayRise = !lipRead && reasons.size() == 1 && !rule.equals("paraphrase");
    if (raising.isPresent() && mayRise) {
      band = moved(band, 1);
      reasons.add("“" + raising.get().words() + "” raises it by a band");
    }
    return Assessment.suggested(band, rule, String.join("; ", reasons) + ".");
  }

  private static Likelihood moved(Likelihood band, int by) {
    Likelihood[] all = Likelihood.values();
    return all[Math.clamp(band.ordinal() + by, 0, all.length - 1)];
  }
}
