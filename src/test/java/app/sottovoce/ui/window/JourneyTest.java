package app.sottovoce.ui.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.store.Opening;
import app.sottovoce.store.Places;
import app.sottovoce.store.SettingsFile;
import app.sottovoce.store.SqliteStore;
import app.sottovoce.ui.base.TestDialogs;
import app.sottovoce.ui.base.Workbench;
import java.net.URISyntaxException;
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
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole job, as an analyst does it: from an article and a script to JSON, with a crash between.
 */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
  @TempDir private static Path home;

  private final TestDialogs dialogs = new TestDialogs();
  private Program program;

  @Start
  private void start(Stage shared) {
    // A stage of its own, since the program keeps its window's size and place.
    Stage stage = new Stage();
    stage.setWidth(1000);
    stage.setHeight(950);
    program = program(stage, home.resolve("first"));
    program.start(List.of());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(program::closeProject);
  }

  @Test
  void fromArticleAndScriptToJsonAndBack(FxRobot robot) throws Exception {
    opens(robot, "article.md");
    assertEquals(
        List.of(
            "Ada Marsh: Finally.",
            "Ada Marsh: You came all this way, how good to see you.",
            "Ben Oduya: Thank you. I came to help you, and we haven’t much time.",
            "Ada Marsh: It is only rope"),
        said());

    adds(robot, "script.txt");
    await(() -> robot.lookup("#notices .button").tryQuery().isPresent());
    robot.interact(() -> program.match());
    takesTheMatches(robot);
    assertEquals(
        List.of(
            "Finally.",
            "You came all this way, how good to see you.",
            "Thank you. I came to help you, and we haven’t much time.",
            "It is only rope",
            "Shall we go in?"),
        bench().rows().stream().map(row -> row.utterance().words()).toList());
    Utterance met = row(1);
    assertEquals(2, met.readings().size());
    assertEquals(5_000, met.when().orElseThrow().start());

    robot.interact(() -> bench().selection().select(met.id()));
    robot.interact(() -> program.view().orElseThrow().focus(program.view().get().table()));
    robot.type(KeyCode.DIGIT6);
    assertEquals(Optional.of(Likelihood.VERY_LIKELY), confidence(1));
    undo(robot);
    assertTrue(confidence(1).isPresent());
    assertEquals(true, row(1).reading().get().confidence().get().isSuggestion());
    robot.interact(() -> program.redo());
    assertEquals(Optional.of(Likelihood.VERY_LIKELY), confidence(1));

    Project before = bench().project();
    Project after = afterACrash();
    assertEquals(before, after);

    Path json = exports(robot, "quay.json");
    byte[] first = Files.readAllBytes(json);
    robot.interact(() -> program.open(List.of(json)));
    await(() -> program.workbench().filter(b -> b.project() != before).isPresent());
    await(() -> bench().rows().size() == 5);
    assertEquals(before.utterances(), bench().project().utterances());
    assertArrayEquals(first, Files.readAllBytes(exports(robot, "again.json")));
  }

  private void opens(FxRobot robot, String name) {
    robot.interact(() -> program.open(List.of(resource(name))));
    await(() -> program.workbench().filter(b -> !b.rows().isEmpty()).isPresent());
  }

  private void adds(FxRobot robot, String name) {
    int sources = bench().project().sources().size();
    robot.interact(() -> program.open(List.of(resource(name))));
    await(() -> bench().project().sources().size() == sources + 1);
  }

  private void takesTheMatches(FxRobot robot) {
    await(() -> robot.lookup("#match-sheet").tryQuery().isPresent());
    robot.clickOn("#sheet-button-0");
    await(() -> robot.lookup("#match-sheet").tryQuery().isEmpty());
  }

  private void undo(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Path exports(FxRobot robot, String name) {
    Path json = home.resolve(name);
    dialogs.write.add(json);
    Platform.runLater(program::export);
    await(() -> robot.lookup("#export-sheet").tryQuery().isPresent());
    robot.clickOn("#sheet-button-0");
    await(() -> Files.exists(json) && program.isIdle());
    return json;
  }

  /** What another process finds if this one is killed now: the files as they are on disk. */
  private Project afterACrash() throws Exception {
    bench().session().store().flush();
    Path copy = Files.createDirectories(home.resolve("crashed"));
    try (Stream<Path> files = Files.list(home.resolve("first/projects"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    try (Stream<Path> files = Files.list(copy)) {
      Path project = files.filter(f -> f.toString().endsWith(".sottovoce")).findFirst().get();
      try (var store = ((Opening.Opened) SqliteStore.open(project, _ -> {})).store()) {
        assertEquals(bench().session().history(), store.history());
        return store.project();
      }
    }
  }

  private Optional<Likelihood> confidence(int row) {
    return row(row).reading().flatMap(r -> r.confidence()).flatMap(Assessment::likelihood);
  }

  private Utterance row(int index) {
    return bench().rows().get(index).utterance();
  }

  private List<String> said() {
    Map<String, Speaker> speakers = bench().project().speakers();
    return bench().rows().stream()
        .map(row -> row.utterance())
        .map(u -> speakers.get(u.speaker().orElseThrow()).name() + ": " + u.words())
        .toList();
  }

  private Workbench bench() {
    return program.workbench().orElseThrow();
  }

  private Program program(Stage stage, Path folder) {
    Places places = Places.of("Linux", folder, Map.of(), Optional.of(folder));
    SettingsFile.Found settings = new SettingsFile(places.settings()).read();
    Clock clock = Clock.fixed(Examples.NOW, ZoneOffset.UTC);
    return new Program(stage, places, settings, Optional.empty(), clock, _ -> dialogs);
  }

  private static Path resource(String name) {
    try {
      return Path.of(JourneyTest.class.getResource("/journey/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
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
