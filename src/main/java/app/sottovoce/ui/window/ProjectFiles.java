package app.sottovoce.ui.window;

import app.sottovoce.load.Loaded;
import app.sottovoce.model.Analyst;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.quote.QuoteFinder;
import app.sottovoce.read.annotated.AnnotatedTranscript;
import app.sottovoce.read.base.ColumnMapping;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.UnmappedTable;
import app.sottovoce.session.Timetable;
import app.sottovoce.store.Opening;
import app.sottovoce.store.Places;
import app.sottovoce.store.ProjectStore;
import app.sottovoce.store.Salvage;
import app.sottovoce.store.SaveState;
import app.sottovoce.store.SqliteStore;
import app.sottovoce.ui.base.Tasks;
import app.sottovoce.write.ExportOptions;
import app.sottovoce.write.ProjectWriter;
import app.sottovoce.write.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What is done with files, away from the JavaFX thread: told apart by their content, read, made
 * into projects, written.
 */
final class ProjectFiles {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** Enough of a file to tell what it is. */
  private static final int HEAD = 4096;

  private final Places places;
  private final Clock clock;
  private final Supplier<Analyst> analyst;
  private final Consumer<SaveState> saved;
  private final Ahead ahead;

  /**
   * What came of a number of files.
   *
   * @param project the first that is a project, or can be opened as one
   * @param tables those that can be read as soon as their columns are known
   * @param problems sentences about the others
   */
  record Found(
      Optional<Openable> project, List<Loaded> sources, List<Table> tables, List<String> problems) {

    /** A table of which an analyst must say what its columns are. */
    record Table(Path path, UnmappedTable contents) {}

    /** A file that is a project in itself. */
    sealed interface Openable {
      String name();
    }

    /** A project file. */
    record Kept(Path path) implements Openable {
      @Override
      public String name() {
        return path.getFileName().toString();
      }
    }

    /** An annotated transcript, which becomes a project file of its own. */
    record Shared(Path path, Project project) implements Openable {
      @Override
      public String name() {
        return path.getFileName().toString();
      }
    }
  }

  /** What came of opening a project. */
  sealed interface Result {
    /**
     * @param timetable of the project, which takes long to make of a large one
     */
    record Opened(Path path, ProjectStore store, Timetable timetable) implements Result {}

    record Refused(String sentence) implements Result {}

    record Damaged(Path path, String sentence, Salvage salvage) implements Result {}
  }

  /** What could be read of a damaged project. */
  record Salvaged(Result result, List<String> lost) {}

  /**
   * @param analyst who works here now
   * @param saved is told, on any thread, whether everything is kept
   * @param ahead what is being opened already
   */
  ProjectFiles(
      Places places,
      Clock clock,
      Supplier<Analyst> analyst,
      Consumer<SaveState> saved,
      Ahead ahead) {
    this.places = places;
    this.clock = clock;
    this.analyst = analyst;
    this.saved = saved;
    this.ahead = ahead;
  }

