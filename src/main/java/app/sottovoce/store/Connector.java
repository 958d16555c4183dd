package app.sottovoce.store;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;

/** How a project file is reached; handed in, so that tests can have a disk that is full. */
@FunctionalInterface
interface Connector {

  /**
   * @param create whether a file that is not there is to be made
   */
  Connection connect(Path path, boolean create) throws SQLException;

  /** SQLite's own way. */
  static Connection sqlite(Path path, boolean create) throws SQLException {
    return JDBC.createConnection(
        JDBC.PREFIX + uri(path) + (create ? "?mode=rwc" : "?mode=rw"), new Properties());
  }

  /**
   * SQLite's form of a file URI, in which {@code ?}, {@code %} and {@code #} of a name are safe.
   */
  private static String uri(Path path) {
    URI uri = path.toAbsolutePath().toUri();
    // A share on Windows: SQLite wants the server within the path.
    return uri.getRawAuthority() == null
        ? "file://" + uri.getRawPath()
        : "file:////" + uri.getRawAuthority() + uri.getRawPath();
  }
}
