package app.sottovoce.conformance;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Percent;
import app.sottovoce.model.Said;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What lip readers, and the corpora and programs of lip reading, write down. */
final class LipSuite implements Suite {
  @Override
  public String name() {
    return "lip-reading";
  }

  @Override
  public String title() {
    return "lip reading";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    List<String> expected = expected(each.expect());
    List<String> actual = new ArrayList<>();
    Imported imported = each.read();
    for (Said said : imported.said()) {
      actual.add(line(each.expect(), said));
    }
    // A case may name the first lines only.
    return !expected.isEmpty()
            && actual.size() >= expected.size()
            && actual.subList(0, expected.size()).equals(expected)
        ? Optional.empty()
        : Optional.of(actual + " for " + expected);
  }

  /** A line for each utterance, with what the case tells of it. */
  private static List<String> expected(JsonNode expect) {
    List<String> lines = new ArrayList<>();
    if (expect.has("text")) {
      JsonNode words = expect.path("words_ms");
      lines.add(expect.get("text").asString() + spoken(words) + conf(expect));
    }
    for (JsonNode row : expect.path("rows")) {
      if (row.isArray() && row.get(1).isArray()) {
        JsonNode times = row.get(1);
        lines.add(
            row.get(0).asString()
                + ": "
                + times.get(0).asLong()
                + "-"
                + times.get(times.size() - 1).asLong());
      } else if (row.isArray()) {
        lines.add(row.get(0).asString() + ": " + row.get(1).asString());
      } else if (row.has("token_ids")) {
        lines.add(row.get("path").asString() + ": " + numbers(row.get("token_ids")));
      } else {
        lines.add(row.get("id").asString() + ": 0-" + row.get("duration_ms").asLong());
      }
    }
    expect.path("lines").forEach(line -> lines.add(line.asString()));
    expect
        .path("files")
        .forEach(
            file -> {
              List<String> labels = new ArrayList<>();
              file.get("labels_ms").forEach(label -> labels.add(label.get(2).asString()));
              labels.remove("sil");
              lines.add(
                  file.get("name").asString()
                      + ": "
                      + String.join(" ", labels)
                      + spoken(file.get("labels_ms")));
            });
    if (expect.path("utterances").isArray()) {
      expect
          .path("utterances")
          .forEach(
              u ->
                  lines.add(
                      u.get("id").asString()
                          + ": "
                          + u.get("hypo").asString()
                          + " / "
                          + u.get("ref").asString()));
    } else {
      expect
          .path("utterances")
          .properties()
          .forEach(u -> lines.add(u.getKey() + ": " + u.getValue().asString()));
    }
    for (JsonNode cue : expect.path("cues")) {
      lines.add(
          cue.get("start_ms").asLong()
              + " "
              + cue.get("speaker").asString("")
              + ": "
              + cue.get("text").asString()
              + (cue.has("confidence")
                  ? " " + Math.round(cue.get("confidence").asDouble() * 100)
                  : ""));
    }
    return lines;
  }

  private static String line(JsonNode expect, Said said) {
    String clip = said.scene().map(scene -> scene + ": ").orElse("");
    String times = said.when().map(w -> w.start() + "-" + w.end()).orElse("");
    if (expect.has("cues")) {
      boolean told = said.text().contains("%");
      return said.when().map(When::start).orElse(-1L)
          + " "
          + said.speaker().map(s -> s.name()).orElse("")
          + ": "
          + said.text()
          + (told
              ? " " + said.confidence().flatMap(Assessment::percent).map(Percent::middle).get()
              : "");
    }
    if (said.text().isEmpty()) {
      return clip + times;
    }
    if (said.note().startsWith("Really said: ")) {
      return clip + said.text() + said.note().replace("Really said:", " /");
    }
    boolean timed = expect.has("words_ms") || expect.has("files");
    return clip
        + said.text()
        + (timed && !times.isEmpty() ? " " + times : "")
        + (said.note().startsWith("Conf: ") ? " " + said.note() : "");
  }

  /** From the first label that is no silence to the last. */
  private static String spoken(JsonNode labels) {
    long start = -1;
    long end = -1;
    for (JsonNode label : labels) {
      if (!label.get(2).asString().equals("sil")) {
        start = start < 0 ? label.get(0).asLong() : start;
        end = label.get(1).asLong();
      }
    }
    return start < 0 ? "" : " " + start + "-" + end;
  }

  private static String conf(JsonNode expect) {
    return expect.has("conf") ? " Conf: " + expect.get("conf").asInt() : "";
  }

  private static String numbers(JsonNode ids) {
    List<String> numbers = new ArrayList<>();
    ids.forEach(id -> numbers.add(id.asString()));
    return String.join(" ", numbers);
  }
}
