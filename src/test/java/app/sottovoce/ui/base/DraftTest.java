package app.sottovoce.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.Edits;
import app.sottovoce.model.Examples;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
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
class DraftTest {
  private TestBench bench;
  private TextArea note;
  private TextField title;
  private Draft draft;

  @Start
  void start(Stage stage) {
    bench = new TestBench(Examples.quay());
    Workbench workbench = bench.workbench;
    workbench.selection().select("u1");
    note = new TextArea();
    title = new TextField();
    draft =
        new Draft(
            workbench,
            note,
            () -> workbench.lead().orElseThrow().note(),
            text ->
                workbench.make(
                    "Note", Edits.note(workbench.project(), workbench.selection().ids(), text)));
    Draft titled =
        Draft.whole(
            workbench,
            title,
            () -> workbench.project().info().title(),
            text -> workbench.make("Title", Edits.retitle(workbench.project(), text)));
    workbench.onStep(
        _ -> {
          draft.show();
          titled.show();
        });
    bench.show(stage, new VBox(note, title), 300, 200);
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void aPauseHandsOverOneBurstAsOneEdit(FxRobot robot) throws TimeoutException {
    robot.clickOn(note).write("two words", 0);
    assertTrue(draft.isOpen());
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> noteOf("u1").equals("two words"));
    assertEquals(List.of("Note"), done());
  }

  @Test
  void enterHandsOverAndShiftEnterIsANewLine(FxRobot robot) {
    robot.clickOn(note).write("one", 0).push(KeyCode.SHIFT, KeyCode.ENTER).write("two", 0);
    robot.push(KeyCode.ENTER);
    assertFalse(draft.isOpen());
    assertEquals("one\ntwo", noteOf("u1"));
  }

  @Test
  void escapeTakesBackWhatIsTyped(FxRobot robot) {
    robot.clickOn(title).write("x", 0).push(KeyCode.ESCAPE);
    assertEquals("The quay", title.getText());
    assertEquals(List.of(), done());
  }

  @Test
  void undoIsTheProjectsAndTakesBackWhatWasTyped(FxRobot robot) {
    robot.clickOn(note).write("oops", 0).push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals("", note.getText());
    assertEquals("", noteOf("u1"));
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertEquals("oops", note.getText());
    assertEquals("oops", noteOf("u1"));
  }

  @Test
  void selectingAnotherUtteranceHandsOverToTheFormerOne(FxRobot robot) {
    robot.clickOn(note).write("first", 0);
    robot.interact(() -> bench.workbench.selection().select("u2"));
    assertEquals("first", noteOf("u1"));
    assertEquals("", noteOf("u2"));
  }

  @Test
  void aWholeTextWaitsForEnterOrLeaving(FxRobot robot) {
    robot.clickOn(title).eraseText(title.getLength()).write("Half", 0);
    robot.interact(
        () ->
            bench.workbench.make(
                "Other", Edits.note(bench.workbench.project(), List.of("u2"), "n")));
    assertEquals("Half", title.getText());
    assertEquals("The quay", bench.workbench.project().info().title());
    robot.clickOn(note);
    assertEquals("Half", bench.workbench.project().info().title());
  }

  private String noteOf(String id) {
    return bench.workbench.project().utterance(id).orElseThrow().note();
  }

  private List<String> done() {
    return bench.session.history().done().stream().map(entry -> entry.label()).toList();
  }
}
