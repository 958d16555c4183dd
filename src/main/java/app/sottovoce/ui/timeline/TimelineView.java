package app.sottovoce.ui.timeline;

import app.sottovoce.model.Span;
import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.Selection;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/**
 * The drawn part of the timeline: one canvas with what is visible, a second one over it for what a
 * gesture shows, the playhead as a node of its own. It is drawn at most once a pulse, after layout,
 * however many events ask for it.
 *
 * <p>The view moves only when the analyst moves it: an edit elsewhere leaves the times at its
 * borders and the lane at its top where they are.
 */
public final class TimelineView extends Region {
  /** Edges this near draw to them what is dragged, in pixels. */
  static final double REACH = 8;

  /** Room left beside what is fitted into the view, in pixels. */
  private static final double MARGIN = 28;

  /**
   * At first no pixel stands for more than this, so that words can be read: 75 s in 1,500 pixels.
   */
  private static final double FIRST_MS_PER_PIXEL = 50;

  private static final double OVERVIEW = 26;
  private static final double BAR = 12;

  private final Workbench workbench;
  private final Shown shown;
  private final Words words = Words.of(TimelineView.class);
  private final BlockText blockText = new BlockText(words);
  private final Fonts fonts = Fonts.standard();
  private final Canvas base = new Canvas();
  private final Canvas over = new Canvas();
  private final Rectangle playhead = new Rectangle(1.5, 10);
  private final Polygon playheadTop = new Polygon(0, 0, 11, 0, 5.5, 9);
  private final ScrollBar bar = new ScrollBar();
  private final Region focusRing = new Region();
  private final OverviewStrip overview;
  private final BlockItems items;
  private final Runnable drawAfterLayout = this::draw;
  private final ThemeColours themeColours = new ThemeColours(this, this::recolour);
  private Inks inks;
  private Outline outline;
  private TimeScale scale = new TimeScale(0, FIRST_MS_PER_PIXEL);
  private double scroll;
  private Overlay overlay = Overlay.NOTHING;
  private Set<String> lifted = Set.of();
  private Predicate<Timed> banded = _ -> false;
  private boolean fitted;
  private boolean outdated = true;
  private boolean overlayOutdated;
  private boolean pointing;

