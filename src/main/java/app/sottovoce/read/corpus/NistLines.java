package app.sottovoce.read.corpus;

import java.util.ArrayList;
import java.util.List;

/** The lines of NIST's formats, where {@code ;;} begins a comment. */
final class NistLines {
  private NistLines() {}

  static boolean isComment(String line) {
    return line.isBlank() || line.stripLeading().startsWith(";;");
  }

  /** Where the line that begins there ends. */
  static int end(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** The first lines of a text that are no comments; a last one that is cut off counts not. */
  static List<String> first(String head, int most) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < head.length() && lines.size() < most; ) {
      int end = end(head, at);
      String line = head.substring(at, end);
      if (!isComment(line) && (end < head.length() || lines.isEmpty())) {
        lines.add(line);
      }
      at = end + 1;
    }
    return lines;
  }
}
