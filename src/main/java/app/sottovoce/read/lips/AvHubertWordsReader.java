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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of AV-HuBERT's clips, a line each in the order of the manifest: all in small letters or
 * all in capitals, without any punctuation; or letter by letter, with a stroke after each word.
 */
public final class AvHubertWordsReader implements SourceReader {
  private static final Pattern WORDS =
      Pattern.compile("[a-z'][a-z' ]{0,1999}|[A-Z'][A-Z' ]{0,1999}");
  private static final Pattern LETTERS =
      Pattern.compile("(?:[^\\s|](?: [^\\s|]){0,60} \\| ?){1,400}");

  @Override
  public String format() {
    return "av-hubert-wrd";
  }

  @Override
  public Set<String> otherNames() {
    return Set.of("wrd", "ltr");
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Sureness recognises(RawFile file) {
    List<Row> rows = Row.first(file, 200);
    if (rows.size() < 2) {
      return Sureness.NO;
    }
    if (rows.stream().allMatch(row -> isLetters(row.text()))) {
      return Sureness.LIKELY;
    }
    boolean words = rows.stream().allMatch(row -> WORDS.matcher(row.text()).matches());
    boolean phrases =
        rows.stream().filter(row -> row.text().indexOf(' ') > 0).count() * 2 >= rows.size();
    return words && phrases ? Sureness.PERHAPS : Sureness.NO;
  }

  @Override
  public Imported read(RawFile file) throws UnreadableFile {
    Remarks remarks = file.remarks();
    List<Said> said = new ArrayList<>();
    for (Row row : Row.in(file)) {
      String words = isLetters(row.text()) ? word(row.text()) : row.text();
      said.add(Clip.said("", words, List.of(new Span(row.from(), row.to())), Optional.empty()));
    }
    remarks.add(
        "Each line was taken for what one clip says; which clip, and when, a manifest beside the"
            + " file would tell, which was not looked for.");
    return Clip.imported(this, file, said, remarks);
  }

  private static boolean isLetters(String line) {
    return line.length() < 10_000 && line.endsWith("|") && LETTERS.matcher(line).matches();
  }

  private static String word(String letters) {
    return letters.replace(" ", "").replace('|', ' ').strip();
  }
}
