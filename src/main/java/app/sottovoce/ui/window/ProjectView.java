package app.sottovoce.ui.window;

import app.sottovoce.ui.base.Workbench;
import app.sottovoce.ui.inspector.InspectorPanel;
import app.sottovoce.ui.reader.ReaderPanel;
import app.sottovoce.ui.table.TablePanel;
import app.sottovoce.ui.timeline.TimelinePanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/**
 * The panels of one open project: sources left, utterances in the middle, the inspector right, the
 * timeline below.
 */
final class ProjectView extends BorderPane {
  private static final Map<String, Double> FIRST =
      Map.of("left", 0.27, "right", 0.725, "bottom", 0.7);

  /** What of each panel takes the keyboard, by the panel's id. */
  private static final Map<String, String> MAIN_PART =
      Map.of(
          "reader", "#source-text",
          "table-panel", "#table",
          "inspector", "#inspector-scroll",
          "timeline", "#timeline-view");

  private final Workbench workbench;
  private final ReaderPanel reader;
  private final TablePanel table;
  private final InspectorPanel inspector;
  private final TimelinePanel timeline;
  private final DoubtBar doubts;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private final Map<String, Double> dividers;
  private final BiConsumer<String, Double> keepDivider;

  /**
   * @param dividers where the dividers stood last time, 0 to 1, by name
   * @param keepDivider is told when one has moved
   */
  ProjectView(
      Workbench workbench,
      Map<String, Double> dividers,
      BiConsumer<String, Double> keepDivider,
      Runnable addSource) {
    this.workbench = workbench;
    this.dividers = dividers;
    this.keepDivider = keepDivider;
    this.reader = new ReaderPanel(workbench, addSource);
    this.table = new TablePanel(workbench);
    this.inspector = new InspectorPanel(workbench);
    this.timeline = new TimelinePanel(workbench);
    this.doubts = new DoubtBar(workbench);
    setId("project");
    reader.setMinWidth(200);
    table.setMinWidth(260);
    inspector.setMinWidth(260);
    timeline.setMinHeight(120);
    // A window that changes its size changes text and table; what is beside and below keeps its
    // own.
    SplitPane.setResizableWithParent(inspector, false);
    SplitPane.setResizableWithParent(timeline, false);
    // Said, since JavaFX would ask all that is in the panels for it whenever a word changes.
    across.setMinHeight(160);
    down.setMinHeight(300);
    across.setId("across");
    down.setId("down");
    down.setOrientation(Orientation.VERTICAL);
    across.getItems().setAll(reader, table, inspector);
    down.getItems().setAll(across, timeline);
    setTop(doubts);
    setCenter(down);
    placeDividers();
  }

  Workbench workbench() {
    return workbench;
  }

  ReaderPanel reader() {
    return reader;
  }

  TablePanel table() {
    return table;
  }

  InspectorPanel inspector() {
    return inspector;
  }

  TimelinePanel timeline() {
    return timeline;
  }

  DoubtBar doubts() {
    return doubts;
  }

  /** Shows a panel that is hidden, hides one that is shown. */
  void toggle(Node panel) {
    keepDividers();
    if (panel == timeline) {
      flip(down, List.of(across, timeline), panel);
    } else {
      flip(across, List.of(reader, table, inspector), panel);
    }
    placeDividers();
  }

  /** Moves the keyboard to the next of the panels shown, or the one before. */
  void cycle(boolean forward) {
    List<Node> shown = new ArrayList<>(across.getItems());
    if (down.getItems().contains(timeline)) {
      shown.add(timeline);
    }
    Node focused = getScene().getFocusOwner();
    int at = 0;
    for (int i = 0; i < shown.size(); i++) {
      for (Node node = focused; node != null; node = node.getParent()) {
        at = node == shown.get(i) ? i : at;
      }
    }
    Node next = shown.get(Math.floorMod(at + (forward ? 1 : -1), shown.size()));
    focus(next);
  }

  /** Gives the keyboard to the part of a panel that takes it first. */
  void focus(Node panel) {
    Node part = panel.lookup(MAIN_PART.get(panel.getId()));
    (part == null ? panel : part).requestFocus();
  }

  private static void flip(SplitPane split, List<Node> order, Node panel) {
    List<Node> shown = new ArrayList<>(split.getItems());
    if (!shown.remove(panel)) {
      shown.add(panel);
    }
    split.getItems().setAll(order.stream().filter(shown::contains).toList());
  }

  private void placeDividers() {
    // A split pane forgets positions set before it has its size.
    place();
    Platform.runLater(this::place);
  }

  private void place() {
    for (Named divider : named()) {
      divider.split.setDividerPosition(
          divider.index, dividers.getOrDefault(divider.name, FIRST.get(divider.name)));
    }
  }

  /** Tells where the dividers stand. */
  void keepDividers() {
    for (Named divider : named()) {
      keepDivider.accept(divider.name, divider.split.getDividerPositions()[divider.index]);
    }
  }

  private record Named(String name, SplitPane split, int index) {}

  private List<Named> named() {
    List<Named> all = new ArrayList<>();
    boolean left = across.getItems().contains(reader);
    boolean right = across.getItems().contains(inspector);
    boolean middle = across.getItems().contains(table);
    if (left && (middle || right)) {
      all.add(new Named("left", across, 0));
    }
    if (right && middle) {
      all.add(new Named("right", across, left ? 1 : 0));
    }
    if (down.getItems().contains(timeline)) {
      all.add(new Named("bottom", down, 0));
    }
    return all;
  }
}
