package app.sottovoce.ui.window;

import app.sottovoce.assist.Doubts;
import app.sottovoce.assist.Problems;
import app.sottovoce.edit.Change;
import app.sottovoce.model.Project;
import app.sottovoce.model.Utterance;
import app.sottovoce.session.Session;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How the work on a project stands, in numbers that follow each step. */
final class Tally {
  private final Set<String> unattributed = new HashSet<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Set<String> problematic = new HashSet<>();
  private int utterances;

  Tally(Project project) {
    project.utterances().values().forEach(utterance -> add(project, utterance));
  }

  void follow(Session.Step step) {
    for (Change change : step.entry().edit().changes()) {
      utterance(change.before()).ifPresent(this::remove);
      utterance(change.after()).ifPresent(utterance -> add(step.after(), utterance));
    }
  }

  /** How many utterances there are, mentions left out. */
  int utterances() {
    return utterances;
  }

  int unattributed() {
    return unattributed.size();
  }

  /** How many utterances raise a doubt. */
  int doubtful() {
    return doubtful.size();
  }

  int problematic() {
    return problematic.size();
  }

  private void add(Project project, Utterance utterance) {
    if (utterance.isMention()) {
      return;
    }
    utterances++;
    if (utterance.speaker().isEmpty()) {
      unattributed.add(utterance.id());
    }
    if (!Doubts.of(project, utterance).isEmpty()) {
      doubtful.add(utterance.id());
    }
    if (!Problems.of(project, utterance).isEmpty()) {
      problematic.add(utterance.id());
    }
  }

  private void remove(Utterance utterance) {
    if (!utterance.isMention()) {
      utterances--;
      unattributed.remove(utterance.id());
      doubtful.remove(utterance.id());
      problematic.remove(utterance.id());
    }
  }

  private static Optional<Utterance> utterance(Optional<? extends Object> side) {
    return side.filter(Utterance.class::isInstance).map(Utterance.class::cast);
  }
}
