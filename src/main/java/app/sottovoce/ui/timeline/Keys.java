package app.sottovoce.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that belong to the timeline alone: arrows, Home and End, the space bar held to move the
 * view, Escape. Letters and the like are commands of the window, which calls the panel's verbs.
 */
final class Keys {
  private static final long NUDGE = 100;
  private static final long FINE_NUDGE = 10;

  private final TimelinePanel panel;
  private final Mouse mouse;

  Keys(TimelinePanel panel, TimelineView view, Mouse mouse) {
    this.panel = panel;
    this.mouse = mouse;
    view.setOnKeyPressed(this::press);
    view.setOnKeyReleased(this::release);
    view.focusedProperty().addListener((_, _, focused) -> lost(focused));
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown()) {
      return;
    }
    boolean done = event.isAltDown() ? nudge(event) : plain(event);
    if (done) {
      event.consume();
    }
  }

  private boolean nudge(KeyEvent event) {
    long step = event.isShiftDown() ? FINE_NUDGE : NUDGE;
    return switch (event.getCode()) {
      case LEFT -> did(() -> panel.nudge(-step));
      case RIGHT -> did(() -> panel.nudge(step));
      default -> false;
    };
  }

  private boolean plain(KeyEvent event) {
    boolean adds = event.isShiftDown();
    return switch (event.getCode()) {
      case LEFT -> did(() -> panel.walk(-1, adds));
      case RIGHT -> did(() -> panel.walk(1, adds));
      case HOME -> did(() -> panel.walk(Integer.MIN_VALUE / 2, adds));
      case END -> did(() -> panel.walk(Integer.MAX_VALUE / 2, adds));
      case UP -> did(() -> panel.walkLanes(-1));
      case DOWN -> did(() -> panel.walkLanes(1));
      case SPACE -> did(() -> mouse.setPanKey(true));
      case ESCAPE -> escape();
      default -> false;
    };
  }

  /** Escape ends a drag, and only that: elsewhere it has other meanings. */
  private boolean escape() {
    boolean dragging = mouse.isDragging();
    mouse.cancel();
    return dragging;
  }

  private void release(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      mouse.setPanKey(false);
      event.consume();
    }
  }

  private void lost(boolean focused) {
    if (!focused) {
      mouse.setPanKey(false);
    }
  }

  private static boolean did(Runnable action) {
    action.run();
    return true;
  }
}
