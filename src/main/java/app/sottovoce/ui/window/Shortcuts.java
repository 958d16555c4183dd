package app.sottovoce.ui.window;

import app.sottovoce.ui.base.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Runs commands by their shortcuts. Those that are a key by itself, or with Shift, are left alone
 * while something is being typed.
 */
final class Shortcuts {
  private final Supplier<List<Command>> commands;
  private final BooleanSupplier busy;
  private boolean answered;

  /**
   * @param busy whether the keyboard belongs to something that lies over the window
   */
  Shortcuts(Supplier<List<Command>> commands, BooleanSupplier busy) {
    this.commands = commands;
    this.busy = busy;
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(scene, event));
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /**
   * The letter of a shortcut is not typed as well, into a field that the command has just opened.
   */
  private void typed(KeyEvent event) {
    if (answered) {
      event.consume();
    }
  }

  private void key(Scene scene, KeyEvent event) {
    answered = false;
    if (busy.getAsBoolean() || isTyping(scene) && isPlain(event)) {
      return;
    }
    Optional<Command> match =
        commands.get().stream()
            .filter(command -> command.shortcut().filter(s -> s.match(event)).isPresent())
            .filter(command -> command.enabled().getAsBoolean())
            .findFirst();
    match.ifPresent(
        command -> {
          event.consume();
          answered = true;
          command.run();
        });
  }

  private static boolean isTyping(Scene scene) {
    return switch (scene.getFocusOwner()) {
      case TextInputControl text -> text.isEditable();
      case ComboBoxBase<?> combo -> combo.isEditable();
      case null, default -> false;
    };
  }

  /** Whether a key, as pressed, would type or move the caret. Function keys never do. */
  private static boolean isPlain(KeyEvent event) {
    return !event.isControlDown()
            && !event.isAltDown()
            && !event.isMetaDown()
            && !event.getCode().isFunctionKey()
        || event.getCode() == KeyCode.DELETE
        || event.getCode() == KeyCode.BACK_SPACE;
  }
}
