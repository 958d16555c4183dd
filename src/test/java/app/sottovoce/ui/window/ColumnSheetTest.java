package app.sottovoce.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.read.base.Column;
import app.sottovoce.read.base.ColumnMapping;
import app.sottovoce.read.base.ColumnMapping.Unit;
import app.sottovoce.read.base.UnmappedTable;
import app.sottovoce.ui.base.Theme;
import app.sottovoce.ui.base.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ColumnSheetTest {
  static final UnmappedTable TABLE =
      new UnmappedTable(
          "log.csv",
          List.of(
              List.of("No", "TC", "Rolle", "Was"),
              List.of("1", "00:00:01", "Ida", "The ferry is late, as it was on Monday."),
              List.of("2", "00:00:04", "Per", "It is always late.")),
          Map.of(Column.START, 1, Column.SPEAKER, 2));

  private final AtomicReference<Optional<ColumnMapping>> answer = new AtomicReference<>();
  private StackPane root;

  @Start
  private void start(Stage stage) {
    root = new StackPane();
    Scene scene = new Scene(root, 1000, 640);
    Theme.LIGHT.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void asks() {
    Platform.runLater(
        () -> answer.set(new ColumnSheet(Words.of(Program.class), TABLE).ask(root, "log.csv")));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatTheTableSeemsToBeIsChosenAndTheWordsMustBe(FxRobot robot) {
    assertEquals(Optional.of(Column.START), column(robot, 2).getValue());
    assertEquals(Optional.of(Column.SPEAKER), column(robot, 3).getValue());
    Button read = robot.lookup("#sheet-button-0").queryButton();
    assertTrue(read.isDisabled());
    robot.interact(() -> column(robot, 4).setValue(Optional.of(Column.TEXT)));
    assertFalse(read.isDisabled());
    robot.interact(() -> unit(robot).setValue(Optional.of(Unit.FRAMES)));
    robot.interact(read::fire);
    assertEquals(
        Optional.of(
            new ColumnMapping(
                Map.of(Column.START, 1, Column.SPEAKER, 2, Column.TEXT, 3),
                Optional.of(Unit.FRAMES))),
        answer.get());
  }

  @Test
  void twoColumnsCannotBeTheSame(FxRobot robot) {
    robot.interact(() -> column(robot, 3).setValue(Optional.of(Column.TEXT)));
    robot.interact(() -> column(robot, 4).setValue(Optional.of(Column.TEXT)));
    assertTrue(robot.lookup("#sheet-button-0").queryButton().isDisabled());
    assertEquals(
        "Two columns cannot be the same.",
        robot.lookup(".warning-text").queryAs(Label.class).getText());
    robot.interact(robot.lookup("#sheet-button-1").queryButton()::fire);
    assertEquals(Optional.empty(), answer.get());
  }

  @SuppressWarnings("unchecked")
  private static ChoiceBox<Optional<Column>> column(FxRobot robot, int number) {
    return robot.lookup("#column-" + number).queryAs(ChoiceBox.class);
  }

  @SuppressWarnings("unchecked")
  private static ChoiceBox<Optional<Unit>> unit(FxRobot robot) {
    return robot.lookup("#columns-unit").queryAs(ChoiceBox.class);
  }
}
