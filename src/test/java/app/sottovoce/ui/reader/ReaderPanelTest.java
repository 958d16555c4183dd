package app.sottovoce.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.Edits;
import app.sottovoce.edit.SpeakerEdits;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Story;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
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
class ReaderPanelTest {
  private final AtomicInteger asked = new AtomicInteger();
  private Stage stage;
  private TestBench bench;
  private Workbench workbench;
  private ReaderPanel panel;

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
  void thereIsATabForEachSource(FxRobot robot) {
    List<String> titles =
        robot.lookup(node -> node instanceof ToggleButton).queryAllAs(ToggleButton.class).stream()
            .map(ToggleButton::getText)
            .toList();
    assertEquals(
        List.of(
            "What the two ministers said on the quay", "Lip reader’s script", "Pool transcript"),
        titles);
  }

  @Test
  void hedgesAreInItalicsAndSayWhatTheyDo(FxRobot robot) throws Exception {
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !italics(robot).isEmpty());
    assertEquals(List.of("lip reader", "reportedly", "reportedly"), italics(robot));
    SourcePane pane = robot.lookup(".source").queryAs(SourcePane.class);
    assertEquals(
        Optional.of(
            "“reportedly”: the writer’s hedge (hearsay). Lowers the suggested confidence in the"
                + " words by a band, to “roughly even chance” at most."),
        pane.saysAt(text().indexOf("reportedly")));
    assertEquals(Optional.empty(), pane.saysAt(0));
  }

  private static List<String> italics(FxRobot robot) {
    return robot.lookup(node -> node instanceof Text).queryAllAs(Text.class).stream()
        .filter(text -> text.getFont().getStyle().matches(".*(Italic|Oblique).*"))
        .map(Text::getText)
        .toList();
  }

  @Test
  void aClickOnAMarkSelectsItsUtterance(FxRobot robot) {
    robot.clickOn(point("All it takes"));
    assertEquals(Optional.of("u4"), workbench.selection().lead());
    robot.clickOn(point("Finally"));
    assertEquals(Set.of("u1"), workbench.selection().ids());
  }

  @Test
  void aClickWithControlAddsAnUtteranceOrTakesItOut(FxRobot robot) {
    robot.clickOn(point("All it takes"));
    robot.interact(() -> clickWithControl("Finally"));
    assertEquals(Set.of("u4", "u1"), workbench.selection().ids());
    robot.interact(() -> clickWithControl("Finally"));
    assertEquals(Set.of("u4"), workbench.selection().ids());
  }

  @Test
  void aClickBesideTheMarksSelectsNothing(FxRobot robot) {
    robot.clickOn(point("the harbour steps"));
    assertEquals(Set.of(), workbench.selection().ids());
  }

  @Test
  void clicksOnOverlappingMarksGoThroughThem(FxRobot robot) {
    select(robot, "takes is to");
    robot.type(KeyCode.ENTER);
    robot.clickOn(point("takes"));
    assertEquals(Optional.of("u4"), workbench.selection().lead());
    robot.clickOn(point("to ask"));
    assertEquals(Optional.of("nu1"), workbench.selection().lead());
  }

  @Test
  void selectedWordsBecomeAnUtteranceWithEnter(FxRobot robot) {
    String text = text();
    int start = text.indexOf("or be a coded");
    int end = text.indexOf(" A voice");
    robot.interact(() -> source().select(start - 1, end + 1));
    robot.interact(() -> source().focusText());
    robot.type(KeyCode.ENTER);
    Utterance made = workbench.lead().orElseThrow();
    assertEquals(
        List.of(Anchor.of("s1", text, start, end)), made.reading().orElseThrow().anchors());
    assertEquals("or be a coded message. 🙂", made.words());
    assertEquals(1, bench.store.log().size());
  }

  @Test
  void wordsAreSelectedAndMadeAnUtteranceWithoutAMouse(FxRobot robot) {
    robot.interact(() -> source().focusText());
    robot.type(KeyCode.HOME);
    robot
        .press(KeyCode.SHIFT, KeyCode.CONTROL)
        .type(KeyCode.RIGHT)
        .release(KeyCode.CONTROL, KeyCode.SHIFT);
    robot.type(KeyCode.ENTER);
    assertEquals("Waiting", workbench.lead().orElseThrow().words());
  }

  @Test
  void halfAnEmojiIsNeverSelected(FxRobot robot) {
    int at = text().indexOf("🙂");
    robot.interact(() -> source().select(at + 1, at + 4));
    robot.interact(() -> source().focusText());
    robot.type(KeyCode.ENTER);
    assertEquals("🙂 A", workbench.lead().orElseThrow().words());
  }

  @Test
  void enterOnAMarkSelectsItsUtterance(FxRobot robot) {
    int at = text().indexOf("Give me");
    robot.interact(() -> source().select(at, at));
    robot.interact(() -> source().focusText());
    robot.type(KeyCode.ENTER);
    assertEquals(Set.of("u9"), workbench.selection().ids());
    assertEquals(List.of(), bench.store.log());
  }

  @Test
  void shiftEnterMakesWordsEvidenceForTheInterpretationAtHand(FxRobot robot) {
    robot.interact(() -> workbench.interpretation().set(Optional.of("i2")));
    String words = "her guest turned";
    select(robot, words);
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    int start = text().indexOf(words);
    assertEquals(
        List.of(Anchor.of("s1", text(), start, start + words.length())),
        workbench.project().utterances().get("u4").interpretations().get(1).evidence());
  }

  @Test
  void evidenceForNothingIsAnsweredWithASentence(FxRobot robot) {
    select(robot, "her guest turned");
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    assertEquals(List.of(), bench.store.log());
    assertEquals(1, bench.notices.size());
  }

  @Test
  void wordsBecomeAnotherReadingOfTheSelectedUtterance(FxRobot robot) {
    robot.interact(() -> workbench.selection().select("u4"));
    select(robot, "came the reply");
    robot.interact(panel::makeReading);
    assertEquals(
        List.of("All it takes is to ask.", "came the reply"),
        workbench.project().utterances().get("u4").readings().stream().map(r -> r.text()).toList());
  }

  @Test
  void whatIsCopiedIsTheSourcesOwnText(FxRobot robot) {
    select(robot, "be a coded message. 🙂");
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertEquals("be a coded message. 🙂", copied[0]);
  }

  @Test
  void anUtteranceOfAnotherSourceOpensThatSource(FxRobot robot) {
    robot.interact(
        () -> {
          workbench.source().set(Optional.of("s2"));
          source().select(0, 8);
          panel.makeUtterance();
          workbench.selection().select("u4");
        });
    assertEquals(Optional.of("s1"), workbench.source().get());
    robot.interact(() -> workbench.selection().select("nu1"));
    assertEquals(Optional.of("s2"), workbench.source().get());
  }

  @Test
  void wordsOutOfSightAreScrolledIntoViewAndNothingMovesOtherwise(FxRobot robot) {
    robot.interact(() -> open(Examples.large(2_000, 3)));
    robot.interact(() -> workbench.selection().select("u1500"));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(inView("u1500"));
    robot.interact(() -> workbench.selection().select("u1499"));
    assertTrue(inView("u1499") && inView("u1500"));
    robot.interact(() -> workbench.selection().select("u3"));
    assertTrue(inView("u3"));
    assertFalse(inView("u1500"));
  }

  @Test
  void aMarkTakesTheColourOfItsSpeakerAndFollowsIt(FxRobot robot) {
    assertEquals(List.of(Color.web("#4c78c8")), fills(robot));
    robot.interact(
        () ->
            workbench.make(
                "Recolour",
                SpeakerEdits.change(
                    workbench.project(),
                    workbench.project().speakers().get("p1").withColour("#2a9d76"))));
    assertEquals(List.of(Color.web("#2a9d76")), fills(robot));
  }

  @Test
  void aSuggestionIsOutlinedUntilItIsAccepted(FxRobot robot) {
    int outlined = count(robot, "mark-suggested");
    robot.interact(
        () ->
            workbench.make(
                "Accept", Edits.accept(workbench.project(), List.of("u6"), "a1", Examples.NOW)));
    assertEquals(outlined - 1, count(robot, "mark-suggested"));
    robot.interact(() -> workbench.undo());
    assertEquals(outlined, count(robot, "mark-suggested"));
  }

  @Test
  void theSelectedMarkIsUnderlined(FxRobot robot) {
    assertEquals(0, count(robot, "mark-underline"));
    robot.interact(() -> workbench.selection().set(List.of("u1", "u4"), Optional.of("u1")));
    assertEquals(2, count(robot, "mark-underline"));
    robot.interact(() -> workbench.selection().clear());
    assertEquals(0, count(robot, "mark-underline"));
  }

  @Test
  void wordsAreFoundWithTheirNumberAndEnterGoesOn(FxRobot robot) {
    robot.interact(panel::find);
    robot.write("SCOOP", 0);
    assertEquals("1 of 2", label(robot, "#find-count"));
    robot.type(KeyCode.ENTER);
    assertEquals("2 of 2", label(robot, "#find-count"));
    int second = text().indexOf("scoop", text().indexOf("scoop") + 1);
    assertEquals(new SourceText.Place(second, second + 5), source().place());
    robot.type(KeyCode.F3);
    assertEquals("1 of 2", label(robot, "#find-count"));
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    assertEquals("2 of 2", label(robot, "#find-count"));
    assertEquals(2, count(robot, "mark-found"));
    robot.type(KeyCode.ESCAPE);
    assertEquals(0, count(robot, "mark-found"));
    assertTrue(robot.lookup("#find-bar").tryQuery().isEmpty());
  }

  @Test
  void aSourceIsRenamedAndRemovedWithWhatRestsOnIt(FxRobot robot) {
    bench.dialogs.lines.add("  Quay  ");
    robot.interact(() -> panel.rename("s1"));
    assertEquals("Quay", workbench.project().sources().get("s1").title());
    bench.dialogs.choices.add(1);
    robot.interact(() -> panel.remove("s1"));
    assertEquals(1, bench.store.log().size());
    bench.dialogs.choices.add(0);
    robot.interact(() -> panel.remove("s1"));
    assertEquals(2, bench.store.log().size());
    assertEquals(Set.of(), workbench.project().utterances().keySet());
    assertEquals(Optional.of("s2"), workbench.source().get());
    robot.interact(() -> workbench.undo());
    assertEquals(13, workbench.project().utterances().size());
  }

  @Test
  void withoutSourcesThePanelOffersToAddOne(FxRobot robot) {
    robot.interact(
        () -> open(Project.empty(new Info("urn:uuid:e", "Empty", Optional.empty(), Extra.NONE))));
    robot.clickOn("#reader-add-source");
    assertEquals(1, asked.get());
    robot.interact(
        () ->
            workbench.make(
                "Add",
                app.sottovoce.edit.Edit.of(
                    app.sottovoce.edit.Change.added(
                        Source.of("s9", Source.Kind.ARTICLE, "New", "New\n\nWords.")))));
    assertEquals(Optional.of("s9"), workbench.source().get());
    assertTrue(robot.lookup("#reader-empty").tryQuery().isEmpty());
  }

  private void open(Project project) {
    bench = new TestBench(project);
    workbench = bench.workbench;
    panel = new ReaderPanel(workbench, asked::incrementAndGet);
    bench.show(stage, new StackPane(panel), 460, 700);
  }

  private SourceText source() {
    return (SourceText) panel.lookup(".source-pane");
  }

  private String text() {
    return workbench.project().sources().get("s1").text();
  }

  private void select(FxRobot robot, String words) {
    int start = text().indexOf(words);
    robot.interact(() -> source().select(start, start + words.length()));
    robot.interact(() -> source().focusText());
  }

  private Bounds point(String words) {
    WaitForAsyncUtils.waitForFxEvents();
    int start = text().indexOf(words) + 1;
    return source().onScreen(start, start + 1).orElseThrow();
  }

  /** The robot of the headless platform clicks without modifiers. */
  private void clickWithControl(String words) {
    Bounds at = source().onScreen(text().indexOf(words), text().length()).orElseThrow();
    double x = at.getCenterX();
    double y = at.getCenterY();
    source()
        .fireEvent(
            new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
  }

  private boolean inView(String utterance) {
    WaitForAsyncUtils.waitForFxEvents();
    Anchor anchor =
        workbench
            .project()
            .utterances()
            .get(utterance)
            .reading()
            .orElseThrow()
            .anchors()
            .getFirst();
    return source().isInView(anchor.start(), anchor.end());
  }

  private static int count(FxRobot robot, String style) {
    return paths(robot, path -> path.getStyleClass().contains(style)).size();
  }

  /** The fills of the marks over one word. */
  private List<Color> fills(FxRobot robot) {
    Bounds where = point("Finally");
    return paths(robot, path -> path.getStyleClass().contains("mark-said")).stream()
        .filter(path -> path.localToScreen(path.getBoundsInLocal()).intersects(where))
        .map(path -> (Color) path.getFill())
        .toList();
  }

  private static List<Path> paths(FxRobot robot, Predicate<Path> wanted) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .lookup(node -> node instanceof Path p && wanted.test(p))
        .queryAllAs(Path.class)
        .stream()
        .toList();
  }

  private static String label(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }
}
