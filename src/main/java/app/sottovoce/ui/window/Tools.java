package app.sottovoce.ui.window;

import app.sottovoce.ui.base.Command;
import app.sottovoce.ui.base.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tool bar: the commands used most, the field that finds everything, and the way out. */
final class Tools extends HBox {
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("add-source"),
          List.of("undo", "redo"),
          List.of("find-quotes", "split", "join", "same", "next-doubt"));
  private static final double ROOM_FOR_WORDS = 1180;
  private static final List<String> WITHOUT_WORDS = List.of("undo", "redo", "theme");

  private final Supplier<List<Command>> commands;
  private final Words words;

  Tools(Supplier<List<Command>> commands, Words words) {
    this.commands = commands;
    this.words = words;
    setId("tools");
    getStyleClass().add("tools");
    for (List<String> group : GROUPS) {
      group.forEach(id -> getChildren().add(button(id)));
      getChildren().add(new Separator(Orientation.VERTICAL));
    }
    getChildren().removeLast();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button export = button("export");
    export.getStyleClass().add("accent");
    getChildren().addAll(gap, search(), export, button("theme"));
    widthProperty().addListener(_ -> fit());
    refresh();
  }

  /** Shows what can be done now, and what Undo would take back. */
  void refresh() {
    for (Node node : getChildren()) {
      command(node).ifPresent(command -> refresh((Button) node, command));
    }
  }

  /** In a narrow window the icons stand for themselves; their tooltips have the words. */
  private void fit() {
    ContentDisplay display =
        getWidth() < ROOM_FOR_WORDS ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    for (Node node : getChildren()) {
      boolean worded = node.getUserData() instanceof String id && !id.equals("export");
      if (worded && node instanceof Button button && button.getContentDisplay() != display) {
        button.setContentDisplay(display);
      }
    }
  }

  private void refresh(Button button, Command command) {
    button.setDisable(!command.enabled().getAsBoolean());
    String keys = command.shortcut().map(KeyCombination::getDisplayText).orElse("");
    String text = keys.isEmpty() ? command.name() : command.name() + "  (" + keys + ")";
    if (button.getTooltip() == null || !button.getTooltip().getText().equals(text)) {
      button.setTooltip(new Tooltip(text));
      button.setAccessibleText(command.name());
    }
    command.icon().ifPresent(icon -> ((FontIcon) button.getGraphic()).setIconCode(icon));
  }

  private Optional<Command> command(Node node) {
    return node.getUserData() instanceof String id
        ? commands.get().stream().filter(command -> command.id().equals(id)).findFirst()
        : Optional.empty();
  }

  private Button button(String id) {
    Button button = new Button(null, new FontIcon(Feather.CIRCLE));
    button.setUserData(id);
    button.setId("tool-" + id);
    button.setFocusTraversable(false);
    button.getStyleClass().add("tool");
    if (!WITHOUT_WORDS.contains(id)) {
      button.setText(words.get("tool." + id));
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    button.setOnAction(_ -> command(button).ifPresent(Command::run));
    return button;
  }

  private Button search() {
    Label prompt = new Label(words.get("tool.palette"), new FontIcon(Feather.SEARCH));
    prompt.getStyleClass().add("muted");
    prompt.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(prompt, Priority.ALWAYS);
    Label keys = new Label();
    keys.getStyleClass().addAll("muted", "small");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    HBox inside = new HBox(12, prompt, keys);
    inside.getStyleClass().add("search-inside");
    Button search = new Button(null, inside);
    search.setId("tool-palette");
    search.getStyleClass().add("search");
    search.setFocusTraversable(false);
    search.setAccessibleText(words.get("tool.palette"));
    search.setPrefWidth(320);
    search.setMinWidth(60);
    commands.get().stream()
        .filter(command -> command.id().equals("palette"))
        .findFirst()
        .ifPresent(
            command -> {
              search.setOnAction(_ -> command.run());
              keys.setText(command.shortcut().map(KeyCombination::getDisplayText).orElse(""));
            });
    return search;
  }
}
