package app.sottovoce.store;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Revision;
import app.sottovoce.model.Thing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * The tables of a project file: what is written into them and read from them. All SQL on them is
 * here.
 */
record Tables(Connection connection, Rows rows) {
  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE log (number INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL,"
              + " kind TEXT NOT NULL, label TEXT NOT NULL, of INTEGER NOT NULL,"
              + " version INTEGER NOT NULL, crc INTEGER NOT NULL, edit BLOB NOT NULL)",
          "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL, crc INTEGER NOT NULL)",
          "CREATE TABLE things (kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,"
              + " json TEXT NOT NULL, crc INTEGER NOT NULL, PRIMARY KEY (kind, id))");
  private static final String FORMAT = "format";
  static final String COUNT = "things";
  static final String BASE = "base";
  static final String ENTRY = "entry";
  static final String AT = "at";

  private static final int ROWS_AT_A_TIME = 1000;
  private static final int PARCELS_ON_THE_WAY = 2;

  /** What a file holds, without the edits of its log. */
  record Contents(Project project, List<Entry.Summary> log, History history) {}

  /** Work in a transaction. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /**
   * Makes the tables, with a project and the log that leads to it.
   *
   * @param base the number of the entry before the first of the log
   */
  void create(Project project, long base, Iterable<Entry> log) throws SQLException {
    transaction(
        "IMMEDIATE",
        () -> {
          for (String table : SCHEMA) {
            execute(table);
          }
          putFormat();
          put(COUNT, Integer.toString(things(project).size()));
          put(BASE, Long.toString(base));
          put(project.revision());
          try (Writing writing = new Writing(connection, rows)) {
            for (Thing thing : things(project)) {
              writing.put(thing);
            }
            for (Entry entry : log) {
              writing.put(entry);
            }
          }
        });
  }

  /**
   * Makes sure that these are the tables of a project, in a version that is understood.
   *
   * @throws TroubledFile if they are not
   */
  void check() throws SQLException {
    Optional<String> format =
        first("SELECT name FROM sqlite_schema WHERE name = 'meta'").isPresent()
            ? meta(FORMAT)
            : Optional.empty();
    if (format.isPresent() && format.get().matches("[1-9][0-9]{0,8}")) {
      if (Integer.parseInt(format.get()) > rows.upgrades().current()) {
        throw new TroubledFile(Trouble.NEWER, "format " + format.get());
      }
    } else {
      throw new TroubledFile(Trouble.DAMAGED, "no format");
    }
    // A view or trigger of somebody else could do other things than what our statements say.
    if (!all("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").equals(SCHEMA)) {
      throw new TroubledFile(Trouble.DAMAGED, "not our tables");
    }
    String answer = first("PRAGMA integrity_check(1)").orElse("no answer");
    if (!answer.equals("ok")) {
      throw new TroubledFile(Trouble.DAMAGED, answer);
    }
  }

  /**
   * All but the edits. Rows become entries and things on several threads.
   *
   * @throws IOException if a row is damaged, or if what the rows say together cannot be
   */
  Contents contents() throws SQLException, IOException {
    CompletableFuture<List<Entry.Summary>> entries = understood(entryRows(), rows::entry);
    Project project = project().withRevision(revision());
    List<Entry.Summary> log = join(entries);
    long first = 1 + Long.parseLong(meta(BASE).orElseThrow(() -> new IOException("No base")));
    long last = project.revision().entry();
    if (!isWhole(log, first, last)) {
      throw new IOException("The log does not go from entry " + first + " to " + last);
    }
    try {
      return new Contents(project, log, History.of(log));
    } catch (IllegalArgumentException e) {
      throw new IOException("The log contradicts itself", e);
    }
  }

  /** The number of the last entry. */
  long last() throws SQLException {
    return Long.parseLong(meta(ENTRY).orElse("0"));
  }

  /** The project's own id. */
  Optional<String> projectId() throws SQLException {
    return first("SELECT id FROM things WHERE kind = 'info'");
  }

  /** Writes those of some entries that are not there yet, in one transaction. */
  void append(List<Entry> entries) throws SQLException {
    transaction(
        "IMMEDIATE",
        () -> {
          long last = last();
          if (entries.getFirst().number() > last + 1 || entries.getLast().number() < last) {
            throw new TroubledFile(Trouble.MOVED, "its last entry is " + last);
          }
          putFormat();
          write(entries.stream().filter(entry -> entry.number() > last).toList());
          Entry newest = entries.getLast();
          put(new Revision(newest.number(), Optional.of(newest.at())));
        });
  }

