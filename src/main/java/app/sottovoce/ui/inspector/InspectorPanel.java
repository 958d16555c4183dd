package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edit;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Status;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.session.Session;
import app.sottovoce.ui.base.Rows;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Everything about the selected utterances, shown and changed. Of several selected, what differs
 * shows as "several", and a change is made to all of them in one step.
 */
public final class InspectorPanel extends BorderPane {
  private final Workbench workbench;
  private final Header header;
  private final SuggestionStrip suggestion;
  private final SpeakerSection speaker;
  private final ReadingSection reading;
  private final SureSection sure;
  private final MeaningSection meaning;
  private final OriginSection origin;
  private final PlaceSection place;
  private final TagSection tags;
  private final NoteSection note;
  private final TimeSection time;
  private final HistorySection history;
  private final List<Section> sections;
  private final ScrollPane scroll;
  private final VBox empty;

  public InspectorPanel(Workbench workbench) {
    this.workbench = workbench;
    setId("inspector");
    getStyleClass().addAll("panel", "inspector");
    getStylesheets()
        .add(
            Objects.requireNonNull(InspectorPanel.class.getResource("inspector.css"))
                .toExternalForm());
    header = new Header(workbench, this::previous, this::next);
    suggestion = new SuggestionStrip(workbench);
    speaker = new SpeakerSection(workbench);
    reading = new ReadingSection(workbench);
    sure = new SureSection(workbench);
    meaning = new MeaningSection(workbench);
    origin = new OriginSection(workbench);
    place = new PlaceSection(workbench);
    tags = new TagSection(workbench);
    note = new NoteSection(workbench);
    time = new TimeSection(workbench);
    history = new HistorySection(workbench);
    sections =
        List.of(
            suggestion, speaker, reading, sure, meaning, origin, place, tags, note, time, history);
    scroll = scroll(new VBox());
    ((VBox) scroll.getContent()).getChildren().addAll(sections);
    empty = empty();
    setTop(header);
    setCenter(new StackPane(empty, scroll));
    workbench.selection().onChange(_ -> select());
    workbench.onStep(this::follow);
    show();
  }

  /** Selects the utterance before the one shown, the last one if none is. */
  public void previous() {
    go(-1);
  }

  /** Selects the utterance after the one shown, the first one if none is. */
  public void next() {
    go(1);
  }

  /** Takes over what the program suggests of the selected utterances. */
  public void accept() {
    suggestion.accept();
  }

  /** Takes those of the selected utterances out that the program suggests, and goes on. */
  public void reject() {
    suggestion.reject();
  }

  /** Says that the selected utterances are reviewed. */
  public void review() {
    if (!workbench.selection().isEmpty()) {
      place.status(Status.REVIEWED);
    }
  }

  /** Says who spoke the selected utterances; nothing for "nobody can tell". */
  public void speak(Optional<String> speakerId) {
    speaker.speak(speakerId);
  }

  /**
   * Says how sure the words are.
   *
   * @param key 1 (almost no chance) to 7 (almost certain), 0 to take back what was said
   * @throws IllegalArgumentException for any other number
   */
  public void sure(int key) {
    if (key < 0 || key > Likelihood.values().length) {
      throw new IllegalArgumentException("There is no band " + key);
    }
    sure.sure(key == 0 ? Optional.empty() : Optional.of(Likelihood.values()[key - 1]));
  }

  /** Prefers the next of the utterance's readings. */
  public void otherReading() {
    reading.otherReading();
  }

  /**
   * Opens a card for another opinion of what the selected utterances mean, with the caret in it.
   */
  public void addInterpretation() {
    if (!workbench.selection().isEmpty()) {
      reveal(meaning.add());
    }
  }

  /** Puts the caret where the speaker is said. */
  public void focusSpeaker() {
    reveal(speaker);
    speaker.focusSpeaker();
  }

  /** Puts the caret where it is said who was spoken to. */
  public void focusAddressee() {
    reveal(speaker);
    speaker.focusAddressee();
  }

  /** Unfolds the speaker's name, other names, role and colour. */
  public void editSpeaker() {
    reveal(speaker);
    speaker.editSpeaker();
  }

