package app.sottovoce.read.lips;

import app.sottovoce.model.Said;
import app.sottovoce.model.Span;
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
 * The labels of Auto-AVSR (Ma, Haliassos, Fernandez-Lopez, Chen, Petridis, Pantic, 2023): corpus,
 * clip, frames, and the words as numbers of a vocabulary that the file does not hold.
 */
public final class AutoAvsrReader implements SourceReader {
  private static final Pattern CLIP =
      Pattern.compile(
          "[\\w-]{1,40},([^,]{1,500}\\.(?:mp4|avi|mkv|mov|mpg|webm)),(\\d{1,9}),(\\d{1,6}(?:"
              + " \\d{1,6}){0,5000})?");

  @Override
  public String format() {
    return "auto-avsr";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("autoavsr", "lip-autoavsr");
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public Sureness recognises(RawFile file) {
    List<Row> rows = Row.first(file, 20);
    boolean clips =
        !rows.isEmpty() && rows.stream().allMatch(row -> CLIP.matcher(row.text()).matches());
    return clips ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Remarks remarks = file.remarks();
    double frames = file.framesPerSecond().orElse(Clip.FRAMES);
    List<Said> said = new ArrayList<>();
    for (Row row : Row.in(file)) {
      Matcher clip = CLIP.matcher(row.text());
      if (!clip.matches()) {
        remarks.at(row.from(), "This is no clip with its frames and words and was skipped.");
        continue;
      }
      long end = Math.round(Long.parseLong(clip.group(2)) * 1000 / frames);
      String numbers = clip.group(3) == null ? "" : clip.group(3);
      Span span = new Span(row.to() - numbers.length(), row.to());
      said.add(
          Clip.said(clip.group(1), numbers, List.of(span), Optional.of(When.measured(0, end))));
    }
    if (said.isEmpty()) {
      throw new UnreadableFile(file.name(), "has no line with a clip, its frames and words.");
    }
    remarks.add(
        "Words are given as numbers of a vocabulary that is not in the file; the numbers are shown"
            + " in their place.");
    return Clip.imported(this, file, said, remarks);
  }
}
