package app.sottovoce.conformance;

import app.sottovoce.model.Said;
import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One case of a suite.
 *
 * @param formats the folder with the suites
 * @param node the case as its file has it
 */
record Case(Path formats, JsonNode node) {

  String id() {
    return node.get("id").asString();
  }

  JsonNode input() {
    return node.get("input");
  }

  JsonNode expect() {
    return node.get("expect");
  }

  /** Whether a second reader makes something else of it. */
  boolean isDisputed() {
    return node.has("disputed") || node.has("w3c_reference") || node.has("cdown_srt");
  }

  /** The name of its file, as a user would see it. */
  String fileName() {
    return input().has("file") ? path().getFileName().toString() : id();
  }

  byte[] bytes() throws IOException {
    return input().has("file")
        ? Files.readAllBytes(path())
        : input().get("text").asString().getBytes(StandardCharsets.UTF_8);
  }

  /** The file, with what the case says about it. */
  RawFile file() throws IOException {
    return new RawFile(fileName(), bytes(), Instant.EPOCH, options());
  }

  /** What our reader makes of it; the format is found out from the content. */
  Imported read() throws IOException {
    return SourceReaders.read(file(), options());
  }

  /** The sentence with which our reader refuses it, if it does. */
  Optional<String> refusal() throws IOException {
    try {
      read();
      return Optional.empty();
    } catch (UnreadableFile e) {
      return Optional.of(e.getMessage());
    }
  }

  /** What the file has for something said, with tags and entities as they are. */
  static String raw(Imported imported, Said said) {
    String text = imported.source().text();
    return said.spans().stream()
        .map(span -> text.substring((int) span.start(), (int) span.end()))
        .collect(Collectors.joining("\n"));
  }

  private ReadOptions options() {
    JsonNode fps = input().path("fps");
    return new ReadOptions(
        Optional.empty(),
        Optional.empty(),
        fps.isNumber() ? OptionalDouble.of(fps.asDouble()) : OptionalDouble.empty());
  }

  private Path path() {
    return formats.resolve(input().get("file").asString());
  }
}
