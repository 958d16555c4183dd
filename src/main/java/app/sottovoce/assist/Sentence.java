package app.sottovoce.assist;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something to be told to an analyst, in whatever language.
 *
 * @param key which sentence it is
 * @param parts what is put into it, in the order of its places
 */
public record Sentence(String key, List<String> parts) {
  private static final int LONGEST_PART = 80;

  public Sentence {
    parts = parts.stream().map(Sentence::cut).toList();
  }

  static Sentence of(String key, String... parts) {
    return new Sentence(key, List.of(parts));
  }

  /** The sentence in the language of the program. */
  public String text() {
    String pattern = ResourceBundle.getBundle("app.sottovoce.assist.words").getString(key);
    return new MessageFormat(pattern, Locale.getDefault()).format(parts.toArray());
  }

  /** Parts are words of readings and opinions, which may be of any length. */
  private static String cut(String part) {
    return part.codePointCount(0, part.length()) <= LONGEST_PART
        ? part
        : part.substring(0, part.offsetByCodePoints(0, LONGEST_PART - 1)).stripTrailing() + "…";
  }
}
