package app.sottovoce.ui.window;

import app.sottovoce.read.base.Column;
import app.sottovoce.read.base.ColumnMapping;
import app.sottovoce.read.base.ColumnMapping.Unit;
import app.sottovoce.read.base.UnmappedTable;
import app.sottovoce.ui.base.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Asks which column of a table is what, over the table's first rows. */
final class ColumnSheet {
  private static final int ROWS_SHOWN = 8;
  private static final int COLUMNS_SHOWN = 30;
  private static final int CELL_WIDTH = 190;

  private final Words words;
  private final UnmappedTable table;
  private final List<ChoiceBox<Optional<Column>>> columns = new ArrayList<>();
  private final ChoiceBox<Optional<Unit>> unit = new ChoiceBox<>();

  ColumnSheet(Words words, UnmappedTable table) {
    this.words = words;
    this.table = table;
    int width = table.firstRows().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < Math.min(width, COLUMNS_SHOWN); i++) {
      columns.add(column(i));
    }
    choices(unit, "columns.unit.", List.of(Unit.values()));
    unit.setId("columns-unit");
    unit.setAccessibleText(words.get("columns.unit"));
  }

  /**
   * Asks; nothing if the analyst thought better of it.
   *
   * @param file the table's name
   */
  Optional<ColumnMapping> ask(StackPane window, String file) {
    ScrollPane preview = new ScrollPane(preview());
    preview.setFitToHeight(true);
    preview.setMaxWidth(Math.max(320, window.getWidth() - 120));
    preview.getStyleClass().add("columns-preview");
    HBox units = new HBox(8, new Label(words.get("columns.unit")), unit);
    units.getStyleClass().add("columns-units");
    Label hint = new Label(words.get("columns.hint"));
    hint.setWrapText(true);
    Label missing = new Label();
    missing.getStyleClass().add("warning-text");
    missing.textProperty().bind(Bindings.createStringBinding(this::objection, chosen()));
    Sheet sheet =
        new Sheet(
                window,
                words.get("columns.title", file),
                new VBox(10, hint, preview, units, missing),
                List.of(words.get("columns.read"), words.get("dialog.cancel")))
            .styled("columns-sheet")
            .unless(Bindings.createBooleanBinding(() -> !objection().isEmpty(), chosen()));
    return sheet.ask(columns.isEmpty() ? unit : columns.getFirst()) == 0
        ? Optional.of(new ColumnMapping(places(), unit.getValue()))
        : Optional.empty();
  }

  private GridPane preview() {
    GridPane grid = new GridPane(8, 4);
    grid.getStyleClass().add("columns-grid");
    for (int i = 0; i < columns.size(); i++) {
      grid.add(columns.get(i), i, 0);
      for (int row = 0; row < Math.min(ROWS_SHOWN, table.firstRows().size()); row++) {
        List<String> cells = table.firstRows().get(row);
        grid.add(cell(i < cells.size() ? cells.get(i) : ""), i, row + 1);
      }
    }
    return grid;
  }

  private static Label cell(String text) {
    Label cell = new Label(text.strip().replaceAll("\\s+", " "));
    cell.setMaxWidth(CELL_WIDTH);
    cell.setTextOverrun(OverrunStyle.ELLIPSIS);
    return cell;
  }

  private ChoiceBox<Optional<Column>> column(int index) {
    ChoiceBox<Optional<Column>> box = new ChoiceBox<>();
    choices(box, "columns.column.", List.of(Column.values()));
    box.setId("column-" + (index + 1));
    box.setAccessibleText(words.get("columns.column", index + 1));
    table.suggested().entrySet().stream()
        .filter(place -> place.getValue() == index)
        .findFirst()
        .ifPresent(place -> box.setValue(Optional.of(place.getKey())));
    return box;
  }

  /** The values of an enumeration, and nothing of it, which is chosen at first. */
  private <E extends Enum<E>> void choices(
      ChoiceBox<Optional<E>> box, String key, Collection<E> values) {
    box.getItems().add(Optional.empty());
    values.forEach(value -> box.getItems().add(Optional.of(value)));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<E> value) {
            return words.get(
                key + (value == null ? "none" : value.map(ColumnSheet::name).orElse("none")));
          }

          @Override
          public Optional<E> fromString(String name) {
            throw new UnsupportedOperationException();
          }
        });
    box.setValue(Optional.empty());
  }

  /** Why this cannot be read yet; empty if it can. */
  private String objection() {
    List<Column> chosen = columns.stream().flatMap(box -> box.getValue().stream()).toList();
    if (!chosen.contains(Column.TEXT)) {
      return words.get("columns.no-text");
    }
    return chosen.stream().distinct().count() < chosen.size() ? words.get("columns.twice") : "";
  }

  private ObservableValue<?>[] chosen() {
    return columns.stream().map(ChoiceBox::valueProperty).toArray(ObservableValue<?>[]::new);
  }

  private Map<Column, Integer> places() {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int i = 0; i < columns.size(); i++) {
      int index = i;
      columns.get(i).getValue().ifPresent(column -> places.put(column, index));
    }
    return places;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
