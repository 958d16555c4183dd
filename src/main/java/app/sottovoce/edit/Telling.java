package app.sottovoce.edit;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Estimator;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places in the order told, between two utterances or before all. */
final class Telling {
  private Telling() {}

  /** An edit that needs a place in the order told. */
  interface Placing {
    /**
     * @param roomy the project in which there is room at that place
     */
    Edit at(Project roomy, double order);
  }

  /**
   * An edit that tells something right after an utterance, or before all if there is none. After
   * some fifty times at one place no number is left between two; their neighbours then move apart
   * first.
   */
  static Edit after(Project project, Optional<Utterance> previous, Placing placing) {
    double order = between(project, previous);
    if (isFree(project, previous, order)) {
      return placing.at(project, order);
    }
    Edit apart = movedApart(project, previous);
    Project roomy = apart.apply(project);
    Optional<Utterance> moved = previous.flatMap(u -> roomy.utterance(u.id()));
    return apart.then(placing.at(roomy, between(roomy, moved)));
  }

  /**
   * The utterance after which words of a source are told: the one that stands nearest before them
   * there, else the one told before the first of that source, else the last of all.
   *
   * @param position UTF-16 index in the source's text
   */
  static Optional<Utterance> before(Project project, String source, int position) {
    Utterance nearest = null;
    int nearestStart = -1;
    Utterance first = null;
    for (Utterance utterance : project.utterances().values()) {
      int start = startBefore(utterance, source, position);
      if (start > nearestStart
          || (start >= 0
              && start == nearestStart
              && Project.TOLD.compare(utterance, nearest) > 0)) {
        nearest = utterance;
        nearestStart = start;
      }
      if (nearest == null
          && Estimator.track(utterance).equals(source)
          && (first == null || Project.TOLD.compare(utterance, first) < 0)) {
        first = utterance;
      }
    }
    if (nearest != null) {
      return Optional.of(nearest);
    }
    return first == null ? project.toldLast() : project.toldBefore(first);
  }

  /** The last place before a position at which an utterance is anchored; -1 if there is none. */
  private static int startBefore(Utterance utterance, String source, int position) {
    int last = -1;
    for (Reading reading : utterance.readings()) {
      for (Anchor anchor : reading.anchors()) {
        if (anchor.start() < position && anchor.source().equals(source)) {
          last = Math.max(last, anchor.start());
        }
      }
    }
    return last;
  }

  private static double between(Project project, Optional<Utterance> previous) {
    Optional<Utterance> next = next(project, previous);
    if (previous.isEmpty()) {
      return next.map(u -> u.order() - 1).orElse(1.0);
    }
    double from = previous.get().order();
    return next.map(u -> (from + u.order()) / 2).orElse(from + 1);
  }

  private static boolean isFree(Project project, Optional<Utterance> previous, double order) {
    return previous.filter(u -> u.order() >= order).isEmpty()
        && next(project, previous).filter(u -> u.order() <= order).isEmpty();
  }

  private static Optional<Utterance> next(Project project, Optional<Utterance> previous) {
    return previous.isPresent() ? project.toldAfter(previous.get()) : project.toldFirst();
  }

  /** Spreads those evenly that share the whole part of their place; all, if that gives no room. */
  private static Edit movedApart(Project project, Optional<Utterance> previous) {
    double whole = Math.floor(previous.or(project::toldFirst).orElseThrow().order());
    List<Utterance> near = new ArrayList<>();
    List<Utterance> all = project.told();
    all.stream().filter(u -> Math.floor(u.order()) == whole).forEach(near::add);
    double step = 1.0 / (near.size() + 1);
    return Math.abs(whole) < 1L << 31 ? spread(near, whole, step) : spread(all, 1, 1);
  }

  private static Edit spread(List<Utterance> utterances, double first, double step) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < utterances.size(); i++) {
      Utterance before = utterances.get(i);
      Utterance after = before.withOrder(first + i * step);
      if (!after.equals(before)) {
        changes.add(Change.of(before, after));
      }
    }
    return new Edit(changes);
  }
}
