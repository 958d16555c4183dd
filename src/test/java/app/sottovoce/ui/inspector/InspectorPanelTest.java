package app.sottovoce.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.edit.SourceEdits;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.By;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Grade;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.TestBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class InspectorPanelTest {
  private static final By ME = new By.Person("a1");

  private TestBench bench;
  private InspectorPanel panel;
  private Stage stage;

  @Start
  void start(Stage newStage) {
    stage = newStage;
    bench = new TestBench(Rich.quay());
    panel = new InspectorPanel(bench.workbench);
    bench.show(stage, panel, 380, 960);
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void nothingSelectedSaysWhatGoesHere(FxRobot robot) {
    assertTrue(node("inspector-empty").isVisible());
    assertFalse(node("inspector-scroll").isVisible());
    select(robot, "u1");
    assertFalse(node("inspector-empty").isVisible());
  }

  @Test
  void whatIsShownFitsIntoANarrowPanelWhateverSourcesAreCalled(FxRobot robot) {
    select(robot, "u1");
    Source source = project().sources().values().iterator().next();
    String title = "A headline that is much longer than the inspector is wide, and goes on";
    robot.interact(
        () ->
            bench.workbench.make("Title", SourceEdits.change(project(), source.withTitle(title))));
    robot.interact(() -> stage.setWidth(260));
    robot.interact(panel::layout);
    Region content = (Region) node("inspector-content");
    assertTrue(
        content.getWidth() <= panel.getWidth(), content.getWidth() + " in " + panel.getWidth());
  }

  @Test
  void theHeaderTellsWhichUtteranceAndWhoSpeaksToWhom(FxRobot robot) {
    select(robot, "u4");
    assertEquals("Utterance 4", text("inspector-title"));
    assertEquals("Ada Marsh → Ben Oduya", text("inspector-who"));
    select(robot, "u5");
    assertEquals("Mention", text("inspector-title"));
  }

  @Test
  void nextAndPreviousGoThroughTheRowsAndStopAtTheEnds(FxRobot robot) {
    List<String> way = new ArrayList<>();
    for (Runnable step :
        List.<Runnable>of(panel::next, panel::next, panel::previous, panel::previous)) {
      robot.interact(step);
      way.add(lead().id());
    }
    assertEquals(List.of("u1", "u2", "u1", "u1"), way);
    select(robot, "u5");
    robot.interact(panel::previous);
    assertEquals("u4", lead().id());
  }

  @Test
  void typingTheStartOfAnAliasAndEnterSaysWhoSpoke(FxRobot robot) {
    select(robot, "u4");
    robot.clickOn("#speaker").write("mini", 0).push(KeyCode.ENTER);
    assertEquals(Optional.of("p2"), lead().speaker());
    assertEquals("Ben Oduya", field("speaker").getText());
    assertEquals(List.of("Speaker: Ben Oduya"), done());
  }

  @Test
  void theArrowKeysGoThroughAllNames(FxRobot robot) {
    select(robot, "u4");
    robot.clickOn("#speaker").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertEquals(Optional.of("p2"), lead().speaker());
  }

  @Test
  void enterOnAnUnknownNameAddsTheSpeakerInOneStep(FxRobot robot) {
    select(robot, "u4");
    robot.clickOn("#speaker").write("Cleo Vane", 0).push(KeyCode.ENTER);
    Speaker cleo = project().speaker(lead().speaker().orElseThrow()).orElseThrow();
    assertEquals(new Speaker("np1", "Cleo Vane", List.of(), "", "#2a9d76", Extra.NONE), cleo);
    robot.interact(bench.workbench::undo);
    assertEquals(Rich.quay().speakers(), project().speakers());
    assertEquals("Ada Marsh", field("speaker").getText());
  }

  @Test
  void escapeAndLeavingGoBackToTheSpeakerAsItWas(FxRobot robot) {
    select(robot, "u4");
    robot.clickOn("#speaker").write("Ben", 0).push(KeyCode.ESCAPE);
    assertEquals("Ada Marsh", field("speaker").getText());
    robot.write("Ben", 0);
    robot.interact(() -> bench.workbench.selection().select("u3"));
    assertEquals("Ben Oduya", field("speaker").getText());
    assertEquals(List.of(), done());
  }

  @Test
  void undoWhileANameIsTypedOnlyForgetsTheName(FxRobot robot) {
    select(robot, "u4");
    robot.interact(() -> panel.sure(5));
    robot.clickOn("#speaker").write("Ben", 0).push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals("Ada Marsh", field("speaker").getText());
    assertEquals(List.of("Words: likely"), done());
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(List.of(), done());
  }

  @Test
  void anEmptiedSpeakerIsNobody(FxRobot robot) {
    select(robot, "u4");
    robot.clickOn("#speaker").push(KeyCode.DELETE).push(KeyCode.ENTER);
    assertEquals(Optional.empty(), lead().speaker());
  }

  @Test
  void theSpeakersNameIsChangedEverywhereAndTwoSpeakersBecomeOne(FxRobot robot) {
    select(robot, "u4");
    robot.interact(panel::editSpeaker);
    robot.write("Ada Moor", 0).push(KeyCode.ENTER);
    assertEquals("Ada Moor", project().speakers().get("p1").name());
    assertEquals("Ada Moor", field("speaker").getText());
    robot.clickOn("#speaker-same").write("Ben", 0).push(KeyCode.ENTER);
    assertEquals(
        List.of("the minister", "Ada Moor", "Marsh"), project().speakers().get("p2").aliases());
    assertEquals(Optional.of("p2"), lead().speaker());
    assertEquals("Ben Oduya", field("speaker-name").getText());
  }

  @Test
  void typingAndSelectingAnotherUtteranceChangesTheFormerOne(FxRobot robot) {
    select(robot, "u1");
    robot.interact(panel::focusWords);
    robot.write(" Now", 0);
    select(robot, "u2");
    assertEquals("At last. Now", words("u1"));
    assertEquals("You came, how good to see you.", words("u2"));
    assertEquals("You came, how good to see you.", field("words").getText());
  }

  @Test
  void undoInTheWordsTakesBackWhatWasTyped(FxRobot robot) {
    select(robot, "u1");
    robot.interact(panel::focusWords);
    robot.write("!", 0).push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals("At last.", words("u1"));
    assertEquals("At last.", field("words").getText());
  }

  @Test
  void retypedWordsAreTheAnalystsAndKeepTheirAnchor(FxRobot robot) {
    select(robot, "u1");
    Reading before = lead().reading().orElseThrow();
    robot.clickOn("#words").push(KeyCode.END).write("!", 0).push(KeyCode.ENTER);
    assertEquals(
        before.withText("At last.!").withBy(Optional.of(ME)), lead().reading().orElseThrow());
  }

  @Test
  void anotherReadingIsShownWithItsDifferencesAndCanBePreferred(FxRobot robot) {
    select(robot, "u4");
    assertEquals(
        List.of(
            "Other: ",
            "“",
            "It is",
            " ",
            "holy",
            " ",
            "rope",
            ", ",
            "honest",
            ".",
            "” ",
            "Pool transcript  "),
        texts("other-reading", ""));
    assertEquals(List.of("holy", "honest"), texts("other-reading", "differing"));
    fire(robot, "prefer");
    assertEquals("It is holy rope, honest.", field("words").getText());
    assertEquals(List.of("only"), texts("other-reading", "differing"));
    fire(robot, "separate");
    assertEquals(
        List.of("It is holy rope, honest."),
        lead().readings().stream().map(Reading::text).toList());
  }

  @Test
  void aBandIsChosenWithAClickAndTakenBackWithAnother(FxRobot robot) {
    select(robot, "u1");
    assertEquals("Suggested “unlikely”: one lip reader, no sound", text("sure-reason"));
    assertTrue(is("sure-3", "suggested"));
    assertFalse(((ToggleButton) node("sure-3")).isSelected());
    robot.clickOn("#sure-5");
    assertEquals(Optional.of(mine(Likelihood.LIKELY)), confidence("u1"));
    assertTrue(((ToggleButton) node("sure-5")).isSelected());
    robot.clickOn("#sure-5");
    assertEquals(Optional.empty(), confidence("u1"));
    robot.interact(() -> panel.sure(7));
    assertEquals(Optional.of(mine(Likelihood.ALMOST_CERTAIN)), confidence("u1"));
  }

  @Test
  void confirmingTheSuggestedBandMakesItTheAnalysts(FxRobot robot) {
    select(robot, "u1");
    robot.clickOn("#sure-3");
    assertEquals(Optional.of(mine(Likelihood.UNLIKELY)), confidence("u1"));
    assertFalse(is("sure-3", "suggested"));
  }

  @Test
  void whatDiffersAmongSeveralShowsAsSeveralAndAChangeIsMadeToAllAtOnce(FxRobot robot) {
    robot.interact(
        () -> bench.workbench.selection().set(List.of("u1", "u2", "u3"), Optional.of("u2")));
    assertEquals("3 utterances", text("inspector-title"));
    assertEquals("several", field("speaker").getPromptText());
    assertEquals("Quay", field("scene").getText());
    assertTrue(field("words").isDisabled());
    robot.interact(() -> panel.sure(2));
    robot.clickOn("#speaker").write("Oduya", 0).push(KeyCode.ENTER);
    for (String id : List.of("u1", "u2", "u3")) {
      assertEquals(Optional.of(mine(Likelihood.VERY_UNLIKELY)), confidence(id));
      assertEquals(Optional.of("p2"), project().utterances().get(id).speaker());
    }
    assertEquals(List.of("Speaker: Ben Oduya", "Words: very unlikely"), done());
  }

  @Test
  void aTagOfSomeSaysOfHowManyAndIsPutOnAllOrTakenOff(FxRobot robot) {
    robot.interact(() -> bench.workbench.selection().set(List.of("u1", "u2"), Optional.of("u2")));
    assertEquals(List.of("greeting (1 of 2)"), tagChips());
    robot.interact(panel::focusTag);
    robot.write("gree", 0).push(KeyCode.ENTER);
    assertEquals(List.of("greeting"), tagChips());
    robot.write("code", 0).push(KeyCode.ENTER);
    assertEquals(List.of("greeting", "code"), tagChips());
    fire(robot, "untag-t1");
    assertEquals(List.of("nt1"), project().utterances().get("u1").tags());
    assertEquals(List.of("nt1"), project().utterances().get("u2").tags());
  }

  @Test
  void acceptingASuggestionMakesItReviewed(FxRobot robot) {
    select(robot, "u1");
    assertFalse(node("suggestion-section").isVisible());
    select(robot, "u3");
    assertEquals("Found by the rule “said before” (96 % right)", text("suggestion"));
    robot.clickOn("#accept");
    assertEquals(Status.REVIEWED, lead().status());
    assertEquals(Optional.of(ME), lead().speakerConfidence().orElseThrow().by());
    assertFalse(node("suggestion-section").isVisible());
  }

  @Test
  void rejectingASuggestionTakesItOutAndGoesOn(FxRobot robot) {
    select(robot, "u3");
    robot.interact(panel::reject);
    assertEquals(Optional.empty(), project().utterance("u3"));
    assertEquals("u4", lead().id());
    robot.interact(panel::reject);
    assertTrue(project().utterance("u4").isPresent());
  }

  @Test
  void aNewCardBecomesAnOpinionOnceWritten(FxRobot robot) {
    select(robot, "u1");
    robot.interact(panel::addInterpretation);
    assertEquals(List.of(), done());
    robot.write("relief", 0).push(KeyCode.ENTER);
    Interpretation relief =
        new Interpretation(
            "ni1",
            "relief",
            Optional.empty(),
            Optional.of(ME),
            List.of(),
            Interpretation.Status.HELD,
            Extra.NONE);
    assertEquals(List.of(relief), lead().interpretations());
    assertEquals(Optional.of("ni1"), bench.workbench.interpretation().get());
    robot.write(" at last", 0).push(KeyCode.ENTER);
    assertEquals(List.of(relief.withText("relief at last")), lead().interpretations());
    fire(robot, "delete-meaning");
    assertEquals(List.of(), lead().interpretations());
    assertEquals(
        List.of("Delete interpretation", "Change interpretation", "Add interpretation"), done());
  }

  @Test
  void aCardLeftEmptyLeavesNoTrace(FxRobot robot) {
    select(robot, "u1");
    robot.interact(panel::addInterpretation);
    robot.push(KeyCode.ESCAPE);
    assertEquals(0, panel.lookupAll(".meaning-card").size());
    robot.interact(panel::addInterpretation);
    select(robot, "u2");
    select(robot, "u1");
    assertEquals(0, panel.lookupAll(".meaning-card").size());
    assertEquals(List.of(), done());
  }

  @Test
  void anInterpretationOfSeveralIsPutOnEachWithAnIdOfItsOwn(FxRobot robot) {
    robot.interact(() -> bench.workbench.selection().set(List.of("u1", "u2"), Optional.of("u1")));
    robot.interact(panel::addInterpretation);
    robot.write("polite", 0).push(KeyCode.ENTER);
    assertEquals(List.of("ni1"), interpretationIds("u1"));
    assertEquals(List.of("ni2"), interpretationIds("u2"));
    assertEquals(List.of("Add interpretation"), done());
  }

  @Test
  void aSuggestedLikelihoodGivesItsReasonUntilItIsAccepted(FxRobot robot) {
    select(robot, "u4");
    assertEquals(List.of("Suggested: “some took”"), reasons(robot));
    fire(robot, "accept-meaning", 1);
    assertEquals(List.of(), reasons(robot));
  }

  private static List<String> reasons(FxRobot robot) {
    return robot.lookup("#meaning-reason").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }

  @Test
  void aSuggestedInterpretationIsAcceptedOrRejected(FxRobot robot) {
    select(robot, "u4");
    fire(robot, "accept-meaning", 1);
    Interpretation held = lead().interpretations().get(1);
    assertEquals(Interpretation.Status.HELD, held.status());
    assertEquals(Optional.of(ME), held.by());
    assertEquals(Optional.of(ME), held.likelihood().orElseThrow().by());
    robot.interact(bench.workbench::undo);
    fire(robot, "reject-meaning", 1);
    assertEquals(Interpretation.Status.REJECTED, lead().interpretations().get(1).status());
  }

  @Test
  void evidenceLeadsToItsWordsAndCanBeRemoved(FxRobot robot) {
    List<Anchor> read = new ArrayList<>();
    bench.workbench.onShow(read::add);
    select(robot, "u4");
    Anchor evidence = lead().interpretations().getFirst().evidence().getFirst();
    fire(robot, "go-evidence");
    assertEquals(List.of(evidence), read);
    assertEquals(Optional.of("s1"), bench.workbench.source().get());
    assertEquals(Optional.of("i1"), bench.workbench.interpretation().get());
    fire(robot, "remove-evidence");
    assertEquals(List.of(), lead().interpretations().getFirst().evidence());
  }

  @Test
  void aChangedHopIsCopiedFromTheSourceToTheReading(FxRobot robot) {
    select(robot, "u1");
    assertTrue(is("hop-1", "weakest"));
    fire(robot, "hop-1");
    robot.clickOn("#hop-grade").write("b2", 0).push(KeyCode.ENTER);
    Hop graded = new Hop("lip reader", "lip-read", Optional.of(new Grade("B2")), Extra.NONE);
    Hop post = new Hop("Harbour Post", "quoted", Optional.of(new Grade("C3")), Extra.NONE);
    assertEquals(List.of(graded, post), lead().reading().orElseThrow().hops());
    assertTrue(is("hop-2", "weakest"));
    assertEquals(Rich.quay().sources(), project().sources());
    robot.clickOn("#hop-grade").eraseText(2).write("Z9", 0).push(KeyCode.ENTER);
    assertEquals("B2", field("hop-grade").getText());
    assertEquals(1, bench.notices.size());
    fire(robot, "reset-hops");
    assertEquals(List.of(), lead().reading().orElseThrow().hops());
  }

  @Test
  void aHopIsAddedAtTheEndAndRemoved(FxRobot robot) {
    select(robot, "u1");
    fire(robot, "add-hop");
    robot.write("Wire Desk", 0).push(KeyCode.ENTER);
    assertEquals(
        List.of("lip reader", "Harbour Post", "Wire Desk"),
        lead().reading().orElseThrow().hops().stream().map(Hop::who).toList());
    fire(robot, "remove-hop");
    assertEquals(
        List.of("lip reader", "Harbour Post"),
        lead().reading().orElseThrow().hops().stream().map(Hop::who).toList());
  }

  @Test
  void anEstimateIsNoTimeUntilOneIsTyped(FxRobot robot) {
    select(robot, "u3");
    assertEquals("", field("start-time").getText());
    assertEquals("≈ 0:05.8", field("start-time").getPromptText());
    scrollTo(robot, 1);
    robot.clickOn("#start-time").write("0:06.5", 0).push(KeyCode.ENTER);
    assertEquals(
        Optional.of(new When(6_500, 8_200, Basis.REPORTED, Basis.ESTIMATED, Extra.NONE)),
        lead().when());
    assertEquals("0:06.500", field("start-time").getText());
    robot.clickOn("#end-time").eraseText(8).write("soon", 0).push(KeyCode.ENTER);
    assertEquals(
        List.of("“soon” is not a time: write minutes and seconds, such as 0:11.6."),
        bench.notices.stream().map(notice -> notice.text()).toList());
    fire(robot, "clear-time");
    assertEquals(Optional.empty(), lead().when());
  }

  @Test
  void anEstimateFollowsItsNeighbours(FxRobot robot) {
    select(robot, "u3");
    robot.interact(
        () ->
            bench.workbench.make(
                "Move", ShapeEdits.place(project(), "u2", When.measured(13_000, 15_500))));
    assertEquals("≈ 0:15.8", field("start-time").getPromptText());
  }

  @Test
  void anUnknownSceneIsAdded(FxRobot robot) {
    select(robot, "u4");
    robot.interact(panel::focusScene);
    robot.write("Boat", 0).push(KeyCode.ENTER);
    assertEquals("Boat", project().scene(lead().scene().orElseThrow()).orElseThrow().title());
    assertEquals("Boat", field("scene").getText());
  }

  @Test
  void theHistoryTellsWhatWasDoneToThisUtterance(FxRobot robot) {
    select(robot, "u1");
    robot.interact(() -> panel.sure(4));
    robot.interact(bench.workbench::undo);
    select(robot, "u2");
    robot.interact(() -> panel.sure(5));
    select(robot, "u1");
    fire(robot, "history");
    List<String> lines =
        panel.lookupAll("#history-line").stream().map(line -> ((Labeled) line).getText()).toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).endsWith("Undone: Words: roughly even chance · you"), lines.get(0));
    assertTrue(lines.get(1).endsWith("Words: roughly even chance · you"), lines.get(1));
  }

  @Test
  void noWordsAreCutAt300Pixels(FxRobot robot) {
    robot.interact(() -> stage.setWidth(300));
    select(robot, "u4");
    robot.interact(panel::editSpeaker);
    robot.interact(() -> panel.layout());
    assertEquals(List.of(), cut());
    select(robot, "u3");
    assertEquals(List.of(), cut());
    robot.interact(
        () -> bench.workbench.selection().set(List.of("u1", "u3", "u4"), Optional.of("u1")));
    assertEquals(List.of(), cut());
  }

  @Test
  void everyControlHasAnIdAndTellsScreenReadersWhatItIs(FxRobot robot) {
    select(robot, "u4");
    robot.interact(panel::editSpeaker);
    fire(robot, "hop-1");
    List<String> silent =
        all(panel)
            .filter(node -> node instanceof Control && node.isFocusTraversable())
            .filter(node -> !(node instanceof ScrollBar || node instanceof ScrollPane))
            .filter(
                node ->
                    node.getId() == null
                        || node.getAccessibleText() == null
                            && !(node instanceof Labeled labeled && !labeled.getText().isBlank()))
            .map(Node::toString)
            .toList();
    assertEquals(List.of(), silent);
  }

  private void select(FxRobot robot, String id) {
    robot.interact(() -> bench.workbench.selection().select(id));
  }

  private void fire(FxRobot robot, String id) {
    fire(robot, id, 0);
  }

  private void fire(FxRobot robot, String id, int index) {
    robot.interact(() -> ((ButtonBase) List.copyOf(panel.lookupAll("#" + id)).get(index)).fire());
  }

  private void scrollTo(FxRobot robot, double value) {
    robot.interact(() -> ((ScrollPane) node("inspector-scroll")).setVvalue(value));
  }

  private Node node(String id) {
    return panel.lookup("#" + id);
  }

  private TextInputControl field(String id) {
    return (TextInputControl) node(id);
  }

  private String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  private boolean is(String id, String pseudoClass) {
    return node(id).getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
  }

  private List<String> tagChips() {
    return ((Parent) node("tag-chips"))
        .getChildrenUnmodifiable().stream()
            .map(chip -> ((Labeled) ((Parent) chip).getChildrenUnmodifiable().getFirst()).getText())
            .toList();
  }

  /** The texts of the first node of a style, those of one style of text or all. */
  private List<String> texts(String styleClass, String style) {
    return ((Parent) panel.lookup("." + styleClass))
        .getChildrenUnmodifiable().stream()
            .filter(node -> node instanceof Text)
            .filter(node -> style.isEmpty() || node.getStyleClass().contains(style))
            .map(node -> ((Text) node).getText())
            .toList();
  }

  /** Labels whose words do not all fit. */
  private List<String> cut() {
    return all(panel)
        .filter(
            node ->
                node instanceof Labeled labeled
                    && !labeled.isWrapText()
                    && !labeled.getText().isEmpty())
        .map(Labeled.class::cast)
        .filter(this::isShown)
        .filter(
            labeled ->
                labeled.lookup(".text") instanceof Text shown
                    && !shown.getText().equals(labeled.getText()))
        .map(labeled -> labeled.getId() + ": " + labeled.getText())
        .toList();
  }

  private boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  private static Stream<Node> all(Node node) {
    return Stream.concat(
        Stream.of(node),
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(InspectorPanelTest::all)
            : Stream.of());
  }

  private Project project() {
    return bench.workbench.project();
  }

  private Utterance lead() {
    return bench.workbench.lead().orElseThrow();
  }

  private String words(String id) {
    return project().utterance(id).orElseThrow().words();
  }

  private Optional<Assessment> confidence(String id) {
    return project().utterance(id).flatMap(Utterance::reading).flatMap(Reading::confidence);
  }

  private List<String> interpretationIds(String id) {
    return project().utterance(id).orElseThrow().interpretations().stream()
        .map(Interpretation::id)
        .toList();
  }

  private List<String> done() {
    return bench.session.history().done().stream().map(entry -> entry.label()).toList();
  }

  private static Assessment mine(Likelihood likelihood) {
    return Assessment.by("a1", likelihood, Examples.NOW);
  }
}
