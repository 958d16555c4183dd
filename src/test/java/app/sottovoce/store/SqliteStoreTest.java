package app.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Revision;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteStoreTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatWasDoneIsThereAtTheNextStart(long seed) throws Exception {
    Path file = made(Projects.of(seed, 8));
    List<Entry> done = new ArrayList<>();
    RandomWork work = new RandomWork(seed, Projects.of(seed, 8), History.EMPTY);
    for (int session = 0; session < 4; session++) {
      try (ProjectStore store = new Disk().open(file)) {
        assertEquals(work.project(), store.project());
        assertEquals(work.history(), store.history());
        assertEquals(done.stream().map(Entry::summary).toList(), store.log());
        for (int i = 0; i < 40; i++) {
          Entry entry = work.next(store::edit);
          done.add(entry);
          store.append(entry);
        }
        assertEquals(new SaveState.Saved(), store.flush());
        for (Entry entry : done) {
          assertEquals(entry.edit(), store.edit(entry.number()));
        }
        assertEquals(done.stream().map(Entry::summary).toList(), store.log());
      }
      assertEquals(List.of(file), files());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void theLogReplayedIsTheProject(long seed) throws Exception {
    Project first = Projects.of(seed, 5);
    Path file = made(first);
    work(file, seed, 150);
    try (ProjectStore store = new Disk().open(file)) {
      Project replayed = first;
      for (Entry.Summary entry : store.log()) {
        replayed =
            store
                .edit(entry.number())
                .apply(replayed)
                .withRevision(new Revision(entry.number(), Optional.of(entry.at())));
      }
      assertEquals(store.project(), replayed);
      assertEquals(History.of(store.log()), store.history());
    }
  }

  @Test
  void aProjectMadeFromAFileGoesOnCountingWhereItWas() throws Exception {
    Project project = small().withRevision(new Revision(412, Optional.of(Disk.NOW)));
    Path file = made(project);
    try (ProjectStore store = new Disk().open(file)) {
      assertEquals(project, store.project());
      assertEquals(History.EMPTY, store.history());
      store.append(adding(413));
    }
    try (ProjectStore store = new Disk().open(file)) {
      assertEquals(List.of(adding(413).summary()), store.log());
      assertThrows(IllegalArgumentException.class, () -> store.edit(412));
    }
  }

  @Test
  void theProjectMayGetAnotherId() throws Exception {
    Path file = made(small());
    Info other = new Info("urn:uuid:other", "Other", Optional.empty(), Extra.NONE);
    try (ProjectStore store = new Disk().open(file)) {
      store.append(entry(1, Edit.of(Change.of(small().info(), other))));
      store.flush();
      store.append(adding(2));
    }
    try (ProjectStore store = new Disk().open(file)) {
      assertEquals(other, store.project().info());
    }
  }

  @Test
  void idsAndLabelsOfAnyLettersAreKept() throws Exception {
    Project project = small();
    for (String id :
        List.of("\ud800", "\udfff", "?", "\\ud800", "a\u0000b", "\"", "é", "e\u0301")) {
      project = project.with(new Tag(id, "Tag " + id, Extra.NONE));
    }
    Path file = made(project);
    Entry entry = new Entry(1, Disk.NOW, "a\u0000", Entry.Kind.DO, "\u0000 “é😀”\n", 0, Edit.NONE);
    try (ProjectStore store = new Disk().open(file)) {
      store.append(entry);
    }
    try (ProjectStore store = new Disk().open(file)) {
      assertEquals(project.tags(), store.project().tags());
      assertEquals(List.of(entry.summary()), store.log());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "100%", "50%25", "a#b", "é😀", "a&mode=ro", "it's", "x;y", "+"})
  void anyNameWillDo(String name) throws Exception {
    Path file = folder.resolve(name).resolve(name + ProjectStore.EXTENSION);
    SqliteStore.create(file, small());
    Path copy = folder.resolve(name).resolve("copy of " + name);
    try (ProjectStore store = new Disk().open(file)) {
      store.append(adding(1));
      store.copyTo(copy);
    }
    try (ProjectStore store = new Disk().open(copy)) {
      assertEquals(1, store.project().revision().entry());
    }
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aFullDiskIsToldAndNoEditIsDropped() throws Exception {
    Path file = made(small());
    Disk disk = new Disk();
    String sentence =
        "The disk that holds “%s” is full; make room on it, or save a copy on another disk."
            .formatted(file);
    try (ProjectStore store = disk.open(file)) {
      disk.fill();
      store.append(large(1));
      SaveState.Failed failed = new SaveState.Failed(sentence, Disk.NOW, 1);
      assertEquals(failed, store.flush());
      assertEquals(failed, store.saved());
      store.append(large(2));
      assertEquals(new SaveState.Failed(sentence, Disk.NOW, 2), store.flush());
      assertEquals(large(1).edit(), store.edit(1));
      assertEquals(large(2).edit(), store.edit(2));
      assertEquals(List.of(large(1).summary(), large(2).summary()), store.log());

      disk.makeRoom();
      assertEquals(new SaveState.Saved(), store.flush());
    }
    assertEquals(
        List.of(
            new SaveState.Saving(1),
            new SaveState.Failed(sentence, Disk.NOW, 1),
            new SaveState.Failed(sentence, Disk.NOW, 2),
            new SaveState.Saved()),
        disk.told());
    assertEquals(2, reopened(file).revision().entry());
  }

  @Test
  void savingIsTriedAgainUntilItWorks() throws Exception {
    Path file = made(small());
    CountDownLatch failed = new CountDownLatch(3);
    CountDownLatch saved = new CountDownLatch(1);
    Path journal = Path.of(file + "-journal");
    try (ProjectStore store =
        Disk.store(
            SqliteStore.open(
                file,
                state -> {
                  if (state instanceof SaveState.Saved) {
                    saved.countDown();
                  }
                },
                new SqliteStore.Workings(
                    Connector::sqlite,
                    Upgrades.ALL,
                    attempt -> {
                      failed.countDown();
                      return Duration.ofNanos(attempt);
                    },
                    () -> Disk.NOW)))) {
      // Nobody can begin a journal here for a while.
      Files.createDirectories(journal.resolve("locked"));
      store.append(adding(1));
      failed.await();
      assertInstanceOf(SaveState.Failed.class, store.saved());
      Files.delete(journal.resolve("locked"));
      Files.delete(journal);
      saved.await();
    }
    assertEquals(1, reopened(file).revision().entry());
  }

  @Test
  void whatCannotBeKeptAtTheEndComesBack() throws Exception {
    Path file = made(small());
    Disk disk = new Disk();
    ProjectStore store = disk.open(file);
    disk.fill();
    store.append(large(1));
    store.append(large(2));
    UnsavedEntries unsaved = assertThrows(UnsavedEntries.class, store::close);
    assertEquals(List.of(large(1), large(2)), unsaved.entries());
    assertEquals(
        "The disk that holds “%s” is full; make room on it, or save a copy on another disk."
            .formatted(file),
        unsaved.getMessage());
    store.close();
    assertThrows(IllegalStateException.class, () -> store.append(large(3)));
    assertEquals(small(), reopened(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aCopyOnAnotherDiskHasWhatTheFullOneCouldNotTake() throws Exception {
    Path file = made(small());
    Path copy = folder.resolve("rescued.sottovoce");
    Disk disk = new Disk();
    ProjectStore store = disk.open(file);
    store.append(adding(1));
    store.flush();
    disk.fill();
    store.append(large(2));
    assertInstanceOf(SaveState.Failed.class, store.flush());
    store.copyTo(copy);
    assertThrows(UnsavedEntries.class, store::close);
    try (ProjectStore rescued = new Disk().open(copy)) {
      assertEquals(List.of(adding(1).summary(), large(2).summary()), rescued.log());
      assertEquals(large(2).edit(), rescued.edit(2));
      assertEquals(
          large(2).edit().apply(adding(1).edit().apply(small())).utterances(),
          rescued.project().utterances());
    }
  }

  @Test
  void aCopyDoesNotReplaceAnything() throws Exception {
    Path file = made(small());
    Path there = Files.writeString(folder.resolve("there"), "mine");
    try (ProjectStore store = new Disk().open(file)) {
      IOException refused = assertThrows(IOException.class, () -> store.copyTo(there));
      assertEquals(
          "“%s” exists already; choose another name.".formatted(there), refused.getMessage());
      refused = assertThrows(IOException.class, () -> SqliteStore.create(there, small()));
      assertEquals(
          "“%s” exists already; choose another name.".formatted(there), refused.getMessage());
    }
    assertEquals("mine", Files.readString(there));
    assertEquals(2, files().size());
  }

  @Test
  void nothingIsLeftOfAProjectFileThatCannotBeMade() throws Exception {
    Path inTheWay = Files.writeString(folder.resolve("file"), "no folder");
    Path file = inTheWay.resolve("x.sottovoce");
    IOException refused = assertThrows(IOException.class, () -> SqliteStore.create(file, small()));
    assertEquals(
        "“%s” cannot be reached; check its drive and your rights to it, or save a copy elsewhere."
            .formatted(file),
        refused.getMessage());
    assertEquals(List.of(inTheWay), files());
  }

  @Test
  void aProjectIsOpenedOnlyOnce() throws Exception {
    Path file = made(small());
    String sentence =
        "“%s” is open already, in another window or on another computer; close it there, or wait until it is free."
            .formatted(file);
    try (ProjectStore store = new Disk().open(file)) {
      assertEquals(sentence, Disk.refusal(file));
      store.append(adding(1));
      assertEquals(new SaveState.Saved(), store.flush());
      assertEquals(sentence, Disk.refusal(file));
      Path link = Files.createSymbolicLink(folder.resolve("link.sottovoce"), file);
      assertEquals(sentence.replace(file.toString(), link.toString()), Disk.refusal(link));
      Files.delete(link);
    }
    assertEquals(1, reopened(file).revision().entry());
  }

  @Test
  void aFileTakenAwayIsToldAndPutBackIsWritten() throws Exception {
    Path file = made(small());
    Path away = folder.resolve("away.sottovoce");
    try (ProjectStore store = new Disk().open(file)) {
      Files.move(file, away);
      store.append(adding(1));
      assertEquals(
          new SaveState.Failed(
              "“%s” is not there; put it back, or look for it where it may have been moved to."
                  .formatted(file),
              Disk.NOW,
              1),
          store.flush());
      store.copyTo(folder.resolve("copy.sottovoce"));
      Files.move(away, file);
      assertEquals(new SaveState.Saved(), store.flush());
    }
    assertEquals(1, reopened(file).revision().entry());
    assertEquals(1, reopened(folder.resolve("copy.sottovoce")).revision().entry());
  }

  @Test
  void anotherFileInTheProjectsPlaceIsNotWrittenTo() throws Exception {
    Path file = made(small());
    Path away = folder.resolve("away.sottovoce");
    Project other = Project.empty(new Info("urn:other", "", Optional.empty(), Extra.NONE));
    try (ProjectStore store = new Disk().open(file)) {
      Files.move(file, away);
      SqliteStore.create(file, other);
      byte[] before = Files.readAllBytes(file);
      store.append(adding(1));
      assertEquals(
          new SaveState.Failed(
              "“%s” is no longer the file that was opened; put that one back, or save a copy elsewhere."
                  .formatted(file),
              Disk.NOW,
              1),
          store.flush());
      assertArrayEquals(before, Files.readAllBytes(file));
      Files.move(away, file, StandardCopyOption.REPLACE_EXISTING);
      assertEquals(new SaveState.Saved(), store.flush());
    }
    assertEquals(1, reopened(file).revision().entry());
  }

  @Test
  void aCopyOfTheSameProjectInItsPlaceIsGoneOnWith() throws Exception {
    Path file = made(small());
    Path copy = folder.resolve("copy.sottovoce");
    try (ProjectStore store = new Disk().open(file)) {
      store.append(adding(1));
      store.flush();
      store.copyTo(copy);
      Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
      store.append(adding(2));
      assertEquals(new SaveState.Saved(), store.flush());
    }
    assertEquals(2, reopened(file).revision().entry());
  }

  @Test
  void aListenerThatFailsDoesNotEndTheSaving() throws Exception {
    Path file = made(small());
    try (ProjectStore store =
        Disk.store(
            SqliteStore.open(
                file,
                state -> {
                  throw new IllegalStateException(state.toString());
                }))) {
      store.append(adding(1));
      assertEquals(new SaveState.Saved(), store.flush());
      store.append(adding(2));
    }
    assertEquals(2, reopened(file).revision().entry());
  }

  @Test
  void anEntryOutOfTurnIsNotTaken() throws Exception {
    Path file = made(small());
    try (ProjectStore store = new Disk().open(file)) {
      assertThrows(IllegalArgumentException.class, () -> store.append(adding(2)));
      store.append(adding(1));
      assertThrows(IllegalArgumentException.class, () -> store.append(adding(1)));
      assertThrows(IllegalArgumentException.class, () -> store.edit(2));
      assertThrows(IllegalArgumentException.class, () -> store.edit(0));
    }
    assertEquals(1, reopened(file).revision().entry());
  }

  @Test
  void whatIsNoProjectIsRefusedWithASentence() throws Exception {
    Path missing = folder.resolve("missing.sottovoce");
    assertEquals(
        "“%s” is not there; put it back, or look for it where it may have been moved to."
            .formatted(missing),
        Disk.refusal(missing));
    assertEquals("“%s” is a folder, not a project file.".formatted(folder), Disk.refusal(folder));
    Path empty = Files.createFile(folder.resolve("empty.sottovoce"));
    assertEquals(
        "“%s” is empty (0 bytes), so there is no project in it to open; look for another copy."
            .formatted(empty),
        Disk.refusal(empty));
    Path text = Files.writeString(folder.resolve("text.sottovoce"), "He said. ".repeat(5_000));
    assertEquals(
        "“%s” is not a Sottovoce project; articles and transcripts are added to a project."
            .formatted(text),
        Disk.refusal(text));
    Path other = folder.resolve("other.sottovoce");
    sql(other, "CREATE TABLE things (a, b)");
    assertEquals(
        "“%s” is a database of another program, not a Sottovoce project.".formatted(other),
        Disk.refusal(other));
    Path wal = folder.resolve("wal.db");
    sql(wal, "PRAGMA journal_mode = WAL", "CREATE TABLE things (a, b)");
    byte[] before = Files.readAllBytes(wal);
    assertEquals(
        "“%s” is a database of another program, not a Sottovoce project.".formatted(wal),
        Disk.refusal(wal));
    assertArrayEquals(before, Files.readAllBytes(wal));
    assertEquals(List.of(empty, other, text, wal), files());
  }

  @Test
  void aNewerFileIsRefused() throws Exception {
    Path file = made(small());
    sql(
        file,
        "UPDATE meta SET value = '2', crc = %d WHERE key = 'format'"
            .formatted(Rows.crc("format", "2")));
    assertEquals(
        "“%s” was made by a newer version of Sottovoce; open it with that version, or update this one."
            .formatted(file),
        Disk.refusal(file));
  }

  @Test
  void aTriggerOfSomebodyElseIsNotRun() throws Exception {
    Path file = made(small());
    sql(file, "CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM things; END");
    assertInstanceOf(Opening.Damaged.class, SqliteStore.open(file, _ -> {}));
  }

  @Test
  void aWriteProtectedFileIsRefused() throws Exception {
    Path file = made(small());
    assertTrue(file.toFile().setWritable(false));
    assumeFalse(Files.isWritable(file), "Whoever runs this may write to write-protected files");
    assertEquals(
        "“%s” is write-protected; allow writing, or copy it to a place of your own and open that."
            .formatted(file),
        Disk.refusal(file));
  }

  @Test
  void aWriteProtectedFolderIsRefused() throws Exception {
    Path file = made(small());
    assertTrue(folder.toFile().setWritable(false));
    try {
      assumeFalse(
          Files.isWritable(folder), "Whoever runs this may write to write-protected folders");
      assertEquals(
          "The folder of “%s” cannot be written to, and a journal has to stand beside an open project; copy the project to a folder of your own and open that."
              .formatted(file),
          Disk.refusal(file));
    } finally {
      assertTrue(folder.toFile().setWritable(true));
    }
  }

  private Path made(Project project) throws IOException {
    Path file = folder.resolve("project.sottovoce");
    SqliteStore.create(file, project);
    return file;
  }

  private static void work(Path file, long seed, int entries) throws IOException {
    try (ProjectStore store = new Disk().open(file)) {
      RandomWork work = new RandomWork(seed, store.project(), store.history());
      for (int i = 0; i < entries; i++) {
        store.append(work.next(store::edit));
      }
    }
  }

  private static Project reopened(Path file) throws IOException {
    try (ProjectStore store = new Disk().open(file)) {
      return store.project();
    }
  }

  private static Project small() {
    return Project.empty(new Info("urn:uuid:small", "Small", Optional.of(Disk.NOW), Extra.NONE));
  }

  private static Entry adding(long number) {
    return entry(
        number,
        Edit.of(Change.added(Utterance.of("u" + number, number, Reading.of("r1", "Words")))));
  }

  /** An entry that needs room of its own. */
  private static Entry large(long number) {
    String words =
        new Random(number)
            .ints(40_000, 'a', 'z')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return entry(
        number, Edit.of(Change.added(Utterance.of("u" + number, number, Reading.of("r1", words)))));
  }

  private static Entry entry(long number, Edit edit) {
    Instant at = Disk.NOW.plusSeconds(number);
    return new Entry(number, at, "a1", Entry.Kind.DO, "Did it", 0, edit);
  }

  private static void sql(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
