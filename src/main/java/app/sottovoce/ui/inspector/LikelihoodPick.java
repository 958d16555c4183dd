package app.sottovoce.ui.inspector;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Likelihood;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;

/** A band of likelihood as a bar and a word, and a menu of the seven. */
final class LikelihoodPick extends Pick<Likelihood> {
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

  private final LikelihoodBar bar = new LikelihoodBar();

  /**
   * @param unsaid what stands there before somebody said so
   */
  LikelihoodPick(String id, String name, String unsaid, Consumer<Optional<Likelihood>> chosen) {
    super(id, name, List.of(Likelihood.values()), Likelihood::term, Optional.of(unsaid), chosen);
    setGraphic(bar);
  }

  void showSure(Common<Sure> sure) {
    show(
        switch (sure) {
          case Common.One<Sure> one -> new Common.One<>(one.value().likelihood());
          case Common.Nothing<Sure> _ -> new Common.Nothing<>();
          case Common.Several<Sure> _ -> new Common.Several<>();
        });
    bar.show(sure.unanimous());
    pseudoClassStateChanged(SUGGESTED, sure.unanimous().filter(Sure::isSuggestion).isPresent());
    // The button is narrow: its word is the short one, the menu's and the screen reader's the full
    // one.
    sure.unanimous().ifPresent(s -> setText(Bands.shortTerm(s.likelihood())));
  }

  void showAssessment(Optional<Assessment> assessment) {
    showSure(Common.of(assessment.flatMap(Sure::of)));
  }
}
