package app.sottovoce.ui.timeline;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What moving utterances about by hand means, as edits. A time that an analyst gives by hand, with
 * no recording beside it, rests on the analyst's word: its basis is {@link Basis#REPORTED}, also
 * where a measured time stood before, since what was measured is not what is there now. A boundary
 * that was not touched keeps its basis.
 */
final class Arrange {
  /** Nothing is made shorter than this by hand, in milliseconds. */
  static final long SHORTEST = 20;

  private Arrange() {}

  /**
   * Moves utterances in time, all by as much.
   *
   * @param items where they are shown now
   * @param delta milliseconds; nothing is moved before 0
   */
  static Edit move(Project project, Collection<Timed> items, long delta) {
    long allowed = allowed(items, delta);
    if (allowed == 0) {
      return Edit.NONE;
    }
    List<Change> changes = new ArrayList<>();
    for (Timed item : items) {
      place(
              project,
              item,
              item.start() + allowed,
              item.end() + allowed,
              Basis.REPORTED,
              Basis.REPORTED)
          .ifPresent(changes::add);
    }
    return new Edit(changes);
  }

  /** How far utterances can be moved so that none comes to lie before 0. */
  static long allowed(Collection<Timed> items, long delta) {
    long first = items.stream().mapToLong(Timed::start).min().orElse(0);
    return Math.max(delta, -Math.max(0, first));
  }

  /** Moves the start of an utterance; it stays before the end. */
  static Edit moveStart(Project project, Timed item, long start) {
    long at = start(item, start);
    return at == item.start()
        ? Edit.NONE
        : edit(place(project, item, at, item.end(), Basis.REPORTED, item.endBasis()));
  }

  /** Moves the end of an utterance; it stays after the start. */
  static Edit moveEnd(Project project, Timed item, long end) {
    long at = end(item, end);
    return at == item.end()
        ? Edit.NONE
        : edit(place(project, item, item.start(), at, item.startBasis(), Basis.REPORTED));
  }

  /** Where a start can be: not before 0, not after the end. */
  static long start(Timed item, long wanted) {
    return Math.min(Math.max(0, wanted), Math.max(item.start(), item.end() - SHORTEST));
  }

  /** Where an end can be: not before the start. */
  static long end(Timed item, long wanted) {
    return Math.max(wanted, Math.min(item.end(), item.start() + SHORTEST));
  }

  /** Moves utterances in time and says who spoke, in one. */
  static Edit moveAndRetag(
      Project project, Collection<Timed> items, long delta, Optional<String> speaker) {
    Edit moved = move(project, items, delta);
    List<String> ids =
        items.stream()
            .filter(item -> !item.utterance().speaker().equals(speaker))
            .map(Timed::id)
            .toList();
    return moved.then(Edits.retag(moved.apply(project), ids, speaker));
  }

  private static Edit edit(Optional<Change> change) {
    return new Edit(change.stream().toList());
  }

  private static Optional<Change> place(
      Project project, Timed item, long start, long end, Basis startBasis, Basis endBasis) {
    Optional<Utterance> before = project.utterance(item.id());
    return before.map(
        u -> {
          Extra extra = u.when().map(When::extra).orElse(Extra.NONE);
          When when = new When(start, end, startBasis, endBasis, extra);
          return Change.of(u, u.withWhen(Optional.of(when)));
        });
  }
}
