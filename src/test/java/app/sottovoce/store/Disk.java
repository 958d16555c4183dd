package app.sottovoce.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A disk that can be filled and emptied, and what a store said while that happened. */
final class Disk implements Consumer<SaveState> {
  static final Instant NOW = Instant.parse("2025-08-15T19:30:00Z");

  private final List<Connection> connections = new CopyOnWriteArrayList<>();
  private final List<SaveState> told = new CopyOnWriteArrayList<>();
  private Duration pause = Duration.ofDays(1);

  /** A store on this disk; it does not try again by itself. */
  ProjectStore open(Path file) {
    return store(SqliteStore.open(file, this, workings(Upgrades.ALL)));
  }

  /** A store that tries again at once, and again. */
  ProjectStore openRestless(Path file) {
    pause = Duration.ofMillis(1);
    return open(file);
  }

  SqliteStore.Workings workings(Upgrades upgrades) {
    return new SqliteStore.Workings(this::connect, upgrades, _ -> pause, InstantSource.fixed(NOW));
  }

  /** Leaves no room for another page. */
  void fill() throws SQLException {
    execute("PRAGMA max_page_count = 1");
  }

  void makeRoom() throws SQLException {
    execute("PRAGMA max_page_count = 1000000");
  }

  /** What the store's listener was told so far. */
  List<SaveState> told() {
    return told;
  }

  @Override
  public void accept(SaveState state) {
    told.add(state);
  }

  static ProjectStore store(Opening opening) {
    return switch (opening) {
      case Opening.Opened opened -> opened.store();
      case Opening.Refused refused -> throw new AssertionError(refused.sentence());
      case Opening.Damaged damaged -> throw new AssertionError(damaged.sentence());
    };
  }

  /** The sentence with which a file is refused. */
  static String refusal(Path file) throws UnsavedEntries {
    return switch (SqliteStore.open(file, _ -> {})) {
      case Opening.Refused refused -> refused.sentence();
      case Opening.Damaged damaged -> throw new AssertionError(damaged.sentence());
      case Opening.Opened opened -> {
        opened.store().close();
        throw new AssertionError("It was opened");
      }
    };
  }

  private Connection connect(Path path, boolean create) throws SQLException {
    Connection connection = Connector.sqlite(path, create);
    connections.add(connection);
    return connection;
  }

  private void execute(String sql) throws SQLException {
    for (Connection connection : connections) {
      if (!connection.isClosed()) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(sql);
        }
      }
    }
  }
}
