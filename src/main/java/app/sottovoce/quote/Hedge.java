package app.sottovoce.quote;

import app.sottovoce.model.Likelihood;
import app.sottovoce.text.Stretch;
import java.util.Optional;

/**
 * Words by which somebody keeps a distance to what is quoted, or vouches for it.
 *
 * @param where the words' place in the text
 * @param words the words as they stand there
 * @param cue the entry of the list {@code hedges.txt} they fall under
 * @param strength from -3, strongly lowers, to 3, strongly raises the confidence in the words
 * @param cap the most to be suggested of the words it governs
 * @param whose whose doubt it is, if not the writer's
 * @param governs whether it is about the words; what a speaker claims is doubted, not that they
 *     said it
 */
public record Hedge(
    Stretch where,
    String words,
    String cue,
    HedgeClass hedgeClass,
    int strength,
    Optional<Likelihood> cap,
    Optional<String> whose,
    boolean governs) {

  public int start() {
    return where.start();
  }

  public int end() {
    return where.end();
  }

  boolean lowers() {
    return governs && strength <= -2;
  }

  boolean raises() {
    return governs && strength >= 2;
  }

  /** {@code “reportedly” (the writer’s hedge)}. */
  String named() {
    return "“" + words + "” (" + owner() + " hedge)";
  }

  /** What it does to the confidence in the words, in sentences for the analyst. */
  public String effect() {
    return "“" + words + "”: " + owner() + " hedge (" + hedgeClass.label() + "). " + does();
  }

  private String owner() {
    return whose.map(w -> w + (w.endsWith("s") ? "’" : "’s")).orElse("the writer’s");
  }

  private String does() {
    if (!governs) {
      return "It is about what is claimed, not about the words: their confidence stays.";
    }
    String most = cap.map(c -> "“" + c.term() + "”").orElse("");
    if (lowers()) {
      return "Lowers the suggested confidence in the words by a band, to " + most + " at most.";
    }
    return raises()
        ? "Raises the suggested confidence in words that nothing else puts in doubt by a band."
        : "Keeps the suggested confidence in the words at " + most + " at most.";
  }
}
