package app.sottovoce.ui.base;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Text being typed. It stays in its control until the analyst pauses, presses Enter or leaves; then
 * it is handed over once, so that a burst of typing is one edit. Escape takes it back. Undo and
 * redo are the project's, not the control's: what is typed is handed over first.
 */
public final class Draft {
  private static final Duration PAUSE = Duration.millis(500);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final TextInputControl control;
  private final Supplier<String> current;
  private final Consumer<String> commit;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean open;
  private boolean showing;

  /**
   * Text that makes sense at any moment.
   *
   * @param current the text as the project has it
   * @param commit receives the text typed, when it differs from that
   */
  public Draft(
      Workbench workbench,
      TextInputControl control,
      Supplier<String> current,
      Consumer<String> commit) {
    this(workbench, control, current, commit, true);
  }

  private Draft(
      Workbench workbench,
      TextInputControl control,
      Supplier<String> current,
      Consumer<String> commit,
      boolean pauses) {
    this.control = control;
    this.current = current;
    this.commit = commit;
    pause.setOnFinished(_ -> settle());
    control
        .textProperty()
        .addListener(
            _ -> {
              if (!showing) {
                open = true;
                workbench.drafting(this);
                if (pauses) {
                  pause.playFromStart();
                }
              }
            });
    control
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                settle();
              }
            });
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    undoWith(workbench, control);
    show();
  }

  /**
   * Text that makes sense only when it is complete, a time or a name: it is not handed over at a
   * pause, only with Enter or on leaving.
   */
  public static Draft whole(
      Workbench workbench,
      TextInputControl control,
      Supplier<String> current,
      Consumer<String> commit) {
    return new Draft(workbench, control, current, commit, false);
  }

  /**
   * Lets the keys for undo and redo undo and redo the project, which a text control would take for
   * itself.
   */
  public static void undoWith(Workbench workbench, TextInputControl control) {
    control.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isConsumed()) {
            return;
          }
          if (UNDO.match(event)) {
            event.consume();
            workbench.undo();
          } else if (REDO.match(event) || REDO_TOO.match(event)) {
            event.consume();
            workbench.redo();
          }
        });
  }

  /** Shows the text as the project has it, unless the analyst is typing. */
  public void show() {
    if (!isOpen()) {
      put(current.get());
    }
  }

  /** Whether something is typed that the project does not have yet. */
  public boolean isOpen() {
    return open;
  }

  /** Hands over what is typed, if it is not what the project has. */
  public void settle() {
    boolean wasOpen = open;
    open = false;
    pause.stop();
    if (wasOpen && !control.getText().equals(current.get())) {
      commit.accept(control.getText());
    }
  }

  /** Takes back what is typed. */
  public void drop() {
    open = false;
    pause.stop();
    put(current.get());
  }

  private void put(String text) {
    if (!text.equals(control.getText())) {
      showing = true;
      int caret = control.getCaretPosition();
      control.setText(text);
      control.positionCaret(Math.min(caret, text.length()));
      showing = false;
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && control instanceof TextArea) {
      // JavaFX has a text area do nothing with Shift and Enter.
      if (event.isShiftDown()) {
        control.replaceSelection("\n");
      } else {
        settle();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      settle();
    } else if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      drop();
      event.consume();
    }
  }
}
