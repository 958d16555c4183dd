package app.sottovoce.read.lips;

import app.sottovoce.model.Span;
import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SourceReader;
import app.sottovoce.read.base.Sureness;
import app.sottovoce.read.base.UnreadableFile;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The alignments of the GRID corpus (Cooke, Barker, Cunningham, Shao, "An audio-visual corpus for
 * speech perception and automatic speech recognition", JASA 2006): a word a line with its start and
 * end in 25,000ths of a second. They are known by the corpus's 51 words.
 */
public final class GridReader implements SourceReader {
  private static final double UNITS_A_MILLISECOND = 25;
  private static final Pattern LABEL = Pattern.compile("(\\d{1,9})\\s+(\\d{1,9})\\s+(\\S{1,20})");

  private static final Set<String> WORDS =
      Set.of(
          "bin", "lay", "place", "set", "blue", "green", "red", "white", "at", "by", "in", "with",
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "z",
          "again", "now", "please", "soon");

  @Override
  public String format() {
    return "grid";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("grid-align", "align", "lip-grid");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    List<Row> rows = Row.first(file, 20);
    boolean all =
        rows.size() >= 2
            && rows.stream()
                .map(row -> LABEL.matcher(row.text()))
                .allMatch(label -> label.matches() && isOfGrid(label.group(3)));
    return all ? Sureness.SURELY : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Remarks remarks = file.remarks();
    Labels labels = new Labels();
    for (Row row : Row.in(file)) {
      Matcher label = LABEL.matcher(row.text());
      if (!label.matches()) {
        remarks.at(row.from(), "This is no word with its start and end and was skipped.");
        continue;
      }
      labels.add(
          label.group(3),
          new Span(row.from() + label.start(3), row.from() + label.end(3)),
          time(label.group(1)),
          time(label.group(2)));
    }
    if (labels.isEmpty()) {
      throw new UnreadableFile(file.name(), "has no line with a start, an end and a word.");
    }
    remarks.add("The times of single words were left out; the utterance has its own.");
    return Clip.imported(this, file, List.of(labels.said("")), remarks);
  }

  private static OptionalLong time(String units) {
    return OptionalLong.of(Math.round(Long.parseLong(units) / UNITS_A_MILLISECOND));
  }

  private static boolean isOfGrid(String word) {
    return Labels.isSilence(word)
        || WORDS.contains(word)
        || word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
  }
}
