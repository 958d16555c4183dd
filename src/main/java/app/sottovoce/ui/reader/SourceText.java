package app.sottovoce.ui.reader;

import app.sottovoce.assist.Hedging;
import java.lang.ref.WeakReference;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.input.InputMap;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;

/**
 * A source's text on screen, to read, to select in and to mark. Positions are UTF-16 indices of the
 * source's text. With {@link SourceModel} the only class that knows JavaFX's incubating text area.
 */
final class SourceText extends Region {
  private final Paragraphs paragraphs;
  private final IntFunction<List<Stretch>> marks;
  private final Area area;
  private final SourceModel model;
  private final Map<Integer, WeakReference<MarkLayer>> layers = new HashMap<>();
  private Optional<Place> wanted = Optional.empty();

  /** Where words are selected, or, if start and end are one, where the caret is. */
  record Place(int start, int end) {
    boolean isEmpty() {
      return start == end;
    }
  }

  /**
   * @param titled whether the first line is the title
   * @param marks what is set off in a paragraph
   */
  SourceText(Paragraphs paragraphs, boolean titled, IntFunction<List<Stretch>> marks) {
    this.paragraphs = paragraphs;
    this.marks = marks;
    area = new Area();
    model = new SourceModel(paragraphs, titled);
    area.setModel(model);
    // Without a caret the arrow keys would do nothing until the first click.
    area.select(TextPos.ZERO);
    // The text area keeps words in the colour of the theme in which it first laid them out.
    backgroundProperty().addListener(_ -> model.refresh());
    area.setEditable(false);
    area.setWrapText(true);
    area.setContentPadding(new Insets(8, 16, 16, 16));
    area.setAccessibleRole(AccessibleRole.TEXT_AREA);
    area.getStyleClass().add("source-text");
    area.setId("source-text");
    leaveKeys(area.getInputMap());
    getChildren().add(area);
    getStyleClass().add("source-pane");
  }

  /** Sets the words of hedges in italics, given in the order of the text. */
  void showHedges(List<Hedging> hedges) {
    model.showHedges(hedges);
  }

  /** What is selected, or where the caret is. */
  Place place() {
    SelectionSegment selection = area.getSelection();
    return selection == null
        ? new Place(0, 0)
        : new Place(position(selection.getMin()), position(selection.getMax()));
  }

  void select(int start, int end) {
    area.select(pos(start), pos(end));
  }

  void focusText() {
    area.requestFocus();
  }

  boolean isFocusInText() {
    return area.isFocused();
  }

  void setContextMenu(ContextMenu menu) {
    area.setContextMenu(menu);
  }

  void setAccessibleName(String name) {
    area.setAccessibleText(name);
  }

  /** Shows a tooltip over the text, or none. */
  void setTooltip(Optional<Tooltip> tooltip) {
    area.setTooltip(tooltip.orElse(null));
  }

