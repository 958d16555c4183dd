package app.sottovoce.ui.inspector;

import app.sottovoce.model.Project;
import app.sottovoce.model.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The utterances the inspector shows.
 *
 * @param utterances at least one; the one that leads the selection first
 */
record Shown(Project project, List<Utterance> utterances) {

  boolean isSingle() {
    return utterances.size() == 1;
  }

  /** The utterance that leads the selection. */
  Utterance lead() {
    return utterances.getFirst();
  }

  /** What all of them say of one thing; stops looking at the first that says something else. */
  <T> Common<T> common(Function<Utterance, Optional<T>> said) {
    Optional<T> first = said.apply(lead());
    for (Utterance utterance : utterances) {
      if (!said.apply(utterance).equals(first)) {
        return new Common.Several<>();
      }
    }
    return Common.of(first);
  }
}
