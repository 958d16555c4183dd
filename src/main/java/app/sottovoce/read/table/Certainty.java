package app.sottovoce.read.table;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Likelihood;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How sure a table says that somebody or something is of words.
 *
 * @param score a figure: a share of 1, or per cent
 * @param confidence a word of the vocabulary, as a suggestion to be confirmed
 */
record Certainty(Optional<Double> score, Optional<Assessment> confidence) {

  /** The rule's name, as the manual lists it. */
  static final String RULE = "table-confidence";

  private static final Certainty NONE = new Certainty(Optional.empty(), Optional.empty());
  private static final Pattern FIGURE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,10})?)\\s*(%)?");

  /**
   * @param cell what the table says
   * @param percent whether figures of the column go up to 100
   */
  static Certainty of(String cell, boolean percent) {
    Matcher figure = FIGURE.matcher(cell.strip());
    if (figure.matches()) {
      double value = Double.parseDouble(figure.group(1).replace(',', '.'));
      double share = percent || figure.group(2) != null ? value / 100 : value;
      return share <= 1 ? new Certainty(Optional.of(share), Optional.empty()) : NONE;
    }
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return Likelihood.ofTerm(word)
        .map(
            likelihood ->
                new Certainty(
                    Optional.empty(),
                    Optional.of(
                        Assessment.suggested(
                            likelihood, RULE, "The table says “" + cell.strip() + "”"))))
        .orElse(NONE);
  }

  /** A figure above 1, which only a column of per cents has. */
  static boolean isPercent(String cell) {
    Matcher figure = FIGURE.matcher(cell.strip());
    OptionalDouble value =
        figure.matches()
            ? OptionalDouble.of(Double.parseDouble(figure.group(1).replace(',', '.')))
            : OptionalDouble.empty();
    return value.isPresent() && value.getAsDouble() > 1;
  }
}
