package app.sottovoce.ui.window;

import app.sottovoce.ui.base.Command;
import app.sottovoce.ui.base.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** All commands with their shortcuts, which can be changed here; a shortcut in use is refused. */
final class ShortcutSheet {
  private final Supplier<List<Command>> commands;
  private final BiConsumer<String, Optional<String>> keep;
  private final Words words;
  private final Label hint = new Label();
  private Optional<Button> waiting = Optional.empty();

  /**
   * @param keep is told the new keys of a command, none for its usual ones
   */
  ShortcutSheet(
      Supplier<List<Command>> commands, BiConsumer<String, Optional<String>> keep, Words words) {
    this.commands = commands;
    this.keep = keep;
    this.words = words;
  }

  void show(StackPane window) {
    hint.setId("shortcut-hint");
    hint.setText(words.get("shortcuts.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().add("muted");
    GridPane grid = new GridPane(24, 2);
    grid.getStyleClass().add("shortcuts");
    String group = "";
    int row = 0;
    for (Command command : commands.get()) {
      if (!command.group().equals(group)) {
        group = command.group();
        Label heading = new Label(words.get("menu." + group));
        heading.getStyleClass().add("section");
        grid.add(heading, 0, row++);
      }
      grid.add(new Label(command.name()), 0, row);
      grid.add(keys(command), 1, row++);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(460);
    scroll.setPrefViewportWidth(480);
    Sheet sheet =
        new Sheet(
                window,
                words.get("shortcuts.title"),
                new VBox(8, hint, scroll),
                List.of(words.get("dialog.close")))
            .styled("shortcut-sheet");
    sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    sheet.ask(scroll);
  }

  private Button keys(Command command) {
    Button button = new Button(text(command));
    button.setId("keys-" + command.id());
    button.setUserData(command.id());
    button.getStyleClass().addAll("flat", "keys");
    button.setAccessibleText(words.get("shortcuts.change", command.name()));
    button.setOnAction(
        _ -> {
          waiting = Optional.of(button);
          hint.setText(words.get("shortcuts.press", command.name()));
        });
    return button;
  }

  private static String text(Command command) {
    return command.shortcut().map(KeyCombination::getDisplayText).orElse("–");
  }

  private void key(KeyEvent event) {
    if (waiting.isEmpty() || event.getCode().isModifierKey()) {
      return;
    }
    event.consume();
    Button button = waiting.get();
    String id = (String) button.getUserData();
    waiting = Optional.empty();
    if (event.getCode() == KeyCode.ESCAPE) {
      hint.setText(words.get("shortcuts.hint"));
      return;
    }
    boolean usual =
        event.getCode() == KeyCode.BACK_SPACE && !event.isShortcutDown() && !event.isAltDown();
    KeyCombination pressed = pressed(event);
    Optional<Command> holder =
        commands.get().stream()
            .filter(c -> !c.id().equals(id) && c.shortcut().filter(s -> s.match(event)).isPresent())
            .findFirst();
    if (!usual && holder.isPresent()) {
      hint.setText(words.get("shortcuts.taken", pressed.getDisplayText(), holder.get().name()));
      return;
    }
    keep.accept(id, usual ? Optional.empty() : Optional.of(pressed.getName()));
    commands.get().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .ifPresent(c -> button.setText(text(c)));
    hint.setText(words.get("shortcuts.hint"));
  }

  private static KeyCombination pressed(KeyEvent event) {
    return new KeyCodeCombination(
        event.getCode(),
        event.isShiftDown() ? ModifierValue.DOWN : ModifierValue.UP,
        ModifierValue.UP,
        event.isAltDown() ? ModifierValue.DOWN : ModifierValue.UP,
        ModifierValue.UP,
        event.isShortcutDown() ? ModifierValue.DOWN : ModifierValue.UP);
  }
}