  /**
   * The edit of an entry.
   *
   * @throws IOException if it is damaged or not there
   */
  Edit edit(long number) throws SQLException, IOException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT version, edit FROM log WHERE number = ?")) {
      select.setLong(1, number);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IOException("There is no entry " + number);
        }
        return rows.edit(row.getInt(1), row.getBytes(2));
      }
    }
  }

  /** Does all of some work or nothing of it. */
  void transaction(String lock, Work work) throws SQLException {
    execute("BEGIN " + lock);
    boolean done = false;
    try {
      work.run();
      execute("COMMIT");
      done = true;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row, if there is one. */
  Optional<String> first(String query) throws SQLException {
    return all(query).stream().findFirst();
  }

  private List<String> all(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    }
    return values;
  }

  /** Whether entries, in the order of their numbers, are all from the first to the last. */
  private static boolean isWhole(List<Entry.Summary> log, long first, long last) {
    return log.size() == last + 1 - first
        && (log.isEmpty() || log.getFirst().number() == first && log.getLast().number() == last);
  }

  private Optional<String> meta(String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT value, crc FROM meta WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        String value = row.getString(1);
        if (Rows.crc(key, value) != row.getLong(2)) {
          throw new TroubledFile(Trouble.DAMAGED, "the checksum of " + key + " is wrong");
        }
        return Optional.of(value);
      }
    }
  }

  private Revision revision() throws SQLException {
    return new Revision(last(), meta(AT).map(Instant::parse));
  }

  private void write(List<Entry> entries) throws SQLException {
    long count = Long.parseLong(meta(COUNT).orElse("0"));
    try (Writing writing = new Writing(connection, rows)) {
      for (Entry entry : entries) {
        for (Change change : entry.edit().changes()) {
          writing.put(change);
          count += change.after().isPresent() ? 1 : 0;
          count -= change.before().isPresent() ? 1 : 0;
        }
        writing.put(entry);
      }
    }
    put(COUNT, Long.toString(count));
  }

  /** Says which version one has to know to read all rows. */
  private void putFormat() throws SQLException {
    String current = Integer.toString(rows.upgrades().current());
    if (!meta(FORMAT).equals(Optional.of(current))) {
      put(FORMAT, current);
    }
  }

  private void put(Revision revision) throws SQLException {
    put(ENTRY, Long.toString(revision.entry()));
    if (revision.at().isPresent()) {
      put(AT, revision.at().get().toString());
    }
  }

  private void put(String key, String value) throws SQLException {
    try (PreparedStatement put =
        connection.prepareStatement("INSERT OR REPLACE INTO meta VALUES (?, ?, ?)")) {
      put.setString(1, key);
      put.setString(2, value);
      put.setLong(3, Rows.crc(key, value));
      put.executeUpdate();
    }
  }

  private List<Rows.EntryRow> entryRows() throws SQLException {
    List<Rows.EntryRow> log = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT number, at, by, kind, label, of, version, crc FROM log ORDER BY number")) {
      while (row.next()) {
        log.add(
            new Rows.EntryRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getInt(7),
                row.getLong(8)));
      }
    }
    return log;
  }

  private Project project() throws SQLException, IOException {
    List<Thing> infos = new ArrayList<>();
    List<Thing> others = new ArrayList<>();
    for (Thing thing : things()) {
      (thing instanceof Info ? infos : others).add(thing);
    }
    if (infos.size() != 1) {
      throw new IOException("The project says " + infos.size() + " times what it is");
    }
    return Project.empty((Info) infos.getFirst()).with(others);
  }

  private List<Thing> things() throws SQLException, IOException {
    List<Thing> things = new ArrayList<>();
    Deque<CompletableFuture<List<Thing>>> onTheWay = new ArrayDeque<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT kind, id, version, json, crc FROM things")) {
      for (List<Rows.Row> parcel = parcel(row); !parcel.isEmpty(); parcel = parcel(row)) {
        if (onTheWay.size() < PARCELS_ON_THE_WAY) {
          onTheWay.add(understood(parcel, rows::thing));
        } else {
          // The others have enough to do: lend a hand rather than pile up rows.
          things.addAll(understand(parcel, rows::thing));
          while (!onTheWay.isEmpty() && onTheWay.getFirst().isDone()) {
            things.addAll(join(onTheWay.removeFirst()));
          }
        }
      }
    }
    for (CompletableFuture<List<Thing>> understood : onTheWay) {
      things.addAll(join(understood));
    }
    return things;
  }

  /** The next rows, none after the last. */
  private static List<Rows.Row> parcel(ResultSet row) throws SQLException {
    List<Rows.Row> parcel = new ArrayList<>();
    while (parcel.size() < ROWS_AT_A_TIME && row.next()) {
      parcel.add(
          new Rows.Row(
              row.getString(1), row.getString(2), row.getInt(3), row.getBytes(4), row.getLong(5)));
    }
    return parcel;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  private interface Understanding<R, T> {
    T of(R row) throws IOException;
  }

  private static <R, T> List<T> understand(List<R> parcel, Understanding<R, T> understanding)
      throws IOException {
    List<T> understood = new ArrayList<>(parcel.size());
    for (R row : parcel) {
      understood.add(understanding.of(row));
    }
    return understood;
  }

  /** What another thread makes of rows. */
  private static <R, T> CompletableFuture<List<T>> understood(
      List<R> parcel, Understanding<R, T> understanding) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return understand(parcel, understanding);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static <T> T join(CompletableFuture<T> understood) throws IOException {
    try {
      return understood.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unread) {
        throw unread.getCause();
      }
      throw e;
    }
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException _) {
      // After some failures SQLite has rolled back by itself, and refuses to do it twice.
    }
  }

  /** All things of a project, what it says of itself first. */
  static List<Thing> things(Project project) {
    return Stream.of(
            List.of(project.info()),
            project.analysts().values(),
            project.sources().values(),
            project.speakers().values(),
            project.scenes().values(),
            project.tags().values(),
            project.utterances().values())
        .flatMap(Collection<? extends Thing>::stream)
        .<Thing>map(thing -> thing)
        .toList();
  }
}
