package app.sottovoce.conformance;

import app.sottovoce.model.Said;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.StatedTimes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** CHAT's main lines with their codes, and their times. */
final class ChatSuite implements Suite {
  @Override
  public String name() {
    return "chat-reference";
  }

  @Override
  public String title() {
    return "CHAT main lines";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    Imported imported = each.read();
    Differences differences = new Differences();
    differences.add("read as", "chat", imported.format());
    JsonNode expect = each.expect();
    List<Said> said = imported.said();
    if (expect.has("utterances_words")) {
      for (int i = 0; i < expect.get("utterances_words").size(); i++) {
        words(expect.get("utterances_words").get(i), said.get(i), differences);
      }
      return differences.first();
    }
    differences.add("utterances", expect.get("utterance_count").asInt(), said.size());
    for (int i = 0; differences.isEmpty() && i < expect.get("utterances").size(); i++) {
      JsonNode utterance = expect.get("utterances").get(i);
      Said actual = said.get(i);
      differences.add(
          "speaker", utterance.get("speaker").asString(), actual.speaker().orElseThrow().name());
      differences.add(
          "words",
          Differences.spaced(utterance.get("raw_text").asString()),
          Differences.spaced(Case.raw(imported, actual)));
      differences.add(
          "start",
          utterance.path("start_ms").asLong(-1),
          actual.when().map(When::start).orElse(-1L));
      differences.add(
          "end",
          utterance.path("end_ms").asLong(-1),
          actual.when().map(StatedTimes::end).orElse(-1L));
    }
    return differences.first();
  }

  private static void words(JsonNode expect, Said actual, Differences differences) {
    StringBuilder words = new StringBuilder();
    for (JsonNode word : expect.get("words")) {
      words.append(word.get(0).asString());
    }
    differences.add(
        "speaker", expect.get("speaker").asString(), actual.speaker().orElseThrow().name());
    differences.add("words", words.toString(), actual.text().replace(" ", ""));
  }
}
