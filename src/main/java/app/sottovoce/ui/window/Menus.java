package app.sottovoce.ui.window;

import app.sottovoce.ui.base.Command;
import app.sottovoce.ui.base.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The menu bar, made from the commands. Menus are filled when they open, so that names, shortcuts
 * and what can be done are those of that moment; the shortcuts themselves are handled by {@link
 * Shortcuts}.
 */
final class Menus {
  private Menus() {}

  static MenuBar of(Supplier<List<Command>> commands, Words words) {
    MenuBar bar = new MenuBar();
    bar.setId("menus");
    Map<String, Menu> menus = new LinkedHashMap<>();
    for (Command command : commands.get()) {
      menus.computeIfAbsent(
          command.group(),
          group -> {
            Menu menu = new Menu(words.get("menu." + group));
            menu.setId("menu-" + group);
            // An empty menu does not open.
            menu.getItems().add(new MenuItem());
            menu.setOnShowing(_ -> fill(menu, group, commands.get()));
            bar.getMenus().add(menu);
            return menu;
          });
    }
    return bar;
  }

  private static void fill(Menu menu, String group, List<Command> commands) {
    menu.getItems()
        .setAll(
            commands.stream()
                .filter(command -> command.group().equals(group))
                .map(Menus::item)
                .toList());
  }

  private static MenuItem item(Command command) {
    MenuItem item = new MenuItem(command.name());
    item.setId("menu-" + command.id());
    command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
    item.setDisable(!command.enabled().getAsBoolean());
    item.setOnAction(_ -> command.run());
    command
        .shortcut()
        .ifPresent(
            keys -> {
              if (keys.getControl() == ModifierValue.DOWN
                  || keys.getShortcut() == ModifierValue.DOWN
                  || keys.getAlt() == ModifierValue.DOWN) {
                item.setAccelerator(keys);
              } else {
                // As an accelerator a single key would fire while something is typed.
                item.setText(command.name() + "   " + keys.getDisplayText());
              }
            });
    return item;
  }
}
