package app.sottovoce.session;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.model.Estimator;
import app.sottovoce.model.Project;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The utterances of a project in the order of time, mentions left out. It follows each edit at a
 * cost that depends on what the edit touches, not on the size of the project.
 */
public final class Timetable {
  /** Edits that put more utterances than this at another place are followed by starting over. */
  private static final int MANY = 1_000;

  private final Map<String, Timed> byId = new HashMap<>();

  /** The utterances of each track in the order told; untimed ones are placed among these. */
  private final Map<String, List<Utterance>> tracks = new HashMap<>();

  private final List<Timed> rows = new ArrayList<>();

  /**
   * The stretch of the rows that an edit replaced.
   *
   * @param from index of the first row replaced
   * @param removed the rows that stood there
   * @param added how many rows stand there now
   */
  public record Replaced(int from, List<Timed> removed, int added) {
    static final Replaced NOTHING = new Replaced(0, List.of(), 0);

    public boolean isEmpty() {
      return removed.isEmpty() && added == 0;
    }
  }

  public Timetable(Project project) {
    fill(project);
  }

  /** The rows in the order of time: a view that changes with this timetable. */
  public List<Timed> rows() {
    return Collections.unmodifiableList(rows);
  }

  public Optional<Timed> row(String utterance) {
    return Optional.ofNullable(byId.get(utterance));
  }

  /** The index of an utterance's row, or -1. */
  public int indexOf(String utterance) {
    Timed row = byId.get(utterance);
    return row == null ? -1 : place(row);
  }

  /**
   * Follows an edit, in which each thing changes once.
   *
   * @param project the project after the edit
   */
  public Replaced follow(Edit edit, Project project) {
    if (isTooMuch(edit)) {
      List<Timed> before = List.copyOf(rows);
      fill(project);
      return new Replaced(0, before, rows.size());
    }
    Step step = new Step();
    for (Change change : edit.changes()) {
      if (change.thing() instanceof Utterance) {
        step.follow(utterance(change.before()), utterance(change.after()));
      }
    }
    step.placeAnew();
    return exchange(step.now, step.gone);
  }

  private static Optional<Utterance> utterance(Optional<Thing> side) {
    return side.map(Utterance.class::cast).filter(u -> !u.isMention());
  }

  /**
   * Whether starting over is cheaper: moving costs a shift of the rows, all else next to nothing.
   */
  private boolean isTooMuch(Edit edit) {
    List<Change> changes = edit.changes();
    return changes.size() > MANY + rows.size() / 4
        || changes.size() > MANY
            && changes.stream().filter(Timetable::moves).limit(MANY + 1).count() > MANY;
  }

  private static boolean moves(Change change) {
    if (!(change.thing() instanceof Utterance)) {
      return false;
    }
    Optional<Utterance> before = utterance(change.before());
    Optional<Utterance> after = utterance(change.after());
    return before.isEmpty() || after.isEmpty() || !Step.samePlace(before.get(), after.get());
  }

  private void fill(Project project) {
    byId.clear();
    tracks.clear();
    rows.clear();
    for (Utterance utterance : project.told()) {
      if (!utterance.isMention()) {
        track(utterance).add(utterance);
      }
    }
    tracks.values().forEach(track -> rows.addAll(Estimator.track(track)));
    rows.sort(Timed.BY_TIME);
    rows.forEach(row -> byId.put(row.id(), row));
  }

  private List<Utterance> track(Utterance utterance) {
    return tracks.computeIfAbsent(Estimator.track(utterance), _ -> new ArrayList<>());
  }

  private static int told(List<Utterance> track, Utterance utterance) {
    return Collections.binarySearch(track, utterance, Project.TOLD);
  }

  /** The index of a row that is in the list; else where it would go, as binary search gives it. */
  private int place(Timed row) {
    return Collections.binarySearch(rows, row, Timed.BY_TIME);
  }

