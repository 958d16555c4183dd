package app.sottovoce.ui.table;

import app.sottovoce.ui.base.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/** A button that offers one of several things to filter by, or none. */
final class Choice<T> extends MenuButton {
  private static final Words WORDS = Words.of(Choice.class);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final String name;
  private final Supplier<List<Option<T>>> options;
  private final Runnable changed;
  private Optional<T> value = Optional.empty();

  /** Something to choose, and what it is called. */
  record Option<T>(T value, String name) {}

  Choice(String id, Supplier<List<Option<T>>> options, Runnable changed) {
    this.name = WORDS.get(id);
    this.options = options;
    this.changed = changed;
    setId(id);
    setMnemonicParsing(false);
    getStyleClass().addAll("small", "choice");
    setMaxWidth(180);
    setOnShowing(_ -> list());
    showChosen();
  }

  Optional<T> value() {
    return value;
  }

  void choose(Optional<T> newValue) {
    if (!value.equals(newValue)) {
      value = newValue;
      showChosen();
      changed.run();
    }
  }

  /** Shows what the chosen thing is called now; chooses nothing if it is gone. */
  void showChosen() {
    Optional<String> chosen =
        value.flatMap(
            v ->
                options.get().stream()
                    .filter(option -> option.value().equals(v))
                    .map(Option::name)
                    .findFirst());
    setText(chosen.map(c -> WORDS.get("filter.chosen", name, c)).orElse(name));
    pseudoClassStateChanged(CHOSEN, chosen.isPresent());
    if (value.isPresent() && chosen.isEmpty()) {
      choose(Optional.empty());
    }
  }

  private void list() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item(WORDS.get("filter.any"), Optional.empty()));
    options.get().forEach(option -> items.add(item(option.name(), Optional.of(option.value()))));
    getItems().setAll(items);
  }

  private RadioMenuItem item(String text, Optional<T> choice) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(choice.equals(value));
    item.setOnAction(_ -> choose(choice));
    return item;
  }
}
