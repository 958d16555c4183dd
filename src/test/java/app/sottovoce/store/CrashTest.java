package app.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.History;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashTest {
  private static final int ROUNDS = 4;

  @TempDir Path folder;

  /**
   * Another process works on the project and is killed at any moment, again and again. What it has
   * been told is kept must be there, and everything as if nobody had been killed.
   */
  @ParameterizedTest
  @ValueSource(longs = {101, 202})
  void whoeverIsKilledFindsTheProjectAsItWas(long seed) throws Exception {
    Path file = folder.resolve("project.sottovoce");
    Project first = Projects.of(seed, 6);
    SqliteStore.create(file, first);
    Random random = new Random(seed);
    Project expected = first;
    History history = History.EMPTY;
    for (int round = 0; round < ROUNDS; round++) {
      long workSeed = random.nextLong();
      long acknowledged = killedAfter(1 + random.nextInt(25), file, workSeed);
      try (ProjectStore store = new Disk().open(file)) {
        long kept = store.project().revision().entry();
        assertTrue(kept >= acknowledged, kept + " kept of " + acknowledged);
        RandomWork work = new RandomWork(workSeed, expected, history);
        while (work.project().revision().entry() < kept) {
          work.next(store::edit);
        }
        assertEquals(work.project(), store.project());
        assertEquals(work.history(), store.history());
        assertEquals(work.project(), replayed(first, store));
        expected = work.project();
        history = work.history();
      }
      assertEquals(List.of(file), files());
    }
  }

  @Test
  void aProjectOpenElsewhereIsRefusedUntilThatProcessIsKilled() throws Exception {
    Path file = folder.resolve("project.sottovoce");
    SqliteStore.create(file, Projects.of(1, 3));
    Process process = analyst(file, 1);
    try (BufferedReader lines = lines(process)) {
      lines.readLine();
      assertEquals(
          ("“%s” is open already, in another window or on another computer; close it there, or wait"
                  + " until it is free.")
              .formatted(file),
          Disk.refusal(file));
    } finally {
      process.destroyForcibly().waitFor();
    }
    new Disk().open(file).close();
  }

  private static Project replayed(Project first, ProjectStore store) throws IOException {
    Project project = first;
    for (var entry : store.log()) {
      Edit edit = store.edit(entry.number());
      project = edit.apply(project).withRevision(project.revision().next(entry.at()));
    }
    return project;
  }

  /** Kills an analyst who has been told so many times that all is kept; the last number told. */
  private static long killedAfter(int acknowledgements, Path file, long seed) throws Exception {
    Process process = analyst(file, seed);
    String last = "";
    try (BufferedReader lines = lines(process)) {
      for (int i = 0; i < acknowledgements; i++) {
        String line = lines.readLine();
        assertTrue(line != null && line.matches("[0-9]+"), "The analyst says: " + line);
        last = line;
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Long.parseLong(last);
  }

  private static Process analyst(Path file, long seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            BusyAnalyst.class.getName(),
            file.toString(),
            Long.toString(seed))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
