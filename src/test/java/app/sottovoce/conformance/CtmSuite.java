package app.sottovoce.conformance;

import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.corpus.CtmWords;
import app.sottovoce.read.corpus.CtmWords.Word;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The words of NIST's CTM files. */
final class CtmSuite implements Suite {
  @Override
  public String name() {
    return "ctm-nist-sctk";
  }

  @Override
  public String title() {
    return "CTM words";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    RawFile file = each.file();
    List<Word> all = CtmWords.in(file.text());
    Differences differences = new Differences();
    JsonNode expect = each.expect();
    differences.add("words", expect.get("word_count").asInt(), all.size());
    for (int i = 0; differences.isEmpty() && i < expect.get("words").size(); i++) {
      JsonNode word = expect.get("words").get(i);
      Word actual = all.get(i);
      if (word.has("special")) {
        differences.add("mark", word.get("special").asString(), actual.text());
      } else {
        differences.add("file", word.get("file").asString(), actual.file());
        differences.add("channel", word.get("channel").asString(), actual.channel());
        differences.add("start", word.get("start_ms").asLong(), actual.start().orElse(-1));
        differences.add("duration", word.get("dur_ms").asLong(), actual.duration().orElse(-1));
        differences.add("word", word.get("word").asString(), actual.text());
        differences.add("confidence", optional(word, "conf"), actual.confidence());
        differences.add("type", optional(word, "type"), actual.type());
        differences.add("speaker", optional(word, "speaker"), actual.speaker());
      }
    }
    differences.add("read as", "ctm", each.read().format());
    return differences.first();
  }

  private static Optional<String> optional(JsonNode word, String field) {
    return Optional.ofNullable(word.get(field)).map(JsonNode::asString);
  }
}
