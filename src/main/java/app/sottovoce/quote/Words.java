package app.sottovoce.quote;

import app.sottovoce.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/** The words inside a quotation, for counting and looking at their capitals. */
final class Words {
  /** No use is made of more words than these: what is longer is long. */
  private static final int MOST = 16;

  private Words() {}

  /** The first words of a stretch; as many as any caller counts. */
  static List<String> in(String text, Stretch stretch) {
    List<String> words = new ArrayList<>();
    int i = stretch.start();
    while (i < stretch.end() && words.size() < MOST) {
      int end = i;
      while (end < stretch.end() && isPart(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        words.add(text.substring(i, end));
      }
      i = end + 1;
    }
    return words;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-';
  }
}
