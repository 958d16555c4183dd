package app.sottovoce.ui.timeline;

import app.sottovoce.model.Span;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which utterance stands in which lane and sub-row. Lanes keep their order as long as they are
 * there, so that nothing jumps; an edit costs what it touches.
 */
public final class Lanes {
  private final Function<Utterance, String> grouping;
  private final List<Lane> lanes = new ArrayList<>();
  private final Map<String, Lane> byKey = new HashMap<>();

  /** Where an utterance stands. */
  public record Place(int lane, int subRow) {}

  /**
   * @param grouping the key of the lane an utterance belongs in
   */
  public Lanes(Function<Utterance, String> grouping) {
    this.grouping = grouping;
  }

  /** The lanes from the top down. */
  public List<Lane> lanes() {
    return Collections.unmodifiableList(lanes);
  }

  public int indexOf(String key) {
    return lanes.indexOf(byKey.get(key));
  }

  public String keyOf(Timed item) {
    return grouping.apply(item.utterance());
  }

  public Optional<Place> place(Timed item) {
    Lane lane = byKey.get(keyOf(item));
    int subRow = lane == null ? -1 : lane.subRowOf(item);
    return subRow < 0 ? Optional.empty() : Optional.of(new Place(lanes.indexOf(lane), subRow));
  }

  /** From the first start to the last end, nothing if there are no utterances. */
  public Optional<Span> extent() {
    long start = Long.MAX_VALUE;
    long end = Long.MIN_VALUE;
    for (Lane lane : lanes) {
      for (SubRow subRow : lane.subRows()) {
        start = Math.min(start, subRow.start(0));
        end = Math.max(end, subRow.end(subRow.size() - 1));
      }
    }
    return start > end ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /**
   * Says which lanes there are at least. Those that are there already stay in their order, new ones
   * follow; a lane that is not named goes if it is empty; {@link Grouping#NONE} is always the last.
   *
   * @param keys in the order in which new lanes are to follow
   */
  void keep(Collection<String> keys) {
    for (String key : keys) {
      lane(key);
    }
    lanes.removeIf(
        lane -> {
          boolean goes = lane.subRows().isEmpty() && !keys.contains(lane.key());
          return goes && byKey.remove(lane.key(), lane);
        });
  }

  /** Starts over with utterances given in the order of time. */
  void fill(List<Timed> items) {
    Map<String, List<Timed>> parts = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Timed item : items) {
      parts
          .computeIfAbsent(
              keyOf(item),
              key -> {
                order.add(key);
                return new ArrayList<>();
              })
          .add(item);
    }
    order.forEach(this::lane);
    lanes.forEach(lane -> lane.fill(parts.getOrDefault(lane.key(), List.of())));
  }

  /**
   * Follows an edit.
   *
   * @param gone utterances as they were, in the order of time
   * @param come utterances as they are, in the order of time
   */
  void follow(List<Timed> gone, List<Timed> come) {
    record Part(List<Timed> gone, List<Timed> come) {}
    // New lanes come in the order in which they are needed first.
    Map<String, Part> parts = new LinkedHashMap<>();
    Function<Timed, Part> part =
        item ->
            parts.computeIfAbsent(keyOf(item), _ -> new Part(new ArrayList<>(), new ArrayList<>()));
    gone.forEach(item -> part.apply(item).gone().add(item));
    come.forEach(item -> part.apply(item).come().add(item));
    parts.forEach((key, changed) -> lane(key).follow(changed.gone(), changed.come()));
  }

  private Lane lane(String key) {
    return byKey.computeIfAbsent(
        key,
        _ -> {
          Lane lane = new Lane(key);
          boolean lastIsNone = !lanes.isEmpty() && lanes.getLast().key().equals(Grouping.NONE);
          lanes.add(lastIsNone ? lanes.size() - 1 : lanes.size(), lane);
          return lane;
        });
  }
}
