package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edits;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Says that the program found the utterance and nobody has reviewed it, and lets the analyst
 * decide.
 */
final class SuggestionStrip extends Section {
  private final Label found = muted("suggestion");

  SuggestionStrip(Workbench workbench) {
    super(workbench, "suggestion");
    getStyleClass().add("suggestion-strip");
    Button accept = button("accept", Feather.CHECK);
    accept.setOnAction(_ -> accept());
    Button reject = button("reject", Feather.TRASH_2);
    reject.setOnAction(_ -> reject());
    found.getStyleClass().setAll("label", "small");
    HBox verdict = new HBox(6, accept, reject);
    setSpacing(4);
    getChildren().addAll(found, verdict);
  }

  @Override
  void show(Shown shown) {
    List<Utterance> suggestions =
        shown.utterances().stream().filter(Utterance::isSuggestion).toList();
    showIf(!suggestions.isEmpty(), this);
    if (shown.isSingle()) {
      shown
          .lead()
          .origin()
          .ifPresent(o -> found.setText(WORDS.get("suggestion", o.rule(), o.percent())));
    } else {
      found.setText(WORDS.get("suggestions", suggestions.size(), shown.utterances().size()));
    }
  }

  /** Takes over what the program suggests. */
  void accept() {
    make(
        "accept",
        Edits.accept(
            project(), suggested(), workbench().session().analyst().id(), workbench().now()));
  }

  /** Takes the suggestions out and goes on to the utterance after them. */
  void reject() {
    List<String> rejected = suggested();
    if (rejected.isEmpty()) {
      return;
    }
    Optional<String> next = after(rejected);
    make("reject", Edits.remove(project(), rejected));
    if (workbench().selection().isEmpty()) {
      next.ifPresent(workbench().selection()::select);
    }
  }

  private List<String> suggested() {
    return workbench().selected().stream()
        .filter(Utterance::isSuggestion)
        .map(Utterance::id)
        .toList();
  }

  private Optional<String> after(List<String> gone) {
    int last = gone.stream().mapToInt(id -> workbench().rows().indexOf(id)).max().orElse(-1);
    return last >= 0 && last + 1 < workbench().rows().size()
        ? Optional.of(workbench().rows().get(last + 1).id())
        : Optional.empty();
  }

  private static Button button(String key, Feather icon) {
    Button button = new Button(WORDS.get(key), new FontIcon(icon));
    button.setId(key);
    button.setAccessibleText(WORDS.get(key + ".full"));
    button.getStyleClass().add("small-button");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
