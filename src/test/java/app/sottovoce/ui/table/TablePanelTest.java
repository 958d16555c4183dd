package app.sottovoce.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.Edits;
import app.sottovoce.edit.SpeakerEdits;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.By;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Status;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.Story;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TablePanelTest {
  private Stage stage;
  private TestBench bench;
  private Workbench workbench;
  private TablePanel panel;

  @Start
  void start(Stage newStage) {
    stage = newStage;
    open(Story.harbour());
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.cleanupStages();
  }

  @Test
  void rowsShowTheUtterancesInTimeWithoutMentions(FxRobot robot) {
    assertEquals(12, table(robot).getItems().size());
    assertEquals(
        List.of("1", "0:03.2", "Marsh", "Finally.", "very likely", "", "final"),
        cells(robot, "u1"));
    assertEquals(
        List.of(
            "6", "≈ 0:17", "Oduya", "I can bring it to an end.", "even chance", "", "suggested"),
        cells(robot, "u6"));
    assertEquals("12 · 2 speakers", label(robot, "#table-count"));
  }

  @Test
  void anEditAndItsUndoAreShownAtOnce(FxRobot robot) {
    robot.interact(
        () ->
            workbench.make(
                "Retype",
                Edits.retype(
                    workbench.project(),
                    "u1",
                    workbench.project().utterances().get("u1").readings().getFirst().id(),
                    "At long last.",
                    Optional.of(workbench.me()))));
    assertEquals("At long last.", cells(robot, "u1").get(3));
    robot.interact(() -> workbench.undo());
    assertEquals("Finally.", cells(robot, "u1").get(3));
  }

  @Test
  void aRenamedSpeakerIsCalledSoInEveryRow(FxRobot robot) {
    robot.interact(
        () ->
            workbench.make(
                "Rename",
                SpeakerEdits.change(
                    workbench.project(),
                    workbench.project().speakers().get("p2").withName("Ben Okoro"))));
    assertEquals("Ben Okoro", cells(robot, "u3").get(2));
    assertEquals("Ben Okoro", cells(robot, "u13").get(2));
  }

  @Test
  void aClickSelectsARow(FxRobot robot) {
    robot.clickOn(cell(robot, "u4", Column.WORDS));
    assertEquals(Set.of("u4"), workbench.selection().ids());
  }

  @Test
  void arrowsGoThroughTheRowsAndShiftExtends(FxRobot robot) {
    robot.clickOn(cell(robot, "u4", Column.WORDS));
    robot.type(KeyCode.DOWN);
    assertEquals(Set.of("u5"), workbench.selection().ids());
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
    assertEquals(List.of("u5", "u6", "u7"), List.copyOf(workbench.selection().ids()));
    robot.press(KeyCode.SHIFT).type(KeyCode.UP, 3).release(KeyCode.SHIFT);
    assertEquals(List.of("u4", "u5"), List.copyOf(workbench.selection().ids()));
    robot.type(KeyCode.END);
    assertEquals(Set.of("u13"), workbench.selection().ids());
    robot.press(KeyCode.SHIFT).type(KeyCode.HOME).release(KeyCode.SHIFT);
    assertEquals(12, workbench.selection().ids().size());
    assertEquals(Optional.of("u1"), workbench.selection().lead());
  }

  @Test
  void aKeySaysHowSureForAllSelectedAsOneStep(FxRobot robot) {
    focus(robot, "u3", "u4", "u7");
    robot.type(KeyCode.DIGIT6);
    assertEquals(1, bench.store.log().size());
    for (String id : List.of("u3", "u4", "u7")) {
      assertEquals(
          Optional.of(Assessment.by("a1", Likelihood.VERY_LIKELY, Examples.NOW)), confidence(id));
    }
    robot.interact(() -> workbench.undo());
    assertEquals(Optional.of("unlikely"), confidence("u4").map(Assessment::term));
  }

  @Test
  void retypingInPlaceIsOneEntry(FxRobot robot) {
    focus(robot, "u4");
    robot.type(KeyCode.F2);
    robot.write("All it takes is an act.", 0).type(KeyCode.ENTER);
    assertEquals(1, bench.store.log().size());
    assertEquals("All it takes is an act.", words("u4"));
    assertTrue(table(robot).isFocused());
  }

  @Test
  void escapeTakesBackWhatWasTypedInPlace(FxRobot robot) {
    focus(robot, "u4");
    robot.type(KeyCode.ENTER);
    robot.write("Nothing", 0).type(KeyCode.ESCAPE);
    assertEquals(List.of(), bench.store.log());
    assertEquals("All it takes is to ask.", cells(robot, "u4").get(3));
  }

  @Test
  void selectingAnotherRowTakesOverWhatWasTyped(FxRobot robot) {
    focus(robot, "u4");
    robot.type(KeyCode.F2);
    robot.write("Typed", 0);
    robot.interact(() -> workbench.selection().select("u1"));
    assertEquals("Typed", words("u4"));
    assertEquals(1, bench.store.log().size());
  }

  @Test
  void digitsTypedInAFieldAreDigits(FxRobot robot) {
    focus(robot, "u4");
    robot.type(KeyCode.F2);
    robot.write("5", 0).type(KeyCode.ENTER);
    assertEquals("5", words("u4"));
    assertEquals(1, bench.store.log().size());
  }

  @Test
  void aNameBegunIsGoneOnWithAndAnUnknownOneAddsASpeaker(FxRobot robot) {
    focus(robot, "u11");
    robot.interact(panel::editSpeaker);
    robot.write("Ben", 0).type(KeyCode.ENTER);
    assertEquals(Optional.of("p2"), utterance("u11").speaker());
    robot.interact(panel::editSpeaker);
    robot.write("Zoe Carr", 0).type(KeyCode.ENTER);
    assertEquals("Zoe Carr", workbench.project().speakers().get("np1").name());
    assertEquals(Optional.of("np1"), utterance("u11").speaker());
    assertEquals(2, bench.store.log().size());
    robot.interact(() -> workbench.undo());
    assertFalse(workbench.project().speakers().containsKey("np1"));
  }

  @Test
  void aTimeTypedIsReportedNotMeasured(FxRobot robot) {
    focus(robot, "u1");
    robot.interact(panel::editTime);
    robot.write("0:04.25", 0).type(KeyCode.ENTER);
    When when = utterance("u1").when().orElseThrow();
    assertEquals(List.of(4_250L, 5_750L), List.of(when.start(), when.end()));
    assertEquals(Basis.REPORTED, when.startBasis());
  }

  @Test
  void aTimeThatIsNoneStaysInTheFieldUntilItIsRight(FxRobot robot) {
    focus(robot, "u1");
    robot.interact(panel::editTime);
    robot.write("later", 0).type(KeyCode.ENTER);
    assertTrue(robot.lookup("#edit-when").tryQuery().isPresent());
    assertEquals(List.of(), bench.store.log());
    robot.interact(() -> workbench.selection().select("u2"));
    assertEquals(1, bench.notices.size());
    assertEquals(List.of(), bench.store.log());
  }

  @Test
  void tabGoesOnToTheNextCellAndThenToTheNextRow(FxRobot robot) {
    focus(robot, "u1");
    robot.interact(panel::editSpeaker);
    robot.type(KeyCode.TAB);
    assertTrue(robot.lookup("#edit-words").tryQuery().isPresent());
    robot.type(KeyCode.TAB);
    assertTrue(robot.lookup("#edit-when").tryQuery().isPresent());
    assertEquals(Optional.of("u2"), workbench.selection().lead());
    assertEquals(List.of(), bench.store.log());
  }

  @Test
  void theBandsCanBeChosenFromAList(FxRobot robot) {
    focus(robot, "u4");
    robot.interact(panel::editConfidence);
    robot.clickOn("5  likely");
    assertEquals(Optional.of("likely"), confidence("u4").map(Assessment::term));
    assertEquals(1, bench.store.log().size());
  }

  @Test
  void theFilterShowsHowManyAndClears(FxRobot robot) {
    filter(robot, "rope");
    assertEquals(List.of("u10"), shown(robot));
    assertEquals("1 of 12", robot.lookup("#table-chip").queryAs(Labeled.class).getText());
    robot.clickOn("#table-chip");
    assertEquals(12, shown(robot).size());
  }

  @Test
  void aWrongExpressionIsSaidInPlaceAndNothingChanges(FxRobot robot) throws Exception {
    filter(robot, "/(rope/");
    assertTrue(label(robot, "#filter-error").startsWith("The expression cannot be read"));
    assertEquals(12, shown(robot).size());
    filter(robot, "/(rope|scoop)/");
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> shown(robot).size() == 2);
    assertTrue(robot.lookup("#filter-error").tryQuery().isEmpty());
  }

  @Test
  void anExpressionThatNeverEndsIsSaidInPlace(FxRobot robot) throws Exception {
    robot.interact(
        () ->
            workbench.make(
                "Retype",
                Edits.retype(
                    workbench.project(),
                    "u1",
                    utterance("u1").readings().getFirst().id(),
                    "a".repeat(80),
                    Optional.empty())));
    filter(robot, "/(a|aa)+\\1c/");
    WaitForAsyncUtils.waitFor(
        5, TimeUnit.SECONDS, () -> robot.lookup("#filter-error").tryQuery().isPresent());
    assertTrue(label(robot, "#filter-error").contains("simpler"));
  }

  @Test
  void aRowThatNoLongerFitsStaysUntilTheAnalystGoesOn(FxRobot robot) {
    robot.interact(panel::filterWithoutSpeaker);
    focus(robot, "u11");
    robot.interact(() -> panel.speaker(Optional.of("p1")));
    assertEquals(List.of("u11"), shown(robot));
    robot.interact(() -> workbench.selection().clear());
    assertEquals(List.of(), shown(robot));
  }

  @Test
  void aRowThatBeginsToFitAppears(FxRobot robot) {
    filter(robot, "rope");
    robot.interact(
        () ->
            workbench.make(
                "Retype",
                Edits.retype(
                    workbench.project(),
                    "u1",
                    utterance("u1").readings().getFirst().id(),
                    "More rope",
                    Optional.empty())));
    assertEquals(List.of("u1", "u10"), shown(robot));
  }

  @Test
  void headersPutTheRowsInOrderAndTimeComesBack(FxRobot robot) {
    robot.interact(() -> panel.order(Optional.of(Column.WORDS), true));
    assertEquals("u4", shown(robot).getFirst());
    robot.interact(() -> panel.order(Optional.of(Column.WORDS), false));
    assertEquals("u4", shown(robot).getLast());
    robot.interact(() -> panel.order(Optional.empty(), true));
    assertEquals("u1", shown(robot).getFirst());
    assertEquals("4", cells(robot, "u4").getFirst());
  }

  @Test
  void anotherOrderKeepsTheSelection(FxRobot robot) {
    focus(robot, "u4", "u5", "u6");
    robot.interact(() -> panel.order(Optional.of(Column.WORDS), true));
    assertEquals(List.of("u4", "u1", "u9"), shown(robot).subList(0, 3));
    assertEquals(Set.of("u4", "u5", "u6"), workbench.selection().ids());
    assertEquals(
        List.of("u4", "u5", "u6"),
        table(robot).getSelectionModel().getSelectedItems().stream()
            .map(Timed::id)
            .sorted()
            .toList());
  }

  @Test
  void deletingSelectsWhatStandsThereNow(FxRobot robot) {
    focus(robot, "u3", "u4");
    robot.type(KeyCode.DELETE);
    assertEquals(1, bench.store.log().size());
    assertEquals(Set.of("u5"), workbench.selection().ids());
    robot.interact(() -> workbench.undo());
    assertEquals(12, shown(robot).size());
  }

  @Test
  void severalAreTaggedAcceptedAndJoinedEachAsOneStep(FxRobot robot) {
    focus(robot, "u6", "u9");
    bench.dialogs.lines.add("promise");
    robot.interact(panel::newTag);
    robot.interact(panel::accept);
    assertEquals(List.of("nt1"), utterance("u9").tags());
    assertEquals(Status.REVIEWED, utterance("u6").status());
    robot.interact(panel::join);
    assertEquals(3, bench.store.log().size());
    assertEquals("I can bring it to an end. Give me the scoop.", words("u6"));
    assertEquals(Set.of("u6"), workbench.selection().ids());
  }

  @Test
  void whatIsSelectedElsewhereIsScrolledIntoView(FxRobot robot) {
    robot.interact(() -> open(Examples.large(5_000, 3)));
    robot.interact(() -> workbench.selection().select("u4000"));
    assertFalse(cells(robot, "u4000").isEmpty());
  }

  @Test
  void allOfAHundredThousandAreSelectedAndTaggedAsOneStep(FxRobot robot) {
    robot.interact(() -> open(Examples.large(100_000, 5)));
    focus(robot, "u70000");
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    assertEquals(100_000, workbench.selection().ids().size());
    assertEquals(Optional.of("u70000"), workbench.selection().lead());
    robot.type(KeyCode.DIGIT7);
    assertEquals(1, bench.store.log().size());
    assertEquals(Optional.of(new By.Person("a1")), confidence("u99999").flatMap(Assessment::by));
  }

  @Test
  void columnsAreKeptAsAValue(FxRobot robot) {
    List<Columns> told = new ArrayList<>();
    Columns columns =
        new Columns(
            List.of(
                new Columns.Shown(Column.WHEN, 80, true),
                new Columns.Shown(Column.WORDS, 300, true),
                new Columns.Shown(Column.STATE, 90, false)));
    robot.interact(
        () -> {
          panel.onColumns(told::add);
          panel.setColumns(columns);
        });
    assertEquals(columns, panel.columns());
    assertEquals(columns, told.getLast());
    assertEquals(6, table(robot).getVisibleLeafColumns().size());
  }

  @Test
  void anEmptyTableSaysWhatGoesThere(FxRobot robot) {
    robot.interact(() -> open(Project.empty(Story.harbour().info())));
    assertTrue(
        robot
            .lookup(node -> node instanceof Label l && l.getText().startsWith("Utterances appear"))
            .tryQuery()
            .isPresent());
  }

  private void open(Project project) {
    bench = new TestBench(project);
    workbench = bench.workbench;
    panel = new TablePanel(workbench);
    bench.show(stage, new StackPane(panel), 820, 560);
  }

  private void focus(FxRobot robot, String... ids) {
    robot.interact(
        () -> {
          table(robot).requestFocus();
          workbench.selection().set(List.of(ids), Optional.of(ids[0]));
        });
  }

  private void filter(FxRobot robot, String words) {
    robot.interact(panel::filter);
    robot.interact(() -> robot.lookup("#filter-words").queryAs(TextField.class).setText(words));
    robot.type(KeyCode.ENTER);
  }

  private Utterance utterance(String id) {
    return workbench.project().utterances().get(id);
  }

  private String words(String id) {
    return utterance(id).words();
  }

  private Optional<Assessment> confidence(String id) {
    return utterance(id).reading().flatMap(Reading::confidence);
  }

  @SuppressWarnings("unchecked")
  private static TableView<Timed> table(FxRobot robot) {
    return robot.lookup("#table").queryAs(TableView.class);
  }

  private static List<String> shown(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return table(robot).getItems().stream().map(Timed::id).toList();
  }

  /** What the cells of an utterance's row say, in the order of the columns. */
  private static List<String> cells(FxRobot robot, String id) {
    return IntStream.range(0, Column.values().length)
        .mapToObj(i -> found(robot, id, Column.values()[i]))
        .flatMap(Optional::stream)
        .map(cell -> Optional.ofNullable(cell.getText()).orElse(""))
        .toList();
  }

  private static TableCell<?, ?> cell(FxRobot robot, String id, Column column) {
    return found(robot, id, column).orElseThrow();
  }

  private static Optional<UtteranceCell> found(FxRobot robot, String id, Column column) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .lookup(node -> node instanceof UtteranceCell cell && cell.isOf(id, column))
        .queryAllAs(UtteranceCell.class)
        .stream()
        .findFirst();
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }
}
