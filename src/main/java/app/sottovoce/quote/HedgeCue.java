package app.sottovoce.quote;

import app.sottovoce.model.Likelihood;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of {@code hedges.txt}, whose head describes its columns.
 *
 * @param name under which it is looked up
 * @param strength -3 to 3
 * @param cap the most that is suggested of words it governs
 */
record HedgeCue(
    String name, HedgeClass hedgeClass, int strength, Optional<Likelihood> cap, Reach reach) {

  /** Which quoted words of its sentence a cue governs. */
  enum Reach {
    /** Those whose verb of reporting it belongs to. */
    VERB,
    /** Those whose marks it stands beside. */
    BESIDE,
    /** All. */
    SENTENCE
  }

  /** The cues of a list. */
  static Cues<HedgeCue> read(String list) {
    Cues<HedgeCue> cues = new Cues<>();
    for (String[] row : WordList.rows(list)) {
      HedgeCue cue =
          new HedgeCue(
              row[0],
              HedgeClass.valueOf(row[1].toUpperCase(Locale.ROOT)),
              Integer.parseInt(row[2]),
              cap(row[3]),
              Reach.valueOf(row[4].toUpperCase(Locale.ROOT)));
      cues.add(row[6], cue);
    }
    return cues;
  }

  private static Optional<Likelihood> cap(String name) {
    return switch (name) {
      case "low" -> Optional.of(Likelihood.UNLIKELY);
      case "low-moderate" -> Optional.of(Likelihood.ROUGHLY_EVEN);
      case "moderate" -> Optional.of(Likelihood.LIKELY);
      case "-" -> Optional.empty();
      default -> throw new IllegalStateException("No such cap: " + name);
    };
  }
}
