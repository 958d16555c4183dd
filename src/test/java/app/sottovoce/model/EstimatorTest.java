package app.sottovoce.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EstimatorTest {

  @Test
  void aSourceWithoutTimesStartsAtNoughtAndIsSaidAtLeisure() {
    assertEquals(
        List.of("0–800", "1100–1800", "2100–3300"),
        told(List.of(said("two words"), said("one"), said("three words here"))));
  }

  @Test
  void aRunStandsBetweenItsNeighbours() {
    assertEquals(
        List.of("0–1000", "2000–2800", "3800–4600", "5600–6000"),
        told(
            List.of(
                at(0, 1_000, "a"), said("two words"), said("two words"), at(5_600, 6_000, "b"))));
  }

  @Test
  void whereThereIsTooLittleRoomAllShrinkAlike() {
    assertEquals(
        List.of("0–1000", "1090–1330", "1420–1660", "1750–1900"),
        told(
            List.of(
                at(0, 1_000, "a"), said("two words"), said("two words"), at(1_750, 1_900, "b"))));
  }

  @Test
  void inAWideGapTheySpreadOutNoMoreThanALittle() {
    assertEquals(
        List.of("0–1000", "3000–3800", "100000–100100"),
        told(List.of(at(0, 1_000, "a"), said("two words"), at(100_000, 100_100, "b"))));
  }

  @Test
  void whatIsToldBeforeTheFirstTimeEndsRightBeforeIt() {
    assertEquals(
        List.of("8900–9700", "10000–10100"),
        told(List.of(said("two words"), at(10_000, 10_100, "b"))));
    assertEquals(List.of("-1100–-300", "0–100"), told(List.of(said("two words"), at(0, 100, "b"))));
  }

  @Test
  void aTimeBelowNoughtIsATimeLikeAnother() {
    assertEquals(
        List.of("-5000–-4000", "-3700–-2900"),
        told(List.of(at(-5_000, -4_000, "a"), said("two words"))));
  }

  @Test
  void timesThatContradictTheOrderBoundNothing() {
    assertEquals(
        List.of("5000–6000", "6300–7100", "1000–2000"),
        told(List.of(at(5_000, 6_000, "a"), said("two words"), at(1_000, 2_000, "b"))));
  }

  @Test
  void sourcesAreEstimatedApart() {
    Utterance other = said("two words");
    Reading reading = other.readings().getFirst();
    Utterance elsewhere =
        other.withReading(
            reading.withAnchors(List.of(new Anchor("s2", 0, 0, "", "", "", Extra.NONE))));
    assertEquals(List.of("5000–6000", "0–800"), told(List.of(at(5_000, 6_000, "a"), elsewhere)));
  }

  @Test
  void wordsTakeAsLongAsTheyAreMany() {
    assertEquals(700, Estimator.spokenLength(""));
    assertEquals(700, Estimator.spokenLength("one"));
    assertEquals(1_600, Estimator.spokenLength(" one  two\nthree four "));
  }

  @Property(tries = 500)
  void estimatesLieBetweenTheirNeighboursInTheOrderTold(@ForAll long seed) {
    List<Utterance> told = random(seed);
    List<Timed> times = Estimator.times(told);
    assertEquals(told, times.stream().map(Timed::utterance).toList());
    Map<String, List<Timed>> tracks = new HashMap<>();
    times.forEach(
        t -> tracks.computeIfAbsent(Estimator.track(t.utterance()), _ -> new ArrayList<>()).add(t));
    for (List<Timed> track : tracks.values()) {
      for (int i = 0; i < track.size(); i++) {
        Timed timed = track.get(i);
        assertTrue(timed.start() <= timed.end());
        if (timed.utterance().when().isPresent()) {
          assertEquals(Timed.own(timed.utterance()), timed);
          continue;
        }
        assertEquals(
            List.of(Basis.ESTIMATED, Basis.ESTIMATED),
            List.of(timed.startBasis(), timed.endBasis()));
        if (i > 0) {
          assertTrue(track.get(i - 1).end() <= timed.start(), "after what is told before");
        }
        Optional<Timed> before =
            track.subList(0, i).reversed().stream().filter(EstimatorTest::isOwn).findFirst();
        Optional<Timed> after =
            track.subList(i, track.size()).stream().filter(EstimatorTest::isOwn).findFirst();
        boolean bounded =
            after.isPresent() && before.filter(b -> b.end() > after.get().start()).isEmpty();
        if (bounded) {
          assertTrue(timed.end() <= after.get().start(), "before what is told after");
        }
      }
    }
  }

  private static boolean isOwn(Timed timed) {
    return timed.utterance().when().isPresent();
  }

  private static List<Utterance> random(long seed) {
    Random random = new Random(seed);
    List<Utterance> told = new ArrayList<>();
    for (int i = 0; i < random.nextInt(25); i++) {
      Utterance utterance = said("word ".repeat(random.nextInt(12)));
      if (random.nextInt(3) == 0) {
        long start = random.nextInt(20_000) - 3_000;
        utterance =
            utterance.withWhen(Optional.of(When.measured(start, start + random.nextInt(2_000))));
      }
      Anchor anchor = new Anchor("s" + random.nextInt(3), 0, 0, "", "", "", Extra.NONE);
      Reading reading = utterance.readings().getFirst();
      told.add(utterance.withId("u" + i).withReading(reading.withAnchors(List.of(anchor))));
    }
    return told;
  }

  private static List<String> told(List<Utterance> utterances) {
    return Estimator.times(utterances).stream().map(t -> t.start() + "–" + t.end()).toList();
  }

  private static Utterance said(String words) {
    return Utterance.of("u", 0, Reading.of("r", words));
  }

  private static Utterance at(long start, long end, String words) {
    return said(words).withWhen(Optional.of(When.measured(start, end)));
  }
}
