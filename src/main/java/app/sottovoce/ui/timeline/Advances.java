package app.sottovoce.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide characters are in a font, each measured once, so that text can be cut to a width without
 * laying it out.
 */
final class Advances {
  private static final String ELLIPSIS = "…";

  private final Font font;
  private final Map<Integer, Double> widths = new HashMap<>();

  Advances(Font font) {
    this.font = font;
  }

  Font font() {
    return font;
  }

  /**
   * The text, or as much of its beginning as fits with an ellipsis; empty if not even that does.
   */
  String fitted(String text, double width) {
    double room = width - width(ELLIPSIS.codePointAt(0));
    double used = 0;
    int cut = 0;
    int i = 0;
    while (i < text.length()) {
      int character = text.codePointAt(i);
      used += width(character);
      i += Character.charCount(character);
      if (used <= room) {
        cut = i;
      } else if (used > width) {
        return cut == 0 ? "" : text.substring(0, cut).stripTrailing() + ELLIPSIS;
      }
    }
    return text;
  }

  double width(String text) {
    return text.codePoints().mapToDouble(this::width).sum();
  }

  private double width(int character) {
    return widths.computeIfAbsent(character, this::measured);
  }

  private double measured(int character) {
    Text text = new Text(Character.toString(character < ' ' ? ' ' : character));
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }
}