  TimelineView(Workbench workbench) {
    this.workbench = workbench;
    this.shown = new Shown(workbench, this::changed);
    this.inks = new Inks(themeColours.current().background());
    this.outline = new Outline(shown.lanes(), 1, 0);
    this.overview = new OverviewStrip(this);
    this.items = new BlockItems(this);
    setId("timeline-view");
    getStyleClass().add("timeline-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(words.get("timeline"));
    setMinHeight(Outline.RULER + Outline.SCENE + 34 + OVERVIEW);
    setPrefHeight(250);
    playhead.setId("playhead");
    playhead.getStyleClass().add("timeline-playhead");
    playheadTop.getStyleClass().add("timeline-playhead");
    playhead.setMouseTransparent(true);
    playheadTop.setMouseTransparent(true);
    over.setMouseTransparent(true);
    bar.setId("timeline-scroll");
    bar.setOrientation(Orientation.VERTICAL);
    bar.setAccessibleText(words.get("scroll"));
    bar.valueProperty().addListener((_, _, value) -> setScroll(value.doubleValue()));
    focusRing.getStyleClass().add("timeline-focus");
    focusRing.setMouseTransparent(true);
    focusRing.visibleProperty().bind(focusVisibleProperty());
    for (Node child : List.of(base, over, playhead, playheadTop, bar, overview, focusRing)) {
      child.setManaged(false);
    }
    getChildren().addAll(base, over, playhead, playheadTop, bar, overview, focusRing);
    workbench.playhead().addListener(_ -> placePlayhead());
    workbench.selection().onChange(this::selectionChanged);
    focusedProperty().addListener(_ -> redraw());
    sceneProperty().addListener((_, before, after) -> moved(before, after));
  }

  // What it shows

  Workbench workbench() {
    return workbench;
  }

  Shown shown() {
    return shown;
  }

  Outline outline() {
    return outline;
  }

  public TimeScale scale() {
    return scale;
  }

  Words words() {
    return words;
  }

  BlockText blockText() {
    return blockText;
  }

  ThemeColours themeColours() {
    return themeColours;
  }

  /** The ink of an utterance's speaker. */
  Ink ink(Timed item) {
    return inks.of(shown.project(), item.utterance());
  }

  Ink ink(Optional<String> speaker) {
    return inks.ofSpeaker(shown.project(), speaker);
  }

  // Places

  /** The width in which time is shown, in pixels. */
  double plotWidth() {
    return Math.max(1, getWidth() - Outline.GUTTER - (bar.isVisible() ? BAR : 0));
  }

  /** The height of what is drawn, without the overview. */
  double plotHeight() {
    return Math.max(1, getHeight() - OVERVIEW);
  }

  /** The height left for lanes. */
  double lanesHeight() {
    return Math.max(0, plotHeight() - outline.lanesTop());
  }

  /** The pixel of a time. */
  public double x(double time) {
    return Outline.GUTTER + scale.x(time);
  }

  /** The time at a pixel. */
  public long time(double x) {
    return scale.ms(x - Outline.GUTTER);
  }

  /** A height of the view measured from the first lane. */
  double laneY(double y) {
    return y - outline.lanesTop() + scroll;
  }

  /** The height in the view of a height measured from the first lane. */
  double viewY(double laneY) {
    return laneY + outline.lanesTop() - scroll;
  }

  double scroll() {
    return scroll;
  }

  Hit hit(double x, double y) {
    return new Pointing(shown, outline, scale, scroll).at(x, y);
  }

  /** Where an utterance's block is drawn, whether in view or not. */
  public Optional<Bounds> bounds(String id) {
    return shown
        .item(id)
        .flatMap(
            item ->
                shown
                    .lanes()
                    .place(item)
                    .map(
                        place -> {
                          double y =
                              outline.lanesTop()
                                  - scroll
                                  + outline.blockTop(place.lane(), place.subRow());
                          return new BoundingBox(
                              x(item.start()),
                              y,
                              Math.max(1, x(item.end()) - x(item.start())),
                              outline.blockHeight(place.lane()));
                        }));
  }

  // Moving the view

  /** Shows another stretch of time; some of what there is always stays in view. */
  void setScale(TimeScale newScale) {
    Span extent = shown.extent();
    double room = plotWidth() * newScale.msPerPixel();
    double first = Math.min(extent.start() - 0.5 * room, extent.end() - 0.9 * room);
    double last = Math.max(extent.end() - 0.1 * room, first);
    scale = newScale.from(Math.clamp(newScale.origin(), first, last));
    placePlayhead();
    overview.showWindow();
    redraw();
  }

  void pan(double pixels) {
    setScale(scale.panned(pixels));
  }

  /** Looks closer (above 1) or wider; what is at a pixel of the view stays there. */
  void zoom(double x, double factor) {
    fitted = true;
    setScale(scale.zoomed(Math.max(0, x - Outline.GUTTER), factor));
  }

  /** Shows a stretch of time as large as it can be. */
  void fit(Span span) {
    // Before its first layout the view has no width to fit anything into; it fits all then.
    fitted = getWidth() > Outline.GUTTER;
    if (!fitted) {
      return;
    }
    setScale(TimeScale.fitting(span, plotWidth(), MARGIN));
  }

  /** Scrolls the lanes. */
  void setScroll(double newScroll) {
    double clamped = Math.clamp(newScroll, 0, Math.max(0, outline.lanesHeight() - lanesHeight()));
    if (clamped != scroll) {
      scroll = clamped;
      bar.setValue(scroll);
      redraw();
    }
  }

  boolean lanesScroll() {
    return outline.lanesHeight() > lanesHeight();
  }

  /** Brings an utterance into view, if it is not there already. */
  void reveal(String id) {
    Optional<Timed> item = shown.item(id);
    Optional<Lanes.Place> place = item.flatMap(shown.lanes()::place);
    if (place.isEmpty() || getWidth() <= 0) {
      return;
    }
    double from = scale.x(item.get().start());
    double to = scale.x(item.get().end());
    double width = plotWidth();
    double enough = Math.min(to - from, 40);
    if (to < enough || from > width - enough) {
      setScale(scale.panned(to - from < width ? (from + to - width) / 2 : from - MARGIN));
    }
    double top = outline.blockTop(place.get().lane(), place.get().subRow());
    double bottom = top + outline.blockHeight(place.get().lane());
    if (top < scroll || bottom > scroll + lanesHeight()) {
      setScroll(top < scroll ? top - 6 : bottom + 6 - lanesHeight());
    }
  }

  // Selecting

  /** Selects utterances that the analyst sees and points at; the view stays where it is. */
  void select(Collection<String> ids, Optional<String> lead) {
    pointing = true;
    workbench.selection().set(ids, lead);
    pointing = false;
  }

  /** Adds an utterance to what is selected, or takes it out; the view stays where it is. */
  void toggle(String id) {
    pointing = true;
    workbench.selection().toggle(id);
    pointing = false;
  }

  /** Times that draw to them what is dragged, besides those of utterances. */
  long[] marks(Optional<String> exceptScene) {
    LongStream scenes =
        shown.scenes().stream()
            .filter(bar -> exceptScene.filter(bar.scene().id()::equals).isEmpty())
            .flatMapToLong(bar -> LongStream.of(bar.start(), bar.end()));
    return LongStream.concat(LongStream.of(workbench.playhead().get()), scenes).toArray();
  }

  // What gestures show

  void setOverlay(Overlay newOverlay) {
    overlay = newOverlay;
    overlayOutdated = true;
    Platform.requestNextPulse();
  }

  /** Draws some utterances pale, where they are taken from. */
  void lift(Collection<String> ids) {
    lifted = Set.copyOf(ids);
    redraw();
  }

  /** Draws some as selected while a selecting rectangle is drawn up. */
  void band(Predicate<Timed> newBanded) {
    banded = newBanded;
    redraw();
  }

  /** Has the view drawn at the next pulse. */
  void redraw() {
    outdated = true;
    Platform.requestNextPulse();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return ThemeColours.CSS;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = plotHeight();
    resize(base, width, height);
    resize(over, width, height);
    lay();
    overview.resizeRelocate(0, height, width, OVERVIEW);
    focusRing.resizeRelocate(0, 0, width, height);
    if (!fitted && width > Outline.GUTTER + 50) {
      fitted = true;
      fitFirst();
    }
    placePlayhead();
    overview.showWindow();
    redraw();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> shown.items().size();
      case ITEM_AT_INDEX -> items.at((Integer) parameters[0]);
      case FOCUS_ITEM, FOCUS_NODE -> items.lead();
      case SELECTED_ITEMS -> items.selected();
      case MULTIPLE_SELECTION -> true;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case SHOW_ITEM -> items.show(parameters[0]);
      case SET_SELECTED_ITEMS -> items.select((ObservableList<?>) parameters[0]);
      case REQUEST_FOCUS -> requestFocus();
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  /** The nodes that stand for blocks before a screen reader. */
  void addItem(Node item) {
    getChildren().add(item);
  }

  void removeItem(Node item) {
    getChildren().remove(item);
  }

  private void changed() {
    lay();
    overview.redraw();
    redraw();
  }

  /** Lays out the lanes, with the one at the top of the view staying there. */
  private void lay() {
    List<Lane> lanes = shown.lanes().lanes();
    int top = outline.laneAt(scroll);
    double inside = outline.lanes() == 0 ? 0 : scroll - outline.top(top);
    int sceneRows = shown.scenes().stream().mapToInt(SceneBar::row).max().orElse(0) + 1;
    outline = new Outline(shown.lanes(), sceneRows, plotHeight());
    boolean scrolls = lanesScroll();
    bar.setVisible(scrolls);
    bar.setMax(Math.max(0, outline.lanesHeight() - lanesHeight()));
    bar.setVisibleAmount(lanesHeight() / Math.max(1, outline.lanesHeight()) * bar.getMax());
    bar.setUnitIncrement(30);
    bar.setBlockIncrement(Math.max(30, lanesHeight() - 30));
    bar.resizeRelocate(getWidth() - BAR, outline.lanesTop(), BAR, lanesHeight());
    setScroll(scroll == 0 || top >= lanes.size() ? scroll : outline.top(top) + inside);
  }

  private void fitFirst() {
    Span content = shown.content();
    TimeScale whole = TimeScale.fitting(content, plotWidth(), MARGIN);
    setScale(
        whole.msPerPixel() <= FIRST_MS_PER_PIXEL
            ? whole
            : new TimeScale(content.start() - MARGIN * FIRST_MS_PER_PIXEL, FIRST_MS_PER_PIXEL));
  }

  private void recolour() {
    inks = new Inks(themeColours.current().background());
    overview.redraw();
    redraw();
  }

  private void selectionChanged(Selection selection) {
    if (!pointing) {
      selection.lead().ifPresent(this::reveal);
    }
    redraw();
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private void placePlayhead() {
    double x = x(workbench.playhead().get());
    boolean visible = shown.axis() == Axis.CLOCK && x >= Outline.GUTTER - 1 && x <= getWidth() + 1;
    playhead.setVisible(visible);
    playheadTop.setVisible(visible);
    playhead.setHeight(Math.max(0, plotHeight() - Outline.RULER + 12));
    playhead.relocate(Math.round(x) - 0.5, Outline.RULER - 12);
    playheadTop.relocate(Math.round(x) - 5.5, Outline.RULER - 12);
  }

  private void moved(Scene before, Scene after) {
    if (before != null) {
      before.removePostLayoutPulseListener(drawAfterLayout);
    }
    if (after != null) {
      after.addPostLayoutPulseListener(drawAfterLayout);
      redraw();
    }
  }

  private void draw() {
    if (getWidth() <= 0 || !outdated && !overlayOutdated) {
      return;
    }
    Picture picture = picture();
    if (outdated) {
      outdated = false;
      new Painter(base.getGraphicsContext2D(), words, fonts, picture).paint();
    }
    if (!overlay.isEmpty() || overlayOutdated) {
      overlayOutdated = false;
      over.setVisible(!overlay.isEmpty());
      overlay.paint(over.getGraphicsContext2D(), fonts, picture);
    }
  }

  private Picture picture() {
    Selection selection = workbench.selection();
    Optional<String> lead = selection.lead();
    return new Picture(
        shown,
        outline,
        scale,
        scroll,
        base.getWidth(),
        base.getHeight(),
        themeColours.current(),
        inks,
        item -> selection.contains(item.id()) || banded.test(item),
        item -> lead.isPresent() && lead.get().equals(item.id()),
        item -> lifted.contains(item.id()));
  }

  private static void resize(Canvas canvas, double width, double height) {
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
  }

  /** The selected utterances as placed on the axis, in its order. */
  List<Timed> selectedItems() {
    List<Timed> selected = new ArrayList<>();
    for (String id : workbench.selection().ids()) {
      shown.item(id).ifPresent(selected::add);
    }
    selected.sort(Timed.BY_TIME);
    return selected;
  }
}
