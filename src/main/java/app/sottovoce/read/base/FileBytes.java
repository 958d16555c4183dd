package app.sottovoce.read.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file, or the sentence that says why they cannot be had. */
public final class FileBytes {
  private FileBytes() {}

  public static byte[] of(Path path) throws UnreadableFile {
    String name = name(path);
    refuseWhatIsNoFile(path, name);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(Math.toIntExact(Limits.FILE_BYTES) + 1);
      if (bytes.length > Limits.FILE_BYTES) {
        throw tooLarge(name);
      }
      return bytes;
    } catch (UnreadableFile e) {
      throw e;
    } catch (NoSuchFileException _) {
      throw new UnreadableFile(name, "does not exist; it may have been moved or renamed.");
    } catch (AccessDeniedException _) {
      throw new UnreadableFile(name, "may not be read by you; ask its owner for the permission.");
    } catch (IOException e) {
      throw new UnreadableFile(
          name, "could not be read (" + e.getMessage() + "); try again or use a copy of it.");
    }
  }

  public static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  /** Asked before opening, since opening a pipe would wait for somebody to write to it. */
  private static void refuseWhatIsNoFile(Path path, String name) throws UnreadableFile {
    if (Files.isDirectory(path)) {
      throw new UnreadableFile(name, "is a folder; name the files in it.");
    }
    if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      throw new UnreadableFile(name, "is a link to a file that does not exist.");
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path)) {
      throw new UnreadableFile(
          name, "is not a file but a device or a pipe; save what it delivers to a file first.");
    }
    if (path.toFile().length() > Limits.FILE_BYTES) {
      throw tooLarge(name);
    }
  }

  private static UnreadableFile tooLarge(String name) {
    return new UnreadableFile(
        name,
        "is larger than "
            + (Limits.FILE_BYTES >> 20)
            + " MB, the most that can be read; split it into parts.");
  }
}
