package app.sottovoce.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.sottovoce.model.Examples;
import app.sottovoce.model.Utterance;
import app.sottovoce.read.base.Column;
import app.sottovoce.store.Places;
import app.sottovoce.store.SettingsFile;
import app.sottovoce.ui.base.TestDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ChoiceBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Files that are opened together with tables of which nobody knows the columns. */
@ExtendWith(ApplicationExtension.class)
class OpenTableTest {
  @TempDir private static Path home;

  private Program program;

  @Start
  private void start(Stage shared) {
    Stage stage = new Stage();
    stage.setWidth(1000);
    stage.setHeight(800);
    Places places = Places.of("Linux", home, Map.of(), Optional.of(home));
    program =
        new Program(
            stage,
            places,
            new SettingsFile(places.settings()).read(),
            Optional.empty(),
            Clock.fixed(Examples.NOW, ZoneOffset.UTC),
            _ -> new TestDialogs());
    program.start(List.of());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(program::closeProject);
  }

  @Test
  void eachTableIsAskedForAndAllBecomeOneProject(FxRobot robot) throws IOException {
    List<Path> files =
        List.of(
            file("one.csv", "1,00:00:01,Is the ferry late?\n2,00:00:04,It is always late.\n"),
            file("two.csv", "1,00:00:09,Then let us walk.\n2,00:00:12,Through the rain?\n"),
            file("three.txt", "IDA: No.\nPER: Yes.\nIDA: No.\n"));
    robot.interact(() -> program.open(files));
    answer(robot, "one.csv");
    answer(robot, "two.csv");
    await(() -> program.workbench().filter(b -> b.project().sources().size() == 3).isPresent());
    assertEquals(
        List.of(
            "Is the ferry late?",
            "It is always late.",
            "Then let us walk.",
            "Through the rain?",
            "No.",
            "Yes.",
            "No."),
        program.workbench().orElseThrow().project().told().stream()
            .map(Utterance::words)
            .sorted(java.util.Comparator.comparing(w -> w.length() < 5))
            .toList());
  }

  @SuppressWarnings("unchecked")
  private static void answer(FxRobot robot, String name) {
    String title = "What are the columns of “" + name + "”?";
    await(() -> robot.lookup(title).tryQuery().isPresent());
    ChoiceBox<Optional<Column>> first = robot.lookup("#column-1").queryAs(ChoiceBox.class);
    ChoiceBox<Optional<Column>> second = robot.lookup("#column-2").queryAs(ChoiceBox.class);
    robot.interact(() -> first.setValue(Optional.empty()));
    robot.interact(() -> second.setValue(Optional.of(Column.START)));
    robot.clickOn("#sheet-button-0");
    await(() -> robot.lookup(title).tryQuery().isEmpty());
  }

  private static Path file(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text);
  }

  private static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come to that", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
