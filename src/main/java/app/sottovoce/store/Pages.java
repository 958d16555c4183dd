package app.sottovoce.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of an SQLite file page by page, each for itself, so that damage in one place costs
 * only what stood there; SQLite itself gives up a table whose upper pages are gone. Rows that were
 * deleted do not come back, since our files overwrite them ({@code secure_delete}).
 *
 * <p>Source: sqlite.org/fileformat2.html, sections 1.5 “B-tree Pages” and 2.1 “Record Format”.
 */
final class Pages implements AutoCloseable {
  private static final int SIZE = ProjectFile.PAGE_SIZE;
  private static final int TABLE_LEAF = 0x0d;
  private static final int INDEX_LEAF = 0x0a;
  private static final int LEAF_HEADER = 8;
  private static final int LEAST_LOCAL = (SIZE - 12) * 32 / 255 - 23;
  private static final int MOST_LOCAL_OF_TABLE = SIZE - 35;
  private static final int MOST_LOCAL_OF_INDEX = (SIZE - 12) * 64 / 255 - 23;

  /** As many as can be, with two bytes for the pointer and four for the cell. */
  private static final int MOST_CELLS = (SIZE - LEAF_HEADER) / 6;

  private final FileChannel channel;
  private final long length;

  /**
   * How many more pages rows may spill over into; rows in rubbish, or made to hurt, do so for ever.
   */
  private long spillsLeft;

  /**
   * A row of a table or an entry of an index.
   *
   * @param rowid 0 in an index
   * @param values {@code String}, {@code Long}, {@code Double}, {@code byte[]} or empty for SQL's
   *     null
   */
  record Row(long rowid, List<Optional<Object>> values) {

    boolean isOfIndex() {
      return rowid == 0;
    }

    /** Whether the values are of these types, {@code Void} for SQL's null. */
    boolean is(Class<?>... types) {
      if (types.length != values.size()) {
        return false;
      }
      for (int i = 0; i < types.length; i++) {
        Optional<Object> value = values.get(i);
        if (value.isEmpty() ? types[i] != Void.class : !types[i].isInstance(value.get())) {
          return false;
        }
      }
      return true;
    }

    String text(int column) {
      return (String) values.get(column).orElseThrow();
    }

    long number(int column) {
      return (Long) values.get(column).orElseThrow();
    }

    byte[] blob(int column) {
      return (byte[]) values.get(column).orElseThrow();
    }
  }

  /** Takes the rows as they are found. */
  @FunctionalInterface
  interface Visitor {
    /** Whether the search is to go on. */
    boolean visit(Row row);
  }

  Pages(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.READ);
    length = channel.size();
    spillsLeft = 10 * (length / SIZE + 1);
  }

  /** Visits every row that can be read; those of SQLite's own table of tables excepted. */
  void visit(Visitor visitor) throws IOException {
    for (long number = 2; (number - 1) * SIZE < length; number++) {
      ByteBuffer page = page(number);
      int type = page.limit() == 0 ? 0 : page.get(0);
      if ((type == TABLE_LEAF || type == INDEX_LEAF) && !visit(page, type, visitor)) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private boolean visit(ByteBuffer page, int type, Visitor visitor) throws IOException {
    int cells = page.limit() < LEAF_HEADER ? 0 : page.getShort(3) & 0xffff;
    cells = Math.min(cells, MOST_CELLS);
    for (int cell = 0; cell < cells; cell++) {
      try {
        page.position(page.getShort(LEAF_HEADER + 2 * cell) & 0xffff);
        if (!visitor.visit(row(page, type))) {
          return false;
        }
      } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
        // A pointer or a length leads nowhere: this cell is lost, the others may be whole.
      }
    }
    return true;
  }

  private Row row(ByteBuffer page, int type) throws IOException {
    long size = varint(page);
    long rowid = type == TABLE_LEAF ? varint(page) : 0;
    int most = type == TABLE_LEAF ? MOST_LOCAL_OF_TABLE : MOST_LOCAL_OF_INDEX;
    return new Row(rowid, values(ByteBuffer.wrap(payload(page, size, most))));
  }

  private byte[] payload(ByteBuffer page, long size, int mostLocal) throws IOException {
    if (size < 0 || size > length) {
      throw new IndexOutOfBoundsException();
    }
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    payload.write(bytes(page, local(size, mostLocal)));
    if (size > mostLocal) {
      long next = page.getInt() & 0xffffffffL;
      while (payload.size() < size) {
        if (spillsLeft-- <= 0) {
          throw new IndexOutOfBoundsException();
        }
        ByteBuffer overflow = page(next);
        next = overflow.getInt() & 0xffffffffL;
        payload.write(bytes(overflow, (int) Math.min(SIZE - 4, size - payload.size())));
      }
    }
    return payload.toByteArray();
  }

  /** How much of a row stands on its own page. */
  private static int local(long size, int most) {
    if (size <= most) {
      return (int) size;
    }
    long wanted = LEAST_LOCAL + (size - LEAST_LOCAL) % (SIZE - 4);
    return wanted <= most ? (int) wanted : LEAST_LOCAL;
  }

  private static List<Optional<Object>> values(ByteBuffer payload) {
    ByteBuffer types = payload.duplicate();
    int header = (int) varint(types);
    types.limit(header);
    payload.position(header);
    List<Optional<Object>> values = new ArrayList<>();
    while (types.hasRemaining()) {
      values.add(value(varint(types), payload));
    }
    return values;
  }

  private static Optional<Object> value(long type, ByteBuffer from) {
    if (type >= 12) {
      byte[] bytes = bytes(from, Math.toIntExact(Math.min((type - 12) / 2, Integer.MAX_VALUE)));
      return Optional.of(
          type % 2 == 0 ? bytes : (Object) new String(bytes, StandardCharsets.UTF_8));
    }
    return switch ((int) type) {
      case 0 -> Optional.empty();
      case 1, 2, 3, 4 -> Optional.of(whole(from, (int) type));
      case 5 -> Optional.of(whole(from, 6));
      case 6 -> Optional.of(whole(from, 8));
      case 7 -> Optional.of(from.getDouble());
      case 8 -> Optional.of(0L);
      case 9 -> Optional.of(1L);
      default -> throw new IllegalArgumentException("There is no type " + type);
    };
  }

  private static long whole(ByteBuffer from, int bytes) {
    long value = from.get();
    for (int i = 1; i < bytes; i++) {
      value = value << 8 | from.get() & 0xff;
    }
    return value;
  }

  private static long varint(ByteBuffer from) {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      byte b = from.get();
      value = value << 7 | b & 0x7f;
      if (b >= 0) {
        return value;
      }
    }
    return value << 8 | from.get() & 0xff;
  }

  private static byte[] bytes(ByteBuffer from, int count) {
    if (count > from.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[count];
    from.get(bytes);
    return bytes;
  }

  /** A page, cut off where the file ends; empty beyond that. */
  private ByteBuffer page(long number) throws IOException {
    ByteBuffer page = ByteBuffer.allocate(SIZE);
    long at = (number - 1) * SIZE;
    while (number > 0 && page.hasRemaining() && at + page.position() < length) {
      if (channel.read(page, at + page.position()) < 0) {
        break;
      }
    }
    return page.flip();
  }
}
