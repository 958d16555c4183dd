package app.sottovoce.read.corpus;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A transcription of the program Transcriber: what is said between one synchronised point and the
 * next.
 *
 * @param scribe who transcribed, empty if not told
 * @param recording the recording, empty if not told
 * @param language BCP 47 tag of the language
 * @param speakers names of the speakers, in the order of the file
 */
public record Transcription(
    String scribe,
    String recording,
    Optional<String> language,
    List<String> speakers,
    List<Segment> segments) {

  /**
   * A stretch of a turn.
   *
   * @param start in milliseconds
   * @param end in milliseconds: the next synchronised point, or the end of the turn
   * @param speakers who speaks; several if they speak at once and the file does not tell whose
   *     words these are
   * @param text the words, without what is remarked on them
   * @param notes what is remarked on them: noises, pronunciation, comments
   * @param scene the topic of the section
   */
  public record Segment(
      OptionalLong start,
      OptionalLong end,
      List<String> speakers,
      String text,
      List<String> notes,
      Optional<String> scene) {}
}
