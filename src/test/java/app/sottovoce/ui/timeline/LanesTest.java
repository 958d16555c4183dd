package app.sottovoce.ui.timeline;

import static app.sottovoce.ui.timeline.Spoken.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Span;
import app.sottovoce.model.Timed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class LanesTest {

  /** An utterance that comes, moves or (with nobody to say it) goes. */
  record Move(int id, String speaker, long start, long length, boolean goes) {
    Timed said() {
      return Spoken.said("u" + id, speaker, start, start + length);
    }
  }

  @Test
  void whatOverlapsIsStackedInTheUppermostFreeSubRow() {
    Lanes lanes =
        filled(
            said("u1", "p1", 0, 100),
            said("u2", "p1", 50, 80),
            said("u3", "p1", 60, 200),
            said("u4", "p1", 80, 90),
            said("u5", "p1", 100, 120));

    assertEquals(
        Map.of("p1", List.of(List.of("u1", "u5"), List.of("u2", "u4"), List.of("u3"))),
        shape(lanes));
  }

  @Test
  void thoseThatMeetWithoutOverlapShareASubRow() {
    assertEquals(
        Map.of("p1", List.of(List.of("u1", "u2"))),
        shape(filled(said("u1", "p1", 0, 100), said("u2", "p1", 100, 200))));
  }

  @Test
  void utterancesWithoutLengthAreNotDrawnOverOneAnother() {
    assertEquals(
        Map.of("p1", List.of(List.of("u1"), List.of("u2"), List.of("u3"))),
        shape(filled(said("u1", "p1", 5, 5), said("u2", "p1", 5, 5), said("u3", "p1", 5, 5))));
  }

  @Test
  void theLaneOfThoseWithoutASpeakerIsTheLast() {
    Lanes lanes = filled(said("u1", "", 0, 100), said("u2", "p2", 50, 80));
    lanes.keep(List.of("p1", "p2", ""));

    assertEquals(List.of("p2", "p1", ""), lanes.lanes().stream().map(Lane::key).toList());
  }

  @Test
  void lanesKeepTheirOrderAndGoOnlyWhenEmptyAndUnwanted() {
    Lanes lanes = filled(said("u1", "p1", 0, 100), said("u2", "p2", 50, 80));
    lanes.keep(List.of("p2", "p1", "p3", ""));
    lanes.follow(List.of(said("u1", "p1", 0, 100)), List.of());
    lanes.keep(List.of("p3", ""));

    assertEquals(List.of("p2", "p3", ""), lanes.lanes().stream().map(Lane::key).toList());
  }

  @Test
  void theExtentReachesFromTheFirstStartToTheLastEnd() {
    Lanes lanes = filled(said("u1", "p1", 30, 500), said("u2", "p2", 50, 80));

    assertEquals(Optional.of(new Span(30, 500)), lanes.extent());
    assertEquals(Optional.empty(), filled().extent());
  }

  @Test
  void thePlaceOfAnUtteranceIsItsLaneAndSubRow() {
    Timed second = said("u2", "p2", 50, 80);
    Lanes lanes = filled(said("u1", "p2", 30, 500), second, said("u3", "p1", 60, 70));

    assertEquals(Optional.of(new Lanes.Place(0, 1)), lanes.place(second));
    assertEquals(Optional.empty(), lanes.place(said("u9", "p2", 50, 80)));
  }

  @Test
  void hundredsThatOverlapAreStackedAndFollowedToo() {
    List<Timed> items =
        IntStream.range(0, 300).mapToObj(i -> said("u" + i, "p1", i, 10_000)).toList();
    Lanes lanes = new Lanes(u -> u.speaker().orElse(""));
    lanes.fill(items);

    lanes.follow(List.of(items.get(3)), List.of(said("u3", "p1", 20_000, 20_100)));

    List<Timed> now = new ArrayList<>(items);
    now.set(3, said("u3", "p1", 20_000, 20_100));
    assertEquals(shape(rebuilt(now)), shape(lanes));
    assertEquals(299, lanes.lanes().getFirst().subRows().size());
  }

  @Property(tries = 300)
  void noTwoUtterancesOverlapInASubRow(@ForAll("crowds") List<Move> moves) {
    for (Lane lane : rebuilt(latest(moves).values()).lanes()) {
      for (SubRow subRow : lane.subRows()) {
        for (int i = 1; i < subRow.size(); i++) {
          assertTrue(subRow.end(i - 1) <= subRow.start(i));
        }
      }
    }
  }

  @Property(tries = 300)
  void stackingIsWhatTryingEverySubRowGives(@ForAll("crowds") List<Move> moves) {
    Collection<Timed> items = latest(moves).values();

    assertEquals(bruteForce(items), shape(rebuilt(items)));
  }

  @Property(tries = 500)
  void followingEditsGivesWhatStartingOverGives(
      @ForAll("crowds") List<Move> crowd, @ForAll("moves") List<List<Move>> edits) {
    Map<String, Timed> now = new LinkedHashMap<>(latest(crowd));
    Lanes lanes = rebuilt(now.values());
    for (List<Move> edit : edits) {
      List<Timed> gone = new ArrayList<>();
      List<Timed> come = new ArrayList<>();
      Map<String, Move> each = new LinkedHashMap<>();
      edit.forEach(move -> each.put("u" + move.id(), move));
      each.forEach(
          (id, move) -> {
            Timed before = now.remove(id);
            if (before != null) {
              gone.add(before);
            }
            if (!move.goes()) {
              come.add(move.said());
              now.put(id, move.said());
            }
          });
      gone.sort(Timed.BY_TIME);
      come.sort(Timed.BY_TIME);

      lanes.follow(gone, come);

      assertEquals(shape(rebuilt(now.values())), shape(lanes));
    }
  }

  @Property(tries = 100)
  void leapingFindsWhatBinarySearchFinds(@ForAll("crowds") List<Move> crowd) {
    for (Lane lane : rebuilt(latest(crowd).values()).lanes()) {
      SubRow subRow = lane.subRows().getFirst();
      for (int i = 0; i < subRow.size(); i++) {
        for (long time = subRow.start(i) + 1; time < 320; time += 7) {
          assertEquals(subRow.firstFrom(time), subRow.firstFrom(time, i));
        }
      }
    }
    assertFalse(crowd.isEmpty());
  }

  @Provide
  Arbitrary<List<Move>> crowds() {
    return move().list().ofMinSize(1).ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<List<Move>>> moves() {
    return move().list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
  }

  private static Arbitrary<Move> move() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40),
            Arbitraries.of("p1", "p1", "p1", "p2", ""),
            Arbitraries.longs().between(0, 300),
            Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(0, 30)),
                Tuple.of(1, Arbitraries.longs().between(100, 300))),
            Arbitraries.of(true, false, false))
        .as(Move::new);
  }

  private static Map<String, Timed> latest(List<Move> moves) {
    Map<String, Timed> now = new LinkedHashMap<>();
    moves.forEach(move -> now.put("u" + move.id(), move.said()));
    return now;
  }

  private static Lanes filled(Timed... items) {
    return rebuilt(List.of(items));
  }

  private static Lanes rebuilt(Collection<Timed> items) {
    Lanes lanes = new Lanes(u -> u.speaker().orElse(""));
    lanes.fill(items.stream().sorted(Timed.BY_TIME).toList());
    return lanes;
  }

  /** Ids by lane and sub-row; lanes without utterances left out. */
  private static Map<String, List<List<String>>> shape(Lanes lanes) {
    Map<String, List<List<String>>> shape = new TreeMap<>();
    for (Lane lane : lanes.lanes()) {
      if (!lane.subRows().isEmpty()) {
        shape.put(
            lane.key(),
            lane.subRows().stream()
                .map(s -> IntStream.range(0, s.size()).mapToObj(i -> s.get(i).id()).toList())
                .toList());
      }
    }
    return shape;
  }

  private static Map<String, List<List<String>>> bruteForce(Collection<Timed> items) {
    Map<String, List<List<Timed>>> stacked = new TreeMap<>();
    items.stream()
        .sorted(Comparator.comparing(Timed::start).thenComparing(t -> t.utterance().order()))
        .forEach(
            item -> {
              List<List<Timed>> subRows =
                  stacked.computeIfAbsent(
                      item.utterance().speaker().orElse(""), _ -> new ArrayList<>());
              Optional<List<Timed>> free =
                  subRows.stream()
                      .filter(row -> row.stream().noneMatch(other -> overlap(item, other)))
                      .findFirst();
              free.orElseGet(
                      () -> {
                        subRows.add(new ArrayList<>());
                        return subRows.getLast();
                      })
                  .add(item);
            });
    Map<String, List<List<String>>> shape = new TreeMap<>();
    stacked.forEach(
        (lane, subRows) ->
            shape.put(
                lane, subRows.stream().map(s -> s.stream().map(Timed::id).toList()).toList()));
    return shape;
  }

  private static boolean overlap(Timed one, Timed other) {
    return one.start() < Math.max(other.end(), other.start() + 1)
        && other.start() < Math.max(one.end(), one.start() + 1);
  }
}
