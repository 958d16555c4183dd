package app.sottovoce.conformance;

import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Subtitles of which a suite lists the cues; broken files need a remark or a refusal. */
record SubtitleSuite(String name, String title) implements Suite {

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    JsonNode expect = each.expect();
    Imported imported;
    try {
      imported = each.read();
    } catch (UnreadableFile e) {
      boolean refused = expect.has("error") || expect.path("cue_count").asInt(-1) == 0;
      return refused ? Optional.empty() : Optional.of(e.getMessage());
    }
    if (expect.has("error")) {
      return imported.remarks().isEmpty() ? Optional.of("nothing is said") : Optional.empty();
    }
    List<JsonNode> cues = new ArrayList<>();
    expect.get("cues").forEach(cues::add);
    // Comments are never shown.
    cues.removeIf(cue -> cue.has("comment"));
    if (imported.said().size() != cues.size()) {
      return Optional.of(imported.said().size() + " cues: " + imported.said());
    }
    for (int i = 0; i < cues.size(); i++) {
      Said said = imported.said().get(i);
      if (!isSame(cues.get(i), said, imported)) {
        return Optional.of(said.when() + " " + said.text() + " for " + cues.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(JsonNode cue, Said said, Imported imported) {
    JsonNode words =
        cue.path("plain_text").isMissingNode() ? cue.path("text") : cue.path("plain_text");
    JsonNode raw = cue.path("raw_text");
    return isTime(cue.path("start_ms"), said.when().map(StatedTimes::start))
        && isTime(cue.path("end_ms"), said.when().map(StatedTimes::end))
        && (words.isMissingNode() || words.asString().equals(said.text()))
        && (!cue.has("speaker") || cue.get("speaker").asString().equals(speaker(said)))
        && (raw.isMissingNode() || raw.asString().equals(Case.raw(imported, said)));
  }

  private static String speaker(Said said) {
    return said.speaker().map(SpeakerName::name).orElse("");
  }

  private static boolean isTime(JsonNode expected, Optional<Long> actual) {
    return !expected.isNumber() || actual.equals(Optional.of(expected.asLong()));
  }
}