  /** Puts the selected words on the clipboard, as the source has them. */
  void copy() {
    Place place = place();
    if (!place.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(paragraphs.text().substring(place.start(), place.end()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  void selectAll() {
    select(0, paragraphs.text().length());
  }

  /** The position of the character at a point of the screen, if there is one. */
  OptionalInt positionAt(double screenX, double screenY) {
    TextPos hit = area.getTextPosition(screenX, screenY);
    if (hit == null) {
      return OptionalInt.empty();
    }
    int start = paragraphs.start(hit.index());
    int at = Math.min(start + hit.charIndex(), paragraphs.end(hit.index()) - 1);
    return at < start || !covers(hit.index(), at, screenX, screenY)
        ? OptionalInt.empty()
        : OptionalInt.of(at);
  }

  /** Where the first character of some words is on the screen, if it is in view. */
  Optional<Bounds> onScreen(int start, int end) {
    return box(start, Math.min(end, start + 1)).map(this::localToScreen);
  }

  /** Scrolls words into view; nothing moves if they are in view already. */
  void reveal(int start, int end) {
    if (getWidth() <= 0 || getScene() == null) {
      wanted = Optional.of(new Place(start, end));
      return;
    }
    wanted = Optional.empty();
    layout();
    if (!isInView(start, end)) {
      // Some lines below first, so that the words do not stick to the lower edge.
      int below = Math.min(paragraphs.size() - 1, paragraphs.at(end) + 2);
      area.select(pos(paragraphs.start(below)));
      if (!isInView(start, end)) {
        area.select(pos(end));
      }
      area.select(pos(start));
    }
  }

  boolean isInView(int start, int end) {
    return inside(box(start, Math.min(end, start + 1)))
        && inside(box(Math.max(start, end - 1), end));
  }

  /** Draws the marks of some paragraphs anew. */
  void remark(BitSet touched) {
    touched.stream().forEach(i -> layer(i).ifPresent(layer -> layer.show(marks.apply(i))));
  }

  /** Draws all marks anew. */
  void remark() {
    layers.values().removeIf(layer -> layer.get() == null);
    layers.forEach(
        (i, reference) ->
            Optional.ofNullable(reference.get()).ifPresent(layer -> layer.show(marks.apply(i))));
  }

  @Override
  protected void layoutChildren() {
    layoutInArea(area, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
    wanted.ifPresent(
        place -> {
          area.applyCss();
          area.layout();
          reveal(place.start(), place.end());
        });
  }

  @Override
  protected double computePrefWidth(double height) {
    return area.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return area.prefHeight(width);
  }

  private Optional<MarkLayer> layer(int paragraph) {
    return Optional.ofNullable(layers.get(paragraph)).map(WeakReference::get);
  }

  /** Where the first line of a stretch is, in the coordinates of this region. */
  private Optional<Bounds> box(int start, int end) {
    int paragraph = paragraphs.at(start);
    int from = paragraphs.start(paragraph);
    return layer(paragraph)
        .filter(layer -> layer.flow().getScene() != null)
        .flatMap(
            layer ->
                layer.boxes(start - from, Math.max(start + 1, end) - from).stream()
                    .findFirst()
                    .map(box -> sceneToLocal(toScene(layer.flow(), box))));
  }

  private static Bounds toScene(TextFlow flow, Rectangle2D box) {
    return flow.localToScene(
        new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
  }

  private boolean inside(Optional<Bounds> box) {
    return box.filter(b -> b.getMinY() >= 0 && b.getMaxY() <= getHeight()).isPresent();
  }

  /** The text area answers with the nearest character even when the point is beside the words. */
  private boolean covers(int paragraph, int position, double screenX, double screenY) {
    int at = position - paragraphs.start(paragraph);
    return layer(paragraph).stream()
        .flatMap(
            layer -> {
              var point = layer.flow().screenToLocal(screenX, screenY);
              return layer.boxes(at, at + 1).stream().filter(box -> near(box, point));
            })
        .findAny()
        .isPresent();
  }

  private static boolean near(Rectangle2D box, Point2D point) {
    double slack = 3;
    return point.getX() >= box.getMinX() - slack
        && point.getX() <= box.getMaxX() + slack
        && point.getY() >= box.getMinY() - slack
        && point.getY() <= box.getMaxY() + slack;
  }

  private int position(TextPos pos) {
    return Math.min(paragraphs.start(pos.index()) + pos.offset(), paragraphs.end(pos.index()));
  }

  private TextPos pos(int position) {
    int paragraph = paragraphs.at(position);
    return TextPos.ofLeading(
        paragraph, Math.min(position, paragraphs.end(paragraph)) - paragraphs.start(paragraph));
  }

  /**
   * The text area takes the keys of an editor although nothing can be edited here; those that mean
   * something to the window are left to it.
   */
  private void leaveKeys(InputMap keys) {
    keys.registerFunction(RichTextArea.Tag.COPY, this::copy);
    keys.registerKey(KeyBinding.of(KeyCode.TAB), RichTextArea.Tag.FOCUS_NEXT);
    List.of(KeyCode.Z, KeyCode.X, KeyCode.V, KeyCode.D)
        .forEach(code -> keys.disableKeyBinding(KeyBinding.shortcut(code)));
    List.of(KeyCode.H, KeyCode.Y, KeyCode.BACK_SPACE, KeyCode.DELETE)
        .forEach(code -> keys.disableKeyBinding(KeyBinding.control(code)));
    keys.disableKeyBinding(KeyBinding.shiftShortcut(KeyCode.Z));
    List.of(KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.ENTER)
        .forEach(code -> keys.disableKeyBinding(KeyBinding.of(code)));
  }

  /** The text area, which hands each paragraph it lays out to be marked. */
  private final class Area extends RichTextArea {
    private StyleHandlerRegistry registry;

    @Override
    public StyleHandlerRegistry getStyleHandlerRegistry() {
      if (registry == null) {
        StyleHandlerRegistry.Builder builder = StyleHandlerRegistry.builder(styleHandlerRegistry);
        builder.<Area, Integer>setParHandler(
            SourceModel.PARAGRAPH,
            (_, cell, index) -> {
              if (cell.getNode() instanceof TextFlow flow) {
                MarkLayer layer = new MarkLayer(flow);
                layers.put(index, new WeakReference<>(layer));
                layer.show(marks.apply(index));
              }
            });
        registry = builder.build();
      }
      return registry;
    }
  }
}
