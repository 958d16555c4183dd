package app.sottovoce.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Writes a file so that it is there as a whole or as it was before, whatever happens: into another
 * file of the same folder first, forced to the disk, then put in its place in one step.
 */
public final class WholeFile {
  private WholeFile() {}

  /** What is to stand in the file. */
  @FunctionalInterface
  public interface Content<T> {
    T write(OutputStream out) throws IOException;
  }

  /**
   * Writes the content and puts it in the place of the target.
   *
   * @return what the content returned
   * @throws IOException if anything fails; the target is as it was then, and nothing is left beside
   *     it
   */
  public static <T> T write(Path target, Content<T> content) throws IOException {
    // What a link points to is replaced, not the link.
    Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path unfinished = place.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      T result;
      try (FileChannel channel =
              FileChannel.open(
                  unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
        result = content.write(out);
        out.flush();
        channel.force(true);
      }
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
      return result;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
