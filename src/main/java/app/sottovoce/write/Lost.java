package app.sottovoce.write;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The sentences that tell what a format could not carry, gathered while a project is written. */
final class Lost {
  private final Project project;
  private final List<String> sentences = new ArrayList<>();

  Lost(Project project) {
    this.project = project;
  }

  /** What was gathered, in the order in which it was. */
  List<String> sentences() {
    return List.copyOf(sentences);
  }

  /** So many things, if any: the number stands before the words. */
  void count(long count, String one, String many) {
    if (count > 0) {
      sentences.add(count + " " + (count == 1 ? one : many));
    }
  }

  /** A sentence, if it is so. */
  void when(boolean so, String sentence) {
    if (so) {
      sentences.add(sentence);
    }
  }

  void mentions() {
    count(
        utterances(Utterance::isMention),
        "word that is only talked about has no place in time and was left out.",
        "words that are only talked about have no place in time and were left out.");
  }

  void wordless() {
    count(
        utterances(utterance -> utterance.words().isBlank()),
        "utterance has no words: a reader of the file may pass it over.",
        "utterances have no words: a reader of the file may pass them over.");
  }

  void sources() {
    when(
        !project.sources().isEmpty(),
        "The sources, their texts and the places of the words in them are not in the file.");
  }

  void hops() {
    when(
        project.told().stream()
            .flatMap(utterance -> utterance.readings().stream())
            .anyMatch(reading -> !project.hops(reading).isEmpty()),
        "Through whose hands the words came is not in the file.");
  }

  void scores() {
    when(
        readings().anyMatch(reading -> reading.score().isPresent()),
        "The scores of recognisers are not in the file.");
  }

  void authors() {
    when(
        assessments()
            .anyMatch(a -> a.by().isPresent() || a.at().isPresent() || a.reason().isPresent()),
        "Who assessed something, when and why is not in the file.");
  }

  void speakers() {
    when(
        project.speakers().values().stream()
            .anyMatch(speaker -> !speaker.aliases().isEmpty() || !speaker.role().isEmpty()),
        "Other names of speakers and their parts in the event are not in the file.");
  }

  void sceneTimes() {
    when(
        project.scenes().values().stream().anyMatch(scene -> scene.span().isPresent()),
        "When scenes begin and end is not in the file.");
  }

  void dropped(int characters) {
    count(
        characters,
        "character that the format cannot hold was left out.",
        "characters that the format cannot hold were left out.");
  }

  Stream<Reading> readings() {
    return project.told().stream().flatMap(utterance -> utterance.readings().stream());
  }

  Stream<Assessment> assessments() {
    return Stream.of(
            readings().flatMap(reading -> reading.confidence().stream()),
            project.told().stream().flatMap(utterance -> utterance.speakerConfidence().stream()),
            project.told().stream()
                .flatMap(utterance -> utterance.interpretations().stream())
                .flatMap(interpretation -> interpretation.likelihood().stream()))
        .flatMap(stream -> stream);
  }

  private long utterances(Predicate<Utterance> which) {
    return project.told().stream().filter(which).count();
  }
}
