package app.sottovoce.read.subtitle;

import app.sottovoce.read.base.Controls;
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
    return Controls.without(text).strip();
  }

  private static boolean mayHaveEntity(String text) {
    int ampersand = text.indexOf('&');
    return ampersand >= 0 && text.indexOf(';', ampersand) >= 0;
  }
}
