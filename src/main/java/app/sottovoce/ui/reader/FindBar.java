package app.sottovoce.ui.reader;

import app.sottovoce.ui.base.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line in which words are typed to be found in a source, with how many there are. */
final class FindBar extends HBox {
  private static final Words WORDS = Words.of(FindBar.class);

  private final TextField field = new TextField();
  private final Label count = new Label();

  /** What the bar has done. */
  interface Search {
    void words(String words);

    /**
     * @param by 1 for the next occurrence, -1 for the one before
     */
    void step(int by);

    void close();
  }

  FindBar(Search search) {
    field.setId("find-field");
    field.setPromptText(WORDS.get("find.prompt"));
    field.setAccessibleText(WORDS.get("find.prompt"));
    field.textProperty().addListener((_, _, words) -> search.words(words));
    count.setId("find-count");
    count.getStyleClass().addAll("muted", "small");
    count.setMinWidth(USE_PREF_SIZE);
    setHgrow(field, Priority.ALWAYS);
    getStyleClass().add("find-bar");
    setId("find-bar");
    getChildren()
        .addAll(
            field,
            count,
            button("find-previous", Feather.CHEVRON_UP, _ -> search.step(-1)),
            button("find-next", Feather.CHEVRON_DOWN, _ -> search.step(1)),
            button("find-close", Feather.X, _ -> search.close()));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, search));
  }

  void open() {
    field.requestFocus();
    field.selectAll();
  }

  String words() {
    return field.getText();
  }

  /** Shows which occurrence of how many is the one selected, counted from 0. */
  void show(int current, int size) {
    count.setText(
        field.getText().isEmpty()
            ? ""
            : size == 0 ? WORDS.get("find.none") : WORDS.get("find.count", current + 1, size));
  }

  private static Button button(String id, Feather icon, Consumer<Object> action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("icon-button");
    button.setFocusTraversable(false);
    button.setAccessibleText(WORDS.get(id));
    button.setTooltip(new Tooltip(WORDS.get(id)));
    button.setOnAction(action::accept);
    return button;
  }

  private static void key(KeyEvent event, Search search) {
    if (event.getCode() == KeyCode.ENTER) {
      search.step(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      search.close();
      event.consume();
    }
  }
}
