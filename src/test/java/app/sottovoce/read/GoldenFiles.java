package app.sottovoce.read;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Percent;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The sample files of each format, and what was read from them in a form that can be compared. */
public final class GoldenFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private GoldenFiles() {}

  /** All sample files, without the JSON beside them. */
  public static List<Path> all() {
    return Stream.of("formats", "bytes")
        .map(RESOURCES::resolve)
        .flatMap(GoldenFiles::filesBelow)
        .toList();
  }

  /** The format of a sample: the folder it lies in. */
  public static String format(Path file) {
    return file.getParent().getFileName().toString();
  }

  static String name(Path file) {
    return RESOURCES.relativize(file).toString().replace('\\', '/');
  }

  static Path expected(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
  }

  static RawFile raw(Path file) throws IOException {
    return new RawFile(
        file.getFileName().toString(), Files.readAllBytes(file), Instant.EPOCH, ReadOptions.NONE);
  }

  static String json(Imported imported) {
    Source source = imported.source();
    ObjectNode json = JSON.createObjectNode();
    json.put("format", imported.format());
    json.put("kind", source.kind().name().toLowerCase(Locale.ROOT));
    json.put("title", source.title());
    put(json, "publisher", source.publisher());
    put(json, "author", source.author());
    put(json, "published", source.published());
    put(json, "url", source.url());
    put(json, "language", source.language());
    put(json, "encoding", source.file().flatMap(file -> file.encoding()));
    source.hops().forEach(hop -> json.withArray("hops").add(hop.who() + ": " + hop.how()));
    json.put("text", source.text());
    ArrayNode said = json.putArray("said");
    imported.said().forEach(one -> said.add(said(one, source.text())));
    ArrayNode remarks = json.putArray("remarks");
    imported.remarks().forEach(remark -> remarks.add(remark.toString()));
    return JSON.writeValueAsString(json);
  }

  private static ObjectNode said(Said said, String text) {
    ObjectNode json = JSON.createObjectNode();
    put(json, "when", said.when().map(GoldenFiles::time));
    put(json, "speaker", said.speaker().map(speaker -> speaker.name()));
    put(json, "kind", said.kind().map(Enum::name));
    json.put("text", said.text());
    for (Span span : said.spans()) {
      json.withArray("raw").add(text.substring((int) span.start(), (int) span.end()));
    }
    put(json, "confidence", said.confidence().map(GoldenFiles::assessment));
    put(json, "score", said.score().map(String::valueOf));
    put(json, "scene", said.scene());
    put(json, "note", Optional.of(said.note()).filter(note -> !note.isEmpty()));
    return json;
  }

  private static String time(When when) {
    return "%d %s to %d %s"
        .formatted(when.start(), when.startBasis(), when.end(), when.endBasis())
        .toLowerCase(Locale.ROOT);
  }

  private static String assessment(Assessment assessment) {
    Percent percent = assessment.percent().orElseThrow();
    return "%s, %d to %d, %s: %s"
        .formatted(
            assessment.term(),
            percent.low(),
            percent.high(),
            assessment.by().map(Object::toString).orElse("by nobody named"),
            assessment.reason().orElse("no reason"));
  }

  private static void put(ObjectNode json, String field, Optional<String> value) {
    value.ifPresent(v -> json.put(field, v));
  }

  /** Below {@code bytes/} lie files of other tests too, below {@code formats/} none. */
  private static boolean isOfFormat(Path file) {
    return file.startsWith(RESOURCES.resolve("formats"))
        || SourceReaders.named(format(file)).isPresent();
  }

  private static Stream<Path> filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".json"))
          .filter(GoldenFiles::isOfFormat)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
