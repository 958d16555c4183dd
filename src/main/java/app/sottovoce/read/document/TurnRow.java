package app.sottovoce.read.document;

import app.sottovoce.read.base.Timecode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a table as a line of text. Transcripts are often set as tables of times, names and
 * words: such a row becomes the line that a transcript without a table has.
 */
final class TurnRow {
  private static final Pattern TIME =
      Pattern.compile("[\\[(]?" + Timecode.FORM + "[\\])]?(?:\\s*[-–—]\\s*" + Timecode.FORM + ")?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}\\.?");

  /** A name begins with a capital and has no sign of a sentence in it. */
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[^.!?:;\\n]{0,40}(?<=\\S)\\.?");

  private TurnRow() {}

  /**
   * The row's cells, set apart by tabs.
   *
   * @param cells at least one; none is empty
   */
  static String line(List<String> cells) {
    int time = cells.size() > 2 && NUMBER.matcher(cells.getFirst()).matches() ? 1 : 0;
    int words = time;
    while (words < cells.size() && TIME.matcher(cells.get(words)).matches()) {
      words++;
    }
    int times = words - time;
    boolean turn = times == 1 || times == 2;
    if (!turn || words == cells.size()) {
      return String.join("\t", cells);
    }
    String when = String.join(" - ", cells.subList(time, words));
    List<String> rest = cells.subList(words, cells.size());
    boolean named = rest.size() == 2 && NAME.matcher(rest.getFirst()).matches();
    return when + "\t" + (named ? String.join(": ", rest) : String.join("\t", rest));
  }
}
