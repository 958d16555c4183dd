package app.sottovoce.store;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A project kept in one SQLite file. A thread of its own writes: all entries that wait when it is
 * ready share one transaction, which ends when they are on the disk. While that fails, they go on
 * waiting, and it tries again after pauses that grow.
 */
public final class SqliteStore implements ProjectStore {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteStore.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final ProjectFile file;
  private final Tables.Contents contents;
  private final Consumer<SaveState> listener;
  private final Workings workings;
  private final Thread writer;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Entry.Summary> log;
  private final List<Entry> waiting = new ArrayList<>();
  private Optional<SaveState.Failed> failure = Optional.empty();
  private long attempts;
  private long lastFailedAttempt;
  private long answered;
  private int failures;
  private boolean hurry;
  private boolean closing;
  private boolean lastChance;
  private boolean ended;
  private SaveState told = new SaveState.Saved();

  /**
   * What the store needs of the world.
   *
   * @param pause how long to wait after so many failures in a row, counted from 1
   */
  record Workings(
      Connector connector, Upgrades upgrades, IntFunction<Duration> pause, InstantSource clock) {
    static final Workings REAL =
        new Workings(
            Connector::sqlite, Upgrades.ALL, SqliteStore::growingPause, InstantSource.system());
  }

  private SqliteStore(
      ProjectFile file, Tables.Contents contents, Consumer<SaveState> listener, Workings workings) {
    this.file = file;
    this.contents = contents;
    this.listener = listener;
    this.workings = workings;
    this.log = new ArrayList<>(contents.log());
    this.writer = Thread.ofPlatform().name("project writer").daemon().unstarted(this::write);
  }

  /**
   * Opens a project file.
   *
   * @param listener is told on the writer's thread whenever it stands otherwise with what is
   *     waiting; it must not wait for the store
   */
  public static Opening open(Path path, Consumer<SaveState> listener) {
    return open(path, listener, Workings.REAL);
  }

  static Opening open(Path path, Consumer<SaveState> listener, Workings workings) {
    Optional<Trouble> obstacle = obstacle(path);
    if (obstacle.isPresent()) {
      return new Opening.Refused(obstacle.get().sentence(path));
    }
    ProjectFile file = new ProjectFile(path, workings.connector(), workings.upgrades());
    try {
      SqliteStore store = new SqliteStore(file, file.open(), listener, workings);
      store.writer.start();
      return new Opening.Opened(store);
    } catch (SQLException e) {
      file.close();
      LOG.info("A project file was not opened: {}", e.getMessage());
      return refusal(path, Trouble.of(e), workings.upgrades());
    }
  }

  /**
   * Makes a project file, which appears when it is complete. It begins without a log.
   *
   * @throws IOException with a sentence, if the file exists already or cannot be written
   */
  public static void create(Path path, Project project) throws IOException {
    NewFile.make(
        path,
        part -> {
          try (ProjectFile fresh = new ProjectFile(part, Connector::sqlite, Upgrades.ALL)) {
            fresh.create(project, project.revision().entry(), List.of());
          }
        });
  }

  @Override
  public Project project() {
    return contents.project();
  }

  @Override
  public History history() {
    return contents.history();
  }

  @Override
  public List<Entry.Summary> log() {
    return locked(() -> List.copyOf(log));
  }

