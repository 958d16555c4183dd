package app.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class TroubleTest {

  @ParameterizedTest
  @CsvSource({
    "SQLITE_FULL, FULL",
    "SQLITE_BUSY, IN_USE",
    "SQLITE_BUSY_RECOVERY, IN_USE",
    "SQLITE_LOCKED, IN_USE",
    "SQLITE_PROTOCOL, IN_USE",
    "SQLITE_READONLY, READ_ONLY",
    "SQLITE_READONLY_ROLLBACK, READ_ONLY",
    "SQLITE_READONLY_DIRECTORY, FOLDER_READ_ONLY",
    "SQLITE_PERM, READ_ONLY",
    "SQLITE_IOERR_WRITE, UNREACHABLE",
    "SQLITE_IOERR_FSYNC, UNREACHABLE",
    "SQLITE_CANTOPEN_FULLPATH, UNREACHABLE",
    "SQLITE_CORRUPT, DAMAGED",
    "SQLITE_CORRUPT_INDEX, DAMAGED",
    "SQLITE_NOTADB, NO_PROJECT",
    "SQLITE_ERROR, NO_PROJECT",
    "SQLITE_NOMEM, UNKNOWN",
    "SQLITE_INTERNAL, UNKNOWN",
  })
  void whatSqliteAnswersHasASentence(SQLiteErrorCode code, Trouble trouble) {
    assertEquals(trouble, Trouble.of(new SQLiteException("x", code)));
  }

  @Test
  void whatWeFoundOurselvesStays() {
    assertEquals(Trouble.MOVED, Trouble.of(new TroubledFile(Trouble.MOVED, "x")));
    assertEquals(Trouble.UNKNOWN, Trouble.of(new SQLException("closed")));
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceNamesTheFileAndEnds(Trouble trouble) {
    Path path = Path.of("100%s.sottovoce");
    String sentence = trouble.sentence(path);
    assertTrue(sentence.contains("“" + path + "”"), sentence);
    assertTrue(sentence.endsWith("."), sentence);
    assertEquals(1, sentence.replace(path.toString(), "").chars().filter(c -> c == '.').count());
  }
}
