package app.sottovoce.ui.timeline;

import app.sottovoce.edit.Change;
import app.sottovoce.model.Project;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Span;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.session.Session;
import app.sottovoce.ui.base.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;

/**
 * What the timeline shows: the project's utterances in lanes and its scenes, placed on an axis. It
 * follows each step of the session at a cost that depends on the step.
 */
final class Shown {
  /** Following more than this costs more than starting over. */
  private static final int MANY = 2_000;

  private static final Span NOTHING = new Span(0, 60_000);

  private final Workbench workbench;
  private final Runnable changed;
  private Axis axis = Axis.CLOCK;
  private Grouping grouping = Grouping.SPEAKER;
  private Lanes lanes;
  private Optional<ToldOrder> told = Optional.empty();
  private Optional<List<SceneBar>> scenes = Optional.empty();

  /**
   * @param changed is told after each change of what is shown
   */
  Shown(Workbench workbench, Runnable changed) {
    this.workbench = workbench;
    this.changed = changed;
    this.lanes = new Lanes(grouping::lane);
    fill();
    ListChangeListener<Timed> rows = this::follow;
    workbench.rows().addListener(rows);
    workbench.onStep(this::follow);
  }

  Axis axis() {
    return axis;
  }

  Grouping grouping() {
    return grouping;
  }

  Lanes lanes() {
    return lanes;
  }

  Project project() {
    return workbench.project();
  }

  void setAxis(Axis newAxis) {
    if (axis != newAxis) {
      axis = newAxis;
      fill();
      changed.run();
    }
  }

  void setGrouping(Grouping newGrouping) {
    if (grouping != newGrouping) {
      grouping = newGrouping;
      lanes = new Lanes(grouping::lane);
      fill();
      changed.run();
    }
  }

  /** The utterances as placed on the axis, from left to right. */
  List<Timed> items() {
    return told.map(ToldOrder::items).orElse(workbench.rows());
  }

  /** An utterance as placed on the axis. */
  Optional<Timed> item(String id) {
    return told.isPresent() ? told.get().item(id) : workbench.rows().row(id);
  }

  /** The index among {@link #items}, or -1. */
  int indexOf(String id) {
    return item(id)
        .map(
            item ->
                told.isPresent() ? (int) (item.start() / Axis.SLOT) : workbench.rows().indexOf(id))
        .orElse(-1);
  }

  List<SceneBar> scenes() {
    if (scenes.isEmpty()) {
      scenes = Optional.of(SceneBars.of(project().scenes().values(), items(), axis == Axis.CLOCK));
    }
    return scenes.get();
  }

  /** From the beginning or first start to the last end. */
  Span extent() {
    Span said = lanes.extent().orElse(NOTHING);
    long end = scenes().stream().mapToLong(SceneBar::end).reduce(said.end(), Math::max);
    return new Span(Math.min(0, said.start()), end);
  }

  /** From the first to the last thing there is to see. */
  Span content() {
    Span said = lanes.extent().orElse(NOTHING);
    long start = scenes().stream().mapToLong(SceneBar::start).reduce(said.start(), Math::min);
    return new Span(start, Math.max(start, extent().end()));
  }

  private void fill() {
    told = axis == Axis.TOLD ? Optional.of(new ToldOrder(workbench.rows())) : Optional.empty();
    lanes.fill(items());
    keepLanes();
    scenes = Optional.empty();
  }

  private void keepLanes() {
    List<String> keys = new ArrayList<>(grouping.lanes(project()));
    keys.sort(Comparator.comparingInt(String::length).thenComparing(s -> s));
    keys.add(Grouping.NONE);
    lanes.keep(keys);
  }

  private void follow(ListChangeListener.Change<? extends Timed> change) {
    while (change.next()) {
      List<Timed> gone = new ArrayList<>();
      List<Timed> come = new ArrayList<>();
      compare(change.getRemoved(), change.getAddedSubList(), gone, come);
      follow(gone, come);
    }
    changed.run();
  }

  private void follow(List<Timed> gone, List<Timed> come) {
    if (gone.size() + come.size() > MANY
        || told.isPresent() && !told.get().keepsOrder(gone, come)) {
      fill();
      return;
    }
    if (told.isPresent()) {
      ToldOrder order = told.get();
      List<Timed> were = gone.stream().flatMap(row -> order.item(row.id()).stream()).toList();
      List<Timed> are = come.stream().map(order::replace).toList();
      lanes.follow(sorted(were), sorted(are));
    } else {
      lanes.follow(gone, come);
    }
    if (axis == Axis.TOLD || project().scenes().values().stream().anyMatch(Shown::isUntimed)) {
      scenes = Optional.empty();
    }
  }

  private void follow(Session.Step step) {
    Project before = step.before();
    Project after = step.after();
    boolean scenesChanged = before.scenes() != after.scenes();
    boolean others = before.speakers() != after.speakers() || before.sources() != after.sources();
    if (scenesChanged) {
      scenes = Optional.empty();
    }
    if (scenesChanged || others) {
      keepLanes();
      changed.run();
    } else if (emptiesALane(step)) {
      keepLanes();
    }
  }

  /** Whether utterances moved away from a lane that nobody else needs. */
  private boolean emptiesALane(Session.Step step) {
    return step.entry().edit().changes().stream()
        .flatMap(this::laneBefore)
        .anyMatch(key -> !key.equals(Grouping.NONE) && !grouping.lanes(project()).contains(key));
  }

  private Stream<String> laneBefore(Change change) {
    Optional<Thing> before = change.before();
    return before.isPresent() && before.get() instanceof Utterance u
        ? Stream.of(grouping.lane(u))
        : Stream.empty();
  }

  private static boolean isUntimed(Scene scene) {
    return scene.span().isEmpty();
  }

  private static List<Timed> sorted(List<Timed> items) {
    return items.stream().sorted(Timed.BY_TIME).toList();
  }

  /** Two stretches of rows in the order of time, without those that are the same in both. */
  private static void compare(
      List<? extends Timed> before,
      List<? extends Timed> after,
      List<Timed> gone,
      List<Timed> come) {
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i) == after.get(j)) {
        i++;
        j++;
      } else if (j == after.size()
          || i < before.size() && Timed.BY_TIME.compare(before.get(i), after.get(j)) <= 0) {
        gone.add(before.get(i++));
      } else {
        come.add(after.get(j++));
      }
    }
  }
}
