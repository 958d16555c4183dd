package app.sottovoce.conformance;

import app.sottovoce.model.Said;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.read.subtitle.SubRipReader;
import app.sottovoce.text.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** SubRip as the Python library "srt" reads it; what it refuses needs a remark or a refusal. */
final class SubRipSuite implements Suite {
  @Override
  public String name() {
    return "srt-cdown";
  }

  @Override
  public String title() {
    return "SubRip cues, and broken ones told";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    boolean broken = each.expect().get("strict_parse").asString().equals("error");
    List<String> expected = new ArrayList<>();
    for (JsonNode cue : each.expect().get("cues")) {
      String words = Lines.normalised(cue.get("raw_text").asString());
      expected.add(cue.get("start_ms").asLong() + "-" + cue.get("end_ms").asLong() + " " + words);
    }
    List<String> actual = List.of();
    boolean told;
    try {
      Imported imported = new SubRipReader().read(each.file());
      actual = imported.said().stream().map(said -> cue(imported, said)).toList();
      told = !imported.remarks().isEmpty();
    } catch (UnreadableFile _) {
      told = true;
    }
    boolean right =
        broken
            ? told
                && actual.size() >= expected.size()
                && actual.subList(0, expected.size()).equals(expected)
            : actual.equals(expected);
    return right ? Optional.empty() : Optional.of("expected " + expected + ", not " + actual);
  }

  private static String cue(Imported imported, Said said) {
    When when = said.when().orElseThrow();
    return when.start() + "-" + StatedTimes.end(when) + " " + Case.raw(imported, said);
  }
}
