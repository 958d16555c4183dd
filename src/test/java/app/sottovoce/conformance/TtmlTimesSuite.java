package app.sottovoce.conformance;

import app.sottovoce.model.Said;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Every way in which TTML writes a time. */
final class TtmlTimesSuite implements Suite {
  @Override
  public String name() {
    return "ttml-imscjs-time";
  }

  @Override
  public String title() {
    return "TTML, times of every kind";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    List<Said> said = each.read().said();
    if (said.size() != each.expect().get("cue_count").asInt()) {
      return Optional.of(said.size() + " cues");
    }
    for (JsonNode cue : each.expect().get("cues")) {
      long start = said.get(cue.get("index").asInt()).when().orElseThrow().start();
      if (Math.abs(start - cue.get("start_ms").asLong()) > 1) {
        return Optional.of(start + " for " + cue);
      }
    }
    return Optional.empty();
  }
}
