package app.sottovoce.store;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An analyst who does anything at all, undoing and redoing included; a seed does the same always.
 */
final class RandomWork {
  private final Random random;
  private Project project;
  private History history;

  /** Gives the edits to be undone. */
  @FunctionalInterface
  interface Edits {
    Edit of(long number) throws IOException;
  }

  RandomWork(long seed, Project project, History history) {
    this.random = new Random(seed);
    this.project = project;
    this.history = history;
  }

  Project project() {
    return project;
  }

  History history() {
    return history;
  }

  /** Does something, and tells what. */
  Entry next(Edits edits) throws IOException {
    int dice = random.nextInt(10);
    if (dice < 2 && history.toUndo().isPresent()) {
      Entry.Summary undone = history.toUndo().get();
      return make(
          Entry.Kind.UNDO, "Undo " + undone.label(), undone, edits.of(undone.number()).inverse());
    } else if (dice < 4 && history.toRedo().isPresent()) {
      Entry.Summary redone = history.toRedo().get();
      return make(Entry.Kind.REDO, redone.label(), redone, edits.of(redone.number()));
    }
    return make(Entry.Kind.DO, "Something: “é😀”", new Edit(changes()));
  }

  private Entry make(Entry.Kind kind, String label, Entry.Summary of, Edit edit) {
    return entered(new Entry(next(), now(), "a1", kind, label, of.number(), edit));
  }

  private Entry make(Entry.Kind kind, String label, Edit edit) {
    return entered(new Entry(next(), now(), "a1", kind, label, 0, edit));
  }

  private Entry entered(Entry entry) {
    project = entry.edit().apply(project).withRevision(project.revision().next(entry.at()));
    history = history.after(entry.summary());
    return entry;
  }

  private long next() {
    return project.revision().entry() + 1;
  }

  private Instant now() {
    return Instant.ofEpochMilli(1_755_000_000_000L + next() * 1_234);
  }

  private List<Change> changes() {
    return switch (random.nextInt(8)) {
      case 0 -> added();
      case 1 -> removed();
      case 2 ->
          List.of(
              Change.of(project.info(), project.info().withTitle("Title " + random.nextInt(99))));
      case 3 -> renamed();
      case 4 -> everywhere();
      default -> retyped();
    };
  }

  private List<Change> added() {
    Project others = Projects.of(random.nextLong(), 1 + random.nextInt(3));
    return Tables.things(others).stream()
        .filter(thing -> project.current(thing).isEmpty())
        .map(Change::added)
        .toList();
  }

  private List<Change> removed() {
    List<Thing> things = Tables.things(project);
    Thing thing = things.get(random.nextInt(things.size()));
    return thing.equals(project.info()) ? retyped() : List.of(Change.removed(thing));
  }

  private List<Change> renamed() {
    List<Change> changes = new ArrayList<>();
    for (Speaker speaker : project.speakers().values()) {
      changes.add(Change.of(speaker, speaker.withName("Name " + random.nextInt(99))));
    }
    for (Scene scene : project.scenes().values()) {
      changes.add(Change.of(scene, scene.withTitle("Scene " + random.nextInt(99))));
    }
    for (Tag tag : project.tags().values()) {
      changes.add(Change.of(tag, tag.withName("Tag " + random.nextInt(99))));
    }
    for (Source source : project.sources().values()) {
      changes.add(Change.of(source, source.withTitle("Source " + random.nextInt(99))));
    }
    return changes;
  }

  private List<Change> everywhere() {
    double order = random.nextInt(100) + 0.5;
    return project.told().stream().map(u -> Change.of(u, u.withOrder(order))).toList();
  }

  private List<Change> retyped() {
    List<Utterance> told = project.told();
    if (told.isEmpty()) {
      return List.of(
          Change.added(Utterance.of("u" + random.nextInt(10), 1, Reading.of("r1", "First"))));
    }
    Utterance utterance = told.get(random.nextInt(told.size()));
    // Now and then long enough to fill pages of its own.
    String words = "words " + random.nextInt(99) + " ".repeat(random.nextInt(40) == 0 ? 20_000 : 5);
    return List.of(Change.of(utterance, utterance.withReadings(List.of(Reading.of("r1", words)))));
  }
}
