package app.sottovoce.write;

import app.sottovoce.model.Analyst;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What analysts think of utterances, in words for people to read. */
final class Opinions {
  private final Project project;

  Opinions(Project project) {
    this.project = project;
  }

  /** All of it, a line each. */
  List<String> on(Utterance utterance) {
    List<String> lines = new ArrayList<>();
    add(lines, "kind", kind(utterance));
    add(lines, "confidence", confidence(utterance));
    add(lines, "score", score(utterance));
    add(lines, "speaker confidence", speakerConfidence(utterance));
    otherReadings(utterance).forEach(reading -> add(lines, "other reading", reading));
    interpretations(utterance).forEach(meaning -> add(lines, "means", meaning));
    add(lines, "by way of", hands(utterance));
    add(lines, "to", addressee(utterance));
    add(lines, "scene", scene(utterance));
    add(lines, "tags", tags(utterance));
    add(lines, "note", utterance.note());
    add(lines, "found by", rule(utterance));
    return lines;
  }

  String kind(Utterance utterance) {
    return utterance.kind().map(kind -> words(kind.name())).orElse("");
  }

  String confidence(Utterance utterance) {
    return utterance.reading().flatMap(Reading::confidence).map(this::assessment).orElse("");
  }

  /** A recogniser's own score of the words, a share of 1. */
  String score(Utterance utterance) {
    return utterance.reading().flatMap(Reading::score).map(String::valueOf).orElse("");
  }

  String speakerConfidence(Utterance utterance) {
    return utterance.speakerConfidence().map(this::assessment).orElse("");
  }

  /** The readings that are not preferred, each with how sure somebody is of it. */
  List<String> otherReadings(Utterance utterance) {
    Optional<Reading> shown = utterance.reading();
    return utterance.readings().stream()
        .filter(reading -> !shown.get().equals(reading))
        .map(reading -> reading.text() + bracketed(reading.confidence()))
        .toList();
  }

  /** What it may mean, without the opinions that were rejected. */
  List<String> interpretations(Utterance utterance) {
    return utterance.interpretations().stream()
        .filter(interpretation -> interpretation.status() != Interpretation.Status.REJECTED)
        .map(interpretation -> interpretation.text() + by(interpretation))
        .toList();
  }

  /** The hands through which the words passed, if they are others than the source's. */
  String hands(Utterance utterance) {
    return utterance.reading().map(Reading::hops).orElse(List.of()).stream()
        .map(Heading::hand)
        .collect(Collectors.joining(", then "));
  }

  String addressee(Utterance utterance) {
    return utterance.addressee().flatMap(project::speaker).map(Speaker::name).orElse("");
  }

  String scene(Utterance utterance) {
    return utterance.scene().flatMap(project::scene).map(Scene::title).orElse("");
  }

  String tags(Utterance utterance) {
    return utterance.tags().stream()
        .flatMap(id -> project.tag(id).stream())
        .map(Tag::name)
        .collect(Collectors.joining(", "));
  }

  /** The rule by which the program found it, as long as nobody has reviewed it. */
  String rule(Utterance utterance) {
    return utterance.isSuggestion()
        ? utterance
            .origin()
            .map(
                o ->
                    "the program, rule "
                        + o.rule()
                        + ", right in "
                        + o.percent()
                        + " %, not reviewed")
            .orElse("")
        : "";
  }

  /** A term with its range, who says so and why. */
  private String assessment(Assessment assessment) {
    String range =
        assessment.percent().map(p -> " (" + p.low() + "–" + p.high() + " %)").orElse("");
    String who = assessment.by().flatMap(this::name).map(name -> ", " + name).orElse("");
    String why = assessment.reason().map(reason -> ": " + reason).orElse("");
    return assessment.term() + range + who + why;
  }

  private String bracketed(Optional<Assessment> assessment) {
    return assessment.map(a -> " [" + assessment(a) + "]").orElse("");
  }

  private String by(Interpretation interpretation) {
    String who = interpretation.by().flatMap(this::name).map(name -> " (" + name + ")").orElse("");
    return bracketed(interpretation.likelihood()) + who;
  }

  private Optional<String> name(By by) {
    return switch (by) {
      case By.Person(String analyst) ->
          project.analyst(analyst).map(Analyst::name).filter(name -> !name.isEmpty());
      case By.Rule(String rule) -> Optional.of("suggested by the program, rule " + rule);
    };
  }

  /** {@code LIP_READ} as {@code lip-read}. */
  static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void add(List<String> lines, String what, String value) {
    if (!value.isEmpty()) {
      lines.add(what + ": " + value);
    }
  }
}
