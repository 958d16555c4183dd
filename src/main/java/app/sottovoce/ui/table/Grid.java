package app.sottovoce.ui.table;

import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** The table view itself: columns, rows, and what the mouse does to them. */
final class Grid extends TableView<Timed> {
  private static final Words WORDS = Words.of(Grid.class);
  private static final double ROW_HEIGHT = 31;

  /** A name fits into this. */
  private static final double ROOM_TO_TYPE = 150;

  /** The table's own selection, which only screen readers look at, mirrors no more than this. */
  private static final int MIRRORED = 50;

  private final ShownRows rows;
  private final Picking picking;
  private final Map<Column, TableColumn<Timed, Timed>> columns = new EnumMap<>(Column.class);
  private final Map<Column, Double> wished = new EnumMap<>(Column.class);
  private Optional<Column> typedIn = Optional.empty();
  private final List<Consumer<Columns>> listeners = new ArrayList<>();
  private final Label emptyWords = new Label();
  private final Button emptyClear = new Button(WORDS.get("filter.clear"));

  Grid(ShownRows rows, Sheet sheet, Picking picking) {
    this.rows = rows;
    this.picking = picking;
    setId("table");
    setAccessibleText(WORDS.get("table.accessible"));
    setFixedCellSize(ROW_HEIGHT);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    for (Column column : Column.values()) {
      columns.put(column, column(column, sheet));
      wished.put(column, column.width());
    }
    getColumns().setAll(columns.values());
    fitColumns();
    setRowFactory(_ -> row(sheet));
    setItems(rows);
    setPlaceholder(empty());
    getColumns().addListener((Observable _) -> tell());
  }

  /**
   * Has a listener told of the order that the analyst asks for by clicking headers. The table
   * itself sorts nothing, and must be done with its own sorting before the rows are exchanged.
   */
  void onOrder(Consumer<Order> listener) {
    setSortPolicy(_ -> true);
    getSortOrder().addListener((Observable _) -> listener.accept(order()));
    columns
        .values()
        .forEach(column -> column.sortTypeProperty().addListener(_ -> listener.accept(order())));
  }

  void order(Optional<Column> column, boolean ascending) {
    column
        .map(columns::get)
        .ifPresent(
            c ->
                c.setSortType(
                    ascending ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING));
    getSortOrder().setAll(column.map(columns::get).stream().toList());
  }

  private Order order() {
    return getSortOrder().stream()
        .findFirst()
        .map(
            column -> new Order(of(column), column.getSortType() == TableColumn.SortType.ASCENDING))
        .orElse(Order.TIME);
  }

  Columns columns() {
    return new Columns(
        getColumns().stream()
            .map(c -> new Columns.Shown(of(c), wished.get(of(c)), c.isVisible()))
            .toList());
  }

  void setColumns(Columns wanted) {
    wanted.columns().forEach(c -> wished.put(c.column(), Math.max(c.column().least(), c.width())));
    wanted.columns().forEach(c -> columns.get(c.column()).setVisible(c.visible()));
    getColumns().setAll(wanted.columns().stream().map(c -> columns.get(c.column())).toList());
    fit();
    tell();
  }

  /** Gives a column room to type in, or takes it back. */
  void typeIn(Optional<Column> column) {
    if (!typedIn.equals(column)) {
      typedIn = column;
      fit();
    }
  }

  void setVisible(Column column, boolean visible) {
    columns.get(column).setVisible(visible);
    tell();
  }

  void onColumns(Consumer<Columns> listener) {
    listeners.add(listener);
  }

  /** Says what an empty table is waiting for. */
  void showEmpty(boolean filtered, Runnable clear) {
    emptyWords.setText(WORDS.get(filtered ? "empty.filtered" : "empty"));
    emptyClear.setVisible(filtered);
    emptyClear.setManaged(filtered);
    emptyClear.setOnAction(_ -> clear.run());
  }

  /** Scrolls a row into view, if it is not there already. */
  void reveal(int index) {
    if (index < 0) {
      return;
    }
    Optional<VirtualFlow<?>> flow = flow();
    if (flow.isEmpty() || flow.get().getFirstVisibleCell() == null) {
      scrollTo(index);
      return;
    }
    int first = flow.get().getFirstVisibleCell().getIndex();
    int last = flow.get().getLastVisibleCell().getIndex();
    if (index >= first - 1 && index <= last + 1) {
      flow.get().scrollTo(index);
    } else {
      flow.get().scrollToTop(Math.max(0, index - page() / 3));
    }
  }

  void reveal(Column column) {
    scrollToColumn(columns.get(column));
  }

  /** How many rows are in view. */
  int page() {
    return flow()
        .filter(flow -> flow.getFirstVisibleCell() != null)
        .map(
            flow ->
                Math.max(
                    1,
                    flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex()))
        .orElse(10);
  }

