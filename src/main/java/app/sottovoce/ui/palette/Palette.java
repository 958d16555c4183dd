package app.sottovoce.ui.palette;

import app.sottovoce.ui.base.Command;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The command palette: lies over the window until something is chosen, Escape is pressed or the
 * analyst clicks beside it.
 */
public final class Palette extends StackPane {
  private static final double ROW = 30;
  private static final int ROWS = 12;

  private final Words words = Words.of(Palette.class);
  private final Finder finder;
  private final TextField field = new TextField();
  private final ListView<Hit> list = new ListView<>();
  private Runnable onClose = () -> {};

  public Palette(Supplier<List<Command>> commands, Supplier<Optional<Workbench>> workbench) {
    this.finder = new Finder(commands, workbench);
    setId("palette");
    getStyleClass().add("palette-veil");
    getStylesheets()
        .add(Objects.requireNonNull(Palette.class.getResource("palette.css")).toExternalForm());
    getChildren().add(box());
    setVisible(false);
    managedProperty().bind(visibleProperty());
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
        });
  }

  /** Shows the palette with an empty field; what had the focus gets it back when it closes. */
  public void open() {
    var focused = getScene().getFocusOwner();
    onClose = () -> Optional.ofNullable(focused).ifPresent(node -> node.requestFocus());
    field.clear();
    refresh();
    setVisible(true);
    toFront();
    field.requestFocus();
  }

  public boolean isOpen() {
    return isVisible();
  }

  public void close() {
    setVisible(false);
    onClose.run();
  }

  private VBox box() {
    field.setId("palette-field");
    field.setPromptText(words.get("prompt"));
    field.setAccessibleText(words.get("prompt"));
    field.textProperty().addListener(_ -> refresh());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("palette-list");
    list.setAccessibleText(words.get("results"));
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setCellFactory(_ -> new HitCell());
    list.setPlaceholder(new Label(words.get("nothing")));
    list.setOnMouseClicked(_ -> choose());
    VBox box = new VBox(field, list);
    box.getStyleClass().add("palette");
    box.setMaxSize(620, Region.USE_PREF_SIZE);
    return box;
  }

  private void refresh() {
    list.getItems().setAll(finder.find(field.getText()));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    list.setPrefHeight(Math.clamp(list.getItems().size(), 1, ROWS) * ROW + 2);
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ESCAPE) {
      close();
    } else if (code == KeyCode.ENTER) {
      choose();
    } else if (code == KeyCode.DOWN) {
      move(1);
    } else if (code == KeyCode.UP) {
      move(-1);
    } else if (code == KeyCode.PAGE_DOWN) {
      move(ROWS - 1);
    } else if (code == KeyCode.PAGE_UP) {
      move(1 - ROWS);
    } else {
      return;
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - ROWS / 2));
  }

  private void choose() {
    Hit hit = list.getSelectionModel().getSelectedItem();
    close();
    if (hit != null) {
      hit.run().run();
    }
  }

  private static final class HitCell extends ListCell<Hit> {
    private final FontIcon icon = new FontIcon();
    private final Label text = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(8, icon, text, detail);

    HitCell() {
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      detail.getStyleClass().addAll("muted", "small");
      detail.setMinWidth(Region.USE_PREF_SIZE);
      line.getStyleClass().add("palette-line");
      // Without this a long line would widen the list instead of being cut.
      line.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      setText(null);
      setGraphic(empty || hit == null ? null : line);
      if (!empty && hit != null) {
        hit.icon().ifPresent(icon::setIconCode);
        text.setText(hit.text());
        detail.setText(hit.detail());
        setAccessibleText(hit.text() + " " + hit.detail());
      }
    }
  }
}
