package app.sottovoce.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Grade;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CslJsonTest {

  @Test
  void sourcesBecomeABibliography() throws IOException {
    Source article =
        new Source(
            "s1",
            Source.Kind.ARTICLE,
            "On the quay",
            Optional.of("The Harbour Post"),
            Optional.of("Petra Lund and Ida Holm"),
            Optional.of("2026-06-14"),
            Optional.of("https://example.org/quay"),
            Optional.of("en-GB"),
            Optional.empty(),
            Grade.parse("B2"),
            "text",
            Optional.of(
                new SourceFile(
                    "quay.html",
                    Optional.of("text/html"),
                    Optional.of("UTF-8"),
                    Optional.of("ab12"),
                    Optional.of(Instant.parse("2026-06-15T23:30:00Z")),
                    Extra.NONE)),
            List.of(),
            Extra.NONE);
    Source script =
        Source.of("s2", Source.Kind.TRANSCRIPT, "Script", "")
            .withPublication(
                Optional.empty(),
                Optional.empty(),
                Optional.of("last spring"),
                Optional.empty(),
                Optional.empty());
    Project project =
        Project.empty(new Info("p", "Quay", Optional.empty(), Extra.NONE))
            .with(article)
            .with(script);
    assertEquals(
        """
        [
          {
            "id": "s1",
            "type": "article-newspaper",
            "title": "On the quay",
            "container-title": "The Harbour Post",
            "author": [
              {"literal": "Petra Lund"},
              {"literal": "Ida Holm"}
            ],
            "issued": {"date-parts": [[2026, 6, 14]]},
            "accessed": {"date-parts": [[2026, 6, 15]]},
            "URL": "https://example.org/quay",
            "language": "en-GB",
            "custom": {"file": "quay.html", "sha256": "ab12", "grade": "B2"}
          },
          {
            "id": "s2",
            "type": "document",
            "title": "Script",
            "issued": {"literal": "last spring"},
            "genre": "Transcript"
          }
        ]
        """,
        written(project));
  }

  @Property(tries = 100)
  void everySourceIsThereOnce(@ForAll("projects") Project project) throws IOException {
    List<String> ids = new ArrayList<>();
    JsonMapper.builder()
        .build()
        .readTree(written(project))
        .forEach(item -> ids.add(item.get("id").asString()));
    assertEquals(project.sources().keySet().stream().sorted().toList(), ids);
  }

  @Test
  void utterancesThatAreLeftOutAreCounted() throws IOException {
    int count = Examples.quay().utterances().size();
    assertEquals(
        "A bibliography has the sources only; utterances were left out (" + count + ").",
        new CslJson()
            .write(Examples.quay(), ExportOptions.COMPLETE, new ByteArrayOutputStream())
            .getFirst());
  }

  @Provide
  Arbitrary<Project> projects() {
    return Projects.any();
  }

  private static String written(Project project) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CslJson().write(project, ExportOptions.COMPLETE, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
