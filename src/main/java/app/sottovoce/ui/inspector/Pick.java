package app.sottovoce.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;

/**
 * A button that shows one of a few values and offers the others in a menu, "not said" among them
 * where that is a value too.
 */
class Pick<T> extends MenuButton {
  private final String name;
  private final List<T> values;
  private final Function<T, String> words;
  private final Optional<String> unsaid;
  private Common<T> shown = new Common.Nothing<>();

  /**
   * @param name what is chosen, for screen readers
   * @param unsaid what the button shows while nothing is said, if that may be chosen
   * @param chosen receives what the analyst chooses
   */
  Pick(
      String id,
      String name,
      List<T> values,
      Function<T, String> words,
      Optional<String> unsaid,
      Consumer<Optional<T>> chosen) {
    this.name = name;
    this.values = values;
    this.words = words;
    this.unsaid = unsaid;
    setId(id);
    getStyleClass().add("pick");
    setMaxWidth(Double.MAX_VALUE);
    for (T value : values) {
      getItems().add(item(id + "-" + (values.indexOf(value) + 1), Optional.of(value), chosen));
    }
    if (unsaid.isPresent()) {
      getItems().add(item(id + "-none", Optional.empty(), chosen));
    }
    show(shown);
  }

  final void show(Common<T> value) {
    shown = value;
    String text =
        switch (value) {
          case Common.One<T> one -> words.apply(one.value());
          case Common.Nothing<T> _ -> unsaid.orElse("");
          case Common.Several<T> _ -> Section.WORDS.get("several");
        };
    setText(text);
    setAccessibleText(name + ": " + text);
    pseudoClassStateChanged(
        PseudoClass.getPseudoClass("unsaid"), !(value instanceof Common.One<T>));
    tick();
  }

  private RadioMenuItem item(String id, Optional<T> value, Consumer<Optional<T>> chosen) {
    RadioMenuItem item = new RadioMenuItem(value.map(words).orElse(Section.WORDS.get("unsaid")));
    item.setId(id);
    item.setOnAction(
        _ -> {
          chosen.accept(value);
          tick();
        });
    return item;
  }

  private void tick() {
    int ticked =
        switch (shown) {
          case Common.One<T> one -> values.indexOf(one.value());
          case Common.Nothing<T> _ -> values.size();
          case Common.Several<T> _ -> -1;
        };
    for (int i = 0; i < getItems().size(); i++) {
      ((RadioMenuItem) getItems().get(i)).setSelected(i == ticked);
    }
  }
}
