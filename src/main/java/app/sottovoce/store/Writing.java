package app.sottovoce.store;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Entry;
import app.sottovoce.json.Things;
import app.sottovoce.model.Thing;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** The statements with which one transaction writes things and entries into their tables. */
final class Writing implements AutoCloseable {
  private final Rows rows;
  private final PreparedStatement put;
  private final PreparedStatement remove;
  private final PreparedStatement log;

  Writing(Connection connection, Rows rows) throws SQLException {
    this.rows = rows;
    put =
        connection.prepareStatement(
            "INSERT INTO things VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                + " version = excluded.version, json = excluded.json, crc = excluded.crc");
    remove = connection.prepareStatement("DELETE FROM things WHERE kind = ? AND id = ?");
    log = connection.prepareStatement("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  void put(Change change) throws SQLException {
    Optional<Thing> before = change.before();
    Optional<Thing> after = change.after();
    // A project's info may get another id; all other things keep theirs.
    if (before.isPresent() && (after.isEmpty() || !after.get().id().equals(before.get().id()))) {
      remove.setString(1, Things.kind(before.get()));
      remove.setString(2, Rows.key(before.get()));
      remove.executeUpdate();
    }
    if (after.isPresent()) {
      put(after.get());
    }
  }

  void put(Thing thing) throws SQLException {
    Rows.Row row = rows.row(thing);
    put.setString(1, row.kind());
    put.setString(2, row.id());
    put.setInt(3, row.version());
    put.setString(4, new String(row.json(), StandardCharsets.UTF_8));
    put.setLong(5, row.crc());
    put.executeUpdate();
  }

  void put(Entry entry) throws SQLException {
    Rows.EntryRow row = rows.row(entry);
    log.setLong(1, row.number());
    log.setString(2, row.at());
    log.setString(3, row.by());
    log.setString(4, row.kind());
    log.setString(5, row.label());
    log.setLong(6, row.of());
    log.setInt(7, row.version());
    log.setLong(8, row.crc());
    log.setBytes(9, rows.bytes(entry.edit()));
    log.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    put.close();
    remove.close();
    log.close();
  }
}
