package app.sottovoce.ui.table;

import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import java.util.Optional;

/**
 * Which utterances are shown.
 *
 * @param words found in one of the readings or in a name of the speaker
 * @param scene id of the scene
 * @param source id of a source that one of the readings rests on
 * @param tag id of the tag
 */
record Filter(
    WordTest words,
    Optional<Who> speaker,
    Optional<String> scene,
    Optional<String> source,
    Optional<State> state,
    Optional<String> tag) {
  static final Filter NONE =
      new Filter(
          WordTest.ANY,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Whose utterances. */
  sealed interface Who {
    /** One speaker, by id. */
    record One(String id) implements Who {}

    /** Those whose speaker is not known. */
    record Nobody() implements Who {}
  }

  boolean isNone() {
    return equals(NONE);
  }

  boolean passes(Project project, Utterance utterance) {
    return speaker.map(who -> isBy(who, utterance)).orElse(true)
        && scene.map(id -> utterance.scene().equals(Optional.of(id))).orElse(true)
        && state.map(wanted -> State.of(utterance) == wanted).orElse(true)
        && tag.map(utterance.tags()::contains).orElse(true)
        && source.map(id -> rests(utterance, id)).orElse(true)
        && hasWords(project, utterance);
  }

  private boolean hasWords(Project project, Utterance utterance) {
    if (words instanceof WordTest.Any) {
      return true;
    }
    for (Reading reading : utterance.readings()) {
      if (words.passes(reading.text())) {
        return true;
      }
    }
    Optional<Speaker> by = utterance.speaker().flatMap(project::speaker);
    return by.isPresent()
        && (words.passes(by.get().name()) || by.get().aliases().stream().anyMatch(words::passes));
  }

  private static boolean isBy(Who who, Utterance utterance) {
    return switch (who) {
      case Who.One one -> utterance.speaker().equals(Optional.of(one.id()));
      case Who.Nobody _ -> utterance.speaker().isEmpty();
    };
  }

  private static boolean rests(Utterance utterance, String source) {
    return utterance.readings().stream()
        .flatMap(reading -> reading.anchors().stream())
        .anyMatch(anchor -> anchor.source().equals(source));
  }
}
