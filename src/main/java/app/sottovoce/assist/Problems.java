package app.sottovoce.assist;

import app.sottovoce.assist.Problem.Kind;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what is wrong or missing and would mislead a reader of the export. */
public final class Problems {
  private Problems() {}

  /** All problems of a project: of utterances in the order told, then of scenes and speakers. */
  public static List<Problem> of(Project project) {
    List<Problem> problems = new ArrayList<>();
    project.told().forEach(utterance -> problems.addAll(of(project, utterance)));
    project.scenes().values().stream()
        .sorted(Project.BY_ID)
        .filter(scene -> scene.span().filter(span -> span.length() == 0).isPresent())
        .map(
            scene ->
                new Problem(
                    scene.id(),
                    Kind.SCENE_WITHOUT_LENGTH,
                    Sentence.of("problem.scene-without-length", scene.title())))
        .forEach(problems::add);
    project.speakers().values().stream()
        .sorted(Project.BY_ID)
        .filter(speaker -> speaker.name().isBlank())
        .map(
            speaker ->
                new Problem(
                    speaker.id(),
                    Kind.SPEAKER_WITHOUT_NAME,
                    Sentence.of("problem.speaker-without-name")))
        .forEach(problems::add);
    return List.copyOf(problems);
  }

  /** The problems of one utterance. */
  public static List<Problem> of(Project project, Utterance utterance) {
    return new Check(project, utterance).problems();
  }

  /** One look at one utterance. */
  private static final class Check {
    private final Project project;
    private final Utterance utterance;
    private final List<Problem> problems = new ArrayList<>();

    Check(Project project, Utterance utterance) {
      this.project = project;
      this.utterance = utterance;
    }

    List<Problem> problems() {
      references();
      idsAreUnique();
      readings();
      finality();
      time();
      utterance.interpretations().forEach(this::interpretation);
      return List.copyOf(problems);
    }

    private void references() {
      utterance.speaker().ifPresent(id -> known("speaker", id, project.speaker(id)));
      utterance.addressee().ifPresent(id -> known("addressee", id, project.speaker(id)));
      utterance.scene().ifPresent(id -> known("scene", id, project.scene(id)));
      utterance.tags().forEach(id -> known("tag", id, project.tag(id)));
      opinions().forEach(by -> known("analyst", by.analyst(), project.analyst(by.analyst())));
    }

    /** Analysts whose opinion something of the utterance is, each once. */
    private Stream<By.Person> opinions() {
      Stream<Optional<By>> ofReadings =
          utterance.readings().stream()
              .flatMap(r -> Stream.of(r.by(), r.confidence().flatMap(Assessment::by)));
      Stream<Optional<By>> ofInterpretations =
          utterance.interpretations().stream()
              .flatMap(i -> Stream.of(i.by(), i.likelihood().flatMap(Assessment::by)));
      return Stream.of(
              ofReadings,
              Stream.of(utterance.speakerConfidence().flatMap(Assessment::by)),
              ofInterpretations)
          .flatMap(stream -> stream)
          .flatMap(Optional::stream)
          .filter(By.Person.class::isInstance)
          .map(By.Person.class::cast)
          .distinct();
    }

    private void known(String what, String id, Optional<?> found) {
      if (found.isEmpty()) {
        add(Kind.UNKNOWN_ID, "problem.unknown-id." + what, id);
      }
    }

    private void idsAreUnique() {
      Set<String> seen = new HashSet<>();
      utterance.readings().stream()
          .map(Reading::id)
          .filter(id -> !seen.add(id))
          .distinct()
          .forEach(id -> add(Kind.ID_TWICE, "problem.id-twice.reading", id));
      seen.clear();
      utterance.interpretations().stream()
          .map(Interpretation::id)
          .filter(id -> !seen.add(id))
          .distinct()
          .forEach(id -> add(Kind.ID_TWICE, "problem.id-twice.interpretation", id));
    }

    private void readings() {
      if (utterance.words().isBlank()) {
        add(Kind.NO_WORDS, "problem.no-words");
      }
      utterance
          .preferred()
          .filter(id -> utterance.reading(id).isEmpty())
          .ifPresent(id -> add(Kind.PREFERRED_MISSING, "problem.preferred-missing", id));
      utterance.readings().stream().flatMap(r -> r.anchors().stream()).forEach(this::anchor);
    }

    private void anchor(Anchor anchor) {
      Optional<Source> source = project.source(anchor.source());
      known("source", anchor.source(), source);
      // A source shared without its text cannot contradict anybody.
      source
          .filter(s -> !s.text().isEmpty())
          .filter(s -> !isAt(anchor, s.text()))
          .ifPresent(
              s -> add(Kind.ANCHOR_ASTRAY, "problem.anchor-astray", anchor.exact(), s.title()));
    }

    private static boolean isAt(Anchor anchor, String text) {
      return anchor.end() <= text.length()
          && anchor.exact().length() == anchor.end() - anchor.start()
          && text.startsWith(anchor.exact(), anchor.start());
    }

    private void finality() {
      if (utterance.status() != Status.FINAL || utterance.isMention()) {
        return;
      }
      if (utterance.speaker().isEmpty()) {
        add(Kind.FINAL_WITHOUT_SPEAKER, "problem.final-without-speaker");
      } else if (isSuggestion(utterance.speakerConfidence())) {
        add(Kind.FINAL_ON_A_GUESS, "problem.final-on-a-guess.speaker");
      }
      if (isSuggestion(utterance.reading().flatMap(Reading::confidence))) {
        add(Kind.FINAL_ON_A_GUESS, "problem.final-on-a-guess.words");
      }
    }

    private static boolean isSuggestion(Optional<Assessment> assessment) {
      return assessment.filter(Assessment::isSuggestion).isPresent();
    }

    private void time() {
      if (utterance.when().filter(when -> when.duration() == 0).isPresent()) {
        add(Kind.NO_DURATION, "problem.no-duration");
      }
      Optional<Scene> scene = utterance.scene().flatMap(project::scene);
      Predicate<Span> elsewhere =
          span ->
              utterance
                  .when()
                  .filter(when -> when.end() <= span.start() || when.start() >= span.end())
                  .isPresent();
      scene
          .filter(s -> s.span().filter(elsewhere).isPresent())
          .ifPresent(s -> add(Kind.OUTSIDE_SCENE, "problem.outside-scene", s.title()));
    }

    private void interpretation(Interpretation opinion) {
      boolean nobodys = opinion.by().filter(By.Person.class::isInstance).isEmpty();
      if (nobodys && opinion.status() == Interpretation.Status.HELD) {
        add(Kind.NO_AUTHOR, "problem.no-author", opinion.text());
      }
      opinion.evidence().forEach(this::anchor);
    }

    private void add(Kind kind, String key, String... parts) {
      problems.add(new Problem(utterance.id(), kind, Sentence.of(key, parts)));
    }
  }
}
