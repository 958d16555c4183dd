package app.sottovoce.read.subtitle;

import app.sottovoce.read.base.Controls;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** The markup that people write into subtitles, taken off. */
final class CueMarkup {

  /** The tags that SubRip players know. */
  private static final Set<String> TAGS =
      Set.of("i", "b", "u", "s", "em", "strong", "font", "c", "v", "ruby", "rt");

  private CueMarkup() {}

  /** The words alone: no tags, entities as characters, no control characters, no blanks around. */
  static String plain(String raw) {
    if (isPlain(raw)) {
      return raw.strip();
    }
    String text = withoutTags(raw);
    if (mayHaveEntity(text)) {
      text = Parser.unescapeEntities(text, false);
    }
    return Controls.without(text).strip();
  }

  /** Whether there is nothing to take off: looked at once, since nearly all words are like that. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean letter = c >= ' ' && c != '&' && c != '<' && c < '{' || c > '\u009f' || c == '\n';
      if (!letter) {
        return false;
      }
    }
    return true;
  }

  /** Without tags, and without {@code {\\an8}} and the like, borrowed from SubStation. */
  private static String withoutTags(String text) {
    StringBuilder words = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '<' ? tagEnd(text, at) : c == '{' ? overrideEnd(text, at) : -1;
      if (end < 0) {
        words.append(c);
        at++;
      } else {
        at = end;
      }
    }
    return words.toString();
  }

  /** Where a tag ends that begins there; negative if none does. */
  private static int tagEnd(String text, int start) {
    int from = text.startsWith("/", start + 1) ? start + 2 : start + 1;
    int to = from;
    while (to < text.length() && isLetter(text.charAt(to))) {
      to++;
    }
    if (to == text.length() || !TAGS.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
      return -1;
    }
    char next = text.charAt(to);
    if (next == '>') {
      return to + 1;
    }
    if (next == '/') {
      return text.startsWith(">", to + 1) ? to + 2 : -1;
    }
    boolean attributes = next == '.' || isBlank(next);
    return attributes ? closing(text, to + 1, '<', '>') : -1;
  }

  private static int overrideEnd(String text, int start) {
    return text.startsWith("\\", start + 1) ? closing(text, start + 2, '{', '}') : -1;
  }

  /** Behind the next closing bracket on the line, unless another one opens before. */
  private static int closing(String text, int from, char open, char close) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == close) {
        return at + 1;
      }
      if (c == open || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean mayHaveEntity(String text) {
    int ampersand = text.indexOf('&');
    return ampersand >= 0 && text.indexOf(';', ampersand) >= 0;
  }
}
