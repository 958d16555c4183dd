package app.sottovoce.conformance;

import app.sottovoce.read.base.Xml;
import app.sottovoce.read.corpus.TranscriberPass;
import app.sottovoce.read.corpus.Transcription;
import app.sottovoce.read.corpus.Transcription.Segment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Files of Transcriber, segment by segment. */
final class TranscriberSuite implements Suite {
  @Override
  public String name() {
    return "transcriber-reference";
  }

  @Override
  public String title() {
    return "Transcriber segments";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    Transcription transcription = TranscriberPass.read(Xml.asDeclared(each.file()));
    Differences differences = new Differences();
    JsonNode expect = each.expect();
    List<Segment> segments = transcription.segments();
    for (int i = 0; i < Math.min(expect.get("segments").size(), segments.size()); i++) {
      JsonNode segment = expect.get("segments").get(i);
      Segment actual = segments.get(i);
      String at = "segment " + i + " ";
      differences.add(at + "start", segment.get("start_ms").asLong(), actual.start().orElse(-1));
      differences.add(at + "end", segment.get("end_ms").asLong(), actual.end().orElse(-1));
      differences.add(at + "text", segment.get("text").asString(), actual.text());
      differences.add(
          at + "speakers", Differences.strings(segment.get("speakers")), actual.speakers());
    }
    differences.add("segments", expect.get("segment_count").asInt(), segments.size());
    differences.add("read as", "transcriber", each.read().format());
    return differences.first();
  }
}
