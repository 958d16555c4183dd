package app.sottovoce.read.lips;

import app.sottovoce.model.Said;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manifest of AV-HuBERT (Shi, Hsu, Lakhotia, Mohamed, "Learning audio-visual speech
 * representation by masked multimodal cluster prediction", 2022): a root folder, then a clip a line
 * with its name, its files, and how many frames and audio samples it has. The words stand in
 * another file; here each clip is an utterance to be read.
 */
public final class AvHubertManifestReader implements SourceReader {
  private static final Pattern CLIP =
      Pattern.compile(
          "([^\\t]{1,500})\\t([^\\t]{1,1000})\\t([^\\t]{1,1000})\\t(\\d{1,9})\\t(\\d{1,12})");

  @Override
  public String format() {
    return "av-hubert-tsv";
  }

  @Override
  public String mediaType() {
    return "text/tab-separated-values";
  }

  @Override
  public Sureness recognises(RawFile file) {
    List<Row> rows = Row.first(file, 20);
    boolean clips =
        rows.size() >= 2
            && rows.getFirst().text().indexOf('\t') < 0
            && rows.stream().skip(1).allMatch(row -> CLIP.matcher(row.text()).matches());
    return clips ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Remarks remarks = file.remarks();
    double frames = file.framesPerSecond().orElse(Clip.FRAMES);
    List<Said> said = new ArrayList<>();
    List<Row> rows = Row.in(file);
    for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      Matcher clip = CLIP.matcher(row.text());
      if (clip.matches()) {
        long end = Math.round(Long.parseLong(clip.group(4)) * 1000 / frames);
        said.add(
            Clip.said(clip.group(1), "", List.of(), Optional.of(When.measured(0, end)))
                .withNote("Video: " + clip.group(2)));
      } else {
        remarks.at(row.from(), "This is no clip with its files and lengths and was skipped.");
      }
    }
    if (said.isEmpty()) {
      throw new UnreadableFile(file.name(), "has no line with a clip, its files and lengths.");
    }
    remarks.add(
        "The clips are here, their words in a file of the same name that ends in .wrd; read that"
            + " one for them.");
    return Clip.imported(this, file, said, remarks);
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("avhubert-tsv");
  }
}
