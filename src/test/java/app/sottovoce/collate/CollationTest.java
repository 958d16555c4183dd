package app.sottovoce.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CollationTest {
  private static final Project PROJECT =
      Project.empty(new Info("urn:uuid:collation", "Quay", Optional.empty(), Extra.NONE))
          .with(speaker("p1", "Ada Marsh", "Marsh"))
          .with(speaker("p2", "Ben Oduya", "the minister"))
          .with(speaker("p3", "Marsh"));

  private static final List<Utterance> ARTICLE =
      List.of(
          said("u1", "p1", "At last."),
          said("u2", "p1", "You came, how good to see you."),
          said("u3", "p2", "Thank you. I came to help."),
          said("u4", "p1", "It is only rope."),
          partial("u5", "p2", "a longer voyage than planned"),
          said("u6", null, "Leave the crates where they are."));

  @Test
  void aScriptIsMatchedWithTheArticleThatQuotesIt() {
    List<Utterance> script =
        List.of(
            said("v1", "p1", "At last!"),
            said("v2", "p1", "You came. So good to see you."),
            said("v3", "p2", "Thank you, I came to help"),
            said("v4", "p1", "Mind the step there."),
            said("v5", "p2", "I fear it is a longer voyage than planned, for both of us."),
            said("v6", "p1", "It is only rope, you know."),
            said("v7", "p1", "Leave those crates where they are."));
    Collation collation = Collation.of(PROJECT, ARTICLE, script);
    assertEquals(
        List.of(
            "u1 = v1: both words, same speaker",
            "u2 = v2: 6 of 7 words, same speaker",
            "u3 = v3: all 6 words, same speaker",
            "u5 = v5: all 5 words of the shorter one, same speaker",
            "u4 = v6: all 4 words of the shorter one, same speaker, told out of order",
            "u6 = v7: 5 of 6 words, speaker unknown on one side"),
        collation.matches().stream()
            .map(m -> m.known() + " = " + m.added() + ": " + m.reason())
            .toList());
    assertEquals("6 of 7 lines are utterances you already have", collation.summary());
  }

  @Test
  void theSameWordsInAnotherMouthCountLess() {
    Match same = only(said("u", "p1", "Leave the crates."), said("v", "p1", "Leave the crates."));
    Match unknown =
        only(said("u", "p1", "Leave the crates."), said("v", null, "Leave the crates."));
    Match other = only(said("u", "p1", "Leave the crates."), said("v", "p2", "Leave the crates."));
    assertEquals(List.of(100, 95, 65), List.of(same.score(), unknown.score(), other.score()));
    assertEquals("all 3 words, another speaker", other.reason());
  }

  @Test
  void speakersWhoAnswerToOneNameAreTheSame() {
    Match match = only(said("u", "p1", "Leave the crates."), said("v", "p3", "Leave the crates."));
    assertEquals(Match.Speakers.SAME, match.speakers());
  }

  @Test
  void rareWordsCountMoreThanCommonOnes() {
    List<Utterance> known = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      known.add(said("c" + i, "p1", "we will go to the " + i));
    }
    known.add(said("rare", "p1", "Quicksilver barges under sail"));
    known.add(said("common", "p1", "we will not go on"));
    assertEquals(
        List.of("rare"),
        known(known, List.of(said("v", "p1", "we will see quicksilver barges under way"))));
  }

  @Test
  void oneWordByAnotherSpeakerIsNoMatch() {
    assertEquals(
        List.of(), known(List.of(said("u", "p1", "Yes.")), List.of(said("v", "p2", "Yes."))));
  }

  @Test
  void aFewWordsThatStandInALongLineByChanceAreNoMatch() {
    assertEquals(
        List.of(),
        known(
            List.of(said("u", "p1", "You know")),
            List.of(said("v", "p1", "Do you really think they know where the second ship went"))));
  }

  @Test
  void linesThatRecurAreMatchedInTheirOrder() {
    List<Utterance> known =
        List.of(
            said("u1", "p1", "Yes."),
            said("u2", "p2", "Did the harbour master sign?"),
            said("u3", "p1", "Yes."),
            said("u4", "p2", "And the pilot?"),
            said("u5", "p1", "Yes."));
    List<Utterance> added =
        List.of(
            said("v2", "p2", "Did the harbour master sign it?"),
            said("v3", "p1", "Yes."),
            said("v4", "p2", "And the pilot?"),
            said("v5", "p1", "Yes!"));
    assertEquals(List.of("u2", "u3", "u4", "u5"), known(known, added));
  }

  @Test
  void aMentionIsNoUtteranceToMatch() {
    Utterance mention =
        said("u", "p1", "rope")
            .withReadings(
                List.of(
                    Reading.of("r", "rope").withCompleteness(Optional.of(Completeness.MENTION))));
    assertEquals(List.of(), known(List.of(mention), List.of(said("v", "p1", "Rope"))));
  }

  @Test
  void anyReadingOfAnUtteranceMayBeTheOneThatMatches() {
    Utterance twice =
        said("u", "p1", "The cargo is fine")
            .withReadings(
                List.of(
                    Reading.of("r1", "The cargo is fine"),
                    Reading.of("r2", "They can go and dine")));
    assertEquals(
        List.of("u"), known(List.of(twice), List.of(said("v", "p1", "They can go and dine."))));
  }

  @Test
  void whatRestsOnTheAddedSourceAlreadyIsNotComparedWithIt() {
    Project project =
        PROJECT
            .with(anchored("u1", "old", 1, "Leave the crates."))
            .with(anchored("v1", "new", 2, "Leave the crates."))
            .with(
                anchored("both", "old", 3, "Cast off now")
                    .withReadings(
                        List.of(
                            anchored("x", "old", 3, "Cast off now").readings().getFirst(),
                            anchored("y", "new", 3, "Cast off now").readings().getFirst())))
            .with(anchored("v2", "new", 4, "Cast off now"));
    Collation collation = Collation.of(project, "new");
    assertEquals(2, collation.lines());
    assertEquals(List.of("u1"), collation.matches().stream().map(Match::known).toList());
  }

  @Test
  void nothingIsComparedWithNothing() {
    assertEquals(new Collation(List.of(), 0), Collation.of(PROJECT, List.of(), List.of()));
    assertEquals(
        "There is nothing to compare", Collation.of(PROJECT, ARTICLE, List.of()).summary());
    assertEquals(
        "0 of 6 lines are utterances you already have",
        Collation.of(PROJECT, List.of(), ARTICLE).summary());
  }

  @Test
  void mostOfALongScriptIsFoundAgainThoughWordsDifferAndLinesAreMissing() {
    Random random = new Random(7);
    List<Utterance> known = new ArrayList<>();
    List<Utterance> added = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      List<String> words =
          IntStream.range(0, 3 + random.nextInt(9))
              .mapToObj(_ -> "w" + (int) (Math.pow(random.nextDouble(), 3) * 2_000))
              .collect(Collectors.toCollection(ArrayList::new));
      String speaker = "p" + (1 + random.nextInt(2));
      known.add(said("u" + i, speaker, String.join(" ", words)));
      if (random.nextInt(10) > 0) {
        words.set(random.nextInt(words.size()), "misread");
        added.add(said("v" + i, speaker, String.join(" ", words)));
      }
    }
    Collation collation = Collation.of(PROJECT, known, added);
    long right =
        collation.matches().stream()
            .filter(m -> m.known().substring(1).equals(m.added().substring(1)))
            .count();
    assertTrue(right > added.size() * 0.97, right + " of " + added.size());
    assertTrue(
        collation.matches().size() - right < added.size() * 0.01,
        collation.matches().size() - right + " wrong");
  }

  @Property(tries = 300)
  void aSourceMatchesItselfCompletely(@ForAll("sources") List<Utterance> source) {
    List<Utterance> withWords = source.stream().filter(u -> !Word.in(u.words()).isEmpty()).toList();
    assertEquals(withWords.stream().map(Utterance::id).toList(), known(source, source));
  }

  @Property(tries = 300)
  void noUtteranceIsMatchedTwice(
      @ForAll("sources") List<Utterance> known, @ForAll("sources") List<Utterance> added) {
    Set<String> knownSeen = new HashSet<>();
    Set<String> addedSeen = new HashSet<>();
    for (Match match : Collation.of(PROJECT, known, added).matches()) {
      assertTrue(knownSeen.add(match.known()) && addedSeen.add(match.added()));
      assertTrue(match.score() >= Collation.LEAST && match.score() <= 100);
    }
  }

  @Property(tries = 200)
  void exchangedSpeakersLowerEveryScore(@ForAll("sources") List<Utterance> source) {
    Map<String, String> exchanged = Map.of("p1", "p2", "p2", "p1");
    List<Utterance> others =
        source.stream().map(u -> u.withSpeaker(u.speaker().map(exchanged::get))).toList();
    Map<String, Integer> before = scores(source, source);
    for (Match match : Collation.of(PROJECT, source, others).matches()) {
      if (match.speakers() == Match.Speakers.OTHER) {
        assertTrue(match.score() < before.get(match.added()));
      }
    }
    assertTrue(
        scores(source, others).values().stream().mapToInt(score -> score).sum()
            <= before.values().stream().mapToInt(score -> score).sum());
  }

  @Property(tries = 200)
  void matchesNotToldOutOfOrderRunForwardOnBothSides(
      @ForAll("sources") List<Utterance> known, @ForAll("sources") List<Utterance> added) {
    List<String> order = known.stream().map(Utterance::id).toList();
    List<Integer> places =
        Collation.of(PROJECT, known, added).matches().stream()
            .filter(m -> !m.outOfOrder())
            .map(m -> order.indexOf(m.known()))
            .toList();
    assertEquals(places.stream().sorted().toList(), places);
  }

  @Provide
  Arbitrary<List<Utterance>> sources() {
    Arbitrary<String> words =
        Arbitraries.of(
                "yes", "no", "we", "go", "ship", "rope", "crate", "now", "—", "barge", "tide")
            .list()
            .ofMinSize(1)
            .ofMaxSize(7)
            .map(list -> String.join(" ", list));
    return Combinators.combine(words, Arbitraries.of("p1", "p2"))
        .as((text, speaker) -> said("", speaker, text))
        .list()
        .ofMaxSize(120)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> list.get(i).withId("u" + i))
                    .toList());
  }

  private static Map<String, Integer> scores(List<Utterance> known, List<Utterance> added) {
    return Collation.of(PROJECT, known, added).matches().stream()
        .collect(Collectors.toMap(Match::added, Match::score));
  }

  private static Match only(Utterance known, Utterance added) {
    return Collation.of(PROJECT, List.of(known), List.of(added)).matches().getFirst();
  }

  private static List<String> known(List<Utterance> known, List<Utterance> added) {
    return Collation.of(PROJECT, known, added).matches().stream().map(Match::known).toList();
  }

  private static Utterance said(String id, String speaker, String text) {
    return Utterance.of(id, 0, Reading.of("r" + id, text))
        .withSpeaker(Optional.ofNullable(speaker));
  }

  private static Utterance partial(String id, String speaker, String text) {
    Utterance whole = said(id, speaker, text);
    return whole.withReading(
        whole.readings().getFirst().withCompleteness(Optional.of(Completeness.PARTIAL)));
  }

  private static Utterance anchored(String id, String source, double order, String text) {
    Anchor anchor = new Anchor(source, 0, text.length(), text, "", "", Extra.NONE);
    return Utterance.of(id, order, Reading.of("r" + id, text).withAnchors(List.of(anchor)));
  }

  private static Speaker speaker(String id, String name, String... aliases) {
    return new Speaker(id, name, List.of(aliases), "", "#4c78c8", Extra.NONE);
  }
}
