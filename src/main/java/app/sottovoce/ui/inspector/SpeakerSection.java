package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.SpeakerEdits;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who said it, how sure that is, and to whom it was said. */
final class SpeakerSection extends Section {
  private final NameField speaker;
  private final NameField addressee;
  private final LikelihoodPick sure;
  private final Label reason = muted("speaker-reason");
  private final ToggleButton unfold = new ToggleButton();
  private final SpeakerCard card;

  SpeakerSection(Workbench workbench) {
    super(workbench, "speaker");
    card = new SpeakerCard(workbench);
    speaker = names("speaker", who -> Edits.retag(project(), ids(), who));
    addressee = names("addressee", who -> Edits.address(project(), ids(), who));
    sure =
        new LikelihoodPick(
            "sure-speaker",
            WORDS.get("name.sure.speaker"),
            WORDS.get("unsaid.sure.speaker"),
            this::sure);
    unfold.setId("edit-speaker");
    unfold.setGraphic(new FontIcon(Feather.EDIT_2));
    unfold.getStyleClass().add("icon-button");
    unfold.setMinWidth(USE_PREF_SIZE);
    unfold.setTooltip(new Tooltip(WORDS.get("speaker.edit")));
    unfold.setAccessibleText(WORDS.get("speaker.edit"));
    unfold.selectedProperty().addListener((_, _, open) -> card.open(open));
    HBox.setHgrow(speaker, Priority.ALWAYS);
    HBox who = new HBox(4, speaker, unfold);
    VBox.setMargin(card, new Insets(4, 0, 0, 0));
    sure.getStyleClass().add("quiet");
    sure.setMaxWidth(USE_PREF_SIZE);
    sure.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(8, title("title.speaker"), spring(), sure);
    head.setAlignment(Pos.BOTTOM_LEFT);
    head.getStyleClass().add("section-head");
    Label to = muted("addressee-caption");
    to.setText(WORDS.get("title.addressee"));
    to.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(addressee, Priority.ALWAYS);
    HBox toWhom = new HBox(8, to, addressee);
    toWhom.setAlignment(Pos.CENTER_LEFT);
    VBox.setMargin(toWhom, new Insets(4, 0, 0, 0));
    getChildren().addAll(head, who, card, reason, toWhom);
  }

  @Override
  void show(Shown shown) {
    Common<String> who = shown.common(Utterance::speaker);
    speaker.show(name(who.unanimous()), WORDS.get(who.differs() ? "several" : "prompt.speaker"));
    Common<String> toWhom = shown.common(Utterance::addressee);
    addressee.show(
        name(toWhom.unanimous()), WORDS.get(toWhom.differs() ? "several" : "prompt.addressee"));
    sure.showSure(shown.common(u -> u.speakerConfidence().flatMap(Sure::of)));
    Optional<String> why =
        shown.isSingle()
            ? shown.lead().speakerConfidence().flatMap(a -> a.reason())
            : Optional.empty();
    reason.setText(why.orElse(""));
    showIf(why.isPresent(), reason);
    Optional<Speaker> one = who.unanimous().flatMap(project()::speaker);
    unfold.setDisable(one.isEmpty());
    if (one.isEmpty()) {
      unfold.setSelected(false);
    }
    card.show(one);
  }

  /** Puts the caret where the speaker is said. */
  void focusSpeaker() {
    speaker.requestFocus();
    speaker.selectAll();
  }

  void focusAddressee() {
    addressee.requestFocus();
    addressee.selectAll();
  }

  void editSpeaker() {
    if (!unfold.isDisabled()) {
      unfold.setSelected(true);
      card.focusName();
    }
  }

  /** Forgets names that are typed and not yet taken. */
  void cancel() {
    speaker.cancel();
    addressee.cancel();
  }

  void speak(Optional<String> id) {
    say("speaker", id, Edits.retag(project(), ids(), id));
  }

  private void sure(Optional<Likelihood> likelihood) {
    make("sure.speaker", Edits.sureOfSpeaker(project(), ids(), likelihood.map(this::mine)));
  }

  private Optional<Name> name(Optional<String> id) {
    return id.flatMap(project()::speaker).map(Name::of);
  }

  /** A field for a speaker; an unknown one is added in the same step. */
  private NameField names(String id, Function<Optional<String>, Edit> edit) {
    return new NameField(
        workbench(),
        id,
        WORDS.get("name." + id),
        () -> Name.speakers(project()),
        new NameField.Choice() {
          @Override
          public void take(String taken) {
            say(id, Optional.of(taken), edit.apply(Optional.of(taken)));
          }

          @Override
          public void add(String name) {
            Speaker added = newcomer(name);
            make(
                "speaker.add",
                SpeakerEdits.add(added).then(edit.apply(Optional.of(added.id()))),
                name);
          }

          @Override
          public void clear() {
            say(id, Optional.empty(), edit.apply(Optional.empty()));
          }
        });
  }

  private void say(String label, Optional<String> who, Edit edit) {
    if (who.isPresent()) {
      make(label, edit, project().speaker(who.get()).map(Speaker::name).orElse(who.get()));
    } else {
      make(label + ".nobody", edit);
    }
  }

  private Speaker newcomer(String name) {
    return new Speaker(
        workbench().ids().next("p"),
        name,
        List.of(),
        "",
        SpeakerEdits.nextColour(project()),
        Extra.NONE);
  }
}
