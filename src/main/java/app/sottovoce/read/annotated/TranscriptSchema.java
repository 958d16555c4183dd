package app.sottovoce.read.annotated;

import app.sottovoce.json.JsonPath;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The published JSON Schema of annotated transcripts, {@code
 * docs/annotated-transcript.schema.json}.
 */
public final class TranscriptSchema {
  private static final String FILE = "/app/sottovoce/json/annotated-transcript.schema.json";

  private final Schema schema;

  private TranscriptSchema(Schema schema) {
    this.schema = schema;
  }

  /** The schema, which is costly to load. */
  public static TranscriptSchema load() {
    try (InputStream in = TranscriptSchema.class.getResourceAsStream(FILE)) {
      return new TranscriptSchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(in, InputFormat.JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a document has that the schema does not allow. */
  public record Violation(JsonPath path, String message) {}

  public List<Violation> violations(JsonNode document) {
    return schema.validate(document).stream()
        .map(error -> new Violation(path(error.getInstanceLocation()), error.getMessage()))
        .toList();
  }

  private static JsonPath path(NodePath location) {
    JsonPath path = JsonPath.ROOT;
    for (int i = 0; i < location.getNameCount(); i++) {
      Object step = location.getElement(i);
      path = step instanceof Integer index ? path.element(index) : path.field(step.toString());
    }
    return path;
  }
}
