package app.sottovoce.ui.table;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.edit.TagEdits;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Status;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.session.Session;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.Selection;
import app.sottovoce.ui.base.Tasks;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The utterances as rows, to sort, filter and edit in place. What its verbs do, they do to all
 * selected utterances as one step.
 */
public final class TablePanel extends BorderPane implements InPlace.Place {
  private static final Words WORDS = Words.of(TablePanel.class);

  /** Fewer rows than this are arranged at once, more in the background. */
  private static final int FEW = 5_000;

  private final Workbench workbench;
  private final InPlace inPlace;
  private final Sheet sheet;
  private final ShownRows shown;
  private final Picking picking;
  private final Grid grid;
  private final Label count = new Label();
  private final Button chip = new Button();
  private final ToggleButton filterButton = new ToggleButton(null, new FontIcon(Feather.FILTER));
  private final FilterBar filterBar;
  private Arrangement arrangement = Arrangement.ALL;
  private Optional<Tasks.Running> arranging = Optional.empty();

  /** Whether rows were edited that may no longer belong where they are shown. */
  private boolean stale;

  public TablePanel(Workbench workbench) {
    this.workbench = workbench;
    inPlace = new InPlace(workbench);
    sheet = new Sheet(workbench, inPlace);
    shown = new ShownRows(workbench.rows());
    picking = new Picking(shown, workbench.selection());
    grid = new Grid(shown, sheet, picking);
    filterBar = new FilterBar(workbench::project, this::leaveFilter, this::filter);
    inPlace.in(this);
    setId("table-panel");
    getStyleClass().addAll("panel", "table-panel");
    getStylesheets()
        .add(
            Objects.requireNonNull(TablePanel.class.getResource("table.css"), "table.css")
                .toExternalForm());
    setTop(new VBox(header()));
    setCenter(grid);
    grid.setContextMenu(new RowMenu(this));
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    grid.onOrder(order -> arrange(new Arrangement(arrangement.filter(), order)));
    shown.addListener((ListChangeListener<Timed>) _ -> count());
    shown.onEdited(sheet::showCells);
    workbench.onStep(this::follow);
    workbench.selection().onChange(this::select);
    count();
  }

  /** Opens the filter, ready for words to be typed. */
  public void filter() {
    filterButton.setSelected(true);
    showFilter();
    filterBar.open();
  }

  /** Shows all utterances again. */
  public void clearFilter() {
    filterBar.clear();
  }

  /** Shows the utterances whose speaker nobody knows. */
  public void filterWithoutSpeaker() {
    filter();
    filterBar.speaker().choose(Optional.of(new Filter.Who.Nobody()));
  }

  /** Shows what the program proposes and nobody has reviewed. */
  public void filterSuggestions() {
    filter();
    filterBar.state().choose(Optional.of(State.SUGGESTION));
  }

  /** Puts the rows in the order of a column; of time, if none is named. */
  public void order(Optional<Column> column, boolean ascending) {
    grid.order(column, ascending);
  }

  public void editWords() {
    edit(Column.WORDS);
  }

  public void editSpeaker() {
    edit(Column.SPEAKER);
  }

  public void editTime() {
    edit(Column.WHEN);
  }

  public void editConfidence() {
    edit(Column.CONFIDENCE);
  }

  /** Selects all rows that the filter shows. */
  public void selectAll() {
    picking.all();
  }

  /** Says how sure the words of the selected utterances are. */
  public void sure(Likelihood likelihood) {
    sure(selected(), Optional.of(likelihood));
  }

  /** Says who spoke, or that nobody can tell. */
  public void speaker(Optional<String> speaker) {
    make("label.speaker", Edits.retag(project(), selected(), speaker));
  }

  public void scene(Optional<String> scene) {
    make("label.scene", Edits.scene(project(), selected(), scene));
  }

  public void kind(Optional<Kind> kind) {
    make("label.kind", Edits.kind(project(), selected(), kind));
  }

  public void status(Status status) {
    make("label.status", Edits.status(project(), selected(), status));
  }

  public void tag(String tag) {
    make("label.tag", Edits.tag(project(), selected(), tag));
  }

  public void untag(String tag) {
    make("label.untag", Edits.untag(project(), selected(), tag));
  }

  /** Asks for the name of a tag, which is added if there is none of that name. */
  public void newTag() {
    workbench
        .dialogs()
        .line(WORDS.get("tag.title"), WORDS.get("tag.question"), "")
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .ifPresent(this::tagNamed);
  }

