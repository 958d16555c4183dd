package app.sottovoce.ui.timeline;

import app.sottovoce.ui.base.TimeText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;

/**
 * What lies over the timeline during a gesture: what is dragged as it would come to be, the edge it
 * is drawn to, the rectangle that selects.
 *
 * @param aim the edge to which what is dragged is drawn
 * @param band the selecting rectangle, in pixels
 */
record Overlay(List<Ghost> ghosts, OptionalLong aim, Optional<Rectangle2D> band) {
  static final Overlay NOTHING = new Overlay(List.of(), OptionalLong.empty(), Optional.empty());

  private static final double LABEL = 17;

  static Overlay dragging(List<Ghost> ghosts, OptionalLong aim) {
    return new Overlay(ghosts, aim, Optional.empty());
  }

  static Overlay selecting(Rectangle2D band) {
    return new Overlay(List.of(), OptionalLong.empty(), Optional.of(band));
  }

  boolean isEmpty() {
    return ghosts.isEmpty() && aim.isEmpty() && band.isEmpty();
  }

  void paint(GraphicsContext g, Fonts fonts, Picture picture) {
    g.clearRect(0, 0, picture.width(), picture.height());
    aim.ifPresent(
        time -> {
          g.setFill(picture.colours().accent());
          for (double y = Outline.RULER; y < picture.height(); y += 7) {
            g.fillRect(Math.round(picture.x(time)), y, 1, 4);
          }
        });
    ghosts.forEach(ghost -> block(g, fonts, picture, ghost));
    ghosts.stream().filter(Ghost::timed).forEach(ghost -> times(g, fonts, picture, ghost));
    band.ifPresent(
        area -> {
          g.setGlobalAlpha(0.15);
          g.setFill(picture.colours().accent());
          g.fillRect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
          g.setGlobalAlpha(1);
          g.setStroke(picture.colours().accent());
          g.setLineWidth(1);
          g.strokeRect(
              area.getMinX() + 0.5, area.getMinY() + 0.5, area.getWidth(), area.getHeight());
        });
  }

  private void block(GraphicsContext g, Fonts fonts, Picture picture, Ghost ghost) {
    double x = Math.round(picture.x(ghost.start()));
    double width = Math.max(3, Math.round(picture.x(ghost.end())) - x);
    double y = Math.round(top(picture, ghost));
    g.setGlobalAlpha(0.92);
    g.setFill(ghost.ink().fill());
    g.fillRoundRect(x, y, width, ghost.height(), 5, 5);
    g.setGlobalAlpha(1);
    g.setStroke(picture.colours().accent());
    g.setLineWidth(2);
    g.strokeRoundRect(x, y, width, ghost.height(), 6, 6);
    g.setTextBaseline(VPos.CENTER);
    g.setFont(fonts.small().font());
    g.setFill(picture.colours().text());
    g.fillText(
        fonts.small().fitted(ghost.words().replace('\n', ' '), width - 12),
        x + 7,
        y + ghost.height() / 2);
  }

  private void times(GraphicsContext g, Fonts fonts, Picture picture, Ghost ghost) {
    double y = top(picture, ghost) + ghost.height() / 2;
    String start = TimeText.exact(ghost.start());
    String end = TimeText.exact(ghost.end());
    double startWidth = fonts.small().width(start) + 10;
    label(g, fonts, picture, start, picture.x(ghost.start()) - startWidth - 4, y, startWidth);
    label(g, fonts, picture, end, picture.x(ghost.end()) + 4, y, fonts.small().width(end) + 10);
  }

  private void label(
      GraphicsContext g,
      Fonts fonts,
      Picture picture,
      String text,
      double x,
      double middle,
      double width) {
    double left =
        Math.clamp(x, Outline.GUTTER, Math.max(Outline.GUTTER, picture.width() - width - 2));
    g.setFill(picture.colours().text());
    g.fillRoundRect(left, middle - LABEL / 2, width, LABEL, 5, 5);
    g.setFill(picture.colours().background());
    g.setFont(fonts.small().font());
    g.setTextBaseline(VPos.CENTER);
    g.fillText(text, left + 5, middle);
  }

  private static double top(Picture picture, Ghost ghost) {
    return ghost.inLanes()
        ? picture.outline().lanesTop() - picture.scroll() + ghost.top()
        : ghost.top();
  }
}
