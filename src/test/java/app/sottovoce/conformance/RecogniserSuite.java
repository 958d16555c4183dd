package app.sottovoce.conformance;

import app.sottovoce.model.Said;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.StatedTimes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What recognisers heard, and other transcripts of which utterances are listed. */
record RecogniserSuite(String name, String title) implements Suite {

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    JsonNode expect = each.expect();
    Imported imported = each.read();
    List<String> wrong = new ArrayList<>();
    JsonNode count = expect.path("cue_count");
    if (count.isNumber() && count.asInt() != imported.said().size()) {
      wrong.add(imported.said().size() + " utterances");
    }
    JsonNode cues = utterances(expect);
    boolean all = !expect.has("listed");
    if (all && !cues.isMissingNode() && cues.size() != imported.said().size()) {
      wrong.add(imported.said().size() + " utterances");
    }
    for (int i = 0; i < cues.size() && i < imported.said().size(); i++) {
      JsonNode cue = cues.get(i);
      int index = cue.has("index") ? cue.get("index").asInt() : i;
      Said said = imported.said().get(index);
      if (!isSame(cue, said)) {
        wrong.add("utterance " + index + " is " + said);
      }
    }
    String transcript = expect.path("transcript").asString("");
    if (!transcript.isEmpty() && !words(transcript).equals(words(joined(imported)))) {
      wrong.add("the words are " + joined(imported));
    }
    return wrong.stream().findFirst();
  }

  private static JsonNode utterances(JsonNode expect) {
    for (String name : List.of("cues", "cues_sorted", "turns", "utterances")) {
      if (expect.path(name).isArray()) {
        return expect.get(name);
      }
    }
    return expect.path("cues");
  }

  private static boolean isSame(JsonNode cue, Said said) {
    if (cue.isArray()) {
      return cue.get(0).asString("").equals(said.speaker().map(s -> s.name()).orElse(""))
          && cue.get(1).asString().equals(said.text());
    }
    String text = cue.has("plain_text") ? "plain_text" : "text";
    return (!cue.has(text) || cue.get(text).asString().equals(said.text()))
        && (!cue.has("speaker")
            || cue.get("speaker").asString("").equals(said.speaker().map(s -> s.name()).orElse("")))
        && isTime(cue.path("start_ms"), said.when().map(When::start))
        && isTime(cue.path("end_ms"), said.when().map(StatedTimes::end));
  }

  private static boolean isTime(JsonNode expected, Optional<Long> actual) {
    return !expected.isNumber() || actual.equals(Optional.of(expected.asLong()));
  }

  private static String joined(Imported imported) {
    return imported.said().stream().map(Said::text).collect(Collectors.joining(" "));
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
