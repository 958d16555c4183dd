package app.sottovoce.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.Entry;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Timed;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TimelinePanelTest {
  private TestBench bench;
  private TimelinePanel panel;
  private TimelineView view;

  @Start
  void start(Stage stage) {
    bench = new TestBench(Examples.quay());
    panel = new TimelinePanel(bench.workbench);
    view = panel.view();
    bench.show(stage, panel, 960, 320);
  }

  @BeforeEach
  void shown(FxRobot robot) {
    // Ten milliseconds a pixel, the beginning of time at the left of the lanes.
    robot.interact(() -> view.setScale(new TimeScale(0, 10)));
  }

  @AfterEach
  void letGo(FxRobot robot) throws Exception {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
    FxToolkit.cleanupStages();
  }

  @Test
  void speakersHaveLanesAndThoseWithoutASpeakerTheLast() {
    assertEquals(List.of("p1", "p2", ""), lanes());
  }

  @Test
  void aClickSelectsAndAClickOnTheGroundSelectsNothing(FxRobot robot) {
    robot.clickOn(at("u2"));
    assertEquals(Optional.of("u2"), bench.workbench.selection().lead());

    robot.clickOn(point(400, 240));
    assertTrue(bench.workbench.selection().isEmpty());
  }

  @Test
  void aClickWithControlAddsAndTakesOut(FxRobot robot) {
    robot.clickOn(at("u1"));
    robot.interact(
        () -> fire(MouseEvent.MOUSE_PRESSED, bounds("u2").getCenterX(), "u2", false, true));
    assertEquals(Set.of("u1", "u2"), bench.workbench.selection().ids());

    robot.interact(
        () -> fire(MouseEvent.MOUSE_PRESSED, bounds("u1").getCenterX(), "u1", false, true));
    assertEquals(Set.of("u2"), bench.workbench.selection().ids());
  }

  @Test
  void draggingABlockMovesItInOneEntryThatUndoTakesBack(FxRobot robot) {
    When before = when("u2");

    drag(robot, at("u2"), 100, 0);

    assertEquals(List.of("Move utterance"), log());
    assertEquals(reported(4_000, 6_500), when("u2"));
    robot.interact(bench.workbench::undo);
    assertEquals(before, when("u2"));
  }

  @Test
  void allThatIsSelectedMovesTogether(FxRobot robot) {
    robot.interact(() -> bench.workbench.selection().set(List.of("u1", "u2"), Optional.of("u2")));

    drag(robot, at("u1"), 30, 0);

    assertEquals(List.of("Move 2 utterances"), log());
    assertEquals(reported(1_300, 2_300), when("u1"));
    assertEquals(reported(3_300, 5_800), when("u2"));
  }

  @Test
  void nothingIsMovedBeforeTheBeginning(FxRobot robot) {
    robot.interact(() -> bench.workbench.playhead().set(50_000));

    drag(robot, at("u1"), -110, 0);

    assertEquals(reported(0, 1_000), when("u1"));
  }

  @Test
  void draggingAnEdgeMovesItAloneAndLeavesTheBasisOfTheOther(FxRobot robot) {
    Bounds block = bounds("u2");

    drag(robot, point(block.getMinX() + block.getWidth() - 2, block.getCenterY()), 40, 0);

    assertEquals(new When(3_000, 5_900, Basis.MEASURED, Basis.REPORTED, Extra.NONE), when("u2"));
    assertEquals(List.of("Change length of utterance"), log());
  }

  @Test
  void anEstimatedUtteranceThatIsDraggedHasAReportedTime(FxRobot robot) {
    Timed before = bench.workbench.rows().row("u3").orElseThrow();

    drag(robot, at("u3"), 70, 0);

    assertEquals(reported(before.start() + 700, before.end() + 700), when("u3"));
  }

  @Test
  void escapeTakesBackADrag(FxRobot robot) {
    robot.moveTo(at("u2")).press(MouseButton.PRIMARY).moveBy(60, 0).moveBy(40, 0);
    robot.type(KeyCode.ESCAPE);
    robot.moveBy(20, 0).release(MouseButton.PRIMARY);

    assertEquals(List.of(), log());
    assertEquals(When.measured(3_000, 5_500), when("u2"));
  }

  @Test
  void aDragSnapsToAnEdgeWithinEightPixelsUnlessShiftIsHeld(FxRobot robot) {
    // The end of u1 stands at 2,000: 95 pixels to the left the start of u2 is 5 pixels beside it.
    drag(robot, at("u2"), -95, 0);
    assertEquals(reported(2_000, 4_500), when("u2"));

    robot.interact(bench.workbench::undo);
    robot.interact(
        () -> {
          double x = bounds("u2").getCenterX();
          fire(MouseEvent.MOUSE_PRESSED, x, "u2", true, false);
          fire(MouseEvent.MOUSE_DRAGGED, x - 40, "u2", true, false);
          fire(MouseEvent.MOUSE_DRAGGED, x - 95, "u2", true, false);
          fire(MouseEvent.MOUSE_RELEASED, x - 95, "u2", true, false);
        });
    assertEquals(reported(2_050, 4_550), when("u2"));
  }

  @Test
  void withSnappingOffNothingSnaps(FxRobot robot) {
    robot.clickOn("#timeline-snap");

    drag(robot, at("u2"), -95, 0);

    assertFalse(panel.isSnapping());
    assertEquals(reported(2_050, 4_550), when("u2"));
  }

  @Test
  void draggingOntoAnotherLaneSaysWhoSpokeAndLeavesTheTime(FxRobot robot) {
    double down = view.outline().top(1) - view.outline().top(0);

    drag(robot, at("u2"), 2, down);

    assertEquals(List.of("Change speaker"), log());
    assertEquals(
        Optional.of("p2"), bench.workbench.project().utterance("u2").orElseThrow().speaker());
    assertEquals(When.measured(3_000, 5_500), when("u2"));
  }

  @Test
  void draggingOntoTheLastLaneSaysThatNobodyCanTell(FxRobot robot) {
    double down = view.outline().top(2) - view.outline().top(0);

    drag(robot, at("u2"), 0, down);

    assertEquals(
        Optional.empty(), bench.workbench.project().utterance("u2").orElseThrow().speaker());
  }

  @Test
  void aRectangleSelectsWhatItTouches(FxRobot robot) {
    Bounds first = bounds("u1");

    drag(
        robot,
        point(first.getMinX() - 20, first.getMinY() - 3),
        (bounds("u2").getMinX() + 10) - (first.getMinX() - 20),
        20);

    assertEquals(Set.of("u1", "u2"), bench.workbench.selection().ids());
    assertEquals(List.of(), log());
  }

  @Test
  void draggingOnTheRulerScrubs(FxRobot robot) {
    drag(robot, point(view.x(1_000), 8), 50, 0);

    assertEquals(1_500, bench.workbench.playhead().get());
  }

  @Test
  void theMiddleButtonMovesTheViewAndNothingElse(FxRobot robot) {
    robot
        .moveTo(at("u2"))
        .press(MouseButton.MIDDLE)
        .moveBy(-60, 0)
        .moveBy(-40, 0)
        .release(MouseButton.MIDDLE);

    assertEquals(new TimeScale(1_000, 10), view.scale());
    assertEquals(List.of(), log());
  }

  @Test
  void splittingAtThePlayheadCutsWhatIsSaidThere(FxRobot robot) {
    robot.interact(
        () -> {
          bench.workbench.playhead().set(3_700);
          panel.splitAtPlayhead();
        });

    assertEquals(List.of("Split utterance"), log());
    assertEquals(
        List.of("You came,", "how good to see you."),
        bench.workbench.rows().subList(1, 3).stream().map(r -> r.utterance().words()).toList());
    assertEquals(new When(3_000, 3_700, Basis.MEASURED, Basis.REPORTED, Extra.NONE), when("u2"));
  }

  @Test
  void splittingWhereNothingIsSaidSaysSo(FxRobot robot) {
    robot.interact(() -> panel.splitAt(2_500));

    assertEquals(
        List.of(
            Notice.problem(
                "Nothing was split: no utterance of two words or more lies at 0:02.5. "
                    + "Put the playhead inside one and try again.")),
        bench.notices);
    assertEquals(List.of(), log());
  }

  @Test
  void joiningMakesTheSelectedOne(FxRobot robot) {
    robot.interact(
        () -> {
          bench.workbench.selection().set(List.of("u2", "u1"), Optional.of("u2"));
          panel.joinSelected();
        });

    assertEquals(List.of("Join 2 utterances"), log());
    assertEquals(
        "At last. You came, how good to see you.",
        bench.workbench.project().utterance("u1").orElseThrow().words());
    assertEquals(When.measured(1_000, 5_500), when("u1"));
  }

  @Test
  void joiningOneUtteranceSaysWhatIsMissing(FxRobot robot) {
    robot.interact(
        () -> {
          bench.workbench.selection().select("u1");
          panel.joinSelected();
        });

    assertEquals(
        List.of(Notice.problem("Nothing was joined: select two utterances or more first.")),
        bench.notices);
  }

  @Test
  void arrowKeysGoThroughUtterancesInTimeAndLanes(FxRobot robot) {
    robot.interact(view::requestFocus);

    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertEquals(Optional.of("u2"), bench.workbench.selection().lead());
    robot.type(KeyCode.DOWN);
    assertEquals(Optional.of("u3"), bench.workbench.selection().lead());
    robot.type(KeyCode.UP);
    assertEquals(Optional.of("u4"), bench.workbench.selection().lead());
    robot.type(KeyCode.END);
    assertEquals(Optional.of("u4"), bench.workbench.selection().lead());
    robot.type(KeyCode.HOME);
    assertEquals(Optional.of("u1"), bench.workbench.selection().lead());
    robot.type(KeyCode.LEFT);
    assertEquals(Set.of("u1"), bench.workbench.selection().ids());
  }

  @Test
  void altAndArrowsNudgeByATenthOrAHundredthOfASecond(FxRobot robot) {
    robot.interact(
        () -> {
          bench.workbench.selection().select("u1");
          view.requestFocus();
        });

    robot.press(KeyCode.ALT).type(KeyCode.RIGHT);
    robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT, KeyCode.ALT);

    assertEquals(reported(1_090, 2_090), when("u1"));
    assertEquals(2, log().size());
  }

  @Test
  void aSelectionMadeElsewhereIsBroughtIntoViewAndOneInViewMovesNothing(FxRobot robot) {
    robot.interact(() -> bench.workbench.selection().select("u1"));
    assertEquals(new TimeScale(0, 10), view.scale());

    robot.interact(() -> view.setScale(new TimeScale(0, 1)));
    robot.interact(() -> bench.workbench.selection().select("u4"));
    assertTrue(bounds("u4").getMinX() > Outline.GUTTER);
    assertTrue(bounds("u4").getMinX() < view.getWidth());
  }

  @Test
  void anEditElsewhereLeavesTheViewWhereItIs(FxRobot robot) {
    robot.interact(() -> view.setScale(new TimeScale(700, 3)));

    robot.interact(
        () ->
            bench.workbench.make("Delete", Edits.remove(bench.workbench.project(), List.of("u4"))));

    assertEquals(new TimeScale(700, 3), view.scale());
  }

  @Test
  void whatIsUnderThePointerStaysThereWhenZooming(FxRobot robot) {
    double x = view.x(3_000);

    robot.interact(() -> view.zoom(x, 2));

    assertEquals(5, view.scale().msPerPixel());
    assertEquals(x, view.x(3_000), 0.001);
  }

  @Test
  void theWheelMovesTheViewAndWithControlLooksCloserAtThePointer(FxRobot robot) {
    robot.interact(() -> wheel(500, -40, false));
    assertEquals(new TimeScale(400, 10), view.scale());

    long before = view.time(500);
    robot.interact(() -> wheel(500, 40, true));
    assertTrue(view.scale().msPerPixel() < 9);
    assertEquals(before, view.time(500));
  }

  @Test
  void lanesThatDoNotFitAreScrolledByTheWheel(FxRobot robot) {
    robot.interact(() -> bench.workbench.make("Add", manySpeakers()));
    WaitForAsyncUtils.waitForFxEvents();

    robot.interact(() -> wheel(500, -60, false));

    assertEquals(60, view.scroll());
    assertEquals(new TimeScale(0, 10), view.scale());
  }

  @Test
  void whatIsDraggedToTheBorderTakesTheViewAlong(FxRobot robot) throws TimeoutException {
    robot.moveTo(at("u2")).press(MouseButton.PRIMARY).moveTo(point(view.getWidth() - 6, 80));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> view.scale().origin() > 300);
    robot.release(MouseButton.PRIMARY);

    assertTrue(when("u2").start() > 6_000);
    assertEquals(2_500, when("u2").duration());
    assertEquals(1, log().size());
  }

  @Test
  void fittingShowsEverythingOrTheSelection(FxRobot robot) {
    robot.interact(panel::fitAll);
    assertEquals(Outline.GUTTER + 28, view.x(0), 0.5);

    robot.interact(() -> bench.workbench.selection().select("u2"));
    robot.interact(panel::fitSelection);
    assertEquals(Outline.GUTTER + 28, view.x(3_000), 0.5);
    assertEquals(view.getWidth() - 28, view.x(5_500), 0.5);
  }

  @Test
  void aDoubleClickLooksAtABlockFromNear(FxRobot robot) {
    robot.interact(panel::fitAll);

    robot.doubleClickOn(at("u1"));

    assertTrue(view.scale().msPerPixel() < 3);
    assertTrue(bounds("u1").getMinX() > Outline.GUTTER);
  }

  @Test
  void aDoubleClickInTheBandOfScenesMakesOneOverTheSelection(FxRobot robot) {
    bench.dialogs.lines.add(" Landing ");
    robot.interact(() -> view.setScale(new TimeScale(5_000, 10)));
    robot.interact(() -> bench.workbench.selection().set(List.of("u3", "u4"), Optional.of("u3")));
    Timed first = bench.workbench.rows().row("u3").orElseThrow();
    Timed last = bench.workbench.rows().row("u4").orElseThrow();

    robot.doubleClickOn(point(view.x(12_000), Outline.RULER + 8));

    assertEquals(
        Optional.of(
            new Scene(
                "nc1", "Landing", Optional.of(new Span(first.start(), last.end())), Extra.NONE)),
        bench.workbench.project().scene("nc1"));
    assertEquals(
        Optional.of("nc1"), bench.workbench.project().utterance("u4").orElseThrow().scene());
  }

  @Test
  void theEdgeOfASceneCanBeDragged(FxRobot robot) {
    robot.interact(() -> view.setScale(new TimeScale(5_000, 10)));

    drag(robot, point(view.x(9_000) - 2, Outline.RULER + 8), 100, 0);

    assertEquals(
        Optional.of(new Span(0, 10_000)),
        bench.workbench.project().scene("c1").flatMap(Scene::span));
  }

  @Test
  void lanesCanStandForScenesAndTheRulerForTheOrderTold(FxRobot robot) {
    robot.interact(() -> panel.setGrouping(Grouping.SCENE));
    assertEquals(List.of("c1", ""), lanes());

    robot.interact(() -> panel.setAxis(Axis.TOLD));
    assertEquals(
        "by order told · lanes by scene",
        robot.lookup("#timeline-lanes").queryAs(MenuButton.class).getText());
    assertEquals(
        List.of(0L, 1_000L, 2_000L, 3_000L),
        view.shown().items().stream().map(Timed::start).toList());
  }

  @Test
  void inTheOrderToldNothingIsMovedInTime(FxRobot robot) {
    robot.interact(() -> panel.setAxis(Axis.TOLD));

    drag(robot, at("u2"), 90, 0);

    assertEquals(List.of(), log());
  }

  @Test
  void estimatedBlocksAreHatchedAndMeasuredOnesSolid(FxRobot robot) {
    robot.interact(() -> bench.workbench.playhead().set(60_000));
    assertEquals(1, shades(robot, "u2"), "a measured block has one fill");
    assertTrue(shades(robot, "u3") > 2, "an estimated block is hatched");
  }

  @Test
  void aMeasuredBlockHasADarkEdgeAtTheLeft(FxRobot robot) {
    robot.interact(() -> bench.workbench.playhead().set(60_000));
    Bounds block = bounds("u2");
    WritableImage picture = picture(robot);

    Color edge =
        picture
            .getPixelReader()
            .getColor((int) Math.round(block.getMinX()) + 1, (int) block.getCenterY());

    assertEquals(Color.web("#4c78c8"), edge);
  }

  @Test
  void aChangeOfThemeIsDrawn(FxRobot robot) {
    Color light = picture(robot).getPixelReader().getColor(900, 5);
    robot.interact(() -> Theme.DARK.apply(panel.getScene()));
    WaitForAsyncUtils.waitForFxEvents();
    Color dark = picture(robot).getPixelReader().getColor(900, 5);
    robot.interact(() -> Theme.LIGHT.apply(panel.getScene()));

    assertNotEquals(light, dark);
    assertTrue(dark.getBrightness() < 0.3);
  }

  @Test
  void everyBlockIsAnItemWithWordsForAScreenReader(FxRobot robot) {
    robot.interact(
        () -> {
          assertEquals(4, view.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT));
          Node item = (Node) view.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0);
          assertEquals(
              "Ada Marsh, 0:01.0 to 0:02.0, measured: At last.",
              item.queryAccessibleAttribute(AccessibleAttribute.TEXT));
          item.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
          assertEquals(Optional.of("u1"), bench.workbench.selection().lead());
          assertEquals(
              List.of(item),
              (ObservableList<?>)
                  view.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS));
        });
  }

  @Test
  void thePlayheadStepsFromUtteranceToUtterance(FxRobot robot) {
    robot.interact(panel::stepForward);
    robot.interact(panel::stepForward);
    assertEquals(3_000, bench.workbench.playhead().get());

    robot.clickOn("#timeline-step-back");
    assertEquals(1_000, bench.workbench.playhead().get());
  }

  @Test
  void theMenuOfABlockTakesItsTimeOff(FxRobot robot) {
    robot.rightClickOn(at("u2"));
    robot.clickOn("#timeline-unplace");

    assertEquals(Optional.empty(), bench.workbench.project().utterance("u2").orElseThrow().when());
    assertEquals(List.of("Take time off utterance"), log());
  }

  @Test
  void clickingInTheOverviewBringsTheViewThere(FxRobot robot) {
    robot.interact(() -> view.setScale(new TimeScale(0, 1)));

    robot.clickOn(point(view.getWidth() - 40, view.getHeight() - 10));

    assertTrue(view.scale().origin() > 7_000, () -> "shows from " + view.scale().origin());
  }

  /** Drags in three moves: a robot that glides from pixel to pixel takes a second for each. */
  private void drag(FxRobot robot, Point2D from, double x, double y) {
    move(robot, from);
    robot.press(MouseButton.PRIMARY);
    move(robot, from.add(Math.round(x / 2), Math.round(y / 2)));
    move(robot, from.add(x, y));
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void move(FxRobot robot, Point2D to) {
    robot.robotContext().getBaseRobot().moveMouse(to);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What the mouse does with keys held; the headless platform's own events carry no keys. */
  private void fire(
      EventType<MouseEvent> type, double x, String id, boolean shift, boolean control) {
    double y = bounds(id).getCenterY();
    Point2D scene = view.localToScene(x, y);
    Point2D screen = view.localToScreen(x, y);
    MouseEvent event =
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            shift,
            control,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            new PickResult(view, scene.getX(), scene.getY()));
    Event.fireEvent(view, event);
  }

  private void wheel(double x, double delta, boolean control) {
    Point2D scene = view.localToScene(x, 80);
    Point2D screen = view.localToScreen(x, 80);
    Event.fireEvent(
        view,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            scene.getX(),
            scene.getY(),
            screen.getX(),
            screen.getY(),
            false,
            control,
            false,
            false,
            false,
            false,
            0,
            delta,
            0,
            delta,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            new PickResult(view, scene.getX(), scene.getY())));
  }

  private static Edit manySpeakers() {
    return new Edit(
        IntStream.range(10, 25)
            .mapToObj(i -> new Speaker("p" + i, "S" + i, List.of(), "", "#2a9d76", Extra.NONE))
            .map(Change::added)
            .toList());
  }

  private Bounds bounds(String id) {
    return view.bounds(id).orElseThrow();
  }

  /** The middle of a block on the screen. */
  private Point2D at(String id) {
    Bounds block = bounds(id);
    return point(block.getCenterX(), block.getCenterY());
  }

  private Point2D point(double x, double y) {
    Point2D point = view.localToScreen(x, y);
    return new Point2D(Math.round(point.getX()), Math.round(point.getY()));
  }

  private When when(String id) {
    return bench.workbench.project().utterance(id).orElseThrow().when().orElseThrow();
  }

  private List<String> log() {
    return bench.store.entries().stream().map(Entry::label).toList();
  }

  private List<String> lanes() {
    return view.shown().lanes().lanes().stream().map(Lane::key).toList();
  }

  private static When reported(long start, long end) {
    return new When(start, end, Basis.REPORTED, Basis.REPORTED, Extra.NONE);
  }

  private WritableImage picture(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {});
    WritableImage[] picture = new WritableImage[1];
    robot.interact(() -> picture[0] = view.snapshot(null, null));
    return picture[0];
  }

  /** How many colours there are along a line in a block, between its edge and its words. */
  private long shades(FxRobot robot, String id) {
    Bounds block = bounds(id);
    WritableImage picture = picture(robot);
    int y = (int) block.getMinY() + 4;
    int from = (int) block.getMinX() + 10;
    return IntStream.range(from, from + 30)
        .mapToObj(x -> picture.getPixelReader().getColor(x, y))
        .distinct()
        .count();
  }
}
