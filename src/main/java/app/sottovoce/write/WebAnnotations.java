package app.sottovoce.write;

import app.sottovoce.json.CodePoints;
import app.sottovoce.json.JsonWriter;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Utterance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * W3C Web Annotations ("Web Annotation Data Model", recommendation of 2017) as JSON-LD: a
 * collection whose one page has an annotation for each place at which a source has a reading's
 * words.
 */
final class WebAnnotations implements ProjectWriter {
  private static final int PIECE = 1 << 16;

  private final Generator generator;

  WebAnnotations() {
    this(Generator.CURRENT);
  }

  WebAnnotations(Generator generator) {
    this.generator = generator;
  }

  @Override
  public String format() {
    return "web-annotation";
  }

  @Override
  public String title() {
    return "Web Annotations (JSON-LD)";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public String extension() {
    return "jsonld";
  }

  @Override
  public List<String> write(Project project, ExportOptions options, OutputStream out)
      throws IOException {
    CodePoints points = CodePoints.of(project.sources().values());
    Project shown = options.of(project);
    Iris iris = Iris.of(shown);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    StringBuilder text = new StringBuilder(2 * PIECE);
    JsonWriter json = new JsonWriter(text, true);
    List<Utterance> told = shown.told();
    long total =
        told.stream().flatMap(u -> u.readings().stream()).mapToLong(r -> r.anchors().size()).sum();
    begin(json, shown, iris, total);
    WebAnnotation annotation = new WebAnnotation(shown, iris, points, generator);
    for (Utterance utterance : told) {
      for (Reading reading : utterance.readings()) {
        for (int i = 0; i < reading.anchors().size(); i++) {
          annotation.write(json, utterance, reading, reading.anchors().get(i), i + 1);
        }
      }
      if (text.length() > PIECE) {
        writer.append(text);
        text.setLength(0);
      }
    }
    json.endArray();
    json.end();
    json.end();
    writer.append(text).append('\n').flush();
    return remarks(told);
  }

  private static void begin(JsonWriter json, Project project, Iris iris, long total) {
    String title = project.info().title().isBlank() ? "Untitled" : project.info().title();
    json.block();
    json.put("@context", WebAnnotation.CONTEXT);
    json.put("id", iris.project());
    json.put("type", "AnnotationCollection");
    json.put("label", title);
    json.putInstant("created", project.info().created());
    json.put("total", total);
    json.name("first").block();
    json.put("@context", WebAnnotation.CONTEXT);
    json.put("id", iris.of("page1"));
    json.put("type", "AnnotationPage");
    json.put("startIndex", 0);
    json.array("items");
  }

  private static List<String> remarks(List<Utterance> told) {
    List<String> remarks = new ArrayList<>();
    long nowhere =
        told.stream()
            .flatMap(u -> u.readings().stream())
            .filter(reading -> reading.anchors().isEmpty())
            .count();
    tell(
        remarks,
        nowhere,
        "Readings that stand in no source were left out, since an annotation needs a place");
    tell(
        remarks,
        told.stream().filter(u -> u.when().isPresent()).count(),
        "The times of utterances were left out, since annotations are of text");
    tell(
        remarks,
        told.stream().filter(u -> u.scene().isPresent() || u.addressee().isPresent()).count(),
        "Scenes and addressees of utterances were left out");
    tell(
        remarks,
        told.stream()
            .flatMap(u -> u.interpretations().stream())
            .filter(i -> !i.evidence().isEmpty())
            .count(),
        "The evidence for interpretations was left out");
    tell(
        remarks,
        told.stream()
            .flatMap(u -> u.readings().stream())
            .filter(r -> r.score().isPresent() || !r.hops().isEmpty())
            .count(),
        "Recognisers' scores and the hands through which words passed were left out");
    return remarks;
  }

  private static void tell(List<String> remarks, long count, String what) {
    if (count > 0) {
      remarks.add(what + " (" + count + ").");
    }
  }
}
