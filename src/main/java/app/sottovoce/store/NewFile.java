package app.sottovoce.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/**
 * A project file in the making: it gets its name when it is complete, so there is never half of
 * one.
 */
final class NewFile {
  private NewFile() {}

  /** Fills the file in the making. */
  @FunctionalInterface
  interface Maker {
    void make(Path part) throws SQLException;
  }

  /**
   * Makes a file that is not there yet, and its folder if need be.
   *
   * @throws IOException with a sentence, if it is there already or cannot be written
   */
  static void make(Path path, Maker maker) throws IOException {
    if (Files.exists(path)) {
      throw new IOException(Trouble.EXISTS.sentence(path));
    }
    Path folder = path.toAbsolutePath().getParent();
    Path part = folder.resolve(path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.createDirectories(folder);
      makeAndName(part, path, maker);
      force(folder);
    } catch (SQLException e) {
      throw new IOException(Trouble.of(e).sentence(path), e);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(
          (Files.exists(path) ? Trouble.EXISTS : Trouble.UNREACHABLE).sentence(path), e);
    } catch (IOException e) {
      throw new IOException(Trouble.UNREACHABLE.sentence(path), e);
    }
  }

  private static void makeAndName(Path part, Path path, Maker maker)
      throws SQLException, IOException {
    Files.deleteIfExists(part);
    try {
      maker.make(part);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, path);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Has the folder's own list of names written down, where the system lets one ask for it. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows has no such thing, and sees to it by itself.
    }
  }
}
