package app.sottovoce.write;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What belongs to an utterance besides its words, in words of its own.
 *
 * @param type what it is called
 * @param isLikelihood whether it is a word of the vocabulary of likelihood
 */
record Detail(String type, boolean isLikelihood, Values values) {

  /** All that an utterance has of a kind. */
  @FunctionalInterface
  interface Values {
    List<String> of(Timed timed, Project project);
  }

  /** In the order in which they stand below an utterance. */
  static final List<Detail> ALL =
      List.of(
          new Detail("time-basis", false, (timed, _) -> basis(timed)),
          new Detail("reading", false, (timed, _) -> others(timed.utterance())),
          new Detail(
              "confidence",
              true,
              (timed, _) -> terms(timed.utterance().reading().flatMap(Reading::confidence))),
          new Detail(
              "speaker-confidence",
              true,
              (timed, _) -> terms(timed.utterance().speakerConfidence())),
          new Detail(
              "interpretation",
              false,
              (timed, _) ->
                  timed.utterance().interpretations().stream().map(Detail::opinion).toList()),
          new Detail("status", false, (timed, _) -> suggestion(timed.utterance())),
          new Detail("kind", false, (timed, _) -> list(timed.utterance().kind().map(Detail::word))),
          new Detail(
              "addressee",
              false,
              (timed, project) ->
                  list(timed.utterance().addressee().flatMap(project::speaker).map(Speaker::name))),
          new Detail(
              "scene",
              false,
              (timed, project) ->
                  list(timed.utterance().scene().flatMap(project::scene).map(Scene::title))),
          new Detail(
              "tag",
              false,
              (timed, project) ->
                  timed.utterance().tags().stream()
                      .flatMap(tag -> project.tag(tag).stream())
                      .map(Tag::name)
                      .toList()),
          new Detail(
              "note",
              false,
              (timed, _) ->
                  list(Optional.of(timed.utterance().note()).filter(note -> !note.isBlank()))));

  /** How a kind is written: {@code lip-read}. */
  static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code start estimated, end measured}; nothing where both are measured. */
  private static List<String> basis(Timed timed) {
    boolean measured = timed.startBasis() == Basis.MEASURED && timed.endBasis() == Basis.MEASURED;
    return measured
        ? List.of()
        : List.of("start " + word(timed.startBasis()) + ", end " + word(timed.endBasis()));
  }

  static String word(Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> others(Utterance utterance) {
    Optional<Reading> shown = utterance.reading();
    return utterance.readings().stream()
        .filter(reading -> !shown.equals(Optional.of(reading)))
        .map(Reading::text)
        .toList();
  }

  /** What an interpretation says, with what has become of it and how likely it is. */
  private static String opinion(Interpretation interpretation) {
    String status =
        switch (interpretation.status()) {
          case SUGGESTED -> " (suggested)";
          case HELD -> "";
          case REJECTED -> " (rejected)";
        };
    String likelihood = interpretation.likelihood().map(l -> " (" + term(l) + ")").orElse("");
    return interpretation.text() + likelihood + status;
  }

  /** A suggestion stays visibly one. */
  private static String term(Assessment assessment) {
    return assessment.isSuggestion() ? assessment.term() + " (suggested)" : assessment.term();
  }

  private static List<String> terms(Optional<Assessment> assessment) {
    return list(assessment.map(Detail::term));
  }

  private static List<String> suggestion(Utterance utterance) {
    return utterance.isSuggestion() ? List.of("suggested") : List.of();
  }

  private static List<String> list(Optional<String> value) {
    return value.stream().toList();
  }
}
