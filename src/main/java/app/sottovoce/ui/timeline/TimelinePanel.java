package app.sottovoce.ui.timeline;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.SceneEdits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Span;
import app.sottovoce.model.Timed;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.TimeText;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What was said, by whom and when, in lanes over a ruler. The panel itself handles arrow keys,
 * Home, End, Escape and the held space bar; what else can be done from the keyboard are verbs here
 * that the window binds to keys, so that no key is handled twice.
 */
public final class TimelinePanel extends BorderPane {
  private static final double ZOOM = 1.5;

  private final Workbench workbench;
  private final Words words = Words.of(TimelinePanel.class);
  private final TimelineView view;
  private final ToggleSwitch snap = new ToggleSwitch();
  private final MenuButton subtitle = new MenuButton();
  private final Label clock = new Label();
  private final Label empty = new Label(words.get("empty"));

  public TimelinePanel(Workbench workbench) {
    this.workbench = workbench;
    this.view = new TimelineView(workbench);
    setId("timeline");
    getStyleClass().addAll("panel", "timeline");
    getStylesheets()
        .add(
            Objects.requireNonNull(TimelinePanel.class.getResource("timeline.css"), "timeline.css")
                .toExternalForm());
    empty.setId("timeline-empty");
    empty.getStyleClass().add("muted");
    empty.setWrapText(true);
    empty.setMouseTransparent(true);
    setTop(header());
    setCenter(new StackPane(view, empty));
    Mouse mouse = new Mouse(this, view);
    new Keys(this, view, mouse);
    new Menus(this, view);
    workbench.playhead().addListener(_ -> showClock());
    workbench.onStep(_ -> showEmpty());
    showClock();
    showEmpty();
    showSubtitle();
  }

  /** The drawn part, which takes the keyboard. */
  public TimelineView view() {
    return view;
  }

  // What the window binds to commands

  /** Shows everything. */
  public void fitAll() {
    view.fit(view.shown().content());
  }

