package app.sottovoce.ui.palette;

import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Timed;
import app.sottovoce.ui.base.Command;
import app.sottovoce.ui.base.TimeText;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** Finds commands, and what is in the open project, by any part of their words. */
final class Finder {
  private static final int MOST_UTTERANCES = 30;

  private final Supplier<List<Command>> commands;
  private final Supplier<Optional<Workbench>> workbench;

  Finder(Supplier<List<Command>> commands, Supplier<Optional<Workbench>> workbench) {
    this.commands = commands;
    this.workbench = workbench;
  }

  /** What has all the words of the query, commands first while the query is short. */
  List<Hit> find(String query) {
    List<String> words =
        Stream.of(query.toLowerCase(Locale.ROOT).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<Hit> hits = new ArrayList<>(commands(words));
    if (!words.isEmpty()) {
      workbench
          .get()
          .ifPresent(
              bench -> {
                hits.addAll(speakers(bench, words));
                hits.addAll(sources(bench, words));
                hits.addAll(utterances(bench, words));
              });
    }
    return hits;
  }

  private List<Hit> commands(List<String> words) {
    return commands.get().stream()
        .filter(command -> command.enabled().getAsBoolean())
        .filter(command -> matches(command.name(), words))
        .sorted(Comparator.comparing(command -> !starts(command.name(), words)))
        .map(
            command ->
                new Hit(
                    command.icon().or(() -> Optional.of(Feather.CORNER_DOWN_RIGHT)),
                    command.name(),
                    command.shortcut().map(KeyCombination::getDisplayText).orElse(""),
                    command::run))
        .toList();
  }

  private static List<Hit> speakers(Workbench bench, List<String> words) {
    Project project = bench.project();
    return project.speakers().values().stream()
        .filter(s -> matches(s.name() + " " + String.join(" ", s.aliases()), words))
        .sorted(Project.BY_ID)
        .map(
            speaker ->
                new Hit(
                    Optional.of(Feather.USER),
                    speaker.name(),
                    speaker.role(),
                    () -> selectAllOf(bench, speaker)))
        .toList();
  }

  private static void selectAllOf(Workbench bench, Speaker speaker) {
    List<String> ids =
        bench.rows().stream()
            .filter(row -> row.utterance().speaker().filter(speaker.id()::equals).isPresent())
            .map(Timed::id)
            .toList();
    bench.selection().set(ids, ids.stream().findFirst());
  }

  private static List<Hit> sources(Workbench bench, List<String> words) {
    return bench.project().sources().values().stream()
        .filter(source -> matches(source.title(), words))
        .sorted(Project.BY_ID)
        .map(
            (Source source) ->
                new Hit(
                    Optional.of(Feather.FILE_TEXT),
                    source.title(),
                    source.publisher().orElse(""),
                    () -> bench.source().set(Optional.of(source.id()))))
        .toList();
  }

  private static List<Hit> utterances(Workbench bench, List<String> words) {
    return bench.rows().stream()
        .filter(row -> matches(row.utterance().words(), words))
        .limit(MOST_UTTERANCES)
        .map(
            row ->
                new Hit(
                    Optional.of(Feather.MESSAGE_CIRCLE),
                    row.utterance().words(),
                    speaker(bench, row)
                        + (row.isEstimated() ? "≈ " : "")
                        + TimeText.seconds(row.start()),
                    () -> bench.selection().select(row.id())))
        .toList();
  }

  private static String speaker(Workbench bench, Timed row) {
    return row.utterance()
        .speaker()
        .flatMap(bench.project()::speaker)
        .map(speaker -> speaker.name() + " · ")
        .orElse("");
  }

  private static boolean matches(String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }

  private static boolean starts(String text, List<String> words) {
    return !words.isEmpty() && text.toLowerCase(Locale.ROOT).startsWith(words.getFirst());
  }
}
