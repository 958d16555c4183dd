package app.sottovoce.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Examples;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.store.Places;
import app.sottovoce.store.SettingsFile;
import app.sottovoce.text.EncodingPreview;
import app.sottovoce.ui.base.TestDialogs;
import app.sottovoce.ui.base.Workbench;
import java.io.IOException;
import java.nio.charset.Charset;
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
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OtherEncodingTest {
  private static final String TEXT =
      "ANNA: caf\u00e9 \u00a4\nBEN: na\u00efve\nANNA: d\u00e9j\u00e0 vu\n";

  @TempDir private static Path home;

  private final TestDialogs dialogs = new TestDialogs();
  private Program program;

  @Start
  private void start(Stage shared) {
    Stage stage = new Stage();
    stage.setWidth(1000);
    stage.setHeight(800);
    Places places = Places.of("Linux", home, Map.of(), Optional.of(home));
    SettingsFile.Found settings = new SettingsFile(places.settings()).read();
    Clock clock = Clock.fixed(Examples.NOW, ZoneOffset.UTC);
    program = new Program(stage, places, settings, Optional.empty(), clock, _ -> dialogs);
    program.start(List.of());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(program::closeProject);
  }

  @Test
  void aGuessCanBeOverruledByItsLookAndUndoBringsTheGuessBack(FxRobot robot) throws IOException {
    Path file = home.resolve("talk.txt");
    Files.write(file, TEXT.getBytes(Charset.forName("windows-1252")));
    robot.interact(() -> program.open(List.of(file)));
    await(() -> program.workbench().filter(b -> b.rows().size() == 3).isPresent());
    Source guessed = source();
    String encoding = guessed.file().orElseThrow().encoding().orElseThrow();
    await(() -> button(robot, "Other encoding…").isPresent());
    robot.interact(() -> button(robot, "Other encoding…").orElseThrow().fire());
    picks(robot, "ISO-8859-15");
    await(() -> !source().id().equals(guessed.id()));
    assertEquals(TEXT.replace('\u00a4', '\u20ac'), source().text());
    assertEquals(Optional.of("ISO-8859-15"), source().file().orElseThrow().encoding());
    assertEquals(
        List.of("ANNA", "BEN"),
        bench().project().speakers().values().stream().map(Speaker::name).sorted().toList());
    assertEquals(3, bench().rows().size());

    robot.interact(program::undo);
    assertEquals(List.of(guessed), List.copyOf(bench().project().sources().values()));
    assertEquals(Optional.of(encoding), source().file().orElseThrow().encoding());
  }

  @Test
  void anotherFileThanTheSourcesIsNotReadInItsPlace(FxRobot robot) throws IOException {
    Path file = Files.writeString(home.resolve("a.txt"), "ANNA: na\u00efve\nBEN: yes\nANNA: no\n");
    Path other = Files.writeString(home.resolve("b.txt"), "ANNA: other\nBEN: yes\nANNA: no\n");
    robot.interact(() -> program.open(List.of(file)));
    await(() -> program.workbench().filter(b -> b.rows().size() == 3).isPresent());
    Source before = source();
    dialogs.open.add(List.of(other));
    robot.interact(program::otherEncoding);
    picks(robot, "UTF-8");
    await(
        () ->
            robot.lookup(".notice .label").queryAllAs(javafx.scene.control.Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("The file is not the one")));
    assertEquals(before, source());
  }

  private static void picks(FxRobot robot, String charset) {
    await(() -> robot.lookup("#encoding-list").tryQuery().isPresent());
    ListView<EncodingPreview> list = robot.lookup("#encoding-list").query();
    robot.interact(
        () ->
            list.getItems().stream()
                .filter(preview -> preview.charset().equals(Charset.forName(charset)))
                .forEach(list.getSelectionModel()::select));
    TextArea preview = robot.lookup("#encoding-preview").query();
    assertTrue(preview.getText().startsWith("ANNA: "), preview.getText());
    robot.clickOn("#sheet-button-0");
  }

  private static Optional<Button> button(FxRobot robot, String words) {
    return robot.lookup("#notices .button").queryAllAs(Button.class).stream()
        .filter(button -> words.equals(button.getText()))
        .findFirst();
  }

  private Source source() {
    return bench().project().sources().values().iterator().next();
  }

  private Workbench bench() {
    return program.workbench().orElseThrow();
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