  private Replaced exchange(Map<String, Timed> now, Set<String> gone) {
    int from = rows.size();
    int to = 0;
    Set<String> touched = new HashSet<>(now.keySet());
    touched.addAll(gone);
    for (String id : touched) {
      Timed old = byId.get(id);
      if (old != null) {
        int index = place(old);
        from = Math.min(from, index);
        to = Math.max(to, index + 1);
      }
      Timed row = now.get(id);
      if (row != null) {
        int index = place(row);
        int at = index < 0 ? -index - 1 : index;
        from = Math.min(from, at);
        to = Math.max(to, at);
      }
    }
    if (from > to) {
      return Replaced.NOTHING;
    }
    List<Timed> stretch = rows.subList(from, to);
    List<Timed> removed = List.copyOf(stretch);
    List<Timed> added = new ArrayList<>(removed.size() + now.size());
    for (Timed row : removed) {
      if (!touched.contains(row.id())) {
        added.add(row);
      }
    }
    added.addAll(now.values());
    added.sort(Timed.BY_TIME);
    if (added.size() == removed.size()) {
      Collections.copy(stretch, added);
    } else {
      stretch.clear();
      rows.addAll(from, added);
    }
    gone.forEach(byId::remove);
    byId.putAll(now);
    return new Replaced(from, removed, added.size());
  }

  /** What one edit does to the tracks, and the rows that follow from it. */
  private final class Step {
    private final Map<String, Timed> now = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Utterance> latest = new HashMap<>();
    private final Set<String> unsettled = new LinkedHashSet<>();

    void follow(Optional<Utterance> before, Optional<Utterance> after) {
      after.ifPresent(utterance -> latest.put(utterance.id(), utterance));
      if (before.isPresent() && after.isPresent() && samePlace(before.get(), after.get())) {
        Utterance utterance = after.get();
        List<Utterance> track = track(utterance);
        track.set(told(track, utterance), utterance);
        Timed row = byId.get(utterance.id());
        now.put(
            row.id(),
            new Timed(utterance, row.start(), row.end(), row.startBasis(), row.endBasis()));
        return;
      }
      before.ifPresent(
          utterance -> {
            List<Utterance> track = track(utterance);
            int index = told(track, utterance);
            track.remove(index);
            gone.add(utterance.id());
            unsettle(track, index);
          });
      after.ifPresent(
          utterance -> {
            List<Utterance> track = track(utterance);
            int index = -told(track, utterance) - 1;
            track.add(index, utterance);
            gone.remove(utterance.id());
            unsettle(track, index);
          });
    }

    /** What stands beside a place where something came or went may have to be placed anew. */
    private void unsettle(List<Utterance> track, int index) {
      for (int i = Math.max(0, index - 1); i < Math.min(track.size(), index + 2); i++) {
        unsettled.add(track.get(i).id());
      }
    }

    void placeAnew() {
      Set<String> placed = new HashSet<>();
      for (String id : unsettled) {
        if (!gone.contains(id) && !placed.contains(id)) {
          Utterance utterance = latest.containsKey(id) ? latest.get(id) : byId.get(id).utterance();
          for (Timed row : run(utterance)) {
            placed.add(row.id());
            if (!row.equals(byId.get(row.id()))) {
              now.put(row.id(), row);
            }
          }
        }
      }
    }

    /** The run of untimed utterances around one, from the timed one before to the one after. */
    private List<Timed> run(Utterance utterance) {
      List<Utterance> track = track(utterance);
      int from = told(track, utterance);
      int to = from;
      while (from > 0 && track.get(from).when().isEmpty()) {
        from--;
      }
      while (to < track.size() - 1 && track.get(to).when().isEmpty()) {
        to++;
      }
      return Estimator.times(track.subList(from, to + 1));
    }

    private static boolean samePlace(Utterance before, Utterance after) {
      return Double.compare(before.order(), after.order()) == 0
          && before.when().equals(after.when())
          && Estimator.track(before).equals(Estimator.track(after))
          && (before.when().isPresent()
              || Estimator.spokenLength(before.words()) == Estimator.spokenLength(after.words()));
    }
  }
}
