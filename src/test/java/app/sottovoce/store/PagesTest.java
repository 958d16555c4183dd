package app.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  @TempDir Path folder;

  @Test
  void everyRowIsFoundAsSqliteTellsIt() throws Exception {
    Path file = folder.resolve("rows.db");
    Random random = new Random(1);
    TreeMap<Long, List<Object>> expected = new TreeMap<>();
    try (Connection connection = Connector.sqlite(file, true);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA page_size = " + ProjectFile.PAGE_SIZE);
      statement.execute("CREATE TABLE t (a, b, c, d)");
      statement.execute("BEGIN");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO t VALUES (?,?,?,?)")) {
        for (long rowid = 1; rowid <= 400; rowid++) {
          // Around every border at which a row spills over into pages of its own.
          int length = rowid <= 100 ? 8_020 + (int) rowid * 2 : random.nextInt(60_000);
          String text = "é".repeat(length / 2);
          long number = random.nextLong() >> random.nextInt(64);
          byte[] blob = new byte[random.nextInt(300)];
          random.nextBytes(blob);
          insert.setString(1, text);
          insert.setLong(2, number);
          insert.setDouble(3, rowid / 8.0);
          insert.setBytes(4, blob);
          insert.executeUpdate();
          expected.put(rowid, List.of(text, number, rowid / 8.0, List.of(boxed(blob))));
        }
      }
      statement.execute("COMMIT");
    }
    TreeMap<Long, List<Object>> actual = new TreeMap<>();
    visit(
        file,
        row ->
            actual.put(
                row.rowid(),
                List.of(
                    row.text(0),
                    row.number(1),
                    // SQLite keeps a real without a fraction as a whole number.
                    ((Number) row.values().get(2).orElseThrow()).doubleValue(),
                    List.of(boxed(row.blob(3))))));
    assertEquals(expected, actual);
  }

  @Test
  void deletedRowsAreGone() throws Exception {
    Path file = folder.resolve("rows.sottovoce");
    try (Connection connection = Connector.sqlite(file, true);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA page_size = " + ProjectFile.PAGE_SIZE);
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b)");
      statement.execute("BEGIN");
      for (int i = 0; i < 300; i++) {
        statement.execute("INSERT INTO t VALUES (%d, '%s')".formatted(i, "x".repeat(i * 10)));
      }
      statement.execute("DELETE FROM t WHERE a % 10 <> 3");
      statement.execute("DELETE FROM t WHERE a < 100");
      statement.execute("COMMIT");
    }
    List<Long> found = new ArrayList<>();
    visit(file, row -> found.add(row.rowid()));
    assertEquals(
        List.of(
            103L, 113L, 123L, 133L, 143L, 153L, 163L, 173L, 183L, 193L, 203L, 213L, 223L, 233L,
            243L, 253L, 263L, 273L, 283L, 293L),
        found.stream().sorted().toList());
  }

  @Test
  void rubbishHasNoRowsOrOddOnesButNeverFails() throws Exception {
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      byte[] bytes = new byte[random.nextInt(5 * ProjectFile.PAGE_SIZE)];
      random.nextBytes(bytes);
      for (int page = 0; page < bytes.length; page += ProjectFile.PAGE_SIZE) {
        bytes[page] = (byte) (random.nextBoolean() ? 0x0d : 0x0a);
      }
      Path file = Files.write(folder.resolve("rubbish"), bytes);
      assertEquals(false, Finds.areIn(file, new Rows(Upgrades.ALL)));
    }
  }

  private static void visit(Path file, Consumer<Pages.Row> visitor) throws Exception {
    try (Pages pages = new Pages(file)) {
      pages.visit(
          row -> {
            visitor.accept(row);
            return true;
          });
    }
  }

  private static Object[] boxed(byte[] bytes) {
    Object[] boxed = new Object[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      boxed[i] = bytes[i];
    }
    return boxed;
  }
}
