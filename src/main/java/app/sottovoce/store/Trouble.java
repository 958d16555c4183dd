package app.sottovoce.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What can be the matter with a project file, told in one sentence each. */
enum Trouble {
  MISSING("“%s” is not there; put it back, or look for it where it may have been moved to."),
  A_FOLDER("“%s” is a folder, not a project file."),
  EMPTY("“%s” is empty (0 bytes), so there is no project in it to open; look for another copy."),
  NO_PROJECT("“%s” is not a Sottovoce project; articles and transcripts are added to a project."),
  OTHER_PROGRAM("“%s” is a database of another program, not a Sottovoce project."),
  NEWER(
      "“%s” was made by a newer version of Sottovoce; open it with that version, or update this"
          + " one."),
  IN_USE(
      "“%s” is open already, in another window or on another computer; close it there, or wait"
          + " until it is free."),
  READ_ONLY(
      "“%s” is write-protected; allow writing, or copy it to a place of your own and open that."),
  FOLDER_READ_ONLY(
      "The folder of “%s” cannot be written to, and a journal has to stand beside an open project;"
          + " copy the project to a folder of your own and open that."),
  FULL("The disk that holds “%s” is full; make room on it, or save a copy on another disk."),
  UNREACHABLE(
      "“%s” cannot be reached; check its drive and your rights to it, or save a copy elsewhere."),
  MOVED("“%s” is no longer the file that was opened; put that one back, or save a copy elsewhere."),
  DAMAGED("“%s” is damaged; it will not be changed, and what can be read can be saved elsewhere."),
  EXISTS("“%s” exists already; choose another name."),
  UNKNOWN("“%s” could not be used, for a reason that stands in the log of the program.");

  private final String sentence;

  Trouble(String sentence) {
    this.sentence = sentence;
  }

  String sentence(Path path) {
    return sentence.formatted(path);
  }

  /** What SQLite's answer means, by its primary code; source: sqlite.org/rescode.html. */
  static Trouble of(SQLException e) {
    if (e instanceof TroubledFile troubled) {
      return troubled.trouble();
    }
    if (e instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DIRECTORY) {
      return FOLDER_READ_ONLY;
    }
    return switch (e.getErrorCode() & 0xff) {
      case 5, 6, 15 -> IN_USE;
      case 3, 8, 23 -> READ_ONLY;
      case 10, 14 -> UNREACHABLE;
      case 11 -> DAMAGED;
      case 13 -> FULL;
      // The first is SQLite's general answer, given when a file's header promises what it cannot
      // do.
      case 1, 26 -> NO_PROJECT;
      default -> UNKNOWN;
    };
  }
}