  /** Lets the table's own selection be what is selected, as long as that is little. */
  void mirror(Set<String> ids) {
    if (ids.size() > MIRRORED) {
      getSelectionModel().clearSelection();
      return;
    }
    int[] indices = ids.stream().mapToInt(rows::indexOf).filter(i -> i >= 0).toArray();
    if (!Arrays.equals(
        indices,
        getSelectionModel().getSelectedIndices().stream().mapToInt(Integer::intValue).toArray())) {
      getSelectionModel().clearSelection();
      if (indices.length > 0) {
        getSelectionModel().selectIndices(indices[0], indices);
      }
    }
  }

  private Optional<VirtualFlow<?>> flow() {
    for (Node node : getChildren()) {
      if (node instanceof VirtualFlow<?> flow) {
        return Optional.of(flow);
      }
    }
    return Optional.empty();
  }

  private static TableColumn<Timed, Timed> column(Column column, Sheet sheet) {
    TableColumn<Timed, Timed> made = new TableColumn<>(WORDS.get("column." + column.name()));
    made.setId("column-" + column.name().toLowerCase(Locale.ROOT));
    made.setUserData(column);
    made.setMinWidth(column.least());
    made.setPrefWidth(column.width());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(_ -> Cells.of(column, sheet));
    return made;
  }

  private static Column of(TableColumn<Timed, ?> column) {
    return (Column) column.getUserData();
  }

  private UtteranceRow row(Sheet sheet) {
    UtteranceRow row = new UtteranceRow(sheet);
    row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(row, event));
    row.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> leaveToEditor(row, event));
    return row;
  }

  /** Selects, so that the table does not do so in its own, slower way. */
  private void press(UtteranceRow row, MouseEvent event) {
    if (row.isEmpty() || row.getItem() == null || inEditor(event)) {
      return;
    }
    String id = row.getItem().id();
    if (event.getButton() == MouseButton.SECONDARY) {
      if (!row.getPseudoClassStates().contains(UtteranceRow.CHOSEN)) {
        picking.select(id);
      }
    } else if (event.isShiftDown()) {
      picking.extend(id);
    } else if (event.isShortcutDown()) {
      picking.toggle(id);
    } else {
      picking.select(id);
    }
    requestFocus();
    event.consume();
  }

  private static void leaveToEditor(UtteranceRow row, MouseEvent event) {
    if (!row.isEmpty() && !inEditor(event)) {
      event.consume();
    }
  }

  private static boolean inEditor(MouseEvent event) {
    Node node = event.getTarget() instanceof Node target ? target : null;
    while (node != null && !(node instanceof IndexedCell<?>)) {
      if (node instanceof TextInputControl || node instanceof NameBox) {
        return true;
      }
      node = node.getParent();
    }
    return false;
  }

  private VBox empty() {
    emptyWords.getStyleClass().add("muted");
    emptyWords.setWrapText(true);
    emptyWords.setMaxWidth(320);
    emptyClear.setId("table-empty-clear");
    VBox box = new VBox(emptyWords, emptyClear);
    box.getStyleClass().add("empty");
    return box;
  }

  // JavaFX has the type of a resize policy raw.
  @SuppressWarnings("unchecked")
  private void fitColumns() {
    setColumnResizePolicy(features -> resize(features));
  }

  /**
   * A column dragged wider takes from the words; a narrower table takes from what matters least.
   */
  private <S> boolean resize(ResizeFeatures<S> features) {
    if (features.getColumn() != null) {
      Column column = (Column) features.getColumn().getUserData();
      if (column != Column.WORDS) {
        double width =
            Math.max(column.least(), features.getColumn().getWidth() + features.getDelta());
        wished.put(column, width);
        tell();
      }
    }
    Map<Column, Double> visible = new EnumMap<>(wished);
    columns.forEach(
        (column, c) -> {
          if (!c.isVisible()) {
            visible.remove(column);
          }
        });
    typedIn.ifPresent(column -> visible.merge(column, ROOM_TO_TYPE, Math::max));
    Map<Column, Double> widths = Fit.widths(features.getContentWidth(), visible, typedIn);
    for (TableColumn<S, ?> column : features.getTable().getVisibleLeafColumns()) {
      Column which = (Column) column.getUserData();
      features.setColumnWidth(column, widths.get(which));
      boolean cut = widths.get(which) < which.width() && WORDS.has("column." + which + ".short");
      column.setText(WORDS.get("column." + which + (cut ? ".short" : "")));
    }
    return true;
  }

  private void fit() {
    resize(new ResizeFeatures<>(this, null, 0.0));
  }

  private void tell() {
    Columns now = columns();
    listeners.forEach(listener -> listener.accept(now));
  }
}
