package app.sottovoce.ui.timeline;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Stands for a block before a screen reader; it is never drawn. */
final class BlockItem extends Region {
  private final TimelineView view;
  private final String utterance;

  BlockItem(TimelineView view, String utterance) {
    this.view = view;
    this.utterance = utterance;
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
  }

  String utterance() {
    return utterance;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT ->
          view.workbench()
              .rows()
              .row(utterance)
              .map(row -> view.blockText().spoken(view.workbench().project(), row))
              .orElse("");
      case INDEX -> view.shown().indexOf(utterance);
      case SELECTED -> view.workbench().selection().contains(utterance);
      case BOUNDS -> {
        Bounds bounds = view.bounds(utterance).orElse(view.getLayoutBounds());
        yield view.localToScreen(bounds);
      }
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case FIRE, REQUEST_FOCUS -> {
        view.workbench().selection().select(utterance);
        view.reveal(utterance);
        view.requestFocus();
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
