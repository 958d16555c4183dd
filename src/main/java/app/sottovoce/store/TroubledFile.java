package app.sottovoce.store;

import java.sql.SQLException;

/** Trouble with a project file that we, not SQLite, have found. */
final class TroubledFile extends SQLException {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;

  /**
   * @param detail for the log; no words of the project
   */
  TroubledFile(Trouble trouble, String detail) {
    super(trouble + ": " + detail);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
