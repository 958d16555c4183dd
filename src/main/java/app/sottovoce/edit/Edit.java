package app.sottovoce.edit;

import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashPMap;

/**
 * A change of a project, complete in itself: it carries each thing as it was and as it is, so that
 * it can be applied, inverted, replayed and merged without knowing what led to it.
 */
public record Edit(List<Change> changes) {
  public static final Edit NONE = new Edit(List.of());

  /** What leaves a thing as it was is no change and is left out. */
  public Edit {
    changes = changes.stream().filter(c -> !c.before().equals(c.after())).toList();
  }

  public static Edit of(Change... changes) {
    return new Edit(List.of(changes));
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Takes back what this edit does. */
  public Edit inverse() {
    return new Edit(changes.reversed().stream().map(Change::inverse).toList());
  }

  /**
   * The project after this edit.
   *
   * @throws StaleEdit if one of the things is not what it was when the edit was made; nothing is
   *     applied then
   */
  public Project apply(Project project) {
    Project result = project;
    for (Change change : changes) {
      if (!result.current(change.thing()).equals(change.before())) {
        throw new StaleEdit(change);
      }
      result =
          change.after().isPresent()
              ? result.with(change.after().get())
              : result.without(change.before().orElseThrow());
    }
    return result;
  }

  /**
   * This edit followed by another, with one change left of each thing.
   *
   * @throws StaleEdit if the other was made for another state of a thing than this one leaves
   */
  public Edit then(Edit next) {
    record Key(Class<?> type, String id) {
      static Key of(Thing thing) {
        // A project says one thing of itself, whatever its id.
        return new Key(thing.getClass(), thing instanceof Info ? "" : thing.id());
      }
    }
    Map<Key, Change> merged = new LinkedHashMap<>();
    List<Change> all = new ArrayList<>(changes);
    all.addAll(next.changes);
    for (Change change : all) {
      merged.merge(Key.of(change.thing()), change, Edit::merged);
    }
    return new Edit(List.copyOf(merged.values()));
  }

  private static Change merged(Change first, Change second) {
    if (!first.after().equals(second.before())) {
      throw new StaleEdit(second);
    }
    return first.before().isEmpty() && second.after().isEmpty()
        ? null
        : new Change(first.before(), second.after());
  }

  /** What turns one project into another, but for its revision. */
  public static Edit between(Project before, Project after) {
    List<Change> changes = new ArrayList<>();
    if (!before.info().equals(after.info())) {
      changes.add(Change.of(before.info(), after.info()));
    }
    difference(before.analysts(), after.analysts(), changes);
    difference(before.sources(), after.sources(), changes);
    difference(before.speakers(), after.speakers(), changes);
    difference(before.scenes(), after.scenes(), changes);
    difference(before.tags(), after.tags(), changes);
    difference(before.utterances(), after.utterances(), changes);
    return new Edit(changes);
  }

  private static <T extends Thing> void difference(
      HashPMap<String, T> before, HashPMap<String, T> after, List<Change> changes) {
    if (before == after) {
      return;
    }
    for (T thing : before.values()) {
      T now = after.get(thing.id());
      if (now == null) {
        changes.add(Change.removed(thing));
      } else if (now != thing && !now.equals(thing)) {
        changes.add(Change.of(thing, now));
      }
    }
    for (T thing : after.values()) {
      if (!before.containsKey(thing.id())) {
        changes.add(new Change(Optional.empty(), Optional.of(thing)));
      }
    }
  }
}
