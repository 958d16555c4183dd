package app.sottovoce.read.base;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a file in pieces that end with lines. Only those are given of which it is plain what
 * they are: without control characters, which may mean another encoding or no text at all.
 */
public final class LinePieces implements AutoCloseable {

  /** Longer lines are no lines, in bytes; what becomes of such a file is decided elsewhere. */
  public static final int LONGEST = 4 * Limits.LINE_LENGTH;

  /** So much that the beginning shows the format, and so little that it stays in a cache. */
  private static final int SIZE = 1 << 18;

  private final InputStream in;
  private byte[] buffer = new byte[SIZE];
  private int filled;
  private boolean ended;

  public LinePieces(InputStream in) {
    this.in = in;
  }

  /** Whether the piece given last was the end of the file. */
  public boolean isEnded() {
    return ended;
  }

  /**
   * The next piece.
   *
   * @throws NeedsWholeFile if it cannot be said of the piece alone what it is
   */
  public byte[] next() throws IOException {
    int end = fill();
    while (end == 0 && !ended) {
      if (buffer.length > LONGEST) {
        throw new NeedsWholeFile("A line is very long.");
      }
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
      end = fill();
    }
    byte[] piece = Arrays.copyOf(buffer, end);
    filled -= end;
    System.arraycopy(buffer, end, buffer, 0, filled);
    check(piece);
    return piece;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Fills the buffer and returns where its last line ends, or the file. */
  private int fill() throws IOException {
    filled += in.readNBytes(buffer, filled, buffer.length - filled);
    ended = filled < buffer.length;
    int end = filled;
    while (!ended && end > 0 && buffer[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private static void check(byte[] piece) throws NeedsWholeFile {
    for (byte b : piece) {
      if (b < ' ' && b >= 0 && b != '\n' && b != '\r' && b != '\t') {
        throw new NeedsWholeFile("There are control characters.");
      }
    }
  }
}
