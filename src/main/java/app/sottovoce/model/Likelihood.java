package app.sottovoce.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The seven bands of likelihood of the US Intelligence Community. Source: ODNI, Intelligence
 * Community Directive 203 "Analytic Standards", 2 January 2015, section D.6.e(2)(a).
 */
public enum Likelihood {
  ALMOST_NO_CHANCE("almost no chance", "remote", 1, 5),
  VERY_UNLIKELY("very unlikely", "highly improbable", 5, 20),
  UNLIKELY("unlikely", "improbable", 20, 45),
  ROUGHLY_EVEN("roughly even chance", "roughly even odds", 45, 55),
  LIKELY("likely", "probable", 55, 80),
  VERY_LIKELY("very likely", "highly probable", 80, 95),
  ALMOST_CERTAIN("almost certain", "nearly certain", 95, 99);

  private final String term;
  private final String otherTerm;
  private final Percent percent;

  Likelihood(String term, String otherTerm, int low, int high) {
    this.term = term;
    this.otherTerm = otherTerm;
    this.percent = new Percent(low, high);
  }

  /** The word of the directive's first row. */
  public String term() {
    return term;
  }

  /** The word of the directive's second row, which must not be mixed with the first. */
  public String otherTerm() {
    return otherTerm;
  }

  public Percent percent() {
    return percent;
  }

  /** The band's key, 1 (almost no chance) to 7 (almost certain). */
  public int key() {
    return ordinal() + 1;
  }

  /** The band of a term of either row. */
  public static Optional<Likelihood> ofTerm(String term) {
    return Arrays.stream(values())
        .filter(l -> l.term.equalsIgnoreCase(term) || l.otherTerm.equalsIgnoreCase(term))
        .findFirst();
  }

  /** The band a probability falls into, 0 to 100; a border belongs to the higher band. */
  public static Likelihood ofPercent(int percent) {
    Likelihood found = ALMOST_NO_CHANCE;
    for (Likelihood likelihood : values()) {
      if (percent >= likelihood.percent.low()) {
        found = likelihood;
      }
    }
    return found;
  }
}
