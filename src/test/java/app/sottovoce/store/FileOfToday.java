package app.sottovoce.store;

import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Revision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes a project file as this version does, and what is in it as text: run once before a version
 * that writes otherwise comes into being, and kept among the tests' {@code bytes/projects}.
 */
final class FileOfToday {
  private FileOfToday() {}

  /**
   * @param arguments the folder into which to write, and the name of the version
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Path file = folder.resolve(arguments[1] + ProjectStore.EXTENSION);
    Project project =
        Projects.of(2025, 6)
            .withRevision(new Revision(40, Optional.of(Instant.parse("2025-08-15T18:00:00Z"))));
    SqliteStore.create(file, project);
    try (ProjectStore store = new Disk().open(file)) {
      RandomWork work = new RandomWork(2025, store.project(), store.history());
      for (int i = 0; i < 12; i++) {
        store.append(work.next(store::edit));
      }
    }
    try (ProjectStore store = new Disk().open(file)) {
      Files.writeString(folder.resolve(arguments[1] + ".txt"), UpgradesTest.told(store));
    }
  }
}
