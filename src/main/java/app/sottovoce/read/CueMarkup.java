package app.sottovoce.read;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The markup that people write into subtitles, taken off. */
final class CueMarkup {

  /** The tags that SubRip players know, and {@code {\an8}}-like ones borrowed from SubStation. */
  private static final Pattern TAGS =
      Pattern.compile(
          "(?i)</?(?:i|b|u|s|em|strong|font|c|v|ruby|rt)(?:[\\s.][^<>\\n"
              + "]*)?/?>|\\{\\\\[^{}\\n"
              + "]*\\}");

  private CueMarkup() {}

  /** The words alone: no tags, entities as characters, no control characters, no blanks around. */
  static String plain(String raw) {
    String text = raw;
    if (text.indexOf('<') >= 0 || text.indexOf('{') >= 0) {
      text = TAGS.matcher(text).replaceAll("");
    }
    if (mayHaveEntity(text)) {
      text = Parser.unescapeEntities(text, false);
    }
    return withoutControls(text).strip();
  }

  /** Control characters show as nothing, or as boxes; line ends and tabs stay. */
  static String withoutControls(String text) {
    int at = 0;
    while (at < text.length() && !isControl(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isControl(text.charAt(i))) {
        clean.append(text.charAt(i));
      }
    }
    return clean.toString();
  }

  private static boolean mayHaveEntity(String text) {
    int ampersand = text.indexOf('&');
    return ampersand >= 0 && text.indexOf(';', ampersand) >= 0;
  }

  private static boolean isControl(char c) {
    return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 && c != 0x85;
  }
}
