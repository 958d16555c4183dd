package app.sottovoce.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The suites, in the order of the report. */
final class Suites {
  static final List<Suite> ALL =
      List.of(
          new SubRipSuite(),
          new WebVttFileSuite(),
          new WebVttTextSuite(),
          new EafSuite(),
          new TextGridSuite(),
          new TranscriberSuite(),
          new ExmaraldaSuite(),
          new ChatSuite(),
          new CtmSuite(),
          new StmSuite(),
          new EncodingSuite(),
          new ArticleSuite());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Suites() {}

  /** The cases of a suite, in the order of its file. */
  static List<Case> cases(Path formats, Suite suite) throws IOException {
    JsonNode file =
        JSON.readTree(Files.readAllBytes(formats.resolve("expected/" + suite.name() + ".json")));
    List<Case> cases = new ArrayList<>();
    for (JsonNode node : file.get("cases")) {
      cases.add(new Case(formats, node));
    }
    return cases;
  }
}
