package app.sottovoce.ui.timeline;

import app.sottovoce.model.Timed;
import java.util.function.Predicate;

/**
 * All that a picture of the timeline depends on.
 *
 * @param scroll how far the lanes are scrolled up, in pixels
 * @param width of the picture, in pixels
 * @param selected whether a block is drawn as selected
 * @param lead whether a block leads the selection
 * @param lifted whether a block is being dragged, and where it stood is drawn pale
 */
record Picture(
    Shown shown,
    Outline outline,
    TimeScale scale,
    double scroll,
    double width,
    double height,
    Colours colours,
    Inks inks,
    Predicate<Timed> selected,
    Predicate<Timed> lead,
    Predicate<Timed> lifted) {

  /** The pixel of a time, names at the left included. */
  double x(double time) {
    return Outline.GUTTER + scale.x(time);
  }

  /** The pixel at which a lane begins. */
  double y(int lane) {
    return outline.lanesTop() - scroll + outline.top(lane);
  }
}
