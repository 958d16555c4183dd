package app.sottovoce.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.sottovoce.edit.Edits;
import app.sottovoce.model.Analyst;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Timed;
import app.sottovoce.session.Session;
import app.sottovoce.session.Timetable;
import app.sottovoce.store.SaveState;
import app.sottovoce.store.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadTest {
  @TempDir private Path folder;

  @Test
  void theProjectNamedAtTheStartIsOpenedWithItsTimetable() throws Exception {
    Path file = project("one.sottovoce");

    ProjectFiles.Result.Opened opened = opened(Ahead.of(List.of(file)).take(file, _ -> {}));

    assertEquals(file, opened.path());
    assertEquals(Examples.quay(), opened.store().project());
    List<Timed> rows = new Timetable(Examples.quay()).rows();
    assertEquals(rows, opened.timetable().rows());
    opened.store().close();
  }

  @Test
  void itIsTakenOnceAndNoOtherFileIsTakenForIt() throws Exception {
    Path file = project("one.sottovoce");
    Ahead ahead = Ahead.of(List.of(file));

    assertEquals(Optional.empty(), ahead.take(project("two.sottovoce"), _ -> {}));
    opened(ahead.take(file, _ -> {})).store().close();
    assertEquals(Optional.empty(), ahead.take(file, _ -> {}));
  }

  @Test
  void whoTakesItIsToldWhenEditsAreKept() throws Exception {
    Path file = project("one.sottovoce");
    List<SaveState> told = new CopyOnWriteArrayList<>();
    ProjectFiles.Result.Opened opened = opened(Ahead.of(List.of(file)).take(file, told::add));
    Session session =
        new Session(opened.store(), new Analyst("a1", "Tester", Extra.NONE), Clock.systemUTC());

    session.make("rename", Edits.retitle(session.project(), "Another title"));
    opened.store().flush();
    opened.store().close();

    assertEquals(new SaveState.Saved(), told.getLast());
    assertEquals(new SaveState.Saving(1), told.getFirst());
  }

  @Test
  void aFileThatCannotBeOpenedIsRefusedAsItWouldBeLater() {
    Path gone = folder.resolve("gone.sottovoce");

    assertEquals(
        Optional.of(ProjectFiles.open(gone, _ -> {})), Ahead.of(List.of(gone)).take(gone, _ -> {}));
  }

  @Test
  void nothingElseIsOpenedAhead() throws Exception {
    Path file = project("one.sottovoce");
    Path text = Files.writeString(folder.resolve("words.txt"), "Words.");

    assertEquals(Optional.empty(), Ahead.of(List.of()).take(file, _ -> {}));
    assertEquals(Optional.empty(), Ahead.of(List.of(text)).take(text, _ -> {}));
    assertEquals(Optional.empty(), Ahead.of(List.of(file, text)).take(file, _ -> {}));
  }

  private Path project(String name) throws IOException {
    Path file = folder.resolve(name);
    SqliteStore.create(file, Examples.quay());
    return file;
  }

  private static ProjectFiles.Result.Opened opened(Optional<ProjectFiles.Result> result) {
    return assertInstanceOf(ProjectFiles.Result.Opened.class, result.orElseThrow());
  }
}
