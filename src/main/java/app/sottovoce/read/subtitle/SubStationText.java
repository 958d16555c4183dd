package app.sottovoce.read.subtitle;

import app.sottovoce.read.base.Controls;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a SubStation cue without its override tags.
 *
 * @param hasDrawing whether a part of it was no words but the strokes of a picture
 */
record SubStationText(String words, boolean hasDrawing) {
  private static final Pattern OVERRIDE = Pattern.compile("\\{[^{}]*\\}");

  /** The tag that begins a drawing with any number but 0, and ends it with 0. */
  private static final Pattern DRAWING = Pattern.compile("\\\\p\\s*(\\d+)");

  static SubStationText of(String raw) {
    if (raw.indexOf('{') < 0) {
      return new SubStationText(unescaped(raw), false);
    }
    StringBuilder words = new StringBuilder();
    boolean drawing = false;
    boolean drawn = false;
    int at = 0;
    Matcher override = OVERRIDE.matcher(raw);
    while (override.find()) {
      drawn |= add(raw.substring(at, override.start()), drawing, words);
      Matcher switched = DRAWING.matcher(override.group());
      while (switched.find()) {
        drawing = switched.group(1).chars().anyMatch(digit -> digit != '0');
      }
      at = override.end();
    }
    drawn |= add(raw.substring(at), drawing, words);
    return new SubStationText(unescaped(words.toString()), drawn);
  }

  private static boolean add(String piece, boolean drawing, StringBuilder words) {
    if (!drawing) {
      words.append(piece);
    }
    return drawing && !piece.isBlank();
  }

  private static String unescaped(String text) {
    String unescaped =
        text.indexOf('\\') < 0
            ? text
            : text.replace("\\N", "\n").replace("\\n", "\n").replace("\\h", " ");
    return Controls.without(unescaped).strip();
  }
}
