package app.sottovoce.ui.timeline;

import app.sottovoce.edit.SceneEdits;
import app.sottovoce.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Drags a scene or one of its edges; a scene without a time of its own gets one. */
final class DragScene implements Gesture {
  private final TimelineView view;
  private final SceneBar bar;
  private final Hit.Part part;
  private final long grabbedAt;
  private final Snapper snapper;
  private Span span;

  DragScene(TimelineView view, SceneBar bar, Hit.Part part, double x) {
    this.view = view;
    this.bar = bar;
    this.part = part;
    this.grabbedAt = view.time(x);
    this.snapper =
        new Snapper(view.shown().lanes(), _ -> false, view.marks(Optional.of(bar.scene().id())));
    this.span = new Span(bar.start(), bar.end());
  }

  @Override
  public void to(double x, double y, boolean free) {
    long wanted = view.time(x) - grabbedAt;
    Snapper.Snap snap =
        free
            ? new Snapper.Snap(wanted, OptionalLong.empty())
            : snapper.snap(edges(), wanted, view.scale().duration(TimelineView.REACH));
    span =
        switch (part) {
          case START ->
              new Span(
                  Math.clamp(bar.start() + snap.delta(), 0, bar.end() - Arrange.SHORTEST),
                  bar.end());
          case END ->
              new Span(
                  bar.start(), Math.max(bar.end() + snap.delta(), bar.start() + Arrange.SHORTEST));
          case BODY -> {
            long delta = Math.max(snap.delta(), -bar.start());
            yield new Span(bar.start() + delta, bar.end() + delta);
          }
        };
    double top = Outline.RULER + bar.row() * Outline.SCENE + 2;
    Ghost ghost =
        new Ghost(
            span.start(),
            span.end(),
            top,
            Outline.SCENE - 5,
            false,
            true,
            view.ink(Optional.empty()),
            bar.scene().title());
    view.setOverlay(Overlay.dragging(List.of(ghost), snap.at()));
  }

  @Override
  public void drop() {
    cancel();
    if (span.start() != bar.start() || span.end() != bar.end()) {
      view.workbench()
          .make(
              view.words().get("do.scene.move"),
              SceneEdits.change(view.shown().project(), bar.scene().withSpan(Optional.of(span))));
    }
  }

  @Override
  public void cancel() {
    view.setOverlay(Overlay.NOTHING);
  }

  private long[] edges() {
    return switch (part) {
      case START -> new long[] {bar.start()};
      case END -> new long[] {bar.end()};
      case BODY -> new long[] {bar.start(), bar.end()};
    };
  }
}