  /** Shows the selected utterances as large as they can be; everything if none is selected. */
  public void fitSelection() {
    view.selectedItems().stream()
        .map(item -> new Span(item.start(), item.end()))
        .reduce((a, b) -> new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())))
        .ifPresentOrElse(view::fit, this::fitAll);
    workbench.selection().lead().ifPresent(view::reveal);
  }

  /** Looks closer, with the selected utterance, the playhead or the middle staying in its place. */
  public void zoomIn() {
    view.zoom(zoomCentre(), ZOOM);
  }

  /** Looks wider. */
  public void zoomOut() {
    view.zoom(zoomCentre(), 1 / ZOOM);
  }

  /** Moves the playhead to the start of the utterance before it. */
  public void stepBack() {
    step(-1);
  }

  /** Moves the playhead to the start of the utterance after it. */
  public void stepForward() {
    step(1);
  }

  /** Whether what is dragged is drawn to the edges near it. */
  public boolean isSnapping() {
    return snap.isSelected();
  }

  public void setSnapping(boolean snapping) {
    snap.setSelected(snapping);
  }

  public Grouping grouping() {
    return view.shown().grouping();
  }

  /** Has lanes stand for something else. */
  public void setGrouping(Grouping grouping) {
    view.shown().setGrouping(grouping);
    showSubtitle();
  }

  public Axis axis() {
    return view.shown().axis();
  }

  /** Has the ruler count something else. */
  public void setAxis(Axis axis) {
    if (axis != axis()) {
      view.shown().setAxis(axis);
      showSubtitle();
      fitAll();
      workbench.selection().lead().ifPresent(view::reveal);
    }
  }

  /**
   * Splits what is said at the playhead: of the selected utterances those that lie there, else all
   * that do.
   */
  public void splitAtPlayhead() {
    splitAt(workbench.playhead().get());
  }

  /** Splits what is said at a moment, in milliseconds, as {@link #splitAtPlayhead}. */
  public void splitAt(long moment) {
    List<Timed> there = new ArrayList<>();
    workbench.rows().stream()
        .takeWhile(row -> row.start() < moment)
        .filter(row -> row.end() > moment)
        .forEach(there::add);
    List<Timed> chosen =
        there.stream().filter(row -> workbench.selection().contains(row.id())).toList();
    Project project = workbench.project();
    Edit edit = Edit.NONE;
    for (Timed row : chosen.isEmpty() ? there : chosen) {
      When shown = new When(row.start(), row.end(), row.startBasis(), row.endBasis(), Extra.NONE);
      Edit split = ShapeEdits.splitAt(project, row.id(), moment, shown, workbench.ids());
      edit = edit.then(split);
      project = split.apply(project);
    }
    if (edit.isEmpty()) {
      workbench.say(Notice.problem(words.get("split.nothing", TimeText.tenths(moment))));
    } else {
      workbench.make(words.get("do.split"), edit);
    }
  }

  /** Joins the selected utterances into the first of them. */
  public void joinSelected() {
    makeOfSeveral("join", ids -> ShapeEdits.join(workbench.project(), ids));
  }

  /** Makes the selected utterances several readings of one. */
  public void sameUtterance() {
    makeOfSeveral("same", ids -> ShapeEdits.same(workbench.project(), ids));
  }

  /** Takes the selected utterances out of the project. */
  public void deleteSelected() {
    List<String> ids = List.copyOf(workbench.selection().ids());
    workbench.make(words.get("do.delete", ids.size()), Edits.remove(workbench.project(), ids));
  }

  /** Takes the times off the selected utterances, so that they are estimated. */
  public void unplaceSelected() {
    List<String> ids = List.copyOf(workbench.selection().ids());
    workbench.make(
        words.get("do.unplace", ids.size()), ShapeEdits.unplace(workbench.project(), ids));
  }

  /** Moves the selected utterances by some milliseconds, earlier if negative. */
  public void nudge(long delta) {
    if (axis() == Axis.CLOCK) {
      List<Timed> items = view.selectedItems();
      workbench.make(
          words.get("do.move", items.size()), Arrange.move(workbench.project(), items, delta));
      workbench.selection().lead().ifPresent(view::reveal);
    }
  }

  /**
   * Selects the utterance some places on from the one that leads, in the order of the axis.
   *
   * @param adds whether what is selected stays so
   */
  public void walk(int places, boolean adds) {
    select(Walk.along(view.shown(), workbench.selection().lead(), places), adds);
  }

  /** Selects the nearest utterance in the lane below, or above if negative. */
  public void walkLanes(int direction) {
    select(Walk.across(view.shown(), workbench.selection().lead(), direction), false);
  }

  /** Adds a scene over the selected utterances, or else over what is in view. */
  public void newScene() {
    Span span =
        view.selectedItems().stream()
            .map(item -> new Span(item.start(), item.end()))
            .reduce((a, b) -> new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())))
            .filter(_ -> axis() == Axis.CLOCK)
            .orElseGet(this::inView);
    title("")
        .ifPresent(
            title -> {
              Scene scene =
                  new Scene(workbench.ids().next("c"), title, Optional.of(span), Extra.NONE);
              List<String> ids = List.copyOf(workbench.selection().ids());
              Edit added = SceneEdits.add(scene);
              Project after = added.apply(workbench.project());
              workbench.make(
                  words.get("do.scene.new"),
                  added.then(Edits.scene(after, ids, Optional.of(scene.id()))));
            });
  }

  void renameScene(Scene scene) {
    title(scene.title())
        .ifPresent(
            title ->
                workbench.make(
                    words.get("do.scene.rename"),
                    SceneEdits.change(workbench.project(), scene.withTitle(title))));
  }

  void deleteScene(Scene scene) {
    workbench.make(
        words.get("do.scene.delete"), SceneEdits.remove(workbench.project(), scene.id()));
  }

  void selectScene(Scene scene) {
    List<String> ids =
        workbench.rows().stream()
            .filter(row -> row.utterance().scene().filter(scene.id()::equals).isPresent())
            .map(Timed::id)
            .toList();
    view.select(ids, ids.stream().findFirst());
  }

  void putInScene(Scene scene) {
    workbench.make(
        words.get("do.scene.put"),
        Edits.scene(workbench.project(), workbench.selection().ids(), Optional.of(scene.id())));
  }

  boolean anySelectedPlaced() {
    return workbench.selected().stream().anyMatch(u -> u.when().isPresent());
  }

  private Optional<String> title(String proposed) {
    return workbench
        .dialogs()
        .line(words.get("scene.title"), words.get("scene.question"), proposed)
        .map(String::strip)
        .filter(title -> !title.isEmpty());
  }

  private Span inView() {
    Span shown = view.scale().shown(view.plotWidth());
    long end = Math.max(1_000, Math.min(shown.end(), view.shown().extent().end()));
    long start = Math.clamp(shown.start(), 0, end - 1_000);
    return new Span(start, end);
  }

  private void makeOfSeveral(String what, Function<List<String>, Edit> edit) {
    List<String> ids = view.selectedItems().stream().map(Timed::id).toList();
    if (ids.size() < 2) {
      workbench.say(Notice.problem(words.get(what + ".nothing")));
    } else {
      workbench.make(words.get("do." + what, ids.size()), edit.apply(ids));
    }
  }

  private void select(Optional<Timed> item, boolean adds) {
    item.map(Timed::id)
        .ifPresent(
            id -> {
              Set<String> ids = new LinkedHashSet<>(adds ? workbench.selection().ids() : Set.of());
              ids.add(id);
              workbench.selection().set(ids, Optional.of(id));
              view.reveal(id);
            });
  }

  private void step(int direction) {
    long now = workbench.playhead().get();
    List<Timed> rows = workbench.rows();
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (direction > 0 ? rows.get(middle).start() <= now : rows.get(middle).start() < now) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int index = direction > 0 ? low : low - 1;
    if (index >= 0 && index < rows.size()) {
      workbench.playhead().set(rows.get(index).start());
      workbench.selection().select(rows.get(index).id());
      view.reveal(rows.get(index).id());
    }
  }

  private double zoomCentre() {
    double left = Outline.GUTTER;
    double right = left + view.plotWidth();
    Optional<Double> lead =
        workbench
            .selection()
            .lead()
            .flatMap(view.shown()::item)
            .map(item -> view.x((item.start() + item.end()) / 2.0));
    return lead.filter(x -> x >= left && x <= right)
        .or(
            () ->
                Optional.of(view.x(workbench.playhead().get()))
                    .filter(x -> axis() == Axis.CLOCK && x >= left && x <= right))
        .orElse((left + right) / 2);
  }

  // The header

  private HBox header() {
    Label title = new Label(words.get("timeline"));
    title.getStyleClass().add("panel-title");
    subtitle.setId("timeline-lanes");
    subtitle.getStyleClass().addAll("timeline-subtitle", "muted");
    subtitle.setAccessibleText(words.get("lanes.choose"));
    choices(Axis.values(), "ruler.", axis(), this::setAxis);
    subtitle.getItems().add(new SeparatorMenuItem());
    choices(Grouping.values(), "lanes.", grouping(), this::setGrouping);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    clock.setId("timeline-clock");
    clock.getStyleClass().addAll("timeline-clock", "muted");
    snap.setId("timeline-snap");
    snap.setSelected(true);
    snap.setText(words.get("snap"));
    snap.setLabelPosition(HorizontalDirection.LEFT);
    snap.setAccessibleText(words.get("snap"));
    snap.setTooltip(new Tooltip(words.get("snap.tip")));
    HBox header =
        new HBox(
            title,
            subtitle,
            space,
            clock,
            button("step-back", Feather.SKIP_BACK, this::stepBack),
            button("step-forward", Feather.SKIP_FORWARD, this::stepForward),
            separator(),
            button("zoom-out", Feather.ZOOM_OUT, this::zoomOut),
            button("zoom-in", Feather.ZOOM_IN, this::zoomIn),
            button("fit", Feather.MAXIMIZE, this::fitAll),
            separator(),
            snap);
    header.setId("timeline-header");
    header.getStyleClass().add("panel-header");
    return header;
  }

  private <E extends Enum<E>> void choices(
      E[] values, String prefix, E current, Consumer<E> choose) {
    ToggleGroup group = new ToggleGroup();
    for (E value : values) {
      String name = value.name().toLowerCase(Locale.ROOT);
      RadioMenuItem item = new RadioMenuItem(words.get(prefix + name));
      item.setId("timeline-" + prefix.replace('.', '-') + name);
      item.setToggleGroup(group);
      item.setSelected(value == current);
      item.setUserData(value);
      item.setOnAction(_ -> choose.accept(value));
      subtitle.getItems().add(item);
    }
  }

  private Button button(String name, Feather icon, Runnable action) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.setId("timeline-" + name);
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(words.get("button." + name));
    button.setTooltip(new Tooltip(words.get("button." + name)));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Separator separator() {
    Separator separator = new Separator(Orientation.VERTICAL);
    separator.getStyleClass().add("timeline-separator");
    return separator;
  }

  private void showSubtitle() {
    subtitle.setText(
        words.get(
            "subtitle",
            words.get("by." + axis().name().toLowerCase(Locale.ROOT)),
            words.get("by." + grouping().name().toLowerCase(Locale.ROOT))));
    for (var item : subtitle.getItems()) {
      if (item instanceof RadioMenuItem choice) {
        choice.setSelected(choice.getUserData() == axis() || choice.getUserData() == grouping());
      }
    }
  }

  private void showClock() {
    clock.setText(TimeText.exact(workbench.playhead().get()));
    clock.setAccessibleText(words.get("playhead", clock.getText()));
  }

  private void showEmpty() {
    empty.setVisible(workbench.rows().isEmpty());
  }
}
