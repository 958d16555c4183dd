package app.sottovoce.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An Admiralty grade: how reliable the source is, A (completely reliable) to F (cannot be judged),
 * and how credible the item, 1 (confirmed) to 6 (cannot be judged); either may be left open.
 * Source: NATO AJP-2.1, where the code is also called the NATO System.
 *
 * @param text {@code C3}, {@code C} or {@code 3}
 */
public record Grade(String text) {
  private static final Pattern FORM = Pattern.compile("[A-F][1-6]?|[1-6]");

  /**
   * @throws IllegalArgumentException if the text is not of that form
   */
  public Grade {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "“" + text + "” is not an Admiralty grade (A–F for the source, 1–6 for the item)");
    }
  }

  /** The grade written in a text, whatever its case, if it is one. */
  public static Optional<Grade> parse(String text) {
    String trimmed = text.strip().toUpperCase(Locale.ROOT);
    return FORM.matcher(trimmed).matches() ? Optional.of(new Grade(trimmed)) : Optional.empty();
  }

  /** 1 for A to 6 for F; 6 (cannot be judged) when no letter is given. */
  public int reliability() {
    return Character.isLetter(text.charAt(0)) ? text.charAt(0) - 'A' + 1 : 6;
  }

  /** 1 to 6; 6 (cannot be judged) when no figure is given. */
  public int credibility() {
    char last = text.charAt(text.length() - 1);
    return Character.isDigit(last) ? last - '0' : 6;
  }
}
