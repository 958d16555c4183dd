package app.sottovoce.ui.table;

import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.Workbench;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/** What the cells of the table share: the project they show, and which of them are on screen. */
final class Sheet {
  private final Workbench workbench;
  private final InPlace inPlace;
  private final Set<UtteranceCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private final Set<UtteranceRow> rows = Collections.newSetFromMap(new WeakHashMap<>());
  private ShortNames names;

  Sheet(Workbench workbench, InPlace inPlace) {
    this.workbench = workbench;
    this.inPlace = inPlace;
    this.names = new ShortNames(workbench.project());
  }

  Project project() {
    return workbench.project();
  }

  InPlace inPlace() {
    return inPlace;
  }

  boolean isSelected(String utterance) {
    return workbench.selection().contains(utterance);
  }

  boolean isLead(String utterance) {
    return workbench.selection().lead().filter(utterance::equals).isPresent();
  }

  /** The number of an utterance in the order of time, from 1. */
  int number(String utterance) {
    return workbench.rows().indexOf(utterance) + 1;
  }

  String shortName(Speaker speaker) {
    if (!names.isOf(project())) {
      names = new ShortNames(project());
    }
    return names.of(speaker);
  }

  void add(UtteranceCell cell) {
    cells.add(cell);
  }

  void add(UtteranceRow row) {
    rows.add(row);
  }

  /** An utterance's row as it is now. */
  Timed current(Timed row) {
    return workbench.rows().row(row.id()).orElse(row);
  }

  /** Has the cells on screen of one utterance show it as it is now. */
  void showCells(String utterance) {
    cells.stream().filter(cell -> cell.isOf(utterance)).forEach(UtteranceCell::show);
  }

  /** Has every cell on screen show the project as it is now. */
  void showCells() {
    cells.forEach(UtteranceCell::show);
  }

  /** Has every row on screen show whether it is selected. */
  void showSelection() {
    rows.forEach(UtteranceRow::show);
  }

  /** The cell on screen of an utterance and a column. */
  Optional<UtteranceCell> cell(String utterance, Column column) {
    return cells.stream().filter(cell -> cell.isOf(utterance, column)).findFirst();
  }
}
