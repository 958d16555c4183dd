package app.sottovoce.ui.window;

import app.sottovoce.edit.Entry;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import app.sottovoce.quote.QuoteFinder;
import app.sottovoce.ui.base.Command;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Everything an analyst can have done: the one list from which menus, toolbar, palette and shortcut
 * sheet are made. A name comes from the words, {@code command.ID}.
 */
final class CommandList {
  /** Keys that commands take with Shift; speakers get letters other than these. */
  private static final String TAKEN_WITH_SHIFT = "F";

  private final Program program;
  private final Words words;
  private final List<Command> commands = new ArrayList<>();
  private Map<String, String> chosenKeys = Map.of();
  private List<Command> speakers = List.of();

  CommandList(Program program, Words words) {
    this.program = program;
    this.words = words;
    file();
    edit();
    view();
    annotate();
    timeline();
    review();
    help();
  }

  /** The commands as they are now: names tell what Undo takes back, speakers have a letter each. */
  List<Command> now() {
    List<Command> all = new ArrayList<>(commands.size() + speakers.size());
    for (Command command : commands) {
      all.add(named(keyed(command)));
    }
    all.addAll(speakers);
    return all;
  }

  /** Takes the keys that the analyst chose for commands, by the commands' ids. */
  void keys(Map<String, String> chosen) {
    chosenKeys = Map.copyOf(chosen);
  }

  /**
   * Gives each speaker the first letter of the last name, or the next one that is free, with Shift.
   */
  void speakers(Optional<Workbench> bench) {
    Set<Character> used = new HashSet<>();
    TAKEN_WITH_SHIFT.chars().forEach(letter -> used.add((char) letter));
    List<Command> list = new ArrayList<>();
    bench
        .map(Workbench::project)
        .map(Project::speakers)
        .ifPresent(
            known ->
                known.values().stream()
                    .sorted(Project.BY_ID)
                    .forEach(speaker -> list.add(speaker(speaker, letter(speaker, used)))));
    speakers = list;
  }

