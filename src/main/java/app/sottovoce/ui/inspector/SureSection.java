package app.sottovoce.ui.inspector;

import app.sottovoce.edit.Edits;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Workbench;
import java.util.Optional;
import javafx.scene.control.Label;

/** How sure of the words of the preferred reading, in seven bands. */
final class SureSection extends Section {
  private final Bands bands;
  private final Label reason = muted("sure-reason");

  SureSection(Workbench workbench) {
    super(workbench, "sure");
    bands = new Bands("sure", this::sure);
    getChildren().addAll(title("title.sure"), bands, reason);
  }

  @Override
  void show(Shown shown) {
    Common<Sure> sure = shown.common(u -> confidence(u).flatMap(Sure::of));
    bands.show(sure);
    reason.setText(
        switch (sure) {
          case Common.Several<Sure> _ -> WORDS.get("sure.several");
          case Common.Nothing<Sure> _ ->
              confidence(shown.lead())
                  .map(a -> WORDS.get("sure.other", a.term()))
                  .orElseGet(() -> WORDS.get("sure.none"));
          case Common.One<Sure> one ->
              shown.isSingle()
                  ? confidence(shown.lead()).map(this::why).orElse("")
                  : WORDS.get(one.value().isSuggestion() ? "sure.all.suggested" : "sure.all");
        });
  }

  void sure(Optional<Likelihood> likelihood) {
    if (likelihood.isPresent()) {
      make(
          "sure",
          Edits.sureOfWords(project(), ids(), likelihood.map(this::mine)),
          likelihood.get().term());
    } else {
      make("sure.clear", Edits.sureOfWords(project(), ids(), Optional.empty()));
    }
  }

  private String why(Assessment assessment) {
    String reasons = assessment.reason().map(r -> ": " + r).orElse("");
    return assessment.isSuggestion()
        ? WORDS.get("sure.suggested", assessment.term(), reasons)
        : WORDS.get(
            "sure.said",
            assessment.term(),
            assessment.by().map(this::author).orElse(WORDS.get("source")),
            reasons);
  }

  private static Optional<Assessment> confidence(Utterance utterance) {
    return utterance.reading().flatMap(Reading::confidence);
  }
}
