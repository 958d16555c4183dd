package app.sottovoce.ui.timeline;

import app.sottovoce.model.Timed;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** The blocks as a screen reader meets them: made when asked for, forgotten when long unused. */
final class BlockItems {
  private static final int MOST = 64;

  private final TimelineView view;
  private final Map<String, BlockItem> known = new LinkedHashMap<>(16, 0.75f, true);

  BlockItems(TimelineView view) {
    this.view = view;
  }

  /** The item of the n-th utterance, or null, as JavaFX wants it, if there is none. */
  Node at(int index) {
    List<Timed> items = view.shown().items();
    return index < 0 || index >= items.size() ? null : of(items.get(index).id());
  }

  /** The item of the utterance that leads the selection, or null if there is none. */
  Node lead() {
    return view.workbench().selection().lead().map(this::of).orElse(null);
  }

  ObservableList<Node> selected() {
    ObservableList<Node> selected = FXCollections.observableArrayList();
    view.workbench().selection().ids().stream().limit(MOST).map(this::of).forEach(selected::add);
    return selected;
  }

  void show(Object item) {
    if (item instanceof BlockItem block) {
      view.reveal(block.utterance());
    }
  }

  void select(List<?> items) {
    List<String> ids =
        items.stream()
            .filter(BlockItem.class::isInstance)
            .map(item -> ((BlockItem) item).utterance())
            .toList();
    view.workbench().selection().set(ids, ids.stream().reduce((_, last) -> last));
  }

  private BlockItem of(String utterance) {
    BlockItem item = known.get(utterance);
    if (item == null) {
      forgetOldest();
      item = new BlockItem(view, utterance);
      known.put(utterance, item);
      view.addItem(item);
    }
    return item;
  }

  private void forgetOldest() {
    if (known.size() > MOST) {
      Iterator<BlockItem> oldest = known.values().iterator();
      view.removeItem(oldest.next());
      oldest.remove();
    }
  }
}
