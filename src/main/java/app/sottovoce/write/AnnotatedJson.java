package app.sottovoce.write;

import app.sottovoce.json.CodePoints;
import app.sottovoce.json.Head;
import app.sottovoce.json.JsonWriter;
import app.sottovoce.json.Names;
import app.sottovoce.json.Suggestion;
import app.sottovoce.json.Things;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The annotated transcript, the format in which projects are shared. Equal projects give equal
 * bytes: fields and things have one order. {@code docs/file-format.md} describes it.
 */
public final class AnnotatedJson implements ProjectWriter {
  /** Sources as they were read, those of unknown time last. */
  private static final Comparator<Source> BY_READING =
      Comparator.comparing(
              (Source source) -> source.file().flatMap(SourceFile::read).orElse(Instant.MAX))
          .thenComparing(Project.BY_ID);

  private final Generator generator;

  /** Writes as this version of the program. */
  public AnnotatedJson() {
    this(Generator.CURRENT);
  }

  AnnotatedJson(Generator generator) {
    this.generator = generator;
  }

  @Override
  public String format() {
    return "annotated-json";
  }

  @Override
  public String title() {
    return "Annotated transcript (JSON)";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public List<String> write(Project project, ExportOptions options, OutputStream out)
      throws IOException {
    // The texts tell how positions are counted, so they are asked before they are left out.
    CodePoints points = CodePoints.of(project.sources().values());
    Project shown = options.of(project);
    Head head = new Head(shown.info(), shown.revision());
    List<Utterance> told = shown.told();
    Document document = new Document(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    document.begin(head, options.omitted(), generator);
    document.list(Names.ANALYSTS, byId(shown.analysts()), Things::write);
    document.list(
        Names.SOURCES,
        shown.sources().values().stream().sorted(BY_READING).toList(),
        Things::write);
    document.list(Names.SPEAKERS, byId(shown.speakers()), Things::write);
    document.list(Names.SCENES, byId(shown.scenes()), Things::write);
    document.list(Names.TAGS, byId(shown.tags()), Things::write);
    document.list(
        Names.UTTERANCES,
        told,
        (json, utterance) ->
            Things.write(json, points.toCodePoints(Suggestion.without(utterance))));
    document.list(
        Names.SUGGESTIONS,
        told.stream()
            .map(points::toCodePoints)
            .flatMap(utterance -> Suggestion.of(utterance).stream())
            .toList(),
        Suggestion::write);
    document.end(head);
    return remarks(told, points);
  }

  private static <T extends Thing> List<T> byId(Map<String, T> things) {
    return things.values().stream().sorted(Project.BY_ID).toList();
  }

  private static List<String> remarks(List<Utterance> told, CodePoints points) {
    return told.stream()
        .filter(
            utterance ->
                anchors(utterance)
                    .anyMatch(
                        anchor ->
                            points.cuts(anchor.source(), anchor.start())
                                || points.cuts(anchor.source(), anchor.end())))
        .map(
            utterance ->
                "An anchor of “"
                    + utterance.words()
                    + "” cuts a letter in two; in the file it starts or ends before that letter.")
        .toList();
  }

  private static Stream<Anchor> anchors(Utterance utterance) {
    return Stream.concat(
        utterance.readings().stream().flatMap(reading -> reading.anchors().stream()),
        utterance.interpretations().stream().flatMap(i -> i.evidence().stream()));
  }

  /** One document while it is written, piece by piece. */
  private static final class Document {
    private static final int PIECE = 1 << 16;

    private final StringBuilder text = new StringBuilder(2 * PIECE);
    private final JsonWriter json = new JsonWriter(text, true);
    private final Writer out;

    Document(Writer out) {
      this.out = out;
    }

    void begin(Head head, List<String> omitted, Generator generator) {
      json.block();
      head.write(json, omitted, generator.name(), generator.version());
    }

    <T> void list(String name, List<T> values, BiConsumer<JsonWriter, T> part) throws IOException {
      json.array(name);
      for (T value : values) {
        part.accept(json, value);
        if (text.length() > PIECE) {
          passOn();
        }
      }
      json.endArray();
    }

    void end(Head head) throws IOException {
      head.writeRest(json);
      json.end();
      text.append('\n');
      passOn();
      out.flush();
    }

    private void passOn() throws IOException {
      out.append(text);
      text.setLength(0);
    }
  }
}
