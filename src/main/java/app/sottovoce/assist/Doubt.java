package app.sottovoce.assist;

/**
 * A place that needs a human.
 *
 * @param utterance id of the utterance
 * @param percent how sure what is doubted is as it stands, 0 to 100; 0 if nothing speaks for it
 * @param reason why it is doubted
 */
public record Doubt(String utterance, Kind kind, int percent, Sentence reason) {

  /** What is doubted, in the order in which it is best settled. */
  public enum Kind {
    NO_SPEAKER,
    GUESSED_SPEAKER,
    DIFFERING_READINGS,
    UNSURE_WORDS,
    NO_EVIDENCE,
    NO_LIKELIHOOD,
    TIME_AGAINST_ORDER,
    UNREVIEWED
  }
}