  /** Tells files apart and reads those that are sources. */
  Found read(List<Path> paths, Words words, Tasks.Progress progress) {
    Optional<Found.Openable> project = Optional.empty();
    List<Loaded> sources = new ArrayList<>();
    List<Found.Table> tables = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      Path path = paths.get(i);
      progress.report((double) i / paths.size(), words.reading(path));
      try {
        Optional<Found.Openable> openable = openable(path);
        if (openable.isEmpty()) {
          sources.add(Loaded.from(path, ReadOptions.NONE, clock));
        } else if (project.isEmpty()) {
          project = openable;
        } else {
          problems.add(words.secondProject(path));
        }
      } catch (UnmappedTable e) {
        tables.add(new Found.Table(path, e));
      } catch (IOException e) {
        problems.add(e.getMessage());
      }
    }
    if (project.isPresent()) {
      sources.forEach(loaded -> problems.add(words.notWithProject(loaded.source().title())));
      sources.clear();
      tables.forEach(t -> problems.add(words.notWithProject(t.path().getFileName().toString())));
      tables.clear();
    }
    return new Found(project, sources, tables, problems);
  }

  /** Reads tables whose columns an analyst has told. */
  List<Loaded> read(Map<Path, ColumnMapping> columns) throws IOException {
    List<Loaded> sources = new ArrayList<>();
    for (Map.Entry<Path, ColumnMapping> table : columns.entrySet()) {
      ReadOptions options = ReadOptions.NONE.withColumns(table.getValue());
      sources.add(Loaded.from(table.getKey(), options, clock));
    }
    return sources;
  }

  /** What is said of files while and after they are read. */
  interface Words {
    String reading(Path path);

    String secondProject(Path path);

    String notWithProject(String title);
  }

  /** Opens a project file, or makes one of an annotated transcript. */
  Result open(Found.Openable openable) throws IOException {
    return switch (openable) {
      case Found.Kept(Path path) -> open(path);
      case Found.Shared(_, Project project) -> create(project);
    };
  }

  /** Makes a new project in the usual folder. */
  Result create(String title) throws IOException {
    Info info =
        new Info("urn:uuid:" + UUID.randomUUID(), title, Optional.of(clock.instant()), Extra.NONE);
    return create(Project.empty(info).with(analyst.get()));
  }

  /** Reads what can be read of a damaged project into a new one beside it. */
  Salvaged salvage(Result.Damaged damaged) throws IOException {
    String name = damaged.path().getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Path path = places.newProject(name);
    Files.createDirectories(path.getParent());
    Salvage.Salvaged salvaged = damaged.salvage().into(path);
    return new Salvaged(open(path), salvaged.lost());
  }

  /** What a finder finds in an article that is not among the project's utterances. */
  static List<Said> quotesNotYetIn(Project project, Source article, QuoteFinder finder) {
    List<Anchor> known =
        project.utterances().values().stream()
            .flatMap(utterance -> utterance.readings().stream())
            .flatMap(reading -> reading.anchors().stream())
            .filter(anchor -> anchor.source().equals(article.id()))
            .toList();
    return finder.said(article).stream()
        .filter(said -> said.spans().stream().noneMatch(span -> isIn(known, span)))
        .toList();
  }

  /**
   * Writes an export, all of it or nothing.
   *
   * @return what the format could not carry
   */
  static List<String> export(
      Project project, ProjectWriter writer, ExportOptions options, Path path) throws IOException {
    return WholeFile.write(path, out -> writer.write(project, options, out));
  }

  private static boolean isIn(List<Anchor> anchors, Span span) {
    return anchors.stream()
        .anyMatch(anchor -> anchor.overlaps((int) span.start(), (int) span.end()));
  }

  private Result create(Project project) throws IOException {
    Path path = places.newProject(project.info().title());
    Files.createDirectories(path.getParent());
    SqliteStore.create(path, project);
    return open(path);
  }

  private Result open(Path path) {
    return ahead.take(path, saved).orElseGet(() -> open(path, saved));
  }

  /**
   * Opens a project file.
   *
   * @param saved is told, on any thread, whether everything is kept
   */
  static Result open(Path path, Consumer<SaveState> saved) {
    return switch (SqliteStore.open(path, saved)) {
      case Opening.Opened(ProjectStore store) ->
          new Result.Opened(path, store, new Timetable(store.project()));
      case Opening.Refused(String sentence) -> new Result.Refused(sentence);
      case Opening.Damaged(String sentence, Salvage salvage) ->
          new Result.Damaged(path, sentence, salvage);
    };
  }

  /** The project that a file is, nothing if it is a source. */
  private static Optional<Found.Openable> openable(Path path) throws IOException {
    if (path.getFileName().toString().endsWith(ProjectStore.EXTENSION)) {
      return Optional.of(new Found.Kept(path));
    }
    byte[] head = head(path);
    if (startsWith(head, SQLITE)) {
      return Optional.of(new Found.Kept(path));
    }
    return AnnotatedTranscript.recognises(new String(head, StandardCharsets.UTF_8))
        ? Optional.of(new Found.Shared(path, AnnotatedTranscript.read(path)))
        : Optional.empty();
  }

  /** The start of a file; nothing if it cannot be read, which its reader will say better. */
  private static byte[] head(Path path) {
    if (!Files.isRegularFile(path)) {
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(HEAD);
    } catch (IOException _) {
      return new byte[0];
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.mismatch(bytes, 0, start.length, start, 0, start.length) < 0;
  }
}
