package app.sottovoce.ui.window;

import app.sottovoce.edit.Edits;
import app.sottovoce.edit.Ids;
import app.sottovoce.edit.SourceEdits;
import app.sottovoce.load.Loaded;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import app.sottovoce.quote.QuoteFinder;
import app.sottovoce.read.base.ColumnMapping;
import app.sottovoce.session.Session;
import app.sottovoce.store.Places;
import app.sottovoce.store.ProjectStore;
import app.sottovoce.store.SaveState;
import app.sottovoce.store.Settings;
import app.sottovoce.store.SettingsFile;
import app.sottovoce.store.UnsavedEntries;
import app.sottovoce.ui.base.Dialogs;
import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.Tasks;
import app.sottovoce.ui.base.Theme;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program as it runs in a window: at most one project is open, and all that analysts can have
 * done is a verb of this class or of a panel.
 */
public final class Program {
  private static final Logger LOG = LoggerFactory.getLogger(Program.class);

  private final Words words = Words.of(Program.class);
  private final Clock clock;
  private final Places places;
  private final Optional<Path> samples;
  private final SettingsFile settingsFile;
  private final Tasks tasks = new Tasks();
  private final Ids ids = Ids.random(new SecureRandom());
  private final CommandList commands;
  private final MainWindow window;
  private final ProjectFiles files;
  private Settings settings;
  private Optional<Open> open = Optional.empty();

  /** The open project. */
  private record Open(Path path, ProjectStore store, ProjectView view) {}

  /**
   * @param found the settings as they were found in the usual place
   * @param samples the folder with the sample data, if it came along
   */
  public Program(
      Stage stage, Places places, SettingsFile.Found found, Optional<Path> samples, Clock clock) {
    this(stage, places, found, samples, clock, WindowDialogs::new);
  }

  /**
   * @param dialogs what asks the analyst, over the pane that fills the window
   */
  Program(
      Stage stage,
      Places places,
      SettingsFile.Found found,
      Optional<Path> samples,
      Clock clock,
      Function<StackPane, Dialogs> dialogs) {
    this(stage, places, found, samples, clock, dialogs, Ahead.nothing());
  }

