package app.sottovoce.ui.timeline;

import app.sottovoce.ui.base.Tint;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/**
 * What a speaker's blocks are drawn with on a background. Hatching and dashes are small tiles:
 * filling rectangles with them costs a fraction of stroking lines.
 */
final class Ink {
  private static final int TILE = 7;
  private static final int DASH = 4;

  private final Color edge;
  private final Color fill;
  private final Color faint;
  private final Image hatchTile;
  private final Image dashTile;

  Ink(Color speaker, Color background) {
    edge = speaker;
    fill = Tint.fill(speaker, background);
    faint = fill.interpolate(background, 0.45);
    hatchTile = hatch(speaker.interpolate(fill, 0.45), faint);
    dashTile = dash(speaker);
  }

  /** The colour of edges, dots and bars. */
  Color edge() {
    return edge;
  }

  /** The colour of a measured block, on which text can be read. */
  Color fill() {
    return fill;
  }

  /** A block merged with others because it is thinner than a few pixels. */
  Color crowd(boolean estimated) {
    return estimated ? edge.interpolate(faint, 0.55) : edge.interpolate(fill, 0.3);
  }

  /** What an estimated block is filled with; the hatching moves along with the time at 0. */
  Paint hatched(double zero) {
    return new ImagePattern(hatchTile, Math.floorMod(Math.round(zero), TILE), 0, TILE, TILE, false);
  }

  /** What a line of one pixel, in either direction, is filled with to look dashed. */
  Paint dashed(double x, double y) {
    return new ImagePattern(dashTile, x, y, TILE, TILE, false);
  }

  private static Image hatch(Color line, Color ground) {
    WritableImage tile = new WritableImage(TILE, TILE);
    PixelWriter pixels = tile.getPixelWriter();
    for (int y = 0; y < TILE; y++) {
      for (int x = 0; x < TILE; x++) {
        int away = Math.min(Math.floorMod(x + y, TILE), Math.floorMod(-x - y, TILE));
        double cover = away == 0 ? 0.85 : away == 1 ? 0.2 : 0;
        pixels.setColor(x, y, ground.interpolate(line, cover));
      }
    }
    return tile;
  }

  /** Dashed from left to right and from top to bottom alike. */
  private static Image dash(Color line) {
    WritableImage tile = new WritableImage(TILE, TILE);
    for (int y = 0; y < TILE; y++) {
      for (int x = 0; x < TILE; x++) {
        boolean on = x < DASH && y < DASH;
        tile.getPixelWriter().setColor(x, y, on ? line : Color.TRANSPARENT);
      }
    }
    return tile;
  }
}
