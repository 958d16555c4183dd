package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Utterance;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebAnnotationsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final WebAnnotations WRITER =
      new WebAnnotations(new Generator("Sottovoce", "test"));

  @Test
  void aPlaceIsToldByItsWordsAndByCodePoints() throws IOException {
    String text = "🙂 She said: “Go.” Then left.";
    int start = text.indexOf("Go.");
    Source source = Source.of("s1", Source.Kind.ARTICLE, "Quay", text);
    Anchor anchor = Anchor.of("s1", text, start, start + 3);
    Project project =
        Projects.of(1, 0)
            .with(source)
            .with(Utterance.of("u 1", 1, Reading.of("r1", "Go.").withAnchors(List.of(anchor))));
    JsonNode annotation = written(project).at("/first/items/0");
    String id = project.info().id();
    assertEquals(id + "#u%201/r1/1", annotation.get("id").asString());
    assertEquals(id + "#s1", annotation.at("/target/source").asString());
    assertEquals(
        "[{\"type\":\"TextQuoteSelector\",\"exact\":\"Go.\",\"prefix\":\"🙂 She said: “\","
            + "\"suffix\":\"” Then left.\"},"
            + "{\"type\":\"TextPositionSelector\",\"start\":13,\"end\":16}]",
        annotation.at("/target/selector").toString());
    assertEquals(
        "[{\"type\":\"TextualBody\",\"purpose\":\"describing\",\"value\":\"Go.\",\"format\":\"text/plain\"}]",
        annotation.get("body").toString());
  }

  @Property(tries = 100)
  void everyAnchorOfAReadingHasItsAnnotation(@ForAll("projects") Project project)
      throws IOException {
    List<String> expected = new ArrayList<>();
    for (Utterance utterance : project.told()) {
      for (Reading reading : utterance.readings()) {
        reading.anchors().forEach(anchor -> expected.add(anchor.exact()));
      }
    }
    JsonNode collection = written(project);
    List<String> actual = new ArrayList<>();
    collection
        .at("/first/items")
        .forEach(item -> actual.add(item.at("/target/selector/0/exact").asString()));
    assertEquals(expected, actual);
    assertEquals(expected.size(), collection.get("total").asInt());
  }

  @Test
  void whatIsLeftOutIsSaid() throws IOException {
    List<String> remarks =
        WRITER.write(Examples.quay(), ExportOptions.COMPLETE, new ByteArrayOutputStream());
    assertEquals(
        true,
        remarks.contains(
            "The times of utterances were left out, since annotations are of text ("
                + Examples.quay().utterances().values().stream()
                    .filter(u -> u.when().isPresent())
                    .count()
                + ")."),
        remarks.toString());
  }

  @Test
  void theSchemasOfTheConsortiumAreSatisfied() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Project project : Projects.any().sampleStream().limit(15).toList()) {
      checkAll(written(project), wrong);
    }
    assertEquals(List.of(), wrong);
  }

  private static void checkAll(JsonNode collection, List<String> wrong) throws IOException {
    check("collections/collectionMusts.test", collection, wrong);
    check("collections/pages/pageMusts.test", collection.get("first"), wrong);
    check("collections/pages/pageMusts.test", collection, wrong);
    for (JsonNode item : collection.at("/first/items")) {
      check("annotations/annotationMusts.test", item, wrong);
    }
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  private static void check(String test, JsonNode document, List<String> wrong) throws IOException {
    for (JsonNode assertion : JSON.readTree(file(test)).get("assertions")) {
      String name = assertion.asString().strip();
      JsonNode schema = JSON.readTree(file(name));
      boolean valid = schema(name).validate(document).isEmpty();
      if (valid != schema.get("expectedResult").asString().equals("valid")) {
        wrong.add(
            name
                + ": "
                + schema(name).validate(document)
                + " in "
                + document.toString().substring(0, 200));
      }
    }
  }

  private static final Map<String, Schema> SCHEMAS = new HashMap<>();

  private static Schema schema(String name) throws IOException {
    if (!SCHEMAS.containsKey(name)) {
      Map<String, String> definitions = new HashMap<>();
      try (var files = Files.list(folder().resolve("definitions"))) {
        for (Path file : files.toList()) {
          definitions.put("https://schemas.test/" + file.getFileName(), Files.readString(file));
        }
      }
      SchemaRegistry registry =
          SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_4, builder -> builder.schemas(definitions));
      String schema =
          Files.readString(file(name).toPath())
              .replaceFirst("\"id\": \"", "\"id\": \"https://schemas.test/");
      SCHEMAS.put(name, registry.getSchema(schema, InputFormat.JSON));
    }
    return SCHEMAS.get(name);
  }

  private static File file(String name) {
    return folder().resolve(name).toFile();
  }

  private static Path folder() {
    String shared = System.getProperty("sottovoce.shared", "");
    assumeTrue(!shared.isEmpty(), "The folder with the schemas is not given (-Dshared=PATH)");
    return Path.of(shared, "web-annotation");
  }

  private static JsonNode written(Project project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(project, ExportOptions.COMPLETE, out);
    return JSON.readTree(out.toByteArray());
  }
}
