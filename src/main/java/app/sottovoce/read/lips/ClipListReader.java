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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists of clips, as training programs for LRS2 and TCD-TIMIT keep them: a line for each with its
 * name, which is a path, and its words; or with the seconds at which its words end.
 */
public final class ClipListReader implements SourceReader {
  private static final Pattern CLIP =
      Pattern.compile("([\\w.@-]{1,200}(?:/[\\w.@-]{1,200}){1,12})\\s+(\\S.*)");
  private static final Pattern SECONDS =
      Pattern.compile("\\d{1,6}(?:\\.\\d{1,9})?(?:\\s+\\d{1,6}(?:\\.\\d{1,9})?){0,2000}");

  @Override
  public String format() {
    return "clip-list";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("clips");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    List<Row> rows = Row.first(file, 50);
    boolean clips =
        rows.size() >= 2 && rows.stream().allMatch(row -> CLIP.matcher(row.text()).matches());
    boolean different =
        rows.stream().map(row -> row.text().split("\\s")[0]).distinct().count() == rows.size();
    return clips && different ? Sureness.LIKELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Remarks remarks = file.remarks();
    List<Said> said = new ArrayList<>();
    boolean boundaries = false;
    for (Row row : Row.in(file)) {
      Matcher clip = CLIP.matcher(row.text());
      if (!clip.matches()) {
        remarks.at(row.from(), "This is no clip with its words and was skipped.");
      } else if (SECONDS.matcher(clip.group(2)).matches()) {
        boundaries = true;
        said.add(boundaries(clip.group(1), clip.group(2)));
      } else {
        Span span = new Span(row.from() + clip.start(2), row.to());
        said.add(Clip.said(clip.group(1), clip.group(2), List.of(span), Optional.empty()));
      }
    }
    if (said.isEmpty()) {
      throw new UnreadableFile(file.name(), "has no line with the path of a clip and its words.");
    }
    if (boundaries) {
      remarks.add(
          "The file tells where words begin and end in clips, but not the words; the times are kept"
              + " in notes.");
    }
    return Clip.imported(this, file, said, remarks);
  }

  private static Said boundaries(String clip, String seconds) {
    List<Long> times =
        Arrays.stream(seconds.split("\\s+"))
            .map(second -> Math.round(Double.parseDouble(second) * 1000))
            .toList();
    String note = times.stream().map(String::valueOf).collect(Collectors.joining(", "));
    long start = times.getFirst();
    return Clip.said(
            clip,
            "",
            List.of(),
            Optional.of(When.measured(start, Math.max(start, times.getLast()))))
        .withNote("Boundaries of words, in milliseconds: " + note);
  }
}
