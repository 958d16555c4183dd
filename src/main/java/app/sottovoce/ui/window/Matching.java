package app.sottovoce.ui.window;

import app.sottovoce.collate.Collation;
import app.sottovoce.collate.Match;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.model.Project;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;

/**
 * Finds which lines of a source are utterances that the project has from elsewhere, and makes those
 * one that the analyst accepts.
 */
final class Matching {
  private final Workbench bench;
  private final StackPane window;
  private final Words words;
  private final Consumer<Exception> failed;

  /**
   * @param window the pane that fills the window
   * @param failed is told what went wrong in the background
   */
  Matching(Workbench bench, StackPane window, Words words, Consumer<Exception> failed) {
    this.bench = bench;
    this.window = window;
    this.words = words;
    this.failed = failed;
  }

  /** Looks for matches of added sources, and offers to review them if there are any. */
  void offer(List<String> sources) {
    if (sources.isEmpty()) {
      return;
    }
    Project project = bench.project();
    bench
        .tasks()
        .start(
            words.get("match.task"),
            _ ->
                sources.stream()
                    .filter(source -> !Collation.of(project, source).matches().isEmpty())
                    .toList(),
            matching -> {
              if (!matching.isEmpty()) {
                bench.say(
                    Notice.problem(words.get("match.found", matching.size()))
                        .with(words.get("match.review"), () -> review(matching)));
              }
            },
            failed);
  }

  /**
   * Compares sources one after the other: what is accepted for one is known when the next comes.
   */
  void review(List<String> sources) {
    if (sources.isEmpty()) {
      return;
    }
    Project project = bench.project();
    bench
        .tasks()
        .start(
            words.get("match.task"),
            _ -> Collation.of(project, sources.getFirst()),
            collation -> {
              if (collation.matches().isEmpty()) {
                bench.say(Notice.done(words.get("match.none")));
              } else {
                accept(new MatchSheet(words).ask(window, bench.project(), collation));
              }
              review(sources.subList(1, sources.size()));
            },
            failed);
  }

  private void accept(List<Match> taken) {
    Project project = bench.project();
    List<ShapeEdits.Pair> pairs =
        taken.stream().map(match -> toldFirst(project, match)).flatMap(Optional::stream).toList();
    bench.make(words.get("edit.match", pairs.size()), ShapeEdits.samePairs(project, pairs));
  }

  /** Both utterances, if both are still there; kept is the one told first, in an article mostly. */
  private static Optional<ShapeEdits.Pair> toldFirst(Project project, Match match) {
    List<String> both =
        Stream.of(match.known(), match.added())
            .flatMap(id -> project.utterance(id).stream())
            .sorted(Project.TOLD)
            .map(Utterance::id)
            .toList();
    return both.size() == 2
        ? Optional.of(new ShapeEdits.Pair(both.getFirst(), both.getLast()))
        : Optional.empty();
  }
}
