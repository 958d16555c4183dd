package app.sottovoce.ui.window;

import app.sottovoce.assist.Doubt;
import app.sottovoce.assist.Doubts;
import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The walk through the doubts: takes the analyst from one utterance that needs a human to the next
 * and says why it does. Shown while the walk goes on.
 */
final class DoubtBar extends HBox {
  private final Words words = Words.of(DoubtBar.class);
  private final Workbench workbench;
  private final Label reason = new Label();

  DoubtBar(Workbench workbench) {
    this.workbench = workbench;
    setId("doubts");
    getStyleClass().add("doubt-bar");
    reason.setId("doubt-reason");
    reason.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reason, Priority.ALWAYS);
    FontIcon icon = new FontIcon(Feather.HELP_CIRCLE);
    getChildren()
        .addAll(
            icon,
            reason,
            button("doubt-previous", Feather.CHEVRON_UP, () -> step(false)),
            button("doubt-next", Feather.CHEVRON_DOWN, () -> step(true)),
            button("doubt-close", Feather.X, this::end));
    end();
    workbench.selection().onChange(_ -> refresh());
    workbench.onStep(_ -> refresh());
  }

  /** Goes to the next utterance with a doubt after the selected one, round the end if need be. */
  void next() {
    step(true);
  }

  void previous() {
    step(false);
  }

  void end() {
    setVisible(false);
    setManaged(false);
  }

  private void step(boolean forward) {
    int size = workbench.rows().size();
    int at = workbench.selection().lead().map(workbench.rows()::indexOf).orElse(forward ? -1 : 0);
    for (int i = 1; i <= size; i++) {
      Timed row = workbench.rows().get(Math.floorMod(at + (forward ? i : -i), size));
      if (!doubts(row).isEmpty()) {
        setVisible(true);
        setManaged(true);
        workbench.selection().select(row.id());
        refresh();
        return;
      }
    }
    setVisible(true);
    setManaged(true);
    reason.setText(words.get("doubt.none"));
  }

  private void refresh() {
    if (!isVisible()) {
      return;
    }
    Optional<Timed> row = workbench.selection().lead().flatMap(workbench.rows()::row);
    List<Doubt> doubts = row.map(this::doubts).orElse(List.of());
    reason.setText(
        doubts.isEmpty()
            ? words.get("doubt.settled")
            : String.join("  ·  ", doubts.stream().map(doubt -> doubt.reason().text()).toList()));
  }

  private List<Doubt> doubts(Timed row) {
    return Doubts.of(workbench.project(), row.utterance());
  }

  private Button button(String id, Feather icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(words.get(id));
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
