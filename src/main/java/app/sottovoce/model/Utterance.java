package app.sottovoce.model;

import java.util.List;
import java.util.Optional;

/**
 * Something said, or believed said, by someone at some time.
 *
 * @param speaker id of who said it; absent while nobody can tell
 * @param addressee id of the speaker to whom it was said
 * @param scene id of the scene in which it was said
 * @param order its place among all utterances in the order told; ties are broken by id
 * @param readings its words, as one account after the other gives them
 * @param preferred id of the reading to show; the first one if absent
 * @param tags ids of its tags
 * @param origin the rule that found it, if the program did
 */
public record Utterance(
    String id,
    Optional<String> speaker,
    Optional<String> addressee,
    Optional<String> scene,
    Optional<Kind> kind,
    Optional<When> when,
    double order,
    List<Reading> readings,
    Optional<String> preferred,
    Optional<Assessment> speakerConfidence,
    List<Interpretation> interpretations,
    List<String> tags,
    String note,
    Status status,
    Optional<Origin> origin,
    Extra extra)
    implements Thing {

  public Utterance {
    readings = List.copyOf(readings);
    interpretations = List.copyOf(interpretations);
    tags = List.copyOf(tags);
  }

  /** An utterance of which only the words are known. */
  public static Utterance of(String id, double order, Reading reading) {
    return new Utterance(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        order,
        List.of(reading),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        Status.DRAFT,
        Optional.empty(),
        Extra.NONE);
  }

  /** The preferred reading, if there is any reading at all. */
  public Optional<Reading> reading() {
    Optional<Reading> shown = preferred.flatMap(this::reading);
    return shown.isPresent() || readings.isEmpty() ? shown : Optional.of(readings.getFirst());
  }

  public Optional<Reading> reading(String readingId) {
    for (Reading reading : readings) {
      if (reading.id().equals(readingId)) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  /** The words of the preferred reading, empty if there is none. */
  public String words() {
    return reading().map(Reading::text).orElse("");
  }

  /** Whether this is only a word talked about, which has no place on the timeline. */
  public boolean isMention() {
    return reading()
        .flatMap(Reading::completeness)
        .filter(Completeness.MENTION::equals)
        .isPresent();
  }

  /** Whether the program found it and nobody has reviewed it yet. */
  public boolean isSuggestion() {
    return status == Status.DRAFT && origin.isPresent();
  }

  /** The same utterance with one of its readings, known by its id, replaced. */
  public Utterance withReading(Reading reading) {
    return withReadings(
        readings.stream().map(r -> r.id().equals(reading.id()) ? reading : r).toList());
  }

  public Utterance withId(String newId) {
    return new Utterance(
        newId,
        speaker,
        addressee,
        scene,
        kind,
        when,
        order,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withSpeaker(Optional<String> newSpeaker) {
    return new Utterance(
        id,
        newSpeaker,
        addressee,
        scene,
        kind,
        when,
        order,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withAddressee(Optional<String> newAddressee) {
    return new Utterance(
        id,
        speaker,
        newAddressee,
        scene,
        kind,
        when,
        order,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withScene(Optional<String> newScene) {
    return new Utterance(
        id,
        speaker,
        addressee,
        newScene,
        kind,
        when,
        order,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withKind(Optional<Kind> newKind) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        newKind,
        when,
        order,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withWhen(Optional<When> newWhen) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        kind,
        newWhen,
        order,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withOrder(double newOrder) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        kind,
        when,
        newOrder,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withReadings(List<Reading> newReadings) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        kind,
        when,
        order,
        newReadings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withPreferred(Optional<String> newPreferred) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        kind,
        when,
        order,
        readings,
        newPreferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withSpeakerConfidence(Optional<Assessment> newSpeakerConfidence) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        kind,
        when,
        order,
        readings,
        preferred,
        newSpeakerConfidence,
        interpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withInterpretations(List<Interpretation> newInterpretations) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        kind,
        when,
        order,
        readings,
        preferred,
        speakerConfidence,
        newInterpretations,
        tags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withTags(List<String> newTags) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        kind,
        when,
        order,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        newTags,
        note,
        status,
        origin,
        extra);
  }

  public Utterance withNote(String newNote) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        kind,
        when,
        order,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        newNote,
        status,
        origin,
        extra);
  }

  public Utterance withStatus(Status newStatus) {
    return new Utterance(
        id,
        speaker,
        addressee,
        scene,
        kind,
        when,
        order,
        readings,
        preferred,
        speakerConfidence,
        interpretations,
        tags,
        note,
        newStatus,
        origin,
        extra);
  }
}
