package app.sottovoce.store;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.json.Instants;
import app.sottovoce.json.JsonWriter;
import app.sottovoce.json.Repeats;
import app.sottovoce.json.Things;
import app.sottovoce.json.UnreadableJson;
import app.sottovoce.model.Thing;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What stands in the rows of a project file: things as JSON, edits compressed, and a checksum with
 * each, since SQLite does not notice when a letter changes.
 */
record Rows(Upgrades upgrades, Repeats repeats) {
  private static final String NOTHING = "null";
  private static final int BUFFER = 1 << 15;

  Rows(Upgrades upgrades) {
    this(upgrades, new Repeats());
  }

  /**
   * A thing as a row holds it.
   *
   * @param json in UTF-8, as the file has it and as parser and checksum take it
   */
  record Row(String kind, String id, int version, byte[] json, long crc) {}

  /** An entry as a row holds it, without the edit, which has a checksum of its own. */
  record EntryRow(
      long number,
      String at,
      String by,
      String kind,
      String label,
      long of,
      int version,
      long crc) {}

  Row row(Thing thing) {
    String kind = Things.kind(thing);
    byte[] json = Things.write(thing).getBytes(StandardCharsets.UTF_8);
    int version = upgrades.current();
    return new Row(kind, key(thing), version, json, crc(kind, key(thing), version, json));
  }

  /**
   * A thing's id as it stands in its row: as in JSON, since UTF-8 has no halves of surrogate pairs.
   */
  static String key(Thing thing) {
    String quoted = JsonWriter.quoted(thing.id());
    return quoted.substring(1, quoted.length() - 1);
  }

  /**
   * The thing of a row.
   *
   * @throws IOException if the row is damaged; the message says nothing of its words
   */
  Thing thing(Row row) throws IOException {
    if (crc(row.kind(), row.id(), row.version(), row.json()) != row.crc()) {
      throw new IOException("The checksum of " + row.kind() + " " + row.id() + " is wrong");
    }
    return row.version() == upgrades.current()
        ? understood(row.kind(), () -> Things.read(row.kind(), row.json(), repeats))
        : thing(row.kind(), row.version(), new String(row.json(), StandardCharsets.UTF_8));
  }

  /**
   * An edit as JSON Lines in zlib's format, whose checksum tells damage: three lines for each
   * change, the kind of the thing, the thing before and the thing after, {@code null} where there
   * is none.
   */
  byte[] bytes(Edit edit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (Writer lines =
        new BufferedWriter(
            new OutputStreamWriter(
                new DeflaterOutputStream(bytes, deflater, BUFFER), StandardCharsets.UTF_8),
            BUFFER)) {
      for (Change change : edit.changes()) {
        lines.append(JsonWriter.quoted(Things.kind(change.thing()))).append('\n');
        lines.append(change.before().map(Things::write).orElse(NOTHING)).append('\n');
        lines.append(change.after().map(Things::write).orElse(NOTHING)).append('\n');
      }
    } catch (IOException e) {
      throw new AssertionError("Memory cannot fail to be written", e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * The edit that {@link #bytes} told.
   *
   * @param version of the things in it
   * @throws IOException if the bytes are damaged
   */
  Edit edit(int version, byte[] bytes) throws IOException {
    List<Change> changes = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new InflaterInputStream(new ByteArrayInputStream(bytes)),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            BUFFER)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String kind = line.substring(1, Math.max(1, line.length() - 1));
        Optional<Thing> before = side(kind, version, lines);
        Optional<Thing> after = side(kind, version, lines);
        changes.add(new Change(before, after));
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("An edit holds what cannot be a change", e);
    }
    return new Edit(changes);
  }

  EntryRow row(Entry entry) {
    String at = entry.at().toString();
    String kind = entry.kind().name();
    int version = upgrades.current();
    return new EntryRow(
        entry.number(),
        at,
        entry.by(),
        kind,
        entry.label(),
        entry.of(),
        version,
        crc(entry.number(), at, entry.by(), kind, entry.label(), entry.of(), version));
  }

  /**
   * The entry of a row.
   *
   * @throws IOException if the row is damaged; the message says nothing of its words
   */
  Entry.Summary entry(EntryRow row) throws IOException {
    long crc =
        crc(row.number(), row.at(), row.by(), row.kind(), row.label(), row.of(), row.version());
    if (crc != row.crc()) {
      throw new IOException("The checksum of entry " + row.number() + " is wrong");
    }
    try {
      return new Entry.Summary(
          row.number(),
          Instants.parse(row.at()),
          row.by(),
          Entry.Kind.valueOf(row.kind()),
          row.label(),
          row.of());
    } catch (DateTimeException | IllegalArgumentException _) {
      throw new IOException("Entry " + row.number() + " cannot be understood");
    }
  }

  /**
   * CRC-32C of the columns of a row in UTF-8, in which arrays of bytes are already, a line each.
   */
  static long crc(Object... columns) {
    CRC32C sum = new CRC32C();
    for (Object column : columns) {
      sum.update(
          column instanceof byte[] bytes
              ? bytes
              : column.toString().getBytes(StandardCharsets.UTF_8));
      sum.update('\n');
    }
    return sum.getValue();
  }

  private Optional<Thing> side(String kind, int version, BufferedReader lines) throws IOException {
    String json = lines.readLine();
    if (json == null) {
      throw new EOFException("An edit ends early");
    }
    return json.equals(NOTHING) ? Optional.empty() : Optional.of(thing(kind, version, json));
  }

  private Thing thing(String kind, int version, String json) throws IOException {
    if (version < 1 || version > upgrades.current()) {
      throw new IOException("A row says it is of version " + version);
    }
    return understood(kind, () -> Things.read(kind, upgrades.upgrade(kind, version, json)));
  }

  /** Makes a thing of JSON. */
  @FunctionalInterface
  private interface Understanding {
    Thing thing() throws UnreadableJson;
  }

  private static Thing understood(String kind, Understanding understanding) throws IOException {
    try {
      return understanding.thing();
    } catch (UnreadableJson | IllegalArgumentException e) {
      // The cause tells words of the project, so it stays out of the message and of the log.
      throw new IOException("A row of kind " + kind + " cannot be understood");
    }
  }
}
