package app.sottovoce.read.article;

import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Dates;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an article in clean lines: no blanks at their ends, no control characters, at most
 * one empty line between two others; and what its first lines say about it.
 *
 * @param text the text
 * @param title its headline, if the first line is one
 * @param author who is named after "By" in the first lines
 * @param published a date in the first lines
 */
public record ArticleText(
    String text, Optional<String> title, Optional<String> author, Optional<String> published) {

  /** The longest headline, in UTF-16 units; the longest of the tabloids stay below. */
  private static final int HEADLINE = 160;

  /** How many lines with words may hold the byline and the date. */
  private static final int FIRST_LINES = 6;

  private static final Pattern BYLINE =
      Pattern.compile("\\A(?:By|BY|by)\\s+([\\p{Lu}][^\\n]{1,80})\\z");

  private static final Pattern NOT_A_HEADLINE = Pattern.compile("[.,;:…][\"'”’»)]*\\z");

  /** Cleans a text, and finds out what its first lines say about it. */
  public static ArticleText of(String raw) {
    String text = clean(raw);
    int lineEnd = text.indexOf('\n');
    String first = lineEnd < 0 ? text : text.substring(0, lineEnd);
    boolean alone = text.startsWith("\n\n", lineEnd);
    boolean headline =
        lineEnd > 0
            && alone
            && first.length() <= HEADLINE
            && !NOT_A_HEADLINE.matcher(first).find()
            && !BYLINE.matcher(first).matches();
    Optional<String> author = Optional.empty();
    Optional<String> published = Optional.empty();
    for (String line : text.lines().filter(l -> !l.isEmpty()).limit(FIRST_LINES).toList()) {
      for (String part : line.length() > 120 ? new String[0] : line.split("\\s+[|·•]\\s+")) {
        Matcher byline = BYLINE.matcher(part);
        if (author.isEmpty() && byline.matches()) {
          author = Optional.of(byline.group(1).strip());
        }
        published = published.isPresent() ? published : Dates.iso(part);
      }
    }
    return new ArticleText(
        text, headline ? Optional.of(first) : Optional.empty(), author, published);
  }

  private static String clean(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    int empty = 0;
    for (String line : (Iterable<String>) raw.lines()::iterator) {
      String stripped = Controls.without(line).strip();
      if (stripped.isEmpty()) {
        empty++;
        continue;
      }
      if (!clean.isEmpty()) {
        clean.append(empty > 0 ? "\n\n" : "\n");
      }
      clean.append(stripped);
      empty = 0;
    }
    return clean.toString();
  }
}
