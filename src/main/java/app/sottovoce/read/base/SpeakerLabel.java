package app.sottovoce.read.base;

import app.sottovoce.model.Said.SpeakerName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name before the words: {@code ANNA: Good morning.}
 *
 * @param speaker who is named, if anybody
 * @param words what follows
 */
public record SpeakerLabel(Optional<SpeakerName> speaker, String words) {

  /** Two to 40 capitals with what belongs to names, and a colon. Times and "NOTE:" are none. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\A(?:[-–—]\\s*|>>\\s*)?([\\p{Lu}][\\p{Lu}\\p{M}0-9 .,'’()-]{1,39}):\\s+(?=\\S)");

  /**
   * Finds a name in capitals, the way subtitles name a speaker whom one cannot see; other words
   * before a colon are taken for words.
   */
  public static SpeakerLabel inCapitals(String text) {
    int colon = text.indexOf(':');
    boolean possible =
        colon > 1
            && !Character.isLowerCase(text.charAt(1))
            && !Character.isLowerCase(text.charAt(colon - 1));
    if (possible) {
      Matcher matcher = CAPITALS.matcher(text);
      if (matcher.find()) {
        return new SpeakerLabel(
            Optional.of(SpeakerName.of(matcher.group(1).strip())), text.substring(matcher.end()));
      }
    }
    return new SpeakerLabel(Optional.empty(), text);
  }
}
