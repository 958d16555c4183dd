package app.sottovoce.ui.base;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something an analyst can have done: menus, toolbar, palette, shortcut sheet and manual are made
 * from the list of these.
 *
 * @param id never changes: settings refer to it
 * @param group the menu it is in: file, edit, view, annotate, timeline, review, help
 * @param name what a menu shows
 * @param enabled whether it can be done now
 */
public record Command(
    String id,
    String group,
    String name,
    Optional<KeyCombination> shortcut,
    Optional<Ikon> icon,
    BooleanSupplier enabled,
    Runnable action) {

  /** Does it, if it can be done now. */
  public void run() {
    if (enabled.getAsBoolean()) {
      action.run();
    }
  }

  public Command withName(String newName) {
    return new Command(id, group, newName, shortcut, icon, enabled, action);
  }

  public Command withIcon(Ikon newIcon) {
    return new Command(id, group, name, shortcut, Optional.of(newIcon), enabled, action);
  }

  public Command withShortcut(Optional<KeyCombination> newShortcut) {
    return new Command(id, group, name, newShortcut, icon, enabled, action);
  }
}
