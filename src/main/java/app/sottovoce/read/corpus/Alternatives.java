package app.sottovoce.read.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Words with alternatives as NIST writes them: {@code I { am / was / @ } here}, where {@code @} is
 * no word at all.
 *
 * @param first the words with the first alternative of each
 * @param all each place with alternatives as one reads it: {@code am / was / nothing}
 */
record Alternatives(String first, List<String> all) {

  /** Reads them; braces inside braces belong to the alternative they stand in. */
  static Alternatives in(String words) {
    List<String> kept = new ArrayList<>();
    List<String> all = new ArrayList<>();
    StringBuilder place = new StringBuilder();
    // For each open brace, whether the alternative that is being read there is the first.
    Deque<Boolean> open = new ArrayDeque<>();
    for (String word : words.strip().split("\\s+")) {
      if (word.equals("{")) {
        open.push(true);
      } else if (word.equals("}") && !open.isEmpty()) {
        open.pop();
        if (open.isEmpty()) {
          all.add(place.toString().strip());
          place.setLength(0);
        }
      } else if (word.equals("/") && !open.isEmpty()) {
        open.pop();
        open.push(false);
        place.append("/ ");
      } else {
        if (!open.isEmpty()) {
          place.append(word.equals("@") ? "nothing" : plain(word)).append(' ');
        }
        if (!open.contains(false) && !word.equals("@")) {
          kept.add(plain(word));
        }
      }
    }
    if (!open.isEmpty()) {
      all.add(place.toString().strip());
    }
    return new Alternatives(String.join(" ", kept).strip(), all);
  }

  /** A word without the tags that may hang on it behind semicolons; one with a backslash stays. */
  static String plain(String word) {
    int at = word.indexOf(';');
    while (at > 0 && word.charAt(at - 1) == '\\') {
      at = word.indexOf(';', at + 1);
    }
    String bare = at > 0 ? word.substring(0, at) : word;
    return bare.replace("\\;", ";");
  }
}
