package app.sottovoce.ui.timeline;

import app.sottovoce.model.Span;
import app.sottovoce.model.Timed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the mouse does on the timeline. */
final class Mouse {
  /** A press becomes a drag after so many pixels. */
  private static final double SLOP = 3;

  /**
   * How near the border the pointer is when the view moves on during a drag, and how fast it is.
   */
  private static final double BORDER = 22;

  private static final double BORDER_SPEED = 0.45;

  /** A notch of a wheel, some 40 pixels, looks a fifth closer. */
  private static final double ZOOM = 1.0046;

  private final TimelinePanel panel;
  private final TimelineView view;
  private final Tooltip tip = new Tooltip();
  private final AnimationTimer onwards =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          moveOn();
        }
      };
  private Optional<Supplier<Gesture>> pending = Optional.empty();
  private Optional<Gesture> gesture = Optional.empty();
  private Optional<Runnable> click = Optional.empty();
  private Optional<Hit> pointed = Optional.empty();
  private MouseButton button = MouseButton.NONE;
  private boolean panKey;
  private double pressX;
  private double pressY;
  private double x;
  private double y;
  private boolean free;

  Mouse(TimelinePanel panel, TimelineView view) {
    this.panel = panel;
    this.view = view;
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    view.setOnMousePressed(this::press);
    view.setOnMouseDragged(this::drag);
    view.setOnMouseReleased(this::release);
    view.setOnMouseMoved(this::move);
    view.setOnMouseExited(_ -> point(Optional.empty()));
    view.setOnScroll(this::wheel);
  }

  /** Says whether the key is held with which any drag moves the view. */
  void setPanKey(boolean held) {
    panKey = held;
    view.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
  }

  boolean isDragging() {
    return gesture.isPresent();
  }

  /** Takes back the drag that is going on. */
  void cancel() {
    onwards.stop();
    gesture.ifPresent(Gesture::cancel);
    forget();
  }

  private void press(MouseEvent event) {
    view.requestFocus();
    point(Optional.empty());
    if (gesture.isPresent() || pending.isPresent()) {
      return;
    }
    button = event.getButton();
    pressX = event.getX();
    pressY = event.getY();
    boolean pans = event.getButton() == MouseButton.MIDDLE || panKey && event.isPrimaryButtonDown();
    if (pans) {
      pending = Optional.of(() -> new Pan(view, pressX, pressY));
    } else if (event.getButton() == MouseButton.PRIMARY) {
      pressOn(view.hit(pressX, pressY), event);
    }
  }

  private void pressOn(Hit hit, MouseEvent event) {
    boolean twice = event.getClickCount() == 2;
    boolean adds = event.isShortcutDown() || event.isShiftDown();
    switch (hit) {
      case Hit.OnRuler _ -> {
        begin(new Scrub(view));
        gesture.orElseThrow().to(pressX, pressY, true);
      }
      case Hit.Block block when twice -> view.fit(around(block.item().start(), block.item().end()));
      case Hit.Block block -> pressBlock(block, event);
      case Hit.OnScene scene when twice -> view.fit(around(scene.bar().start(), scene.bar().end()));
      case Hit.OnScene scene -> {
        if (view.shown().axis() == Axis.CLOCK) {
          pending = Optional.of(() -> new DragScene(view, scene.bar(), scene.part(), pressX));
        }
      }
      case Hit.SceneGround _ -> {
        if (twice && view.shown().axis() == Axis.CLOCK) {
          panel.newScene();
        }
      }
      case Hit.Name name -> selectLane(name.lane(), adds);
      case Hit.Ground _ -> {
        pending = Optional.of(() -> new RubberBand(view, adds, pressX, pressY));
        click = Optional.of(() -> clearUnless(adds));
      }
    }
  }

  private void pressBlock(Hit.Block block, MouseEvent event) {
    String id = block.item().id();
    Set<String> selected = view.workbench().selection().ids();
    if (event.isShortcutDown()) {
      view.toggle(id);
      return;
    }
    if (event.isShiftDown()) {
      click = Optional.of(() -> selectUpTo(id));
    } else if (selected.contains(id)) {
      click = Optional.of(() -> view.select(List.of(id), Optional.of(id)));
    }
    if (!selected.contains(id) && !event.isShiftDown()) {
      view.select(List.of(id), Optional.of(id));
    }
    boolean resizes = block.part() != Hit.Part.BODY && view.shown().axis() == Axis.CLOCK;
    pending =
        Optional.of(
            () ->
                resizes
                    ? new DragEdge(view, block.item(), block.part() == Hit.Part.START, pressX)
                    : dragBlocks(block.item()));
  }

  private Gesture dragBlocks(Timed grabbed) {
    List<Timed> selected = view.selectedItems();
    boolean among = selected.stream().anyMatch(item -> item.id().equals(grabbed.id()));
    return new DragBlocks(view, grabbed, among ? selected : List.of(grabbed), pressX);
  }

  private void drag(MouseEvent event) {
    x = event.getX();
    y = event.getY();
    free = event.isShiftDown() || !panel.isSnapping();
    if (pending.isPresent() && Math.hypot(x - pressX, y - pressY) >= SLOP) {
      begin(pending.get().get());
    }
    gesture.ifPresent(going -> going.to(x, y, free));
  }

  private void begin(Gesture newGesture) {
    pending = Optional.empty();
    click = Optional.empty();
    x = pressX;
    y = pressY;
    gesture = Optional.of(newGesture);
    if (newGesture.scrolls()) {
      onwards.start();
    }
  }

  private void release(MouseEvent event) {
    if (event.getButton() != button) {
      return;
    }
    onwards.stop();
    Optional<Gesture> ended = gesture;
    Optional<Runnable> clicked = click;
    forget();
    if (ended.isPresent()) {
      ended.get().to(event.getX(), event.getY(), event.isShiftDown() || !panel.isSnapping());
      ended.get().drop();
    } else {
      clicked.ifPresent(Runnable::run);
    }
  }

  private void forget() {
    gesture = Optional.empty();
    pending = Optional.empty();
    click = Optional.empty();
  }

  /** Moves the view on while something is dragged to its border. */
  private void moveOn() {
    double left = Outline.GUTTER;
    double right = Outline.GUTTER + view.plotWidth();
    double top = view.outline().lanesTop();
    double sideways = beyond(x, pressX, left, right);
    double down = beyond(y, pressY, top, view.plotHeight());
    boolean inLanes = pressY >= top;
    if (sideways != 0) {
      view.pan(sideways * BORDER_SPEED);
    }
    if (down != 0 && inLanes) {
      view.setScroll(view.scroll() + down * BORDER_SPEED);
    }
    if (sideways != 0 || down != 0) {
      gesture.ifPresent(going -> going.to(x, y, free));
    }
  }

  /**
   * How far a coordinate is in the border zone of a range, negative at its beginning. What was
   * taken hold of there already does not move the view until it is dragged outwards.
   */
  private static double beyond(double at, double press, double from, double to) {
    if (at < from + BORDER && at < press - SLOP) {
      return Math.max(at - from - BORDER, -4 * BORDER);
    }
    return at > to - BORDER && at > press + SLOP ? Math.min(at - to + BORDER, 4 * BORDER) : 0;
  }

  private void move(MouseEvent event) {
    if (!panKey) {
      Hit hit = view.hit(event.getX(), event.getY());
      view.setCursor(cursor(hit));
      point(Optional.of(hit));
    }
  }

  private Cursor cursor(Hit hit) {
    boolean clock = view.shown().axis() == Axis.CLOCK;
    return switch (hit) {
      case Hit.Block block when clock && block.part() != Hit.Part.BODY -> Cursor.H_RESIZE;
      case Hit.OnScene scene when clock && scene.part() != Hit.Part.BODY -> Cursor.H_RESIZE;
      case Hit.Block _, Hit.OnScene _ -> Cursor.HAND;
      case Hit.OnRuler _, Hit.Name _, Hit.Ground _, Hit.SceneGround _ -> Cursor.DEFAULT;
    };
  }

  /** Shows in full what the pointer is at, once it rests there. */
  private void point(Optional<Hit> hit) {
    Optional<String> text = hit.flatMap(this::text);
    Optional<String> before = pointed.flatMap(this::text);
    pointed = hit;
    if (text.equals(before)) {
      return;
    }
    Tooltip.uninstall(view, tip);
    tip.hide();
    text.ifPresent(
        words -> {
          tip.setText(words);
          Tooltip.install(view, tip);
        });
  }

  private Optional<String> text(Hit hit) {
    return switch (hit) {
      case Hit.Block block ->
          view.workbench()
              .rows()
              .row(block.item().id())
              .map(row -> view.blockText().tip(view.shown().project(), row));
      case Hit.OnScene scene -> Optional.of(scene.bar().scene().title());
      case Hit.Name name ->
          Optional.of(
              Painter.laneName(
                  view.shown(), view.words(), view.shown().lanes().lanes().get(name.lane()).key()));
      case Hit.OnRuler _, Hit.Ground _, Hit.SceneGround _ -> Optional.empty();
    };
  }

  private void wheel(ScrollEvent event) {
    point(Optional.empty());
    if (event.isInertia() && event.isShortcutDown()) {
      return;
    }
    if (event.isShortcutDown()) {
      view.zoom(event.getX(), Math.pow(ZOOM, event.getDeltaY()));
    } else if (event.getDeltaX() != 0 || !view.lanesScroll()) {
      view.pan(-event.getDeltaX() - (view.lanesScroll() ? 0 : event.getDeltaY()));
      view.setScroll(view.scroll() - (view.lanesScroll() ? event.getDeltaY() : 0));
    } else {
      view.setScroll(view.scroll() - event.getDeltaY());
    }
    gesture.ifPresent(going -> going.to(x, y, free));
    event.consume();
  }

  private void selectLane(int lane, boolean adds) {
    Set<String> ids = new LinkedHashSet<>(adds ? view.workbench().selection().ids() : Set.of());
    for (SubRow subRow : view.shown().lanes().lanes().get(lane).subRows()) {
      for (int i = 0; i < subRow.size(); i++) {
        ids.add(subRow.get(i).id());
      }
    }
    view.select(ids, ids.stream().findFirst());
  }

  /** Selects all from the one that leads to another in the order of the axis. */
  private void selectUpTo(String id) {
    int to = view.shown().indexOf(id);
    int from = view.workbench().selection().lead().map(view.shown()::indexOf).orElse(to);
    int first = Math.max(0, Math.min(from, to));
    List<String> ids =
        view.shown().items().subList(first, Math.max(from, to) + 1).stream()
            .map(Timed::id)
            .toList();
    view.select(ids, view.workbench().selection().lead().or(() -> Optional.of(id)));
  }

  private void clearUnless(boolean adds) {
    if (!adds) {
      view.select(List.of(), Optional.empty());
    }
  }

  private static Span around(long start, long end) {
    long room = Math.max(100, (end - start) / 3);
    return new Span(start - room, end + room);
  }
}
