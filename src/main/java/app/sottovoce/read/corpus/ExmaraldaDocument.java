package app.sottovoce.read.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A basic transcription of EXMARaLDA: a score whose staves are the tiers and whose bars begin at
 * the points of one timeline (Schmidt, "A time-based data model and a generic interchange format
 * for spoken language transcription", 2005).
 *
 * @param title name of the transcription, empty if not told
 * @param media addresses of the recordings
 * @param speakers the speakers' abbreviations, by their ids
 * @param timeline the points in their order
 * @param tiers in the order of the file
 */
public record ExmaraldaDocument(
    String title,
    List<String> media,
    Map<String, String> speakers,
    List<Point> timeline,
    List<Tier> tiers) {

  /**
   * A point of the timeline.
   *
   * @param stated its time in seconds as the file has it
   * @param milliseconds its time, estimated where the file has none
   */
  public record Point(
      String id, Optional<String> stated, OptionalLong milliseconds, boolean isEstimated) {}

  /**
   * A tier.
   *
   * @param speaker id of the speaker
   * @param category what is annotated: {@code v} (verbal), {@code en} (translation) …
   * @param type {@code t}: what is said, {@code d}: what is done, {@code a}: what is annotated
   */
  public record Tier(
      String id, Optional<String> speaker, String category, String type, List<Event> events) {}

  /** What stands between two points, by their ids. */
  public record Event(String start, String end, String text) {}
}