  /**
   * @param dialogs what asks the analyst, over the pane that fills the window
   * @param ahead what is being opened already
   */
  private Program(
      Stage stage,
      Places places,
      SettingsFile.Found found,
      Optional<Path> samples,
      Clock clock,
      Function<StackPane, Dialogs> dialogs,
      Ahead ahead) {
    this.places = places;
    this.samples = samples;
    this.clock = clock;
    this.settingsFile = new SettingsFile(places.settings());
    this.settings = Analysts.known(found.settings());
    this.commands = new CommandList(this, words);
    commands.keys(settings.shortcuts());
    this.window = new MainWindow(stage, this, commands, tasks, words, dialogs);
    this.files =
        new ProjectFiles(
            places,
            clock,
            () -> settings.analyst().orElseThrow().analyst(),
            state -> tasks.later(() -> saved(state)),
            ahead);
    theme().apply(window.scene());
    found.remark().ifPresent(remark -> say(Notice.problem(remark)));
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          quit();
        });
  }

  /**
   * Opens the window, empty at first so that it is there soon, then the program in it.
   *
   * @param found the settings as they were found in the usual place
   * @param samples the folder with the sample data, if it came along
   * @param paths files to open
   * @param ahead what of them is being opened already
   */
  public static void open(
      Stage stage,
      Places places,
      SettingsFile.Found found,
      Optional<Path> samples,
      Clock clock,
      List<Path> paths,
      Ahead ahead) {
    MainWindow.frame(stage, found.settings(), theme(found.settings()).isDark());
    MainWindow.onFirstFrame(
        stage.getScene(),
        () -> {
          tookSoLong("The window is there");
          Platform.runLater(
              () ->
                  new Program(stage, places, found, samples, clock, WindowDialogs::new, ahead)
                      .start(paths));
        });
    stage.show();
  }

  private static void tookSoLong(String what) {
    ProcessHandle.current()
        .info()
        .startInstant()
        .map(started -> Duration.between(started, Instant.now()).toMillis())
        .ifPresent(ms -> LOG.info("{} {} ms after the start", what, ms));
  }

  /** Shows the window, and opens files if there are any. */
  public void start(List<Path> paths) {
    showWelcome();
    MainWindow.onFirstFrame(window.scene(), () -> tookSoLong("The program is ready"));
    window.show();
    if (!paths.isEmpty()) {
      open(paths);
    }
  }

  Optional<ProjectView> view() {
    return open.map(Open::view);
  }

  /** The workbench of the open project. */
  public Optional<Workbench> workbench() {
    return view().map(ProjectView::workbench);
  }

  /** Whether nothing is going on in the background. */
  public boolean isIdle() {
    return tasks.running().isEmpty();
  }

  boolean isDark() {
    return theme().isDark();
  }

  // Files

  void openFiles() {
    List<Path> chosen = window.dialogs().filesToOpen(words.get("open.title"));
    if (!chosen.isEmpty()) {
      open(chosen);
    }
  }

  void openSample() {
    if (samples.isEmpty()) {
      say(Notice.problem(words.get("sample.missing")));
      return;
    }
    try (var listing = Files.list(samples.get())) {
      open(listing.filter(Program::isSample).sorted().toList());
    } catch (IOException e) {
      say(Notice.problem(words.get("sample.unreadable", samples.get())));
    }
  }

  /** The folder's own description is no sample. */
  private static boolean isSample(Path path) {
    return Files.isRegularFile(path) && !path.getFileName().toString().startsWith("README");
  }

  void openRecent(Settings.Recent recent) {
    if (recent.isMissing()) {
      keep(settings.withoutRecent(recent.path()));
      say(Notice.problem(words.get("recent.missing", recent.path())));
      showWelcome();
    } else {
      open(List.of(recent.path()));
    }
  }

  void addSource() {
    List<Path> chosen = window.dialogs().filesToOpen(words.get("add.title"));
    if (!chosen.isEmpty()) {
      open(chosen);
    }
  }

  /**
   * Opens files of any kind: projects and annotated transcripts become the open project, articles
   * and transcripts are added to it, or to a new one if none is open.
   */
  public void open(List<Path> paths) {
    tasks.start(
        words.get("open.task", paths.size(), paths.getFirst().getFileName()),
        progress -> files.read(paths, new FileWords(words), progress),
        this::opened,
        e -> failed("open", e));
  }

  private void opened(ProjectFiles.Found found) {
    found.problems().forEach(problem -> say(Notice.problem(problem)));
    found.project().ifPresent(this::openProject);
    if (found.project().isEmpty()) {
      Map<Path, ColumnMapping> columns = askForColumns(found.tables());
      if (columns.isEmpty()) {
        take(found.sources());
      } else {
        readTables(columns, found.sources());
      }
    }
  }

  private Map<Path, ColumnMapping> askForColumns(List<ProjectFiles.Found.Table> tables) {
    Map<Path, ColumnMapping> columns = new LinkedHashMap<>();
    for (ProjectFiles.Found.Table table : tables) {
      new ColumnSheet(words, table.contents())
          .ask(window.root(), table.path().getFileName().toString())
          .ifPresent(mapping -> columns.put(table.path(), mapping));
    }
    return columns;
  }

  private void readTables(Map<Path, ColumnMapping> columns, List<Loaded> others) {
    Path first = columns.keySet().iterator().next();
    tasks.start(
        words.get("open.task", columns.size(), first.getFileName()),
        _ -> files.read(columns),
        tables -> take(Stream.concat(others.stream(), tables.stream()).toList()),
        e -> failed("open", e));
  }

  private void take(List<Loaded> sources) {
    if (sources.isEmpty()) {
      return;
    }
    if (open.isPresent()) {
      addLoaded(sources);
    } else {
      newProject(sources);
    }
  }

  private void openProject(ProjectFiles.Found.Openable project) {
    closeThen(
        () ->
            tasks.start(
                words.get("open.project", project.name()),
                _ -> files.open(project),
                this::opened,
                e -> failed("open", e)));
  }

  private void opened(ProjectFiles.Result result) {
    switch (result) {
      case ProjectFiles.Result.Opened opened -> show(opened);
      case ProjectFiles.Result.Refused(String sentence) -> say(Notice.problem(sentence));
      case ProjectFiles.Result.Damaged damaged ->
          say(
              Notice.problem(damaged.sentence())
                  .with(words.get("damaged.salvage"), () -> salvage(damaged)));
    }
  }

  private void salvage(ProjectFiles.Result.Damaged damaged) {
    tasks.start(
        words.get("damaged.task", damaged.path().getFileName()),
        _ -> files.salvage(damaged),
        salvaged -> {
          salvaged.lost().forEach(lost -> say(Notice.problem(lost)));
          opened(salvaged.result());
        },
        e -> failed("open", e));
  }

  private void newProject(List<Loaded> loaded) {
    List<Loaded> sources = articlesFirst(loaded);
    tasks.start(
        words.get("open.new", sources.getFirst().source().title()),
        _ -> files.create(sources.getFirst().source().title()),
        result -> {
          opened(result);
          if (result instanceof ProjectFiles.Result.Opened) {
            addLoaded(sources);
          }
        },
        e -> failed("open", e));
  }

  private void addLoaded(List<Loaded> sources) {
    Workbench bench = workbench().orElseThrow();
    List<String> added = new ArrayList<>();
    for (Loaded loaded : articlesFirst(sources)) {
      boolean known =
          bench.project().sources().values().stream().anyMatch(s -> same(s, loaded.source()));
      if (known) {
        say(Notice.problem(words.get("add.known", loaded.source().title())));
        continue;
      }
      Source source = loaded.source().withId(ids.next("s"));
      Optional<String> first = bench.project().sources().keySet().stream().findFirst();
      bench.make(
          words.get("edit.add-source", source.title()),
          SourceEdits.add(bench.project(), source, loaded.said(), ids));
      if (first.isEmpty()) {
        bench.source().set(Optional.of(source.id()));
      }
      remarks(loaded);
      loaded.guessed().ifPresent(path -> otherEncoding(bench).offer(source, path));
      first.ifPresent(_ -> added.add(source.id()));
    }
    matching(bench).offer(added);
    if (bench.selection().isEmpty() && !bench.rows().isEmpty()) {
      bench.selection().select(bench.rows().getFirst().id());
    }
    view().ifPresent(view -> view.timeline().fitAll());
  }

  /** Articles name people in full, which the labels of transcripts do not. */
  private static List<Loaded> articlesFirst(List<Loaded> sources) {
    return sources.stream()
        .sorted(Comparator.comparing((Loaded loaded) -> loaded.source().kind()))
        .toList();
  }

  private static boolean same(Source one, Source other) {
    return one.text().equals(other.text()) && one.kind() == other.kind();
  }

  private void remarks(Loaded loaded) {
    // That the encoding was guessed is said by itself, with what can be done about it.
    int said = loaded.guessed().isPresent() ? 1 : 0;
    if (loaded.remarks().size() > said) {
      String title = loaded.source().title();
      String all =
          String.join("\n", loaded.remarks().stream().map(remark -> "• " + remark).toList());
      say(
          Notice.done(words.get("add.remarks", title, loaded.remarks().size()))
              .with(
                  words.get("add.remarks-show"),
                  () -> window.dialogs().choose(title, all, List.of(words.get("dialog.close")))));
    }
  }

  /** Looks again which lines of the shown source are utterances that other sources have too. */
  void match() {
    Workbench bench = workbench().orElseThrow();
    bench.source().get().ifPresent(source -> matching(bench).review(List.of(source)));
  }

  /** Reads the file of the shown source again, in an encoding that the analyst picks. */
  void otherEncoding() {
    Workbench bench = workbench().orElseThrow();
    shownText().ifPresent(source -> otherEncoding(bench).askForFile(source));
  }

  /** The shown source, if its file is text in some encoding. */
  Optional<Source> shownText() {
    return workbench()
        .flatMap(bench -> bench.source().get().flatMap(bench.project()::source))
        .filter(source -> source.file().flatMap(SourceFile::encoding).isPresent());
  }

  private OtherEncoding otherEncoding(Workbench bench) {
    return new OtherEncoding(bench, window.root(), words, clock, e -> failed("open", e));
  }

  private Matching matching(Workbench bench) {
    return new Matching(bench, window.root(), words, e -> failed("match", e));
  }

  /** Suggests what a finder finds in the source shown and nobody has yet. */
  void find(QuoteFinder finder) {
    Workbench bench = workbench().orElseThrow();
    Optional<Source> source = bench.source().get().flatMap(bench.project()::source);
    source.ifPresent(
        article ->
            tasks.start(
                words.get("quotes.task", article.title()),
                _ -> ProjectFiles.quotesNotYetIn(bench.project(), article, finder),
                said -> {
                  say(Notice.done(words.get("quotes.done", said.size())));
                  bench.make(
                      words.get("edit.quotes", said.size()),
                      SourceEdits.addSaid(bench.project(), article, said, ids));
                },
                e -> failed("open", e)));
  }

  void export() {
    Workbench bench = workbench().orElseThrow();
    bench.settle();
    new ExportSheet(words, bench, settings.export())
        .ask(window.root())
        .ifPresent(
            wanted ->
                window
                    .dialogs()
                    .fileToWrite(
                        words.get("export.title"),
                        Places.fileName(bench.project().info().title())
                            + "."
                            + wanted.writer().extension())
                    .ifPresent(path -> export(bench, wanted, path)));
  }

  private void export(Workbench bench, ExportSheet.Wanted wanted, Path path) {
    keep(settings.withExport(wanted.remembered()));
    Project project = bench.project();
    tasks.start(
        words.get("export.task", path.getFileName()),
        _ -> ProjectFiles.export(project, wanted.writer(), wanted.options(), path),
        remarks -> {
          say(Notice.done(words.get("export.done", path)));
          remarks.forEach(remark -> say(Notice.problem(remark)));
        },
        e -> failed("export", e));
  }

  void saveCopy() {
    Open project = open.orElseThrow();
    project.view().workbench().settle();
    window
        .dialogs()
        .fileToWrite(words.get("copy.title"), project.path().getFileName().toString())
        .ifPresent(
            path ->
                tasks.start(
                    words.get("copy.task", path.getFileName()),
                    _ -> {
                      project.store().copyTo(path);
                      return path;
                    },
                    _ -> say(Notice.done(words.get("copy.done", path))),
                    e -> failed("copy", e)));
  }

  void retitle() {
    Workbench bench = workbench().orElseThrow();
    window
        .dialogs()
        .line(
            words.get("retitle.title"),
            words.get("retitle.question"),
            bench.project().info().title())
        .ifPresent(
            title -> bench.make(words.get("edit.retitle"), Edits.retitle(bench.project(), title)));
  }

  void closeProject() {
    closeThen(this::showWelcome);
  }

  /** Closes the open project and the window. */
  public void quit() {
    closeThen(
        () -> {
          keep(settings.withWindow(window.placement()));
          tasks.close();
          Platform.exit();
        });
  }

  void undo() {
    workbench().ifPresent(Workbench::undo);
  }

  void redo() {
    workbench().ifPresent(Workbench::redo);
  }

  // The window

  void palette() {
    window.palette().open();
  }

  void switchTheme() {
    theme(isDark() ? Settings.Theme.LIGHT : Settings.Theme.DARK);
  }

  void systemTheme() {
    theme(Settings.Theme.SYSTEM);
  }

  private void theme(Settings.Theme theme) {
    keep(settings.withTheme(theme));
    theme().apply(window.scene());
    window.refresh();
  }

  private Theme theme() {
    return theme(settings);
  }

  private static Theme theme(Settings settings) {
    return Theme.valueOf(settings.theme().name());
  }

  void shortcuts() {
    new ShortcutSheet(
            commands::now,
            (command, keys) -> {
              keep(settings.withShortcut(command, keys));
              commands.keys(settings.shortcuts());
            },
            words)
        .show(window.root());
  }

  void about() {
    window
        .dialogs()
        .choose(
            words.get("about.title"), words.get("about.text"), List.of(words.get("dialog.close")));
  }

  void showProblems() {
    workbench().ifPresent(bench -> new ProblemSheet(words, bench).show(window.root()));
  }

  void showUnattributed() {
    view().ifPresent(view -> view.table().filterWithoutSpeaker());
  }

  void say(Notice notice) {
    window.say(notice);
  }

  private void showWelcome() {
    commands.speakers(Optional.empty());
    window.showWelcome(settings.recent());
  }

  private void show(ProjectFiles.Result.Opened opened) {
    Path path = opened.path();
    ProjectStore store = opened.store();
    var analyst = settings.analyst().orElseThrow().analyst();
    Session session = new Session(store, analyst, clock);
    Workbench bench =
        new Workbench(session, opened.timetable(), tasks, window.dialogs(), ids, clock, this::say);
    ProjectView view =
        new ProjectView(
            bench,
            settings.dividers(),
            (divider, position) -> settings = settings.withDivider(divider, position),
            this::addSource);
    open = Optional.of(new Open(path, store, view));
    commands.speakers(workbench());
    bench.onStep(step -> followed(bench, step));
    bench.selection().onChange(_ -> window.refresh());
    keep(
        settings.withOpened(
            new Settings.Recent(
                path.toAbsolutePath(), bench.project().info().title(), clock.instant())));
    bench.project().sources().values().stream()
        .sorted(Project.BY_ID)
        .findFirst()
        .ifPresent(source -> bench.source().set(Optional.of(source.id())));
    window.showProject(view, bench.project().info().title());
    LOG.info("Showing a project of {} utterances", bench.rows().size());
    window.show(store.saved());
    if (!bench.rows().isEmpty()) {
      bench.selection().select(bench.rows().getFirst().id());
    }
    count(bench);
  }

  /**
   * Counts how the work stands, in the background: a large project is shown before it is counted.
   */
  private void count(Workbench bench) {
    Project project = bench.project();
    List<Session.Step> meanwhile = new ArrayList<>();
    List<Tally> counted = new ArrayList<>();
    bench.onStep(
        step -> {
          if (counted.isEmpty()) {
            meanwhile.add(step);
          } else {
            counted.getFirst().follow(step);
            show(bench, counted.getFirst());
          }
        });
    tasks.start(
        words.get("status.counting"),
        _ -> new Tally(project),
        tally -> {
          meanwhile.forEach(tally::follow);
          counted.add(tally);
          show(bench, tally);
        },
        e -> failed("open", e));
  }

  private void show(Workbench bench, Tally tally) {
    if (workbench().filter(bench::equals).isPresent()) {
      window.show(tally, bench.session().analyst().name());
    }
  }

  private void followed(Workbench bench, Session.Step step) {
    if (step.before().speakers() != step.after().speakers()) {
      commands.speakers(workbench());
    }
    if (step.before().info() != step.after().info()) {
      String title = step.after().info().title();
      window.title(title);
      keep(
          settings.withOpened(
              new Settings.Recent(
                  open.orElseThrow().path().toAbsolutePath(), title, clock.instant())));
    }
    window.refresh();
  }

  /** Shows whether everything is kept, as the store tells. */
  private void saved(SaveState state) {
    window.show(state);
    if (state instanceof SaveState.Failed failed) {
      say(Notice.problem(failed.sentence()).with(words.get("copy.elsewhere"), this::saveCopy));
    }
  }

  /** Closes the open project, if there is one, and goes on if nothing would be lost by it. */
  private void closeThen(Runnable then) {
    if (open.isEmpty()) {
      then.run();
      return;
    }
    Open project = open.get();
    project.view().workbench().settle();
    project.view().keepDividers();
    if (project.store().flush() instanceof SaveState.Failed failed) {
      int choice =
          window
              .dialogs()
              .choose(
                  words.get("close.title"),
                  failed.sentence(),
                  List.of(
                      words.get("copy.elsewhere"),
                      words.get("close.lose"),
                      words.get("dialog.cancel")));
      if (choice == 0) {
        saveCopy();
      }
      if (choice != 1) {
        return;
      }
    }
    try {
      project.store().close();
    } catch (UnsavedEntries e) {
      // The analyst has just been told, and has decided.
      LOG.warn("{} entries were not kept: {}", e.entries().size(), e.getMessage());
    }
    open = Optional.empty();
    commands.speakers(Optional.empty());
    window.showWelcome(settings.recent());
    then.run();
  }

  private void keep(Settings newSettings) {
    settings = newSettings;
    try {
      settingsFile.write(settings);
    } catch (IOException e) {
      say(Notice.problem(e.getMessage()));
    }
  }

  /** What is said of files while and after they are read. */
  private record FileWords(Words words) implements ProjectFiles.Words {
    @Override
    public String reading(Path path) {
      return words.get("open.task", 1, path.getFileName());
    }

    @Override
    public String secondProject(Path path) {
      return words.get("open.several", path.getFileName());
    }

    @Override
    public String notWithProject(String title) {
      return words.get("open.not-with-project", title);
    }
  }

  /**
   * What went wrong in the background: a sentence if it is the user's to mend, else also in the
   * log.
   */
  private void failed(String what, Exception e) {
    if (e instanceof IOException) {
      say(Notice.problem(e.getMessage()));
    } else {
      LOG.error("Unexpected while the program was busy with “{}”", what, e);
      say(Notice.problem(words.get("failed." + what, places.logs())));
    }
  }
}
