package app.sottovoce.model;

import java.util.List;
import java.util.Optional;

/**
 * Something said as one source gives it, before it belongs to a project: its speaker is a name, its
 * places are stretches of that source's text. Readers of transcripts and the finder of quotations
 * yield these.
 *
 * @param speaker who is named as having said it
 * @param when its place in time, if the source gives one
 * @param text the words, as a reader should see them
 * @param spans where the source's text has them, in UTF-16 code units, in the order of the words
 * @param confidence how sure the source is of the words, or the program's suggestion
 * @param speakerConfidence how sure the attribution to the speaker is
 * @param score what a recogniser gave as its own score, 0 to 1
 * @param hops the hands through which the words passed, if known for these words in particular
 * @param scene title of the scene, if the source names one
 * @param note what the source adds in words, empty if nothing
 * @param origin the rule that found it, if the program did
 */
public record Said(
    Optional<SpeakerName> speaker,
    Optional<Kind> kind,
    Optional<When> when,
    String text,
    List<Span> spans,
    Optional<Completeness> completeness,
    Optional<Assessment> confidence,
    Optional<Assessment> speakerConfidence,
    Optional<Double> score,
    List<Hop> hops,
    Optional<String> scene,
    String note,
    Optional<Origin> origin) {

  /**
   * A speaker as a source names them.
   *
   * @param name the fullest form the source gives
   * @param aliases the other forms it uses
   * @param role office or part in the event, empty when unknown
   */
  public record SpeakerName(String name, List<String> aliases, String role) {
    public SpeakerName {
      aliases = List.copyOf(aliases);
    }

    public static SpeakerName of(String name) {
      return new SpeakerName(name, List.of(), "");
    }
  }

  public Said {
    spans = List.copyOf(spans);
    hops = List.copyOf(hops);
  }
}
