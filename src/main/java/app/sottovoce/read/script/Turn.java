package app.sottovoce.read.script;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One turn in a transcript: who says what, and when.
 *
 * @param start milliseconds, if the transcript says
 * @param end milliseconds, if the transcript says
 * @param name the speaker, as named there
 * @param words the words in one line
 * @param from where the words begin in the text
 * @param to where they end
 */
record Turn(
    OptionalLong start, OptionalLong end, Optional<String> name, String words, int from, int to) {

  /** How many characters a second are spoken: fast speech, so that an estimate is rather short. */
  private static final int CHARACTERS_PER_SECOND = 15;

  /** The shortest stretch that can be seen and taken hold of on a timeline, in milliseconds. */
  private static final int SHORTEST = 700;

  /**
   * When the words probably end, if nothing follows: as long after the start as they take to say.
   */
  long estimatedEnd() {
    long spoken = words.length() * 1000L / CHARACTERS_PER_SECOND;
    return start.orElseThrow() + Math.max(SHORTEST, spoken);
  }

  /** Whether this is no speech but what somebody does, in brackets. */
  boolean isAction() {
    return TurnLine.isAction(words);
  }
}
