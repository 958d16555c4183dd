package app.sottovoce.read.lips;

import app.sottovoce.model.Hop;
import app.sottovoce.model.Source;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.JsonText;
import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.ToldText;
import app.sottovoce.read.base.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What AV-HuBERT's decoder read from lips: a list of the clips' names, one of its readings and one
 * of what was really said.
 */
public final class AvHubertOutputReader implements SourceReader {
  private static final Pattern HEAD =
      Pattern.compile("\\A\\s*\\{\\s*\"(?:utt_id|ref|hypo)\"\\s*:\\s*\\[");

  @Override
  public String format() {
    return "av-hubert";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("avhubert", "lip-avhubert");
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Sureness recognises(RawFile file) {
    return HEAD.matcher(file.head()).find() ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    JsonNode output = only(file);
    JsonNode clips = output.path("utt_id");
    JsonNode readings = output.path("hypo");
    JsonNode really = output.path("ref");
    Remarks remarks = file.remarks();
    if (clips.size() != readings.size()) {
      remarks.add(
          "There are " + clips.size() + " clips and " + readings.size() + " readings of them.");
    }
    ToldText told = new ToldText();
    for (int i = 0; i < readings.size(); i++) {
      Limits.checkCues(file.name(), i);
      String clip = line(clips.path(i));
      if (!clip.isEmpty()) {
        told.heading(clip);
      }
      String reference = line(really.path(i));
      told.add(
          Clip.said(clip, line(readings.path(i)), List.of(), Optional.empty())
              .withNote(reference.isEmpty() ? "" : "Really said: " + reference));
    }
    Source source =
        file.source(Source.Kind.TRANSCRIPT, file.stem(), told.text(), mediaType())
            .withHops(List.of(Hop.of("AV-HuBERT", "lip-read")));
    return new Imported(format(), source, told.said(), remarks.list());
  }

  private static JsonNode only(RawFile file) throws UnreadableFile {
    List<JsonNode> values = JsonText.values(file);
    if (values.isEmpty() || !values.getFirst().path("hypo").isArray()) {
      throw new UnreadableFile(file.name(), "has no list “hypo” with what was read from the lips.");
    }
    return values.getFirst();
  }

  private static String line(JsonNode text) {
    return text.isString() ? text.stringValue().strip().replaceAll("\\s+", " ") : "";
  }
}