  @Override
  public void append(Entry entry) {
    lock.lock();
    try {
      if (closing) {
        throw new IllegalStateException("The store is closed");
      }
      long next = 1 + (log.isEmpty() ? project().revision().entry() : log.getLast().number());
      if (entry.number() != next) {
        throw new IllegalArgumentException(
            "Entry " + entry.number() + " came when it was the turn of " + next);
      }
      log.add(entry.summary());
      waiting.add(entry);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Edit edit(long number) throws IOException {
    lock.lock();
    try {
      for (Entry entry : waiting) {
        if (entry.number() == number) {
          return entry.edit();
        }
      }
      if (log.isEmpty() || number < log.getFirst().number() || number > log.getLast().number()) {
        throw new IllegalArgumentException("The log has no entry " + number);
      }
    } finally {
      lock.unlock();
    }
    try {
      return file.edit(number);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public SaveState saved() {
    return locked(this::state);
  }

  @Override
  public SaveState flush() {
    lock.lock();
    try {
      long before = attempts;
      hurry = true;
      changed.signalAll();
      while (!(waiting.isEmpty() && answered == attempts)
          && !(lastFailedAttempt > before && answered >= lastFailedAttempt)
          && !ended) {
        changed.awaitUninterruptibly();
      }
      return state();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void copyTo(Path copy) throws IOException {
    List<Entry> unwritten = locked(() -> List.copyOf(waiting));
    NewFile.make(copy, part -> file.copyTo(part, unwritten));
  }

  @Override
  public void close() throws UnsavedEntries {
    lock.lock();
    try {
      if (closing) {
        return;
      }
      closing = true;
      changed.signalAll();
      while (!ended) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
    file.close();
    List<Entry> unsaved = locked(() -> List.copyOf(waiting));
    if (!unsaved.isEmpty()) {
      throw new UnsavedEntries(failure.orElseThrow().sentence(), unsaved);
    }
  }

  /** What the writer's thread does, until there is nothing left to do. */
  private void write() {
    for (List<Entry> batch = next(); !batch.isEmpty(); batch = next()) {
      tell();
      try {
        file.append(batch);
        succeeded(batch.size());
      } catch (SQLException | RuntimeException | OutOfMemoryError e) {
        // Even a fault of our own must end as “not saved”: without this thread all would look well.
        failed(e);
      }
      tell();
      signal(() -> answered = attempts);
    }
    signal(() -> ended = true);
  }

  private void signal(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for something to write; nothing when the store closes and all is done or hopeless. */
  private List<Entry> next() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !closing) {
        hurry = false;
        changed.awaitUninterruptibly();
      }
      if (failures > 0) {
        pause();
      }
      if (lastChance || waiting.isEmpty()) {
        return List.of();
      }
      attempts++;
      hurry = false;
      lastChance = closing;
      return List.copyOf(waiting);
    } finally {
      lock.unlock();
    }
  }

  /** Lets some time pass after a failure, unless somebody is in a hurry. */
  private void pause() {
    long left = workings.pause().apply(failures).toNanos();
    while (left > 0 && !hurry && !closing) {
      try {
        left = changed.awaitNanos(left);
      } catch (InterruptedException _) {
        // Whoever interrupts us wants us to go on.
        return;
      }
    }
  }

  private void succeeded(int count) {
    lock.lock();
    try {
      waiting.subList(0, count).clear();
      failures = 0;
      failure = Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private void failed(Throwable e) {
    Trouble trouble = e instanceof SQLException sql ? Trouble.of(sql) : Trouble.UNKNOWN;
    lock.lock();
    try {
      failures++;
      lastFailedAttempt = attempts;
      if (failures == 1 && trouble != Trouble.UNKNOWN) {
        LOG.warn("Edits could not be saved and are kept for later: {}", e.getMessage());
      } else if (failures == 1) {
        LOG.error("Edits could not be saved and are kept for later", e);
      }
      failure =
          Optional.of(
              new SaveState.Failed(
                  trouble.sentence(file.path()),
                  failure.map(SaveState.Failed::since).orElseGet(workings.clock()::instant),
                  waiting.size()));
    } finally {
      lock.unlock();
    }
  }

  private SaveState state() {
    if (failure.isPresent()) {
      return new SaveState.Failed(failure.get().sentence(), failure.get().since(), waiting.size());
    }
    return waiting.isEmpty() ? new SaveState.Saved() : new SaveState.Saving(waiting.size());
  }

  private void tell() {
    SaveState now = saved();
    if (!now.equals(told)) {
      told = now;
      try {
        listener.accept(now);
      } catch (RuntimeException e) {
        // Whoever fails to show it must not keep us from saving.
        LOG.error("A listener failed", e);
      }
    }
  }

  private <T> T locked(Supplier<T> read) {
    lock.lock();
    try {
      return read.get();
    } finally {
      lock.unlock();
    }
  }

  private IOException failure(SQLException e) {
    return new IOException(Trouble.of(e).sentence(file.path()), e);
  }

  /** What can be told from outside, without disturbing a lock on the file. */
  private static Optional<Trouble> obstacle(Path path) {
    try {
      if (!Files.exists(path)) {
        return Optional.of(Trouble.MISSING);
      } else if (Files.isDirectory(path)) {
        return Optional.of(Trouble.A_FOLDER);
      } else if (Files.size(path) == 0) {
        return Optional.of(Trouble.EMPTY);
      } else if (!Files.isWritable(path)) {
        return Optional.of(Trouble.READ_ONLY);
      } else if (!Files.isWritable(path.toAbsolutePath().getParent())) {
        return Optional.of(Trouble.FOLDER_READ_ONLY);
      }
      return Optional.empty();
    } catch (IOException _) {
      return Optional.of(Trouble.UNREACHABLE);
    }
  }

  private static Opening refusal(Path path, Trouble trouble, Upgrades upgrades) {
    boolean damaged =
        trouble == Trouble.DAMAGED
            || (trouble == Trouble.NO_PROJECT || trouble == Trouble.OTHER_PROGRAM)
                && isWreck(path, upgrades);
    return damaged
        ? new Opening.Damaged(Trouble.DAMAGED.sentence(path), new Salvage(path, upgrades))
        : new Opening.Refused(trouble.sentence(path));
  }

  /** Whether a file that SQLite does not take for ours has been a project. */
  private static boolean isWreck(Path path, Upgrades upgrades) {
    try {
      return path.toString().endsWith(EXTENSION) && Finds.areIn(path, new Rows(upgrades));
    } catch (IOException _) {
      return false;
    }
  }

  private static Duration growingPause(int failures) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
