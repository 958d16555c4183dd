package app.sottovoce.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one sentence why a file could not be read or written. */
final class FileTrouble {
  private FileTrouble() {}

  static String sentence(Path file, IOException trouble) {
    if (Files.isDirectory(file)) {
      return file + " is a folder, not a file.";
    }
    return switch (trouble) {
      case NoSuchFileException e -> "There is no " + e.getFile() + ".";
      case AccessDeniedException e -> e.getFile() + " is out of bounds: access is denied.";
      case FileSystemException e when e.getReason() != null -> file + ": " + e.getReason() + ".";
      default -> trouble.getMessage();
    };
  }
}
