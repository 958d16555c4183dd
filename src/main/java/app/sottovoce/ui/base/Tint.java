package app.sottovoce.ui.base;

import javafx.scene.paint.Color;

/** Speakers' colours as they are drawn on the background of a theme. */
public final class Tint {
  private static final Color NOBODY = Color.web("#7d8590");
  private static final double TOWARDS_LIGHT = 0.74;
  private static final double TOWARDS_DARK = 0.62;

  private Tint() {}

  /** The colour written as {@code #rrggbb}; grey if it cannot be read. */
  public static Color of(String colour) {
    try {
      return Color.web(colour);
    } catch (IllegalArgumentException e) {
      return NOBODY;
    }
  }

  /** The colour of those whose speaker is not known. */
  public static Color nobody() {
    return NOBODY;
  }

  /** A fill for words or blocks, on which the theme's text can be read. */
  public static Color fill(Color colour, Color background) {
    boolean dark = background.getBrightness() < 0.5;
    return colour.interpolate(background, dark ? TOWARDS_DARK : TOWARDS_LIGHT);
  }

  /** The colour as CSS has it. */
  public static String css(Color colour) {
    return String.format(
        "#%02x%02x%02x",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }
}
