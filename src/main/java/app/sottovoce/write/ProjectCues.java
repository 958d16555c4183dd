package app.sottovoce.write;

import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The utterances of a project as cues, in the order of time.
 *
 * @param list those that have a time
 * @param untimed how many have none, or are words only talked about
 * @param noted how many have notes
 */
record ProjectCues(List<Cue> list, int untimed, int noted) {
  private static final Comparator<Utterance> BY_START =
      Comparator.comparingLong(utterance -> utterance.when().orElseThrow().start());

  static ProjectCues of(Project project) {
    List<Utterance> told = project.told();
    List<Utterance> timed =
        told.stream()
            .filter(utterance -> utterance.when().isPresent() && !utterance.isMention())
            .sorted(BY_START)
            .toList();
    Opinions opinions = new Opinions(project);
    List<Cue> cues = new ArrayList<>(timed.size());
    int noted = 0;
    for (Utterance utterance : timed) {
      List<String> notes = opinions.on(utterance);
      noted += notes.isEmpty() ? 0 : 1;
      cues.add(
          new Cue(
              utterance.when().orElseThrow(),
              utterance.speaker().flatMap(project::speaker).map(Speaker::name),
              utterance.words(),
              notes));
    }
    return new ProjectCues(cues, told.size() - timed.size(), noted);
  }

  List<String> remarks(boolean withNotes) {
    List<String> remarks = new ArrayList<>();
    if (untimed > 0) {
      remarks.add(
          (untimed == 1 ? "1 utterance has" : untimed + " utterances have")
              + " no time and no place in subtitles; tables and JSON carry them.");
    }
    if (noted > 0 && !withNotes) {
      remarks.add(
          "What analysts think of "
              + (noted == 1 ? "1 utterance" : noted + " utterances")
              + " (confidence, readings, interpretations, notes) has no place in this format.");
    }
    return remarks;
  }
}
