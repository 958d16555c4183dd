package app.sottovoce.ui.base;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Text being typed. It stays in its control until the analyst pauses, presses Enter or leaves; then it
 * is handed over once, so that a burst of typing is one edit. Escape takes it back.
 */
public final class Draft {
  private static final Duration PAUSE = Duration.millis(500);

  private final TextInputControl control;
  private final Supplier<String> current;
  private final Consumer<String> commit;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean showing;

  /**
   * @param current the text as the project has it
   * @param commit receives the text typed, when it differs from that
   */
  public Draft(
      Workbench workbench,
      TextInputControl control,
      Supplier<String> current,
      Consumer<String> commit) {
    this.control = control;
    this.current = current;
    this.commit = commit;
    pause.setOnFinished(_ -> settle());
    control
        .textProperty()
        .addListener(
            _ -> {
              if (!showing) {
                workbench.drafting(this);
                pause.playFromStart();
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
    show();
  }

  /** Shows the text as the project has it, unless the analyst is typing. */
  public void show() {
    if (!isOpen()) {
      put(current.get());
    }
  }

  /** Whether something is typed that the project does not have yet. */
  public boolean isOpen() {
    return pause.getStatus() == Animation.Status.RUNNING;
  }

  /** Hands over what is typed, if it is not what the project has. */
  public void settle() {
    boolean open = isOpen();
    pause.stop();
    if (open && !control.getText().equals(current.get())) {
      commit.accept(control.getText());
    }
  }

  /** Takes back what is typed. */
  public void drop() {
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
    boolean newLine = control instanceof TextArea && event.isShiftDown();
    if (event.getCode() == KeyCode.ENTER && !newLine) {
      settle();
      if (control instanceof TextArea) {
        event.consume();
      }
    } else if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
      drop();
      event.consume();
    }
  }
}
