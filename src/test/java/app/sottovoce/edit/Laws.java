package app.sottovoce.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds of every edit of every project. */
public final class Laws {
  private Laws() {}

  /**
   * Checks an edit against a project it was made for.
   *
   * @return the project after the edit
   */
  public static Project of(Project project, Edit edit) {
    Project after = edit.apply(project);
    assertEquals(project, edit.inverse().apply(after), "the inverse restores");
    assertEquals(edit, edit.inverse().inverse());
    assertEquals(after, Edit.between(project, after).apply(project), "between gives the same");
    assertEquals(edit.isEmpty(), project.equals(after), "an edit is empty if nothing changes");
    eachThingChangesOnce(edit);
    appliesToNothingElse(project, after, edit);
    assertEquals(edit, edit.then(Edit.NONE));
    assertEquals(Edit.NONE, edit.then(edit.inverse()));
    toldInOrder(after);
    idsStayUnique(project, after);
    return after;
  }

  /** Checks that two edits, one made after the other, are one edit together. */
  public static void ofTwo(Project project, Edit first, Edit second) {
    Project after = second.apply(first.apply(project));
    Edit both = first.then(second);
    assertEquals(after, both.apply(project));
    assertEquals(project, both.inverse().apply(after));
    eachThingChangesOnce(both);
  }

  private static void eachThingChangesOnce(Edit edit) {
    Set<List<Object>> seen = new HashSet<>();
    for (Change change : edit.changes()) {
      Thing thing = change.thing();
      assertTrue(seen.add(List.of(thing.getClass(), thing.id())), () -> thing.id() + " twice");
      assertTrue(!change.before().equals(change.after()), () -> thing.id() + " is as it was");
    }
  }

  /** Each change insists on its thing as it was, and a refused edit leaves nothing behind. */
  private static void appliesToNothingElse(Project project, Project after, Edit edit) {
    for (Change change : edit.changes()) {
      Project other =
          change.after().isPresent()
              ? project.with(change.after().get())
              : project.without(change.thing());
      assertThrows(StaleEdit.class, () -> edit.apply(other));
    }
    if (!edit.isEmpty()) {
      assertThrows(StaleEdit.class, () -> edit.apply(after));
    }
  }

  private static void toldInOrder(Project project) {
    assertEquals(
        project.utterances().values().stream().sorted(Project.TOLD).toList(), project.told());
  }

  private static void idsStayUnique(Project before, Project after) {
    if (before.utterances().values().stream().allMatch(Laws::isUnique)) {
      assertTrue(after.utterances().values().stream().allMatch(Laws::isUnique), "ids are unique");
    }
  }

  private static boolean isUnique(Utterance utterance) {
    return utterance.readings().stream().map(Reading::id).distinct().count()
            == utterance.readings().size()
        && utterance.interpretations().stream().map(Interpretation::id).distinct().count()
            == utterance.interpretations().size();
  }
}
