package app.sottovoce.read.base;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a document that is a ZIP archive, unpacked one by one when they are asked for and no
 * further than the {@link Limits} allow, whatever the archive says of their sizes. Source: PKWARE,
 * APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
public final class Archive {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int CENTRAL_SIZE = 46;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;
  private static final int CHUNK = 16 * 1024;

  private final String file;
  private final ByteBuffer bytes;
  private final Map<String, Part> parts;
  private long unpacked;

  /** What the directory of an archive says of a part. */
  private record Part(int flags, int method, long packed, long offset) {}

  private Archive(String file, ByteBuffer bytes, Map<String, Part> parts) {
    this.file = file;
    this.bytes = bytes;
    this.parts = parts;
  }

  /** Whether bytes begin as an archive with something in it does. */
  public static boolean begins(byte[] bytes) {
    return bytes.length >= LOCAL_SIZE && buffer(bytes).getInt(0) == LOCAL;
  }

  /** The archive that a file is; nothing if it is none, or its directory is missing or broken. */
  public static Optional<Archive> of(RawFile file) {
    if (!begins(file.bytes())) {
      return Optional.empty();
    }
    ByteBuffer bytes = buffer(file.bytes());
    int end = end(bytes);
    if (end < 0) {
      return Optional.empty();
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    int count = Short.toUnsignedInt(bytes.getShort(end + 10));
    long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
    for (int i = 0; i < count; i++) {
      if (at + CENTRAL_SIZE > bytes.capacity() || bytes.getInt((int) at) != CENTRAL) {
        return Optional.empty();
      }
      int head = (int) at;
      int name = Short.toUnsignedInt(bytes.getShort(head + 28));
      int extra = Short.toUnsignedInt(bytes.getShort(head + 30));
      int comment = Short.toUnsignedInt(bytes.getShort(head + 32));
      if (at + CENTRAL_SIZE + name > bytes.capacity()) {
        return Optional.empty();
      }
      parts.put(
          new String(file.bytes(), head + CENTRAL_SIZE, name, StandardCharsets.UTF_8)
              .replace('\\', '/'),
          new Part(
              bytes.getShort(head + 8),
              bytes.getShort(head + 10),
              Integer.toUnsignedLong(bytes.getInt(head + 20)),
              Integer.toUnsignedLong(bytes.getInt(head + 42))));
      at += CENTRAL_SIZE + name + extra + comment;
    }
    return Optional.of(new Archive(file.name(), bytes, parts));
  }

  public boolean has(String part) {
    return parts.containsKey(part);
  }

  /** Whether there are parts in a folder, named with a slash at its end. */
  public boolean hasFolder(String folder) {
    return parts.keySet().stream().anyMatch(part -> part.startsWith(folder));
  }

  /**
   * A part's content, unpacked; nothing if there is no such part.
   *
   * @throws UnreadableFile if it is encrypted or broken, or more than a document can be
   */
  public Optional<byte[]> part(String name) throws UnreadableFile {
    Part part = parts.get(name);
    return part == null ? Optional.empty() : Optional.of(content(name, part));
  }

  private byte[] content(String name, Part part) throws UnreadableFile {
    if ((part.flags() & ENCRYPTED) != 0) {
      throw new UnreadableFile(
          file, "is protected by a password; save a copy without it and open that.");
    }
    if (part.offset() + LOCAL_SIZE > bytes.capacity()
        || bytes.getInt((int) part.offset()) != LOCAL) {
      throw broken(name);
    }
    int local = (int) part.offset();
    long start =
        (long) local
            + LOCAL_SIZE
            + Short.toUnsignedInt(bytes.getShort(local + 26))
            + Short.toUnsignedInt(bytes.getShort(local + 28));
    if (start + part.packed() > bytes.capacity()) {
      throw broken(name);
    }
    return switch (part.method()) {
      case STORED -> {
        count(part.packed(), part.packed());
        byte[] content = new byte[(int) part.packed()];
        bytes.get((int) start, content);
        yield content;
      }
      case DEFLATED -> inflated(name, (int) start, (int) part.packed());
      default ->
          throw new UnreadableFile(
              file,
              "has a part (“" + name + "”) packed in an unusual way; save it again and open that.");
    };
  }

  private byte[] inflated(String name, int start, int packed) throws UnreadableFile {
    ByteArrayOutputStream content = new ByteArrayOutputStream(Math.max(CHUNK, packed));
    byte[] chunk = new byte[CHUNK];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.duplicate().position(start).limit(start + packed));
      while (!inflater.finished()) {
        int length = inflater.inflate(chunk);
        if (length == 0 && !inflater.finished()) {
          throw broken(name);
        }
        count(length, packed);
        content.write(chunk, 0, length);
      }
      return content.toByteArray();
    } catch (DataFormatException _) {
      throw broken(name);
    } finally {
      inflater.end();
    }
  }

  /** Counts what has been unpacked of all parts together. */
  private void count(long more, long packed) throws UnreadableFile {
    unpacked += more;
    boolean bomb = unpacked > Limits.UNPACKED_HARMLESS && unpacked > Limits.UNPACKED_TIMES * packed;
    if (unpacked > Limits.UNPACKED_BYTES || bomb) {
      throw new UnreadableFile(
          file,
          "unpacks to more than a document can hold, which is an accident or an attack; it was not"
              + " read further.");
    }
  }

  private UnreadableFile broken(String part) {
    return new UnreadableFile(
        file, "is damaged or breaks off (its part “" + part + "”); get a whole copy of it.");
  }

  /** Where the record at the end of the archive stands, −1 if there is none. */
  private static int end(ByteBuffer bytes) {
    int last = bytes.capacity() - END_SIZE;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
