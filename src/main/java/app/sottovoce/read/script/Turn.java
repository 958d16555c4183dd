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

  /** Whether this is no speech but what somebody does, in brackets. */
  boolean isAction() {
    return TurnLine.isAction(words);
  }
}
