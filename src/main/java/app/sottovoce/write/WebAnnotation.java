package app.sottovoce.write;

import app.sottovoce.json.CodePoints;
import app.sottovoce.json.JsonWriter;
import app.sottovoce.json.Names;
import app.sottovoce.model.Analyst;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes what is thought of one place in a source, as an annotation of that place. */
record WebAnnotation(Project project, Iris iris, CodePoints points, Generator generator) {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]+)*");

  /**
   * One annotation.
   *
   * @param number the anchor's number among those of its reading, from 1
   */
  void write(JsonWriter json, Utterance utterance, Reading reading, Anchor anchor, int number) {
    json.block();
    json.put("@context", CONTEXT);
    json.put("id", iris.of(utterance.id(), reading.id(), String.valueOf(number)));
    json.put("type", "Annotation");
    json.put("motivation", "describing");
    json.putInstant("created", project.info().created());
    json.name("generator").line();
    json.put("type", "Software").put("name", generator.name() + " " + generator.version()).end();
    json.array("body");
    bodies(json, utterance, reading);
    json.endArray();
    target(json, anchor);
    json.end();
  }

  private void bodies(JsonWriter json, Utterance utterance, Reading reading) {
    body(json, "describing", reading.text(), reading.by(), reading.language());
    utterance
        .speaker()
        .map(id -> Optional.ofNullable(project.speakers().get(id)).map(Speaker::name).orElse(id))
        .ifPresent(name -> body(json, "identifying", name));
    utterance.kind().ifPresent(kind -> body(json, "classifying", Names.UTTERANCE_KIND.of(kind)));
    reading
        .completeness()
        .ifPresent(c -> body(json, "classifying", Names.COMPLETENESS_WORDS.of(c)));
    assessed(json, "words", reading.confidence());
    assessed(json, "speaker", utterance.speakerConfidence());
    for (Interpretation interpretation : utterance.interpretations()) {
      if (interpretation.status() != Interpretation.Status.REJECTED) {
        String likelihood = interpretation.likelihood().map(l -> " (" + told(l) + ")").orElse("");
        body(
            json,
            "commenting",
            interpretation.text() + likelihood,
            interpretation.by(),
            Optional.empty());
      }
    }
    for (String tag : utterance.tags()) {
      Optional.ofNullable(project.tags().get(tag))
          .ifPresent(known -> body(json, "tagging", known.name()));
    }
    if (!utterance.note().isEmpty()) {
      body(json, "commenting", utterance.note());
    }
  }

  private void assessed(JsonWriter json, String what, Optional<Assessment> assessment) {
    assessment.ifPresent(
        a -> body(json, "assessing", what + ": " + told(a), a.by(), Optional.empty()));
  }

  private static String told(Assessment assessment) {
    return assessment.term()
        + assessment
            .percent()
            .map(
                p ->
                    p.low() == p.high()
                        ? ", " + p.low() + " %"
                        : ", " + p.low() + "–" + p.high() + " %")
            .orElse("");
  }

  private void body(JsonWriter json, String purpose, String value) {
    body(json, purpose, value, Optional.empty(), Optional.empty());
  }

  private void body(
      JsonWriter json, String purpose, String value, Optional<By> by, Optional<String> language) {
    json.line();
    json.put("type", "TextualBody").put("purpose", purpose).put("value", value);
    json.put("format", "text/plain");
    json.put("language", language.filter(tag -> LANGUAGE.matcher(tag).matches()));
    by.ifPresent(who -> creator(json, who));
    json.end();
  }

  private void creator(JsonWriter json, By by) {
    json.name("creator").line();
    switch (by) {
      case By.Person(String analyst) -> {
        json.put("id", iris.of(analyst)).put("type", "Person");
        json.put(
            "name",
            Optional.ofNullable(project.analysts().get(analyst))
                .map(Analyst::name)
                .filter(name -> !name.isEmpty()));
      }
      case By.Rule(String rule) ->
          json.put("type", "Software").put("name", generator.name() + ", rule " + rule);
    }
    json.end();
  }

  /** Positions count code points, as the recommendation has it. */
  private void target(JsonWriter json, Anchor anchor) {
    String source =
        project.source(anchor.source()).map(iris::of).orElseGet(() -> iris.of(anchor.source()));
    json.name("target").block();
    json.put("source", source);
    json.array("selector");
    json.line();
    json.put("type", "TextQuoteSelector").put("exact", anchor.exact());
    json.putUnlessEmpty("prefix", anchor.prefix()).putUnlessEmpty("suffix", anchor.suffix());
    json.end();
    json.line();
    json.put("type", "TextPositionSelector");
    json.put("start", points.toCodePoint(anchor.source(), anchor.start()));
    json.put("end", points.toCodePoint(anchor.source(), anchor.end()));
    json.end();
    json.endArray();
    json.end();
  }
}
