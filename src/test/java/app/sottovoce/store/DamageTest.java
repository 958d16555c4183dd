package app.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {
  private static final int TIMES = 30;

  @TempDir Path folder;

  private byte[] whole;
  private Project project;
  private History history;
  private List<Entry.Summary> log;

  /** All things as they ever were. */
  private final Set<Thing> ever = new HashSet<>();

  @BeforeEach
  void makeAProjectWithHistory() throws IOException {
    Path file = folder.resolve("whole.sottovoce");
    Project first = Projects.of(5, 40);
    SqliteStore.create(file, first);
    ever.addAll(Tables.things(first));
    try (ProjectStore store = new Disk().open(file)) {
      RandomWork work = new RandomWork(5, store.project(), store.history());
      for (int i = 0; i < 40; i++) {
        Entry entry = work.next(store::edit);
        store.append(entry);
        for (Change change : entry.edit().changes()) {
          change.after().ifPresent(ever::add);
        }
      }
      project = work.project();
      history = work.history();
      store.flush();
      log = store.log();
    }
    whole = Files.readAllBytes(file);
    Files.delete(file);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aChangedByteIsNoticedOrMeansNothing(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < TIMES; i++) {
      byte[] bytes = whole.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      check(bytes);
    }
  }

  @Test
  void aChangedByteOfTheHeaderIsNoticedOrMeansNothing() throws Exception {
    int[] fields = {
      0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 28, 31, 35, 39, 43, 47, 51, 55, 59, 63, 67, 71, 92, 96
    };
    for (int place : fields) {
      byte[] bytes = whole.clone();
      bytes[place] ^= 2;
      check(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void aCutOffFileIsNoticed(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < TIMES / 2; i++) {
      check(Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void aStretchOfZerosOrRubbishIsNoticedOrMeansNothing(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < TIMES; i++) {
      byte[] bytes = whole.clone();
      byte[] rubbish = new byte[1 + random.nextInt(3 * ProjectFile.PAGE_SIZE)];
      if (random.nextBoolean()) {
        random.nextBytes(rubbish);
      }
      int place = random.nextInt(bytes.length);
      System.arraycopy(rubbish, 0, bytes, place, Math.min(rubbish.length, bytes.length - place));
      check(bytes);
    }
  }

  @Test
  void aFileOfPagesInAnyOrderIsNoticed() throws Exception {
    Random random = new Random(8);
    for (int i = 0; i < TIMES / 3; i++) {
      byte[] bytes = whole.clone();
      int pages = bytes.length / ProjectFile.PAGE_SIZE;
      int from = random.nextInt(pages) * ProjectFile.PAGE_SIZE;
      int to = random.nextInt(pages) * ProjectFile.PAGE_SIZE;
      System.arraycopy(whole, from, bytes, to, ProjectFile.PAGE_SIZE);
      check(bytes);
    }
  }

  @Test
  void withoutItsFirstPageAProjectIsSavedWhole() throws Exception {
    byte[] bytes = whole.clone();
    Arrays.fill(bytes, 0, ProjectFile.PAGE_SIZE, (byte) 0);
    Path file = Files.write(folder.resolve("x.sottovoce"), bytes);
    Opening.Damaged damaged =
        assertInstanceOf(Opening.Damaged.class, SqliteStore.open(file, _ -> {}));
    assertEquals(
        "“%s” is damaged; it will not be changed, and what can be read can be saved elsewhere."
            .formatted(file),
        damaged.sentence());
    Path saved = folder.resolve("saved.sottovoce");
    assertEquals(
        new Salvage.Salvaged(Tables.things(project).size(), List.of()),
        damaged.salvage().into(saved));
    try (ProjectStore store = new Disk().open(saved)) {
      assertEquals(project, store.project());
      assertEquals(history, store.history());
      assertEquals(log, store.log());
    }
    IOException refused = assertThrows(IOException.class, () -> damaged.salvage().into(saved));
    assertEquals(
        "“%s” exists already; choose another name.".formatted(saved), refused.getMessage());
  }

  @Test
  void anUndamagedFileIsReadPageByPageAsWell() throws Exception {
    Path file = Files.write(folder.resolve("x.sottovoce"), whole);
    Path saved = folder.resolve("saved.sottovoce");
    assertEquals(
        new Salvage.Salvaged(Tables.things(project).size(), List.of()),
        new Salvage(file, Upgrades.ALL).into(saved));
    try (ProjectStore store = new Disk().open(saved)) {
      assertEquals(project, store.project());
      assertEquals(log, store.log());
    }
  }

  /** Opens a damaged file, and makes sure that nothing is pretended and nothing changed. */
  private void check(byte[] bytes) throws Exception {
    Path file = Files.write(folder.resolve("damaged.sottovoce"), bytes);
    switch (SqliteStore.open(file, _ -> {})) {
      case Opening.Opened opened -> {
        assertEquals(project, opened.store().project());
        assertEquals(history, opened.store().history());
        assertEquals(log, opened.store().log());
        opened.store().close();
      }
      case Opening.Refused refused ->
          assertTrue(
              Stream.of(Trouble.NO_PROJECT, Trouble.OTHER_PROGRAM)
                  .anyMatch(trouble -> trouble.sentence(file).equals(refused.sentence())),
              refused.sentence());
      case Opening.Damaged damaged -> checkSalvage(damaged.salvage());
    }
    assertArrayEquals(bytes, Files.readAllBytes(file));
    Files.delete(file);
    assertEquals(List.of(), files());
  }

  private void checkSalvage(Salvage salvage) throws IOException {
    Path saved = folder.resolve("saved.sottovoce");
    Salvage.Salvaged salvaged = salvage.into(saved);
    try (ProjectStore store = new Disk().open(saved)) {
      Set<Thing> things = new HashSet<>(Tables.things(store.project()));
      int lost = Tables.things(project).size() - things.size();
      assertTrue(lost <= 0 || !salvaged.lost().isEmpty(), lost + " lost without a word");
      assertEquals(salvaged.things(), things.size());
      things.removeAll(ever);
      // A project that has lost what it said of itself is called after its file.
      things.removeIf(thing -> thing instanceof Info info && info.title().equals("damaged"));
      assertEquals(Set.of(), things);
      assertTrue(log.containsAll(store.log()));
      for (Entry.Summary entry : store.log()) {
        store.edit(entry.number());
      }
    }
    Files.delete(saved);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.sorted().toList());
    }
  }
}