  /** Puts the caret into the words. */
  public void focusWords() {
    reveal(reading);
    reading.focusWords();
  }

  /** Puts the caret where a tag is typed. */
  public void focusTag() {
    reveal(tags);
    tags.focusTag();
  }

  /** Puts the caret where the scene is said. */
  public void focusScene() {
    reveal(place);
    place.focusScene();
  }

  /** Puts the caret into the note. */
  public void focusNote() {
    reveal(note);
    note.focusNote();
  }

  private void select() {
    speaker.cancel();
    place.cancel();
    tags.cancel();
    meaning.leave();
    origin.leave();
    show();
  }

  private void follow(Session.Step step) {
    history.record(step.entry());
    if (concerns(step)) {
      show();
    } else {
      // Its number and its estimated time may have changed all the same.
      Optional<Shown> shown = shown();
      header.show(shown);
      shown.ifPresent(time::show);
    }
  }

  /** Whether a step may have changed something that is shown here. */
  private boolean concerns(Session.Step step) {
    Project before = step.before();
    Project after = step.after();
    Edit edit = step.entry().edit();
    return before.speakers() != after.speakers()
        || before.sources() != after.sources()
        || before.scenes() != after.scenes()
        || before.tags() != after.tags()
        || before.analysts() != after.analysts()
        || edit.changes().stream()
            .anyMatch(
                change ->
                    change.thing() instanceof Utterance u
                        && workbench.selection().contains(u.id()));
  }

  private void show() {
    Optional<Shown> shown = shown();
    header.show(shown);
    Section.showIf(shown.isPresent(), scroll);
    Section.showIf(shown.isEmpty(), empty);
    shown.ifPresent(now -> sections.forEach(section -> section.show(now)));
  }

  private Optional<Shown> shown() {
    return workbench
        .lead()
        .map(
            lead -> {
              List<Utterance> all = new ArrayList<>(workbench.selection().ids().size());
              all.add(lead);
              workbench.selected().stream().filter(u -> u != lead).forEach(all::add);
              return new Shown(workbench.project(), all);
            });
  }

  private void go(int by) {
    Rows rows = workbench.rows();
    if (rows.isEmpty()) {
      return;
    }
    int last = rows.size() - 1;
    int to =
        workbench
            .lead()
            .map(
                lead ->
                    rows.indexOf(lead.id()) < 0 ? beside(lead, by) : rows.indexOf(lead.id()) + by)
            .orElse(by > 0 ? 0 : last);
    workbench.selection().select(rows.get(Math.clamp(to, 0, last)).id());
  }

  /** The row told right before or after a mention, which has no row itself. */
  private int beside(Utterance mention, int by) {
    return workbench.rows().stream()
        .map(Timed::utterance)
        .filter(u -> Integer.signum(Project.TOLD.compare(u, mention)) == by)
        .min((a, b) -> by * Project.TOLD.compare(a, b))
        .map(u -> workbench.rows().indexOf(u.id()))
        .orElse(by > 0 ? Integer.MAX_VALUE : 0);
  }

  /** Scrolls to a part of the panel. */
  private void reveal(Node part) {
    scroll.applyCss();
    scroll.layout();
    Node content = scroll.getContent();
    Bounds bounds = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    double top = scroll.getVvalue() * hidden;
    double bottom = top + scroll.getViewportBounds().getHeight();
    if (hidden > 0 && (bounds.getMinY() < top || bounds.getMaxY() > bottom)) {
      scroll.setVvalue(Math.clamp(bounds.getMinY() / hidden, 0, 1));
    }
  }

  private static ScrollPane scroll(VBox content) {
    content.setId("inspector-content");
    content.getStyleClass().add("inspector-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setId("inspector-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private static VBox empty() {
    Label words = Section.muted("nothing-selected");
    words.setText(Section.WORDS.get("nothing"));
    words.setMaxWidth(240);
    words.setTextAlignment(TextAlignment.CENTER);
    FontIcon icon = new FontIcon(Feather.EDIT_3);
    icon.getStyleClass().add("empty-icon");
    VBox empty = new VBox(icon, words);
    empty.setId("inspector-empty");
    empty.getStyleClass().add("empty");
    return empty;
  }
}
