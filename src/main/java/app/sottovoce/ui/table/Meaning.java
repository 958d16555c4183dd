package app.sottovoce.ui.table;

import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.List;

/** A chip in the column of meanings: what an utterance may have meant, or a tag on it. */
record Meaning(String text, boolean suggested) {

  /** Opinions held, then tags, then opinions that only the program proposes; none rejected. */
  static List<Meaning> of(Project project, Utterance utterance) {
    if (utterance.interpretations().isEmpty() && utterance.tags().isEmpty()) {
      return List.of();
    }
    List<Meaning> all = new ArrayList<>();
    add(utterance, Interpretation.Status.HELD, all);
    utterance.tags().stream()
        .flatMap(id -> project.tag(id).stream())
        .map(Tag::name)
        .forEach(name -> all.add(new Meaning(name, false)));
    add(utterance, Interpretation.Status.SUGGESTED, all);
    return all;
  }

  private static void add(
      Utterance utterance, Interpretation.Status status, List<Meaning> meanings) {
    utterance.interpretations().stream()
        .filter(interpretation -> interpretation.status() == status)
        .forEach(
            interpretation ->
                meanings.add(
                    new Meaning(interpretation.text(), status == Interpretation.Status.SUGGESTED)));
  }
}
