package app.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final Entry ENTRY =
      new Entry(
          7,
          Instant.parse("2025-08-15T19:30:00.120Z"),
          "a1",
          Entry.Kind.UNDO,
          "Split “é”",
          6,
          new Edit(List.of()));

  private final Rows rows = new Rows(Upgrades.ALL);

  @Test
  void theChecksumOfAnEntryStaysWhatItIsInFilesThatExist() {
    assertEquals(
        new Rows.EntryRow(
            7,
            "2025-08-15T19:30:00.120Z",
            "a1",
            "UNDO",
            "Split “é”",
            6,
            1,
            Rows.crc("7\n2025-08-15T19:30:00.120Z\na1\nUNDO\nSplit “é”\n6\n1")),
        rows.row(ENTRY));
  }

  @Test
  void anEntryComesBackAsItWas() throws IOException {
    assertEquals(ENTRY.summary(), rows.entry(rows.row(ENTRY)));
  }

  @Test
  void aLetterThatChangedIsNoticed() {
    Rows.EntryRow row = rows.row(ENTRY);
    Rows.EntryRow changed =
        new Rows.EntryRow(7, row.at(), "a2", row.kind(), row.label(), 6, 1, row.crc());

    assertEquals(
        "The checksum of entry 7 is wrong",
        assertThrows(IOException.class, () -> rows.entry(changed)).getMessage());
  }

  @Test
  void whatCannotBeAnEntryIsDamageThoughItsChecksumIsRight() {
    String at = ENTRY.at().toString();
    for (Rows.EntryRow row : List.of(row(at, "GUESS"), row("yesterday", "DO"))) {
      assertEquals(
          "Entry 7 cannot be understood",
          assertThrows(IOException.class, () -> rows.entry(row)).getMessage());
    }
  }

  private static Rows.EntryRow row(String at, String kind) {
    return new Rows.EntryRow(
        7, at, "a1", kind, "x", 0, 1, Rows.crc(7L, at, "a1", kind, "x", 0L, 1));
  }
}
