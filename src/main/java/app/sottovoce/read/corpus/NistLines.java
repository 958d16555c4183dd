package app.sottovoce.read.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines of NIST's formats, where {@code ;;} begins a comment. */
final class NistLines {
  /** So many lines decide what a file is. */
  private static final int LOOKED_AT = 20;

  private NistLines() {}

  static boolean isComment(String line) {
    return line.isBlank() || line.stripLeading().startsWith(";;");
  }

  /** Where the line that begins there ends. */
  static int end(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Whether the first line of a text, and most of those after it, are as they must be. */
  static boolean most(String head, Predicate<String> fits) {
    List<String> lines = first(head);
    long fitting = lines.stream().filter(fits).count();
    return !lines.isEmpty() && fits.test(lines.getFirst()) && 4 * fitting >= 3 * lines.size();
  }

  /** The first lines of a text that are no comments; a last one that is cut off counts not. */
  private static List<String> first(String head) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < head.length() && lines.size() < LOOKED_AT; ) {
      int end = end(head, at);
      String line = head.substring(at, end);
      if (!isComment(line) && (end < head.length() || lines.isEmpty())) {
        lines.add(line);
      }
      at = end + 1;
    }
    return lines;
  }

  /** Whether a word is a number with a point, which a name of a channel or speaker is not. */
  static boolean isFraction(String word) {
    return word.indexOf('.') >= 0 && Seconds.isNumber(word);
  }
}
