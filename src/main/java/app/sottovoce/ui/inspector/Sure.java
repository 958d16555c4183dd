package app.sottovoce.ui.inspector;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Likelihood;
import java.util.Optional;

/**
 * A band of likelihood as it is shown: filled where somebody said so, outlined where the program
 * proposes it.
 */
record Sure(Likelihood likelihood, boolean isSuggestion) {

  static Optional<Sure> of(Assessment assessment) {
    return assessment.likelihood().map(l -> new Sure(l, assessment.isSuggestion()));
  }
}
