package app.sottovoce.store;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.model.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One SQLite file with a project in it, from which everybody else is kept out. An edit may be read
 * while entries are being written; all else waits for its turn.
 */
final class ProjectFile implements AutoCloseable {
  /** Marks our files in the header that SQLite gives them: “SotV”. */
  static final int APPLICATION_ID = 0x536f7456;

  /** In bytes; what {@link Pages} counts on. */
  static final int PAGE_SIZE = 8192;

  private static final Logger LOG = LoggerFactory.getLogger(ProjectFile.class);

  /** After these, only a new connection can help. */
  private static final Set<Trouble> ENDS_CONNECTION =
      EnumSet.of(Trouble.UNREACHABLE, Trouble.READ_ONLY, Trouble.NO_PROJECT, Trouble.UNKNOWN);

  /** What is known of the file when it was last seen. */
  private record Seen(Optional<Object> fileKey, Optional<String> projectId) {}

  private final Path path;
  private final Connector connector;
  private final Rows rows;
  private volatile Optional<Tables> tables = Optional.empty();
  private Seen seen = new Seen(Optional.empty(), Optional.empty());

  ProjectFile(Path path, Connector connector, Upgrades upgrades) {
    this.path = path;
    this.connector = connector;
    this.rows = new Rows(upgrades);
  }

  Path path() {
    return path;
  }

  /**
   * Makes the file, which must not be there, with a project.
   *
   * @param base the number of the entry before the first of the log
   * @param log the entries that lead to the project
   */
  synchronized void create(Project project, long base, Iterable<Entry> log) throws SQLException {
    Tables fresh = connect(true);
    fresh.execute("PRAGMA application_id = " + APPLICATION_ID);
    fresh.create(project, base, log);
    seen(fresh);
  }

  /**
   * Opens the file, makes sure of it and reads it.
   *
   * @throws SQLException of which {@link Trouble#of} tells what is the matter
   */
  synchronized Tables.Contents open() throws SQLException {
    Tables found = connect(false);
    // A file in another mode is not ours, and would be changed by being used in this one.
    if (!found.first("PRAGMA application_id").equals(Optional.of("" + APPLICATION_ID))
        || !found.first("PRAGMA journal_mode").equals(Optional.of("delete"))) {
      throw new TroubledFile(Trouble.OTHER_PROGRAM, "application_id or journal_mode");
    }
    found.check();
    try {
      Tables.Contents contents = found.contents();
      seen(found);
      return contents;
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw damaged(e);
    }
  }

  /**
   * Writes those of some entries that are not in the file yet, all or none, down to the disk.
   *
   * @param entries in the order of their numbers, at least one
   */
  synchronized void append(List<Entry> entries) throws SQLException {
    try {
      Tables current = current();
      current.append(entries);
      seen(current);
    } catch (SQLException e) {
      if (ENDS_CONNECTION.contains(Trouble.of(e))) {
        close();
      }
      throw e;
    }
  }

  /** The edit of an entry in the file. */
  Edit edit(long number) throws SQLException {
    Optional<Tables> open = tables;
    try {
      return (open.isPresent() ? open.get() : current()).edit(number);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /**
   * Writes what is in the file into another one, which must not be there, and what is not in it
   * yet.
   *
   * @param further entries that follow those of the file, or are the last of them
   */
  synchronized void copyTo(Path copy, List<Entry> further) throws SQLException {
    // Not the current file: one that was deleted under us can still be copied on most systems.
    Tables open = tables.isPresent() ? tables.get() : current();
    try (var vacuum = open.connection().prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toAbsolutePath().toString());
      vacuum.execute();
    }
    if (!further.isEmpty()) {
      try (ProjectFile other = new ProjectFile(copy, connector, rows.upgrades())) {
        other.connect(false).append(further);
      }
    }
  }

  /** Lets go of the file; nothing of ours stays beside it. */
  @Override
  public synchronized void close() {
    Optional<Tables> open = tables;
    tables = Optional.empty();
    open.ifPresent(ProjectFile::close);
  }

  /** The tables of the file that is at our path now, if it is still the project we have opened. */
  private synchronized Tables current() throws SQLException {
    Optional<Object> fileKey = fileKey();
    if (tables.isPresent() && fileKey.equals(seen.fileKey())) {
      return tables.get();
    }
    Optional<Tables> before = tables;
    Tables now = connect(false);
    if (!now.projectId().equals(seen.projectId())) {
      tables = before;
      close(now);
      throw new TroubledFile(Trouble.MOVED, "another project has taken its place");
    }
    before.ifPresent(ProjectFile::close);
    return now;
  }

  private Tables connect(boolean create) throws SQLException {
    Tables fresh = new Tables(connector.connect(path, create), rows);
    boolean kept = false;
    try {
      if (create) {
        fresh.execute("PRAGMA page_size = " + PAGE_SIZE);
      }
      keepOut(fresh);
      deleteDeadJournal();
      kept = true;
    } finally {
      if (!kept) {
        close(fresh);
      }
    }
    tables = Optional.of(fresh);
    return fresh;
  }

  /**
   * Takes the file for ourselves; the system gives it back when this process ends, however it ends.
   */
  private static void keepOut(Tables tables) throws SQLException {
    tables.execute("PRAGMA busy_timeout = 200");
    tables.execute("PRAGMA locking_mode = EXCLUSIVE");
    tables.execute("PRAGMA synchronous = FULL");
    tables.execute("PRAGMA journal_size_limit = 1048576");
    tables.execute("PRAGMA secure_delete = ON");
    tables.execute("PRAGMA cell_size_check = ON");
    tables.execute("PRAGMA trusted_schema = OFF");
    tables.transaction("EXCLUSIVE", () -> {});
  }

  /**
   * Removes what a killed process left beside the file. SQLite has used it, if it was of use,
   * before it gave us the file, and would leave it there until something is written.
   */
  private void deleteDeadJournal() throws SQLException {
    try {
      Path real = path.toRealPath();
      Files.deleteIfExists(real.resolveSibling(real.getFileName() + "-journal"));
    } catch (IOException e) {
      throw new TroubledFile(Trouble.UNREACHABLE, e.getClass().getSimpleName());
    }
  }

  private void seen(Tables now) throws SQLException {
    seen = new Seen(fileKey(), now.projectId());
  }

  /** What tells this file from another at the same path, where the system can say. */
  private Optional<Object> fileKey() throws SQLException {
    try {
      return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      throw new TroubledFile(Trouble.MISSING, e.getClass().getSimpleName());
    }
  }

  private static TroubledFile damaged(Exception e) {
    return new TroubledFile(Trouble.DAMAGED, String.valueOf(e.getMessage()));
  }

  private static void close(Tables tables) {
    try {
      tables.connection().close();
    } catch (SQLException e) {
      LOG.warn("A project file was not closed in order: {}", e.getMessage());
    }
  }
}
