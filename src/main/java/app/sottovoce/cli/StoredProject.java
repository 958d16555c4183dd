package app.sottovoce.cli;

import app.sottovoce.model.Project;
import app.sottovoce.read.annotated.AnnotatedTranscript;
import app.sottovoce.read.annotated.AnnotatedTranscriptReader;
import app.sottovoce.read.base.FileBytes;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.store.Opening;
import app.sottovoce.store.ProjectStore;
import app.sottovoce.store.SqliteStore;
import app.sottovoce.store.UnsavedEntries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A project that a file holds: a project file, or an annotated transcript. */
final class StoredProject {
  private static final int HEAD = 1 << 16;

  private StoredProject() {}

  /** A project file that cannot be opened, with the sentence that says why. */
  static final class NotOpened extends IOException {
    private static final long serialVersionUID = 1L;

    NotOpened(String sentence) {
      super(sentence);
    }
  }

  /**
   * The project in a file, if it is of a kind that holds one.
   *
   * @throws IOException with a sentence that names the file, if it is but cannot be read
   */
  static Optional<Project> in(Path file, ReadOptions options) throws IOException {
    String name = FileBytes.name(file);
    if (name.toLowerCase(Locale.ROOT).endsWith(ProjectStore.EXTENSION)) {
      return Optional.of(opened(file));
    }
    boolean asTold =
        options.format().isEmpty() || options.format().get() instanceof AnnotatedTranscriptReader;
    byte[] bytes = asTold ? FileBytes.of(file) : new byte[0];
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    return AnnotatedTranscript.recognises(head)
        ? Optional.of(AnnotatedTranscript.read(name, bytes))
        : Optional.empty();
  }

  private static Project opened(Path file) throws NotOpened {
    return switch (SqliteStore.open(file, _ -> {})) {
      case Opening.Opened(ProjectStore store) -> {
        try (store) {
          yield store.project();
        } catch (UnsavedEntries e) {
          throw new IllegalStateException("Nothing was changed", e);
        }
      }
      case Opening.Refused(String sentence) -> throw new NotOpened(sentence);
      case Opening.Damaged(String sentence, _) -> throw new NotOpened(sentence);
    };
  }
}
