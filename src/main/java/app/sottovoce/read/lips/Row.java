package app.sottovoce.read.lips;

import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import app.sottovoce.read.base.UnreadableFile;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file that has something in every line.
 *
 * @param text without blanks at its ends; never empty
 * @param from where that begins in the file's text
 */
record Row(String text, int from) {

  /** The lines of a file that are not empty. */
  static List<Row> in(RawFile file) throws UnreadableFile {
    String text = file.text();
    Limits.checkLines(file.name(), text);
    return in(file.name(), text, Limits.CUES);
  }

  /** The first lines of a file that are not empty, to recognise it by. */
  static List<Row> first(RawFile file, int most) {
    String head = file.head();
    int end = head.length();
    try {
      // A line that the head cuts off would be mistaken for a shorter one.
      boolean all = file.text().length() == end;
      return in("", all ? head : head.substring(0, head.lastIndexOf('\n') + 1), most);
    } catch (UnreadableFile _) {
      return List.of();
    }
  }

  /** Where a part of it ends in the file's text. */
  int to() {
    return from + text.length();
  }

  private static List<Row> in(String file, String text, int most) throws UnreadableFile {
    List<Row> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length() && (rows.size() < most || most == Limits.CUES)) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty()) {
        Limits.checkCues(file, rows.size());
        rows.add(new Row(line, text.indexOf(line, start)));
      }
      start = end + 1;
    }
    return rows;
  }
}