  /** Takes over what the program suggests of the selected utterances. */
  public void accept() {
    make(
        "label.accept",
        Edits.accept(project(), selected(), workbench.session().analyst().id(), workbench.now()));
  }

  /** Joins the selected utterances into the first of them in time. */
  public void join() {
    List<String> ids = selectedInTime();
    make("label.join", ShapeEdits.join(project(), ids));
    ids.stream().findFirst().ifPresent(picking::select);
  }

  /** Makes the selected utterances one, of which there are several accounts. */
  public void same() {
    List<String> ids = selectedInTime();
    make("label.same", ShapeEdits.same(project(), ids));
    ids.stream().findFirst().ifPresent(picking::select);
  }

  /** Takes the selected utterances out and selects what stands there now. */
  public void delete() {
    int at = selected().stream().mapToInt(shown::indexOf).filter(i -> i >= 0).min().orElse(-1);
    make("label.delete", Edits.remove(project(), selected()));
    if (at >= 0 && !shown.isEmpty()) {
      picking.select(shown.get(Math.min(at, shown.size() - 1)).id());
    }
  }

  /** Which columns are shown, in which order and how wide. */
  public Columns columns() {
    return grid.columns();
  }

  public void setColumns(Columns columns) {
    grid.setColumns(columns);
  }

  /** Has a listener told of columns moved, resized, shown and hidden. */
  public void onColumns(Consumer<Columns> listener) {
    grid.onColumns(listener);
  }

  @Override
  public void show(String utterance, Column column) {
    grid.typeIn(
        inPlace.editor(utterance, column).map(_ -> column).filter(c -> c == Column.SPEAKER));
    if (inPlace.isOpen()) {
      grid.reveal(shown.indexOf(utterance));
      grid.reveal(column);
      grid.layout();
    }
    sheet.showCells();
  }

