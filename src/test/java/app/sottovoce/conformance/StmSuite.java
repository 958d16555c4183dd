package app.sottovoce.conformance;

import app.sottovoce.read.corpus.StmSegment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The segments of NIST's STM files. */
final class StmSuite implements Suite {
  @Override
  public String name() {
    return "stm-nist-sctk";
  }

  @Override
  public String title() {
    return "STM segments";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    List<StmSegment> segments =
        each.file().text().lines().flatMap(line -> StmSegment.of(line).stream()).toList();
    Differences differences = new Differences();
    JsonNode expect = each.expect();
    differences.add("segments", expect.get("segment_count").asInt(), segments.size());
    for (int i = 0; differences.isEmpty() && i < expect.get("segments").size(); i++) {
      JsonNode segment = expect.get("segments").get(i);
      StmSegment actual = segments.get(i);
      differences.add("file", segment.get("file").asString(), actual.file());
      differences.add("channel", segment.get("channel").asString(), actual.channel());
      differences.add("speaker", segment.get("speaker").asString(), actual.speaker());
      differences.add("start", segment.get("start_ms").asLong(), ms(actual.start()));
      differences.add("end", segment.get("end_ms").asLong(), ms(actual.end()));
      differences.add("label", segment.get("label").asString(), actual.label().orElse(""));
      differences.add("words", segment.get("text").asString(), actual.words());
    }
    differences.add("read as", "stm", each.read().format());
    return differences.first();
  }

  private static long ms(String seconds) {
    return Math.round(Double.parseDouble(seconds) * 1000);
  }
}
