package app.sottovoce.ui.timeline;

import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

/** The menus of what is pointed at. */
final class Menus {
  private final TimelinePanel panel;
  private final TimelineView view;
  private final Words words;
  private final ContextMenu menu = new ContextMenu();

  Menus(TimelinePanel panel, TimelineView view) {
    this.panel = panel;
    this.view = view;
    this.words = view.words();
    menu.setId("timeline-menu");
    view.setOnContextMenuRequested(this::show);
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> menu.hide());
  }

  private void show(ContextMenuEvent event) {
    // From the keyboard the menu is that of the selection, not of where the pointer happens to be.
    Optional<Timed> lead = view.workbench().selection().lead().flatMap(view.shown()::item);
    Hit hit =
        event.isKeyboardTrigger() && lead.isPresent()
            ? new Hit.Block(lead.get(), Hit.Part.BODY)
            : view.hit(event.getX(), event.getY());
    switch (hit) {
      case Hit.Block block -> {
        String id = block.item().id();
        if (!view.workbench().selection().contains(id)) {
          view.select(List.of(id), Optional.of(id));
        }
        menu.getItems().setAll(block(view.time(event.getX()), event.isKeyboardTrigger()));
      }
      case Hit.OnScene scene -> menu.getItems().setAll(scene(scene.bar()));
      case Hit.SceneGround _ -> menu.getItems().setAll(item("scene.new", true, panel::newScene));
      case Hit.OnRuler _, Hit.Name _, Hit.Ground _ -> menu.getItems().setAll(ground());
    }
    Point2D at =
        event.isKeyboardTrigger()
            ? lead.flatMap(item -> view.bounds(item.id()))
                .map(block -> view.localToScreen(block.getMinX() + 8, block.getMaxY()))
                .orElse(new Point2D(event.getScreenX(), event.getScreenY()))
            : new Point2D(event.getScreenX(), event.getScreenY());
    menu.show(view, at.getX(), at.getY());
    event.consume();
  }

  private MenuItem[] block(long time, boolean keyboard) {
    int count = view.workbench().selection().ids().size();
    boolean clock = view.shown().axis() == Axis.CLOCK;
    return new MenuItem[] {
      keyboard
          ? item("split", clock, panel::splitAtPlayhead)
          : item("split.here", clock, () -> panel.splitAt(time)),
      item("join", count > 1, panel::joinSelected),
      item("same", count > 1, panel::sameUtterance),
      new SeparatorMenuItem(),
      item("unplace", panel.anySelectedPlaced(), panel::unplaceSelected),
      item("zoom.selection", true, panel::fitSelection),
      new SeparatorMenuItem(),
      item("delete", true, panel::deleteSelected)
    };
  }

  private MenuItem[] scene(SceneBar bar) {
    return new MenuItem[] {
      item("scene.rename", true, () -> panel.renameScene(bar.scene())),
      item("scene.select", true, () -> panel.selectScene(bar.scene())),
      item(
          "scene.put",
          !view.workbench().selection().isEmpty(),
          () -> panel.putInScene(bar.scene())),
      new SeparatorMenuItem(),
      item("scene.delete", true, () -> panel.deleteScene(bar.scene()))
    };
  }

  private MenuItem[] ground() {
    return new MenuItem[] {
      item("zoom.all", true, panel::fitAll),
      item("zoom.selection", !view.workbench().selection().isEmpty(), panel::fitSelection),
      new SeparatorMenuItem(),
      item("scene.new", view.shown().axis() == Axis.CLOCK, panel::newScene)
    };
  }

  private MenuItem item(String key, boolean enabled, Runnable action) {
    MenuItem item = new MenuItem(words.get("menu." + key));
    item.setId("timeline-" + key.replace('.', '-'));
    item.setDisable(!enabled);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
