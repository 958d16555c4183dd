package app.sottovoce.store;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.json.Things;
import app.sottovoce.model.Revision;
import app.sottovoce.model.Thing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was found in a damaged project file, piece by piece. */
final class Finds {
  private final Rows rows;
  private final Map<Key, Thing> things = new HashMap<>();
  private final Set<Key> heardOf = new HashSet<>();
  private final NavigableMap<Long, LogRow> log = new TreeMap<>();
  private final Map<String, String> meta = new HashMap<>();

  /** A thing by the word for its type and its id as its row has it. */
  record Key(String kind, String id) {
    static Key of(Thing thing) {
      return new Key(Things.kind(thing), Rows.key(thing));
    }
  }

  private record LogRow(Entry.Summary summary, int version, byte[] edit) {}

  private Finds(Rows rows) {
    this.rows = rows;
  }

  /** All that a file still tells. */
  static Finds in(Path file, Rows rows) throws IOException {
    Finds finds = new Finds(rows);
    try (Pages pages = new Pages(file)) {
      pages.visit(
          row -> {
            finds.take(row);
            return true;
          });
    }
    return finds;
  }

  /** Whether there is anything of a project in a file. */
  static boolean areIn(Path file, Rows rows) throws IOException {
    Finds finds = new Finds(rows);
    try (Pages pages = new Pages(file)) {
      pages.visit(
          row -> {
            finds.take(row);
            return finds.things.isEmpty() && finds.log.isEmpty();
          });
    }
    return !finds.things.isEmpty() || !finds.log.isEmpty();
  }

  /** Whether the end of a file is missing, by what its beginning says. */
  static boolean isCutOff(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] header = in.readNBytes(32);
      long pages = header.length < 32 ? 0 : ByteBuffer.wrap(header).getInt(28);
      return pages * ProjectFile.PAGE_SIZE > Files.size(file);
    }
  }

  /** The things whose rows are whole. */
  Map<Key, Thing> things() {
    return things;
  }

  /** The things that were there, whether they could be read or not. */
  Set<Key> heardOf() {
    return heardOf;
  }

  /** The things that the log leaves behind, as they were when they last changed. */
  Map<Key, Thing> thingsOfLog() {
    Map<Key, Thing> left = new HashMap<>();
    for (long number : log.keySet()) {
      for (Change change : edit(number).orElse(Edit.NONE).changes()) {
        change.before().ifPresent(thing -> left.remove(Key.of(thing)));
        change.after().ifPresent(thing -> left.put(Key.of(thing), thing));
      }
    }
    return left;
  }

  /** How many things there were, if that can still be read. */
  Optional<Long> count() {
    return number(Tables.COUNT);
  }

  Revision revision() {
    long entry = number(Tables.ENTRY).orElse(log.isEmpty() ? 0 : log.lastKey());
    try {
      return new Revision(entry, Optional.ofNullable(meta.get(Tables.AT)).map(Instant::parse));
    } catch (DateTimeException _) {
      return new Revision(entry, Optional.empty());
    }
  }

  /** The number of the first entry that the log had. */
  long firstEntry() {
    return 1 + number(Tables.BASE).orElse(log.isEmpty() ? revision().entry() : log.firstKey() - 1);
  }

  Optional<Entry.Summary> summary(long number) {
    return Optional.ofNullable(log.get(number)).map(LogRow::summary);
  }

  /** The edit of an entry, if it is whole. */
  Optional<Edit> edit(long number) {
    LogRow row = log.get(number);
    try {
      return row == null ? Optional.empty() : Optional.of(rows.edit(row.version(), row.edit()));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private void take(Pages.Row row) {
    if (row.is(String.class, String.class, Long.class, String.class, Long.class)) {
      takeThing(row);
    } else if (row.is(
        Void.class,
        String.class,
        String.class,
        String.class,
        String.class,
        Long.class,
        Long.class,
        Long.class,
        byte[].class)) {
      takeEntry(row);
    } else if (row.is(String.class, String.class, Long.class)) {
      if (row.isOfIndex()) {
        heardOf.add(new Key(row.text(0), row.text(1)));
      } else if (Rows.crc(row.text(0), row.text(1)) == row.number(2)) {
        meta.put(row.text(0), row.text(1));
      }
    }
  }

  private void takeThing(Pages.Row row) {
    Key key = new Key(row.text(0), row.text(1));
    int version = Math.clamp(row.number(2), 0, Integer.MAX_VALUE);
    try {
      Rows.Row whole =
          new Rows.Row(
              key.kind(),
              key.id(),
              version,
              row.text(3).getBytes(StandardCharsets.UTF_8),
              row.number(4));
      things.put(key, rows.thing(whole));
      heardOf.add(key);
    } catch (IOException _) {
      // If its name is whole, the index has it too.
    }
  }

  private void takeEntry(Pages.Row row) {
    try {
      int version = Math.clamp(row.number(6), 0, Integer.MAX_VALUE);
      Entry.Summary entry =
          rows.entry(
              new Rows.EntryRow(
                  row.rowid(),
                  row.text(1),
                  row.text(2),
                  row.text(3),
                  row.text(4),
                  row.number(5),
                  version,
                  row.number(7)));
      log.put(entry.number(), new LogRow(entry, version, row.blob(8)));
    } catch (IOException _) {
      // An entry of which that much is damaged is as good as missing.
    }
  }

  private Optional<Long> number(String key) {
    return Optional.ofNullable(meta.get(key))
        .filter(value -> value.matches("[0-9]{1,18}"))
        .map(Long::valueOf);
  }
}
