package app.sottovoce.read.lips;

import app.sottovoce.model.Said;
import app.sottovoce.model.Span;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The ten phrases of the corpus OuluVS2 (Anina, Zhou, Zhao, Pietikäinen, 2015) as a list. Its clips
 * are numbered: every speaker says each phrase three times, from utterance 31 on.
 */
public final class OuluReader implements SourceReader {
  private static final int FIRST = 31;
  private static final int TIMES = 3;

  private static final List<String> PHRASES =
      List.of(
          "excuse me",
          "goodbye",
          "hello",
          "how are you",
          "nice to meet you",
          "see you",
          "i am sorry",
          "thank you",
          "have a good time",
          "you are welcome");

  @Override
  public String format() {
    return "oulu";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("ouluvs2", "lip-oulu");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    List<Row> rows = Row.first(file, 50);
    boolean phrases = rows.stream().allMatch(row -> PHRASES.contains(bare(row)));
    return phrases && rows.size() >= 3 ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Remarks remarks = file.remarks();
    List<Said> said = new ArrayList<>();
    for (Row row : Row.in(file)) {
      int number = PHRASES.indexOf(bare(row));
      int first = FIRST + number * TIMES;
      String clips = number < 0 ? "" : "u" + first + "-" + (first + TIMES - 1);
      said.add(
          Clip.said(clips, row.text(), List.of(new Span(row.from(), row.to())), Optional.empty()));
    }
    return Clip.imported(this, file, said, remarks);
  }

  private static String bare(Row row) {
    return row.text().toLowerCase(Locale.ROOT).replaceAll("[.?!]\\z", "");
  }
}
