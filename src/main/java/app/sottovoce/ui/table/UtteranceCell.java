package app.sottovoce.ui.table;

import app.sottovoce.model.Timed;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** A cell that shows something of an utterance, or the control in which that is being edited. */
abstract class UtteranceCell extends TableCell<Timed, Timed> {
  private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

  private final Sheet sheet;
  private final Column column;
  private Optional<Tooltip> tooltip = Optional.empty();

  UtteranceCell(Sheet sheet, Column column) {
    this.sheet = sheet;
    this.column = column;
    sheet.add(this);
    // The row gives it its place and size, whatever it shows: JavaFX would place all rows anew for
    // each word that changes, and count those above them to do so.
    setManaged(false);
    getStyleClass().add(column.name().toLowerCase(Locale.ROOT) + "-cell");
    addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> describe());
    addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
  }

  /** Shows what the column has to say of an utterance. */
  abstract void fill(Timed row);

  /** What is told when the pointer rests here, empty if the cell says it all. */
  String tip(Timed row) {
    return "";
  }

  final Sheet sheet() {
    return sheet;
  }

  final boolean isOf(String utterance, Column wanted) {
    return column == wanted && isOf(utterance);
  }

  final boolean isOf(String utterance) {
    return getItem() != null && getItem().id().equals(utterance);
  }

  final void show() {
    Timed row = getItem() == null ? null : sheet.current(getItem());
    Optional<Control> editor =
        row == null ? Optional.empty() : sheet.inPlace().editor(row.id(), column);
    pseudoClassStateChanged(EDITED, editor.isPresent());
    if (isEmpty() || row == null) {
      setText(null);
      setGraphic(null);
    } else if (editor.isPresent()) {
      setText(null);
      setGraphic(editor.get());
    } else {
      fill(row);
    }
  }

  @Override
  protected final void updateItem(Timed row, boolean empty) {
    super.updateItem(row, empty);
    show();
  }

  /** Tooltips are made when they are wanted: a table has hundreds of cells. */
  private void describe() {
    String tip = getItem() == null ? "" : tip(sheet.current(getItem()));
    if (tip.isEmpty()) {
      setTooltip(null);
    } else {
      Tooltip shown = tooltip.orElseGet(Tooltip::new);
      shown.setText(tip);
      shown.setWrapText(true);
      shown.setMaxWidth(420);
      shown.setShowDelay(Duration.millis(500));
      tooltip = Optional.of(shown);
      setTooltip(shown);
    }
  }

  private void click(MouseEvent event) {
    if (event.getClickCount() == 2
        && event.getButton() == MouseButton.PRIMARY
        && column.isEditable()
        && getItem() != null
        && !sheet.inPlace().isOpen()) {
      sheet.inPlace().edit(sheet.current(getItem()), column);
      event.consume();
    }
  }
}
