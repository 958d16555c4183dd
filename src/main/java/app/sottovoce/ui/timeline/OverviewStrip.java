package app.sottovoce.ui.timeline;

import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.ui.base.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.pcollections.HashPMap;

/**
 * The whole of the timeline in a strip, with a window around what the view shows. Dragging the
 * window moves the view; a click beside it brings the view there.
 */
final class OverviewStrip extends Region {
  private static final double MARGIN = 6;

  private final TimelineView view;
  private final Words words;
  private final Canvas canvas = new Canvas();
  private final Region window = new Region();
  private final Fonts fonts = Fonts.standard();
  private final Runnable drawAfterLayout = this::draw;
  private boolean outdated = true;

  /** What the canvas shows; an edit touches one or two lanes of it. */
  private Look drawn;

  private final List<DrawnLane> drawnLanes = new ArrayList<>();
  private double grabbed;

  OverviewStrip(TimelineView view) {
    this.view = view;
    this.words = view.words();
    setId("timeline-overview");
    getStyleClass().add("timeline-overview");
    setAccessibleText(words.get("overview"));
    window.getStyleClass().add("timeline-window");
    window.setManaged(false);
    window.setMouseTransparent(true);
    canvas.setManaged(false);
    getChildren().addAll(canvas, window);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    sceneProperty().addListener((_, before, after) -> moved(before, after));
  }

  /** Has the strip drawn at the next pulse. */
  void redraw() {
    outdated = true;
    Platform.requestNextPulse();
  }

  /** Puts the window around what the view shows. */
  void showWindow() {
    TimeScale scale = scale();
    Span shown = view.scale().shown(view.plotWidth());
    double from = Math.clamp(x(scale, shown.start()), Outline.GUTTER, getWidth() - 4);
    double to = Math.clamp(x(scale, shown.end()), from + 4, Math.max(from + 4, getWidth() - 1));
    window.resizeRelocate(from, 1, to - from, Math.max(1, getHeight() - 3));
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    showWindow();
    redraw();
  }

  private TimeScale scale() {
    double width = Math.max(1, getWidth() - Outline.GUTTER);
    return TimeScale.fitting(view.shown().extent(), width, MARGIN);
  }

  private static double x(TimeScale scale, double time) {
    return Outline.GUTTER + scale.x(time);
  }

  private void press(MouseEvent event) {
    TimeScale scale = scale();
    double from = x(scale, view.scale().origin());
    double width = view.plotWidth() * view.scale().msPerPixel() / scale.msPerPixel();
    boolean inside = event.getX() >= from && event.getX() <= from + width;
    grabbed = inside ? event.getX() - from : width / 2;
    drag(event);
    event.consume();
  }

  private void drag(MouseEvent event) {
    TimeScale scale = scale();
    double origin = scale.origin() + (event.getX() - grabbed - Outline.GUTTER) * scale.msPerPixel();
    view.setScale(view.scale().from(origin));
    event.consume();
  }

  private void moved(Scene before, Scene after) {
    if (before != null) {
      before.removePostLayoutPulseListener(drawAfterLayout);
    }
    if (after != null) {
      after.addPostLayoutPulseListener(drawAfterLayout);
      redraw();
    }
  }

  private void draw() {
    if (!outdated || getWidth() <= 0) {
      return;
    }
    outdated = false;
    showWindow();
    List<Lane> lanes = view.shown().lanes().lanes();
    double step = Math.min(6, (getHeight() - 8) / Math.max(1, lanes.size()));
    double top = (getHeight() - step * lanes.size()) / 2;
    Look look =
        new Look(
            getWidth(),
            getHeight(),
            lanes.size(),
            scale(),
            view.themeColours().current(),
            view.shown().project().speakers());
    if (!look.equals(drawn)) {
      background(look.colours());
      drawnLanes.clear();
    }
    drawn = look;
    for (int i = 0; i < lanes.size(); i++) {
      DrawnLane now = new DrawnLane(lanes.get(i), lanes.get(i).revision());
      boolean isNew = i == drawnLanes.size();
      if (isNew || !drawnLanes.get(i).equals(now)) {
        lane(lanes.get(i), Math.floor(top + i * step), Math.floor(Math.clamp(step - 2, 1, 3)));
        drawnLanes.subList(i, isNew ? i : i + 1).clear();
        drawnLanes.add(i, now);
      }
    }
  }

  private void background(Colours colours) {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(colours.band());
    g.fillRect(0, 0, getWidth(), getHeight());
    g.setFill(colours.line());
    g.fillRect(0, 0, getWidth(), 1);
    g.fillRect(Outline.GUTTER - 1, 0, 1, getHeight());
    g.setFill(colours.muted());
    g.setFont(fonts.small().font());
    g.setTextBaseline(VPos.CENTER);
    g.fillText(words.get("overview.short"), 14, getHeight() / 2);
  }

  private void lane(Lane lane, double y, double height) {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(view.themeColours().current().band());
    g.fillRect(Outline.GUTTER, y, getWidth() - Outline.GUTTER, height);
    for (SubRow subRow : lane.subRows()) {
      line(g, subRow, y, height);
    }
  }

  private void line(GraphicsContext g, SubRow subRow, double y, double height) {
    TimeScale scale = drawn.scale();
    // A line is mostly one speaker's.
    Optional<String> speaker = Optional.empty();
    Ink ink = view.ink(speaker);
    int i = 0;
    while (i < subRow.size()) {
      if (!subRow.get(i).utterance().speaker().equals(speaker)) {
        speaker = subRow.get(i).utterance().speaker();
        ink = view.ink(speaker);
      }
      double from = Math.floor(x(scale, subRow.start(i)));
      double to = Math.max(from + 1, Math.round(x(scale, subRow.end(i))));
      g.setFill(subRow.get(i).isEstimated() ? ink.crowd(true) : ink.edge());
      g.fillRect(from, y, to - from, height);
      long next = scale.ms(to - Outline.GUTTER);
      i = Math.max(i + 1, subRow.firstFrom(next, i));
    }
  }

  /** All on which the look of every lane depends. */
  private record Look(
      double width,
      double height,
      int lanes,
      TimeScale scale,
      Colours colours,
      HashPMap<String, Speaker> speakers) {}

  /** A lane as it was when it was drawn. */
  private record DrawnLane(Lane lane, int revision) {}
}
