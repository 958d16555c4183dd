package app.sottovoce.ui.table;

import app.sottovoce.model.Timed;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row that shows whether its utterance is among the selected ones, however many there are. */
final class UtteranceRow extends TableRow<Timed> {
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

  private final Sheet sheet;

  UtteranceRow(Sheet sheet) {
    this.sheet = sheet;
    sheet.add(this);
  }

  @Override
  protected void updateItem(Timed row, boolean empty) {
    super.updateItem(row, empty);
    show();
  }

  void show() {
    boolean filled = !isEmpty() && getItem() != null;
    pseudoClassStateChanged(CHOSEN, filled && sheet.isSelected(getItem().id()));
    pseudoClassStateChanged(LEAD, filled && sheet.isLead(getItem().id()));
  }
}
