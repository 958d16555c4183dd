package app.sottovoce.conformance;

import app.sottovoce.model.Said;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.StatedTimes;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The W3C's tests of how a WebVTT file falls into cues. */
final class WebVttFileSuite implements Suite {
  @Override
  public String name() {
    return "webvtt-wpt-file-parsing";
  }

  @Override
  public String title() {
    return "WebVTT files";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    Imported imported = each.read();
    JsonNode count = each.expect().get("cue_count");
    if (!count.isNull() && count.asInt() != imported.said().size()) {
      return Optional.of(imported.said().size() + " cues");
    }
    for (JsonNode cue : each.expect().get("cues")) {
      int index = cue.get("index").asInt();
      Said said = imported.said().get(index);
      long start = said.when().orElseThrow().start();
      long end = StatedTimes.end(said.when().orElseThrow());
      boolean right =
          (!cue.has("raw_text") || cue.get("raw_text").asString().equals(Case.raw(imported, said)))
              && (!cue.has("start_ms") || cue.get("start_ms").asLong() == start)
              && (!cue.has("end_ms") || cue.get("end_ms").asLong() == end);
      if (!right) {
        return Optional.of("cue " + index + " is " + said);
      }
    }
    return Optional.empty();
  }
}
