package app.sottovoce.ui.inspector;

import app.sottovoce.ui.base.Draft;
import app.sottovoce.ui.base.Workbench;
import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field that shows a name and finds others while one types: the arrow keys go through what
 * matches, Enter takes it, an unknown name is added, an emptied field means nobody, Escape goes
 * back. Leaving with Tab takes a name that was typed in full; leaving otherwise goes back.
 */
final class NameField extends CustomTextField {
  private static final PseudoClass UNSAID = PseudoClass.getPseudoClass("unsaid");
  private static final double ROW = 28;
  private static final int MOST_ROWS = 8;
  private static final double LEAST_WIDTH = 180;

  private final Supplier<List<Name>> names;
  private final Choice choice;
  private final Popup popup = new Popup();
  private final ListView<Offer> list = new ListView<>();
  private final Circle dot = new Circle(4.5);
  private Optional<Name> shown = Optional.empty();
  private boolean typed;
  private boolean moved;
  private boolean putting;
  private boolean fresh;

  /** What becomes of what the analyst chooses. */
  interface Choice {
    void take(String id);

    void add(String name);

    /** Takes what was chosen away. */
    void clear();
  }

  /** A line of the list. */
  private sealed interface Offer {
    record Known(Name name) implements Offer {}

    record New(String text) implements Offer {}
  }

  /**
   * @param what what is chosen, for screen readers
   * @param names asked when the list is opened
   */
  NameField(
      Workbench workbench, String id, String what, Supplier<List<Name>> names, Choice choice) {
    this.names = names;
    this.choice = choice;
    setId(id);
    setAccessibleText(what);
    getStyleClass().add("name-field");
    setRight(arrow());
    makePopup(id);
    textProperty().addListener(_ -> type());
    focusedProperty().addListener((_, _, focused) -> focus(focused));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> selectOnce());
    Draft.undoWith(workbench, this);
  }

  /**
   * Shows a name, unless the analyst is typing another.
   *
   * @param prompt what stands there if there is none
   */
  void show(Optional<Name> name, String prompt) {
    shown = name;
    setPromptText(prompt);
    pseudoClassStateChanged(UNSAID, name.isEmpty());
    if (!typed) {
      put();
    }
  }

  /** Forgets what is typed. */
  void cancel() {
    popup.hide();
    typed = false;
    put();
  }

  private void put() {
    putting = true;
    String text = shown.map(Name::text).orElse("");
    if (!text.equals(getText())) {
      setText(text);
    }
    Optional<Color> colour = shown.flatMap(Name::colour);
    colour.ifPresent(dot::setFill);
    setLeft(colour.isPresent() ? dot : null);
    putting = false;
  }

  private void type() {
    if (!putting) {
      typed = true;
      offer(getText().strip());
    }
  }

  private void focus(boolean focused) {
    fresh = focused;
    if (!focused) {
      cancel();
    }
  }

  /** A click into the field selects its text the first time, so that typing replaces it. */
  private void selectOnce() {
    if (fresh && getSelection().getLength() == 0) {
      selectAll();
    }
    fresh = false;
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, UP -> {
        if (popup.isShowing()) {
          move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else {
          offer("");
        }
        event.consume();
      }
      case ENTER -> {
        if (typed || popup.isShowing()) {
          takeChosen();
          event.consume();
        }
      }
      case ESCAPE -> {
        if (typed || popup.isShowing()) {
          cancel();
          selectAll();
          event.consume();
        }
      }
      case TAB -> {
        if (typed && (moved || exact())) {
          takeChosen();
        }
      }
      case Z -> {
        if (typed && event.isShortcutDown()) {
          cancel();
          event.consume();
        }
      }
      default -> {}
    }
  }

  private boolean exact() {
    String text = getText().strip();
    return text.isEmpty() || names.get().stream().anyMatch(name -> name.answersTo(text));
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - MOST_ROWS + 1));
    moved = true;
  }

  private void offer(String text) {
    List<Name> matching = new ArrayList<>(Matching.of(names.get(), text));
    boolean known = matching.stream().anyMatch(name -> name.answersTo(text));
    List<Offer> offers = new ArrayList<>();
    matching.stream()
        .sorted((a, b) -> Boolean.compare(b.answersTo(text), a.answersTo(text)))
        .forEach(name -> offers.add(new Offer.Known(name)));
    if (!text.isEmpty() && !known) {
      offers.add(new Offer.New(text));
    }
    list.getItems().setAll(offers);
    moved = false;
    int current = text.isEmpty() ? shownIn(offers) : 0;
    list.getSelectionModel().clearAndSelect(Math.max(0, current));
    list.scrollTo(Math.max(0, current));
    open(offers.size());
  }

  private int shownIn(List<Offer> offers) {
    return shown.map(name -> offers.indexOf(new Offer.Known(name))).orElse(0);
  }

  private void open(int rows) {
    if (rows == 0 || getScene() == null) {
      popup.hide();
      return;
    }
    Bounds place = localToScreen(getLayoutBounds());
    list.setPrefSize(Math.max(LEAST_WIDTH, getWidth()), Math.min(rows, MOST_ROWS) * ROW + 2);
    if (!popup.isShowing() && place != null) {
      popup.show(this, place.getMinX(), place.getMaxY() + 2);
    }
  }

  private void takeChosen() {
    Optional<Offer> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    boolean emptied = typed && !moved && getText().isBlank();
    popup.hide();
    typed = false;
    if (emptied) {
      choice.clear();
    } else {
      chosen.ifPresent(this::take);
    }
    put();
    selectAll();
  }

  private void take(Offer offer) {
    switch (offer) {
      case Offer.Known known -> choice.take(known.name().id());
      case Offer.New fresh -> choice.add(fresh.text());
    }
  }

  private Region arrow() {
    StackPane arrow = new StackPane(new FontIcon(Feather.CHEVRON_DOWN));
    arrow.getStyleClass().add("name-field-arrow");
    arrow.setOnMousePressed(
        event -> {
          requestFocus();
          if (popup.isShowing()) {
            popup.hide();
          } else {
            offer("");
          }
          event.consume();
        });
    return arrow;
  }

  private void makePopup(String id) {
    list.setId(id + "-list");
    list.getStyleClass().add("name-list");
    list.getStylesheets()
        .add(Objects.requireNonNull(NameField.class.getResource("inspector.css")).toExternalForm());
    list.setFixedCellSize(ROW);
    // The caret stays in the field, whose keys move through the list.
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new OfferCell());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
  }

  /** A name with its dot, or the offer to add what is typed. */
  private final class OfferCell extends ListCell<Offer> {
    private final Circle cellDot = new Circle(4.5);
    private final FontIcon plus = new FontIcon(Feather.PLUS);

    OfferCell() {
      addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
              list.getSelectionModel().clearAndSelect(getIndex());
              moved = true;
              takeChosen();
            }
            event.consume();
          });
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      if (empty || offer == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      switch (offer) {
        case Offer.Known known -> {
          setText(known.name().text());
          known.name().colour().ifPresent(cellDot::setFill);
          setGraphic(known.name().colour().isPresent() ? cellDot : null);
        }
        case Offer.New added -> {
          setText(Section.WORDS.get("add.named", added.text()));
          setGraphic(plus);
        }
      }
    }
  }
}