  @Override
  public void choose(String utterance) {
    ContextMenu bands = new ContextMenu();
    bands.setId("bands");
    for (Likelihood likelihood : Likelihood.values()) {
      MenuItem item = new MenuItem(WORDS.get("menu.band", likelihood.key(), likelihood.term()));
      LikelihoodBar bar = new LikelihoodBar();
      bar.show(Assessment.by(workbench.session().analyst().id(), likelihood, workbench.now()));
      item.setGraphic(bar);
      item.setId("band-" + likelihood.key());
      item.setOnAction(_ -> sure(List.of(utterance), Optional.of(likelihood)));
      bands.getItems().add(item);
    }
    MenuItem none = new MenuItem(WORDS.get("menu.no-band"));
    none.setOnAction(_ -> sure(List.of(utterance), Optional.empty()));
    bands.getItems().addAll(new SeparatorMenuItem(), none);
    bands.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event ->
            band(event)
                .ifPresent(
                    likelihood -> {
                      bands.hide();
                      sure(List.of(utterance), Optional.of(likelihood));
                    }));
    grid.layout();
    sheet.cell(utterance, Column.CONFIDENCE).ifPresent(cell -> bands.show(cell, Side.BOTTOM, 0, 0));
  }

  @Override
  public void done(String utterance, Column column, int by) {
    grid.requestFocus();
    if (by != 0) {
      next(utterance, column, by);
    }
  }

  Workbench workbench() {
    return workbench;
  }

  private HBox header() {
    Label title = new Label(WORDS.get("title"));
    title.getStyleClass().add("panel-title");
    count.setId("table-count");
    count.getStyleClass().addAll("muted", "small");
    chip.setId("table-chip");
    chip.getStyleClass().setAll("button", "chip", "filter-chip");
    chip.setGraphic(new FontIcon(Feather.X));
    chip.setAccessibleText(WORDS.get("filter.clear"));
    chip.setTooltip(new Tooltip(WORDS.get("filter.clear")));
    chip.setOnAction(_ -> clearFilter());
    filterButton.setId("table-filter");
    filterButton.getStyleClass().addAll("icon-button");
    filterButton.setAccessibleText(WORDS.get("filter.open"));
    filterButton.setTooltip(new Tooltip(WORDS.get("filter.tip")));
    filterButton.setOnAction(
        _ -> {
          showFilter();
          if (filterButton.isSelected()) {
            filterBar.open();
          }
        });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox header = new HBox(title, count, gap, chip, filterButton, columnChooser());
    header.getStyleClass().add("panel-header");
    return header;
  }

  private MenuButton columnChooser() {
    MenuButton chooser = new MenuButton(null, new FontIcon(Feather.COLUMNS));
    chooser.setId("table-columns");
    chooser.getStyleClass().addAll("icon-button", "no-arrow");
    chooser.setAccessibleText(WORDS.get("columns"));
    chooser.setTooltip(new Tooltip(WORDS.get("columns")));
    chooser.getItems().setAll(new MenuItem());
    chooser.setOnShowing(
        _ -> {
          List<MenuItem> items = new ArrayList<>();
          for (Columns.Shown column : columns().columns()) {
            CheckMenuItem item =
                new CheckMenuItem(WORDS.get("column." + column.column().name() + ".long"));
            item.setSelected(column.visible());
            item.setDisable(column.column() == Column.WORDS);
            item.setOnAction(_ -> grid.setVisible(column.column(), item.isSelected()));
            items.add(item);
          }
          MenuItem usual = new MenuItem(WORDS.get("columns.usual"));
          usual.setOnAction(_ -> setColumns(Columns.USUAL));
          items.add(new SeparatorMenuItem());
          items.add(usual);
          chooser.getItems().setAll(items);
        });
    return chooser;
  }

  private void showFilter() {
    VBox top = (VBox) getTop();
    top.getChildren().remove(filterBar);
    if (filterButton.isSelected()) {
      top.getChildren().add(filterBar);
    }
  }

  private void leaveFilter() {
    if (arrangement.filter().isNone()) {
      filterBar.clear();
      filterButton.setSelected(false);
      showFilter();
    }
    grid.requestFocus();
  }

  private void filter(Filter filter) {
    arrange(new Arrangement(filter, arrangement.order()));
  }

  private void arrange(Arrangement next) {
    if (!next.equals(arrangement)) {
      arrangement = next;
      arrange();
    }
  }

  private void arrange() {
    arranging.ifPresent(Tasks.Running::cancel);
    arranging = Optional.empty();
    stale = false;
    Arrangement now = arrangement;
    if (now.isAll()) {
      shown.showAll();
      arranged();
      return;
    }
    Project project = project();
    List<Timed> all = List.copyOf(workbench.rows());
    if (all.size() <= FEW && !now.isHeavy()) {
      shown.show(now.of(project, all));
      arranged();
    } else {
      arranging =
          Optional.of(
              workbench
                  .tasks()
                  .start(
                      WORDS.get("arrange.task"),
                      _ -> now.of(project, all),
                      rows -> {
                        arranging = Optional.empty();
                        shown.show(rows);
                        arranged();
                      },
                      this::failed));
    }
  }

  private void failed(Exception problem) {
    if (problem instanceof WordTest.TooSlow) {
      filterBar.fail(Optional.of(WORDS.get("filter.slow")));
    } else {
      workbench.say(Notice.problem(WORDS.get("arrange.failed", problem)));
    }
  }

  private void arranged() {
    count();
    grid.mirror(workbench.selection().ids());
    workbench.selection().lead().ifPresent(id -> grid.reveal(shown.indexOf(id)));
  }

  private void count() {
    int all = workbench.rows().size();
    boolean filtered = !arrangement.filter().isNone();
    count.setText(WORDS.get("count", all, project().speakers().size()));
    chip.setText(WORDS.get("filter.count", shown.size(), all));
    chip.setVisible(filtered);
    chip.setManaged(filtered);
    filterButton.setText(WORDS.get(filtered ? "filter.some" : "filter.all"));
    grid.showEmpty(filtered, this::clearFilter);
  }

  private void follow(Session.Step step) {
    boolean names =
        step.before().speakers() != step.after().speakers()
            || step.before().scenes() != step.after().scenes()
            || step.before().tags() != step.after().tags()
            || step.before().sources() != step.after().sources();
    if (names) {
      sheet.showCells();
      filterBar.show();
      count();
    }
    if (!arrangement.isAll()
        && (names || step.entry().edit().changes().stream().anyMatch(c -> displaces(c, step)))) {
      stale = true;
      Set<String> selected = workbench.selection().ids();
      if (names || step.entry().edit().changes().stream().noneMatch(c -> isOf(c, selected))) {
        arrange();
      }
    }
  }

  /** Whether an utterance may have to stand elsewhere, come or go after a change. */
  private boolean displaces(Change change, Session.Step step) {
    if (!(change.thing() instanceof Utterance)) {
      return false;
    }
    Optional<Timed> row = workbench.rows().row(change.thing().id());
    if (change.before().isEmpty() || change.after().isEmpty() || row.isEmpty()) {
      return change.after().isPresent();
    }
    Utterance before = (Utterance) change.before().get();
    Timed now = row.get();
    Timed then = new Timed(before, now.start(), now.end(), now.startBasis(), now.endBasis());
    return arrangement.isHeavy()
        || !before.when().equals(now.utterance().when())
        || arrangement.filter().passes(step.before(), before)
            != arrangement.filter().passes(step.after(), now.utterance())
        || arrangement.order().comparator(step.after()).compare(then, now) != 0;
  }

  private static boolean isOf(Change change, Set<String> ids) {
    return change.thing() instanceof Utterance && ids.contains(change.thing().id());
  }

  private void select(Selection selection) {
    inPlace.leave();
    if (stale) {
      arrange();
    }
    sheet.showSelection();
    grid.mirror(selection.ids());
    selection.lead().ifPresent(id -> grid.reveal(shown.indexOf(id)));
  }

  private void key(KeyEvent event) {
    if (inPlace.isOpen() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    Optional<Likelihood> band = band(event);
    if (band.isPresent() && !event.isShortcutDown() && !event.isShiftDown()) {
      sure(band.get());
      event.consume();
      return;
    }
    boolean taken = true;
    switch (event.getCode()) {
      case UP -> picking.move(-1, event.isShiftDown());
      case DOWN -> picking.move(1, event.isShiftDown());
      case PAGE_UP -> picking.move(-grid.page(), event.isShiftDown());
      case PAGE_DOWN -> picking.move(grid.page(), event.isShiftDown());
      case HOME -> picking.move(-shown.size(), event.isShiftDown());
      case END -> picking.move(shown.size(), event.isShiftDown());
      case ENTER, F2 -> editWords();
      case DELETE -> delete();
      case A -> {
        taken = event.isShortcutDown();
        if (taken) {
          selectAll();
        }
      }
      default -> taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  /** The band that a key, 1 to 7, stands for. */
  private static Optional<Likelihood> band(KeyEvent event) {
    KeyCode code = event.getCode();
    String name = code.getName().replace("Numpad ", "");
    return code.isDigitKey() && name.compareTo("1") >= 0 && name.compareTo("7") <= 0
        ? Optional.of(Likelihood.values()[Integer.parseInt(name) - 1])
        : Optional.empty();
  }

  private void edit(Column column) {
    workbench
        .selection()
        .lead()
        .map(shown::indexOf)
        .filter(index -> index >= 0)
        .ifPresent(
            index -> {
              if (!grid.columns().columns().stream()
                  .filter(c -> c.column() == column)
                  .allMatch(Columns.Shown::visible)) {
                grid.setVisible(column, true);
              }
              grid.reveal(index);
              grid.layout();
              inPlace.edit(shown.get(index), column);
            });
  }

  /** Goes on to the next cell that can be edited, and from the last one to the next row. */
  private void next(String utterance, Column from, int by) {
    List<Column> editable =
        columns().columns().stream()
            .filter(Columns.Shown::visible)
            .map(Columns.Shown::column)
            .filter(Column::isEditable)
            .filter(column -> column != Column.CONFIDENCE)
            .toList();
    int at = editable.indexOf(from) + by;
    int row = shown.indexOf(utterance);
    if (at < 0 || at >= editable.size()) {
      row += by;
    }
    if (row >= 0 && row < shown.size()) {
      workbench.selection().select(shown.get(row).id());
      edit(editable.get(Math.floorMod(at, editable.size())));
    }
  }

  private Project project() {
    return workbench.project();
  }

  private Collection<String> selected() {
    return workbench.selection().ids();
  }

  private List<String> selectedInTime() {
    return workbench.selected().stream()
        .map(Utterance::id)
        .sorted(Comparator.comparingInt(workbench.rows()::indexOf))
        .toList();
  }

  private void sure(Collection<String> ids, Optional<Likelihood> likelihood) {
    make(
        "label.sure",
        Edits.sureOfWords(
            project(),
            ids,
            likelihood.map(
                l -> Assessment.by(workbench.session().analyst().id(), l, workbench.now()))));
  }

  private void tagNamed(String name) {
    Optional<Tag> known =
        project().tags().values().stream()
            .filter(tag -> tag.name().equalsIgnoreCase(name))
            .findFirst();
    if (known.isPresent()) {
      tag(known.get().id());
    } else {
      Tag tag = new Tag(workbench.ids().next("t"), name, Extra.NONE);
      make("label.tag", TagEdits.add(tag).then(Edits.tag(project(), selected(), tag.id())));
    }
  }

  private void make(String label, Edit edit) {
    workbench.make(WORDS.get(label), edit);
  }
}