  private static Optional<Character> letter(Speaker speaker, Set<Character> used) {
    String name = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1) + speaker.name();
    Optional<Character> letter =
        name.toUpperCase(Locale.ROOT)
            .chars()
            .filter(c -> c >= 'A' && c <= 'Z')
            .mapToObj(c -> (char) c)
            .filter(c -> !used.contains(c))
            .findFirst();
    letter.ifPresent(used::add);
    return letter;
  }

  private Command speaker(Speaker speaker, Optional<Character> letter) {
    return new Command(
        "speaker-" + speaker.id(),
        "annotate",
        words.get("command.speaker", speaker.name()),
        letter.map(Keys::shift),
        Optional.of(Feather.USER),
        this::hasSelection,
        () -> program.view().ifPresent(v -> v.inspector().speak(Optional.of(speaker.id()))));
  }

  private void file() {
    add("open", "file", "Shortcut+O", Feather.FOLDER, this::always, program::openFiles);
    add("sample", "file", "", Feather.COMPASS, this::always, program::openSample);
    add(
        "add-source",
        "file",
        "Shortcut+Shift+O",
        Feather.FILE_PLUS,
        this::isOpen,
        program::addSource);
    add(
        "encoding",
        "file",
        "",
        Feather.TYPE,
        () -> program.shownText().isPresent(),
        program::otherEncoding);
    add("retitle", "file", "", Feather.EDIT_2, this::isOpen, program::retitle);
    add("export", "file", "Shortcut+E", Feather.SHARE, this::isOpen, program::export);
    add("copy", "file", "Shortcut+Shift+S", Feather.COPY, this::isOpen, program::saveCopy);
    add("close", "file", "Shortcut+W", Feather.X, this::isOpen, program::closeProject);
    add("quit", "file", "Shortcut+Q", Feather.LOG_OUT, this::always, program::quit);
  }

  private void edit() {
    add("undo", "edit", "Shortcut+Z", Feather.CORNER_UP_LEFT, this::canUndo, program::undo);
    add("redo", "edit", "Shortcut+Shift+Z", Feather.CORNER_UP_RIGHT, this::canRedo, program::redo);
    panel("find", "edit", "Shortcut+F", Feather.SEARCH, view -> view.reader().find());
    panel("find-next", "edit", "F3", Feather.CHEVRON_DOWN, view -> view.reader().findNext());
    panel(
        "find-previous",
        "edit",
        "Shift+F3",
        Feather.CHEVRON_UP,
        view -> view.reader().findPrevious());
    panel("filter", "edit", "Shortcut+Shift+F", Feather.FILTER, view -> view.table().filter());
    panel("select-all", "edit", "", Feather.CHECK_SQUARE, view -> view.table().selectAll());
    selectedView("delete", "edit", "Delete", Feather.TRASH_2, view -> view.table().delete());
  }

  private void view() {
    add("palette", "view", "Shortcut+K", Feather.COMMAND, this::always, program::palette);
    add("theme", "view", "", Feather.MOON, this::always, program::switchTheme);
    add("theme-system", "view", "", Feather.MONITOR, this::always, program::systemTheme);
    panel("toggle-reader", "view", "Shortcut+DIGIT1", Feather.SIDEBAR, v -> v.toggle(v.reader()));
    panel(
        "toggle-inspector", "view", "Shortcut+DIGIT3", Feather.INFO, v -> v.toggle(v.inspector()));
    panel("toggle-timeline", "view", "Shortcut+DIGIT4", Feather.CLOCK, v -> v.toggle(v.timeline()));
    panel("next-panel", "view", "F6", Feather.ARROW_RIGHT, v -> v.cycle(true));
    panel("previous-panel", "view", "Shift+F6", Feather.ARROW_LEFT, v -> v.cycle(false));
  }

  private void annotate() {
    panel(
        "find-quotes",
        "annotate",
        "",
        Feather.MESSAGE_CIRCLE,
        _ -> program.find(new QuoteFinder()));
    panel(
        "find-paraphrases",
        "annotate",
        "",
        Feather.MESSAGE_SQUARE,
        _ -> program.find(QuoteFinder.withParaphrases()));
    words("utterance", view -> view.reader().makeUtterance());
    words("evidence", view -> view.reader().makeEvidence());
    words("reading", view -> view.reader().makeReading());
    selectedView("accept", "annotate", "A", Feather.CHECK, view -> view.table().accept());
    selectedView(
        "interpret",
        "annotate",
        "I",
        Feather.MESSAGE_SQUARE,
        view -> view.inspector().addInterpretation());
    for (Likelihood likelihood : Likelihood.values()) {
      commands.add(
          new Command(
              "sure-" + likelihood.key(),
              "annotate",
              words.get("command.sure", likelihood.term()),
              Optional.of(Keys.digit(likelihood.key())),
              Optional.of(Feather.BAR_CHART_2),
              this::hasSelection,
              () -> program.view().ifPresent(v -> v.inspector().sure(likelihood.key()))));
    }
    commands.add(
        new Command(
            "sure-0",
            "annotate",
            words.get("command.unsure"),
            Optional.of(Keys.digit(0)),
            Optional.of(Feather.SLASH),
            this::hasSelection,
            () -> program.view().ifPresent(v -> v.inspector().sure(0))));
    selectedView("speaker", "annotate", "P", Feather.USER, view -> view.inspector().focusSpeaker());
    selectedView("words", "annotate", "W", Feather.EDIT_3, view -> view.inspector().focusWords());
    selectedView("tag", "annotate", "T", Feather.TAG, view -> view.inspector().focusTag());
    selectedView("scene", "annotate", "C", Feather.FILM, view -> view.inspector().focusScene());
    selectedView("note", "annotate", "N", Feather.FILE_TEXT, view -> view.inspector().focusNote());
    selectedView(
        "addressee", "annotate", "", Feather.USERS, view -> view.inspector().focusAddressee());
    selectedView(
        "edit-speaker", "annotate", "", Feather.USER_CHECK, view -> view.inspector().editSpeaker());
    selectedView(
        "other-reading", "annotate", "O", Feather.LAYERS, view -> view.inspector().otherReading());
    selectedView(
        "reviewed", "annotate", "R", Feather.CHECK_CIRCLE, view -> view.inspector().review());
    several("same", "M", Feather.GIT_MERGE, view -> view.table().same());
    selectedView(
        "split", "annotate", "S", Feather.SCISSORS, view -> view.timeline().splitAtPlayhead());
    several("join", "J", Feather.LINK, view -> view.table().join());
  }

  private void timeline() {
    panel("zoom-in", "timeline", "Shortcut+EQUALS", Feather.ZOOM_IN, v -> v.timeline().zoomIn());
    panel("zoom-out", "timeline", "Shortcut+MINUS", Feather.ZOOM_OUT, v -> v.timeline().zoomOut());
    panel("fit-all", "timeline", "F", Feather.MAXIMIZE, v -> v.timeline().fitAll());
    selectedView(
        "fit-selection",
        "timeline",
        "Shift+F",
        Feather.CROSSHAIR,
        v -> v.timeline().fitSelection());
    panel("new-scene", "timeline", "", Feather.FILM, v -> v.timeline().newScene());
    selectedView("unplace", "timeline", "", Feather.CLOCK, v -> v.timeline().unplaceSelected());
  }

  private void review() {
    panel("next-doubt", "review", "F8", Feather.HELP_CIRCLE, v -> v.doubts().next());
    panel("previous-doubt", "review", "Shift+F8", Feather.HELP_CIRCLE, v -> v.doubts().previous());
    panel("next", "review", "Alt+DOWN", Feather.CHEVRON_DOWN, v -> v.inspector().next());
    panel("previous", "review", "Alt+UP", Feather.CHEVRON_UP, v -> v.inspector().previous());
    panel("match", "review", "", Feather.GIT_PULL_REQUEST, _ -> program.match());
    panel("problems", "review", "", Feather.ALERT_TRIANGLE, _ -> program.showProblems());
  }

  private void help() {
    add("shortcuts", "help", "?", Feather.COMMAND, this::always, program::shortcuts);
    add("about", "help", "", Feather.INFO, this::always, program::about);
  }

  private void add(
      String id, String group, String keys, Ikon icon, BooleanSupplier enabled, Runnable action) {
    commands.add(
        new Command(
            id,
            group,
            words.get("command." + id),
            Keys.of(keys),
            Optional.of(icon),
            enabled,
            action));
  }

  private void panel(
      String id, String group, String keys, Ikon icon, Consumer<ProjectView> action) {
    add(id, group, keys, icon, this::isOpen, () -> program.view().ifPresent(action));
  }

  /** A command on words selected in the reader, which answers to the keys there itself. */
  private void words(String id, Consumer<ProjectView> action) {
    add(
        id,
        "annotate",
        "",
        Feather.MESSAGE_CIRCLE,
        () -> program.view().filter(view -> view.reader().hasWords()).isPresent(),
        () -> program.view().ifPresent(action));
  }

  /** A command on utterances of which at least two must be selected. */
  private void several(String id, String keys, Ikon icon, Consumer<ProjectView> action) {
    add(
        id,
        "annotate",
        keys,
        icon,
        () -> program.workbench().filter(b -> b.selection().ids().size() > 1).isPresent(),
        () -> program.view().ifPresent(action));
  }

  private void selectedView(
      String id, String group, String keys, Ikon icon, Consumer<ProjectView> action) {
    add(id, group, keys, icon, this::hasSelection, () -> program.view().ifPresent(action));
  }

  private boolean always() {
    return true;
  }

  private boolean isOpen() {
    return program.view().isPresent();
  }

  private boolean hasSelection() {
    return program.workbench().filter(bench -> !bench.selection().isEmpty()).isPresent();
  }

  private boolean canUndo() {
    return last(bench -> bench.session().history().toUndo()).isPresent();
  }

  private boolean canRedo() {
    return last(bench -> bench.session().history().toRedo()).isPresent();
  }

  private Optional<Entry.Summary> last(Function<Workbench, Optional<Entry.Summary>> side) {
    return program.workbench().flatMap(side);
  }

  private Command keyed(Command command) {
    return chosenKeys.containsKey(command.id())
        ? command.withShortcut(chosen(chosenKeys.get(command.id())))
        : command;
  }

  private static Optional<KeyCombination> chosen(String keys) {
    return Keys.of(keys);
  }

  private Command named(Command command) {
    return switch (command.id()) {
      case "undo" -> command.withName(labelled("undo", b -> b.session().history().toUndo()));
      case "redo" -> command.withName(labelled("redo", b -> b.session().history().toRedo()));
      case "theme" -> {
        boolean dark = program.isDark();
        yield command
            .withName(words.get(dark ? "command.theme-light" : "command.theme"))
            .withIcon(dark ? Feather.SUN : Feather.MOON);
      }
      default -> command;
    };
  }

  private String labelled(String id, Function<Workbench, Optional<Entry.Summary>> side) {
    return last(side)
        .map(entry -> words.get("command." + id + "-label", entry.label()))
        .orElseGet(() -> words.get("command." + id));
  }
}
