package app.sottovoce.ui.inspector;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.ui.base.Draft;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One opinion of what was meant: its words, how likely it is, whose it is and what speaks for it.
 */
final class MeaningCard extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
  private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
  private static final int QUOTED = 60;

  private final Deeds deeds;
  private final GrowingArea text = new GrowingArea("meaning-text", 24);
  private final Draft draft;
  private final LikelihoodPick likelihood;
  private final Label author = Section.muted("meaning-author");
  private final Label reason = Section.muted("meaning-reason");
  private final VBox evidence = new VBox();
  private final Label hint = Section.muted("meaning-hint");
  private final HBox verdict = new HBox(6);
  private final Button accept = new Button();
  private final Button reject = new Button();
  private Optional<Interpretation> shown = Optional.empty();
  private List<Proof> proofs = List.of();

  /** A piece of evidence as it is shown: for which opinion, and in which source. */
  private record Proof(String id, Anchor anchor, String source) {}

  /** What can be done with the opinion of an id. */
  interface Deeds {
    /** The words as the project has them. */
    String text(String id);

    void retype(String id, String text);

    void likelihood(String id, Optional<Likelihood> likelihood);

    void status(String id, Interpretation.Status status);

    void delete(String id);

    void removeEvidence(String id, Anchor evidence);

    /** Shows the evidence in its source. */
    void go(String id, Anchor evidence);

    /** Makes it the one the analyst is at. */
    void enter(String id);

    /** The title of the source a piece of evidence stands in. */
    String source(Anchor evidence);
  }

  MeaningCard(Workbench workbench, Deeds deeds) {
    this.deeds = deeds;
    getStyleClass().addAll("card", "meaning-card");
    text.setPromptText(Section.WORDS.get("prompt.meaning"));
    text.setAccessibleText(Section.WORDS.get("name.meaning"));
    likelihood =
        new LikelihoodPick(
            "meaning-likelihood",
            Section.WORDS.get("name.likelihood"),
            Section.WORDS.get("unsaid.likelihood"),
            l -> shown().ifPresent(id -> deeds.likelihood(id, l)));
    likelihood.getStyleClass().add("quiet");
    likelihood.setMaxWidth(USE_PREF_SIZE);
    likelihood.setMinWidth(USE_PREF_SIZE);
    author.setWrapText(false);
    Button delete =
        Section.iconButton("delete-meaning", Feather.X, Section.WORDS.get("meaning.delete"));
    delete.setOnAction(_ -> shown().ifPresent(deeds::delete));
    HBox line = new HBox(4, likelihood, Section.spring(), author, delete);
    line.setAlignment(Pos.CENTER_LEFT);
    hint.setText(Section.WORDS.get("meaning.hint"));
    evidence.setId("evidence");
    accept.setId("accept-meaning");
    reject.setId("reject-meaning");
    accept.getStyleClass().add("small-button");
    reject.getStyleClass().add("small-button");
    accept.setOnAction(_ -> status(Interpretation.Status.HELD));
    reject.setOnAction(_ -> status(Interpretation.Status.REJECTED));
    accept.setText(Section.WORDS.get("accept"));
    reject.setText(Section.WORDS.get("reject"));
    verdict.getStyleClass().add("verdict");
    verdict.getChildren().addAll(accept, reject);
    getChildren().addAll(text, line, reason, evidence, hint, verdict);
    draft =
        new Draft(
            workbench,
            text,
            () -> shown().map(deeds::text).orElse(""),
            words -> shown().ifPresent(id -> deeds.retype(id, words)));
    text.focusedProperty().addListener((_, _, focused) -> focus(focused));
    text.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setOnMousePressed(_ -> shown().ifPresent(deeds::enter));
  }

  void show(Interpretation interpretation, String by) {
    boolean other = shown.filter(i -> i.id().equals(interpretation.id())).isEmpty();
    if (other) {
      draft.drop();
    }
    shown = Optional.of(interpretation);
    draft.show();
    likelihood.showAssessment(interpretation.likelihood());
    author.setText(by);
    pseudoClassStateChanged(SUGGESTED, interpretation.status() == Interpretation.Status.SUGGESTED);
    pseudoClassStateChanged(REJECTED, interpretation.status() == Interpretation.Status.REJECTED);
    showReason(interpretation);
    showVerdict(interpretation.status());
    showEvidence(interpretation);
  }

  /** Lets go of the opinion, to show another later. */
  void release() {
    shown = Optional.empty();
    draft.drop();
  }

  void mark(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }

  void focusText() {
    text.requestFocus();
    text.end();
  }

  private Optional<String> shown() {
    return shown.map(Interpretation::id);
  }

  /** Why the program calls the opinion as likely as it does. */
  private void showReason(Interpretation interpretation) {
    Optional<String> why =
        interpretation
            .likelihood()
            .filter(Assessment::isSuggestion)
            .flatMap(Assessment::reason)
            .map(words -> Section.WORDS.get("meaning.reason", words));
    reason.setText(why.orElse(""));
    Section.showIf(why.isPresent(), reason);
  }

  private void showVerdict(Interpretation.Status status) {
    boolean rejected = status == Interpretation.Status.REJECTED;
    Section.showIf(status != Interpretation.Status.HELD, verdict);
    Section.showIf(!rejected, reject);
    accept.setText(Section.WORDS.get(rejected ? "meaning.restore" : "accept"));
    if (rejected) {
      author.setText(Section.WORDS.get("meaning.rejected"));
    }
  }

  private void showEvidence(Interpretation interpretation) {
    List<Proof> next =
        interpretation.evidence().stream()
            .map(anchor -> new Proof(interpretation.id(), anchor, deeds.source(anchor)))
            .toList();
    // Making controls is what costs when an utterance is shown: only when they change.
    if (!next.equals(proofs)) {
      proofs = next;
      evidence.getChildren().setAll(proofs.stream().map(this::evidenceLine).toList());
    }
    Section.showIf(!proofs.isEmpty(), evidence);
    Section.showIf(proofs.isEmpty(), hint);
  }

  private Node evidenceLine(Proof proof) {
    String quoted = quoted(proof.anchor());
    Hyperlink words =
        Section.link("go-evidence", "“" + quoted + "”", () -> deeds.go(proof.id(), proof.anchor()));
    words.setMinWidth(0);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setTooltip(new Tooltip(proof.source()));
    words.setAccessibleText(Section.WORDS.get("evidence.full", quoted, proof.source()));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button remove =
        Section.iconButton(
            "remove-evidence", Feather.X, Section.WORDS.get("evidence.remove", quoted));
    remove.getStyleClass().add("tiny");
    remove.setOnAction(_ -> deeds.removeEvidence(proof.id(), proof.anchor()));
    HBox line = new HBox(4, words, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static String quoted(Anchor anchor) {
    String words = anchor.exact().strip().replaceAll("\\s+", " ");
    if (words.length() <= QUOTED) {
      return words;
    }
    int gap = words.lastIndexOf(' ', QUOTED);
    return words.substring(
            0, words.offsetByCodePoints(0, gap > 0 ? words.codePointCount(0, gap) : QUOTED))
        + " …";
  }

  private void status(Interpretation.Status status) {
    shown().ifPresent(id -> deeds.status(id, status));
  }

  private void focus(boolean focused) {
    if (focused) {
      shown().ifPresent(deeds::enter);
    } else {
      // An emptied card is not handed over; it shows again what the project has.
      draft.show();
    }
  }

  private void key(KeyEvent event) {
    boolean unwritten = shown().map(deeds::text).orElse("").isEmpty();
    if (event.getCode() == KeyCode.ESCAPE && unwritten) {
      shown().ifPresent(deeds::delete);
      event.consume();
    }
  }
}
