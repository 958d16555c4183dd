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
 * @param meanings what the source gives as what the words meant
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
    List<Meaning> meanings,
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

  /**
   * What words meant, as their source interprets them.
   *
   * @param text the opinion, as an analyst should read it
   * @param likelihood how likely it is, or the program's suggestion
   * @param evidence where the source says so, in UTF-16 code units of its text
   * @param rule the rule of the program by which it was found
   */
  public record Meaning(
      String text, Optional<Assessment> likelihood, List<Span> evidence, String rule) {
    public Meaning {
      evidence = List.copyOf(evidence);
    }
  }

  public Said {
    spans = List.copyOf(spans);
    hops = List.copyOf(hops);
    meanings = List.copyOf(meanings);
  }

  /** Words at places of a source's text of which nothing else is known. */
  public static Said of(String text, List<Span> spans) {
    return new Said(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        spans,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "",
        List.of(),
        Optional.empty());
  }

  public Said withSpeaker(Optional<SpeakerName> newSpeaker) {
    return new Said(
        newSpeaker,
        kind,
        when,
        text,
        spans,
        completeness,
        confidence,
        speakerConfidence,
        score,
        hops,
        scene,
        note,
        meanings,
        origin);
  }

  public Said withKind(Optional<Kind> newKind) {
    return new Said(
        speaker,
        newKind,
        when,
        text,
        spans,
        completeness,
        confidence,
        speakerConfidence,
        score,
        hops,
        scene,
        note,
        meanings,
        origin);
  }

  public Said withWhen(Optional<When> newWhen) {
    return new Said(
        speaker,
        kind,
        newWhen,
        text,
        spans,
        completeness,
        confidence,
        speakerConfidence,
        score,
        hops,
        scene,
        note,
        meanings,
        origin);
  }

  public Said withSpans(List<Span> newSpans) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        newSpans,
        completeness,
        confidence,
        speakerConfidence,
        score,
        hops,
        scene,
        note,
        meanings,
        origin);
  }

  public Said withCompleteness(Optional<Completeness> newCompleteness) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        spans,
        newCompleteness,
        confidence,
        speakerConfidence,
        score,
        hops,
        scene,
        note,
        meanings,
        origin);
  }

  public Said withConfidence(Optional<Assessment> newConfidence) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        spans,
        completeness,
        newConfidence,
        speakerConfidence,
        score,
        hops,
        scene,
        note,
        meanings,
        origin);
  }

  public Said withSpeakerConfidence(Optional<Assessment> newSpeakerConfidence) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        spans,
        completeness,
        confidence,
        newSpeakerConfidence,
        score,
        hops,
        scene,
        note,
        meanings,
        origin);
  }

  public Said withScore(Optional<Double> newScore) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        spans,
        completeness,
        confidence,
        speakerConfidence,
        newScore,
        hops,
        scene,
        note,
        meanings,
        origin);
  }

  public Said withHops(List<Hop> newHops) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        spans,
        completeness,
        confidence,
        speakerConfidence,
        score,
        newHops,
        scene,
        note,
        meanings,
        origin);
  }

  public Said withScene(Optional<String> newScene) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        spans,
        completeness,
        confidence,
        speakerConfidence,
        score,
        hops,
        newScene,
        note,
        meanings,
        origin);
  }

  public Said withNote(String newNote) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        spans,
        completeness,
        confidence,
        speakerConfidence,
        score,
        hops,
        scene,
        newNote,
        meanings,
        origin);
  }

  public Said withMeanings(List<Meaning> newMeanings) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        spans,
        completeness,
        confidence,
        speakerConfidence,
        score,
        hops,
        scene,
        note,
        newMeanings,
        origin);
  }

  public Said withOrigin(Optional<Origin> newOrigin) {
    return new Said(
        speaker,
        kind,
        when,
        text,
        spans,
        completeness,
        confidence,
        speakerConfidence,
        score,
        hops,
        scene,
        note,
        meanings,
        newOrigin);
  }
}
