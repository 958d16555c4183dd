package app.sottovoce.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.Entry.Kind;
import app.sottovoce.edit.History;
import app.sottovoce.edit.RandomEdits;
import app.sottovoce.edit.StaleEdit;
import app.sottovoce.model.Analyst;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.model.Revision;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Project QUAY = Examples.quay();
  private static final Analyst ANALYST = new Analyst("a1", "Test analyst", Extra.NONE);

  private final MemoryStore store = new MemoryStore(QUAY);
  private final Session session = new Session(store, ANALYST, InstantSource.fixed(Examples.NOW));

  @Test
  void aChangeIsKeptWithItsAuthorTimeAndLabel() {
    Edit edit = Edits.note(QUAY, List.of("u1"), "Windy");
    Optional<Entry> entry = session.make("Note", edit);
    assertEquals(Optional.of(new Entry(1, Examples.NOW, "a1", Kind.DO, "Note", 0, edit)), entry);
    assertEquals(List.of(entry.orElseThrow()), store.entries());
    assertEquals(
        edit.apply(QUAY).withRevision(new Revision(1, Optional.of(Examples.NOW))),
        session.project());
  }

  @Test
  void undoAndRedoGoThroughEverythingAndKeepTheLabels() throws IOException {
    session.make("First", Edits.note(session.project(), List.of("u1"), "one"));
    Project one = session.project();
    session.make("Second", Edits.remove(session.project(), List.of("u2")));
    Project two = session.project();
    assertEquals(Optional.of("Second"), session.undo().map(Entry::label));
    assertEquals(unversioned(one), unversioned(session.project()));
    assertEquals(Optional.of("First"), session.undo().map(Entry::label));
    assertEquals(QUAY, unversioned(session.project()));
    assertEquals(Optional.empty(), session.undo());
    assertEquals(Optional.of("First"), session.redo().map(Entry::label));
    assertEquals(Optional.of("Second"), session.redo().map(Entry::label));
    assertEquals(Optional.empty(), session.redo());
    assertEquals(unversioned(two), unversioned(session.project()));
    assertEquals(
        List.of("DO 0", "DO 0", "UNDO 2", "UNDO 1", "REDO 1", "REDO 2"),
        store.log().stream().map(e -> e.kind() + " " + e.of()).toList());
  }

  @Test
  void whatChangesNothingLeavesNoTrace() {
    assertEquals(Optional.empty(), session.make("Nothing", Edit.NONE));
    assertEquals(List.of(), store.log());
  }

  @Test
  void aStaleEditIsRefusedAndNothingHasHappened() {
    Edit edit = Edits.note(QUAY, List.of("u1"), "one");
    session.make("First", edit);
    Project before = session.project();
    assertThrows(StaleEdit.class, () -> session.make("Again", edit));
    assertEquals(before, session.project());
    assertEquals(1, store.log().size());
  }

  @Test
  void whoeverMakesTheFirstChangeJoinsTheProject() throws IOException {
    Analyst other = new Analyst("a2", "Second analyst", Extra.NONE);
    Session second = new Session(store, other, InstantSource.fixed(Examples.NOW));
    second.make("Note", Edits.note(QUAY, List.of("u1"), "Windy"));
    assertEquals(Optional.of(other), second.project().analyst("a2"));
    second.undo();
    assertEquals(QUAY, unversioned(second.project()));
  }

  @Test
  void aChangeMadeByAListenerIsToldToAllAfterTheOneItAnswers() {
    List<String> heard = new ArrayList<>();
    session.onStep(
        step -> {
          if (step.entry().label().equals("First")) {
            session.make("Second", Edits.note(session.project(), List.of("u1"), "two"));
          }
        });
    session.onStep(
        step ->
            heard.add(
                step.entry().label() + " " + step.after().utterance("u1").orElseThrow().note()));
    session.make("First", Edits.note(QUAY, List.of("u1"), "one"));
    assertEquals(List.of("First one", "Second two"), heard);
    assertEquals("two", session.project().utterance("u1").orElseThrow().note());
  }

  @Property(tries = 100)
  void anyWorkCanBeUndoneRedoneAndReplayed(@ForAll @IntRange(min = 0) int seed) throws IOException {
    RandomEdits edits = new RandomEdits(seed);
    Random random = new Random(seed);
    Project start = edits.project(6);
    MemoryStore log = new MemoryStore(start);
    Session work = new Session(log, ANALYST, InstantSource.fixed(Examples.NOW));
    Deque<Project> past = new ArrayDeque<>();
    Deque<Project> future = new ArrayDeque<>();
    for (int i = 0; i < 40; i++) {
      Project before = unversioned(work.project());
      int choice = random.nextInt(4);
      if (choice == 0) {
        assertEquals(!past.isEmpty(), work.undo().isPresent());
        if (!past.isEmpty()) {
          future.push(before);
          assertEquals(past.pop(), unversioned(work.project()));
        }
      } else if (choice == 1) {
        assertEquals(!future.isEmpty(), work.redo().isPresent());
        if (!future.isEmpty()) {
          past.push(before);
          assertEquals(future.pop(), unversioned(work.project()));
        }
      } else {
        work.make("Step " + i, edits.next(work.project()));
        past.push(before);
        future.clear();
      }
    }
    Project replayed = start;
    for (Entry entry : log.entries()) {
      replayed = entry.edit().apply(replayed);
    }
    assertEquals(unversioned(work.project()), unversioned(replayed));
    assertEquals(work.history(), History.of(log.log()));
  }

  private static Project unversioned(Project project) {
    return project.withRevision(Revision.NONE);
  }
}
