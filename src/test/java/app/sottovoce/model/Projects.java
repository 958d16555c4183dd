package app.sottovoce.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Projects of every kind for laws: each optional part there or not, letters beyond 16 bits, right
 * to left and combining, fields of a later version, times that overlap, mentions and suggestions.
 * What a seed and a size give is always the same.
 */
public final class Projects {
  private static final List<String> PIECES =
      List.of(
          "peace",
          "the cargo",
          " fuel",
          "deal",
          ", ",
          ". ",
          " ",
          "\n",
          "’",
          "“",
          "”",
          "‘",
          "«",
          "»",
          "\"",
          "\\",
          "/",
          "\t",
          "é",
          "e\u0301",
          "Журавль",
          "三",
          "שלום",
          "سلام",
          "\u202e",
          "\u200d",
          "\u2028",
          "\u0000",
          "\u0007",
          "\u007f",
          "😀",
          "👩‍👩‍👧",
          "🇺🇦",
          "𝒜",
          "\ufeff",
          "\ufffd",
          "<b>",
          "&amp;",
          "{",
          "]",
          "=1+1");
  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "-7",
          "1.50",
          "1E+40",
          "12345678901234567890",
          "\"\"",
          "\"a “b” \\\"c\\\" 😀\"",
          "[]",
          "{}",
          "[1, [2, {\"x\": null}], \"y\"]",
          "{\"b\": 1, \"a\": {\"id\": \"z\"}}");

  private final Random random;

  private Projects(long seed) {
    random = new Random(seed);
  }

  /** Any project of up to about ten things of each type. */
  public static Arbitrary<Project> any() {
    return Combinators.combine(seeds(), Arbitraries.integers().between(0, 10)).as(Projects::of);
  }

  /** Any utterance of {@link #any() any project}. */
  public static Arbitrary<Utterance> anyUtterance() {
    return seeds().map(seed -> of(seed, 3).told().getFirst());
  }

  /** A project with this many utterances, and a few of everything else. */
  public static Project of(long seed, int size) {
    return new Projects(seed).project(size);
  }

  /** Any text, with whole letters only. */
  public static Arbitrary<String> anyText() {
    return seeds().map(seed -> new Projects(seed).text());
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  private Project project(int size) {
    int few = Math.min(size, 4);
    Project project =
        Project.empty(new Info("urn:uuid:" + number(), text(), maybe(this::instant), extra()))
            .withRevision(new Revision(random.nextInt(3) * 1000L, maybe(this::instant)));
    List<Thing> things = new ArrayList<>();
    for (int i = 1; i <= few; i++) {
      things.add(new Analyst("a" + i, text(), extra()));
      things.add(source("s" + i));
      things.add(
          new Speaker("p" + i, text(), texts(), maybe(this::text).orElse(""), colour(), extra()));
      things.add(new Scene("c" + i, text(), maybe(this::span), extra()));
      things.add(new Tag("t" + i, text(), extra()));
    }
    for (Thing thing : things) {
      project = project.with(thing);
    }
    List<Source> sources = List.copyOf(project.sources().values());
    for (int i = 1; i <= size; i++) {
      project = project.with(utterance("u" + i, few, sources));
    }
    return project;
  }

  private Source source(String id) {
    return new Source(
        id,
        one(Source.Kind.values()),
        text(),
        maybe(this::text),
        maybe(this::text),
        maybe(() -> "2025-08-" + (10 + random.nextInt(20))),
        maybe(() -> "https://example.org/" + number()),
        maybe(() -> "en-GB"),
        maybe(() -> "ru"),
        maybe(this::grade),
        random.nextInt(8) == 0
            ? ""
            : Stream.generate(this::text).limit(6).reduce("", String::concat),
        maybe(
            () ->
                new SourceFile(
                    text(),
                    maybe(() -> "text/html"),
                    maybe(() -> "windows-1252"),
                    maybe(() -> "%064x".formatted(random.nextInt(1 << 30))),
                    maybe(this::instant),
                    extra())),
        hops(),
        extra());
  }

  private Utterance utterance(String id, int few, List<Source> sources) {
    List<Reading> readings =
        IntStream.rangeClosed(1, random.nextInt(4))
            .mapToObj(i -> reading("r" + i, sources))
            .toList();
    List<Interpretation> interpretations =
        IntStream.rangeClosed(1, random.nextInt(4))
            .mapToObj(i -> interpretation("i" + i, sources))
            .toList();
    return new Utterance(
        id,
        maybe(() -> "p" + (1 + random.nextInt(few))),
        maybe(() -> "p" + (1 + random.nextInt(few))),
        maybe(() -> "c" + (1 + random.nextInt(few))),
        maybe(() -> one(Kind.values())),
        maybe(this::when),
        random.nextInt(20) - 5 + (random.nextBoolean() ? 0 : random.nextDouble()),
        readings,
        readings.isEmpty() ? Optional.empty() : maybe(() -> one(readings).id()),
        maybe(this::assessment),
        interpretations,
        IntStream.rangeClosed(1, few)
            .filter(_ -> random.nextInt(3) == 0)
            .mapToObj(i -> "t" + i)
            .toList(),
        maybe(this::text).orElse(""),
        one(Status.values()),
        maybe(() -> new Origin("said-after", random.nextInt(101), extra())),
        extra());
  }

  private Reading reading(String id, List<Source> sources) {
    return new Reading(
        id,
        text(),
        maybe(() -> "en"),
        maybe(() -> one(Completeness.values())),
        anchors(sources),
        hops(),
        maybe(this::assessment),
        maybe(random::nextDouble),
        maybe(this::by),
        extra());
  }

  private Interpretation interpretation(String id, List<Source> sources) {
    return new Interpretation(
        id,
        text(),
        maybe(this::assessment),
        maybe(this::by),
        anchors(sources),
        one(Interpretation.Status.values()),
        extra());
  }

  private List<Anchor> anchors(List<Source> sources) {
    return Stream.generate(() -> anchor(one(sources))).limit(random.nextInt(3)).toList();
  }

  private Anchor anchor(Source source) {
    String text = source.text();
    int letters = text.codePointCount(0, text.length());
    int first = random.nextInt(letters + 1);
    int start = text.offsetByCodePoints(0, first);
    int end = text.offsetByCodePoints(start, random.nextInt(letters - first + 1));
    Anchor anchor = Anchor.of(source.id(), text, start, end);
    return new Anchor(
        anchor.source(), start, end, anchor.exact(), anchor.prefix(), anchor.suffix(), extra());
  }

  private Assessment assessment() {
    Likelihood likelihood = one(Likelihood.values());
    return new Assessment(
        random.nextInt(6) == 0 ? text() : likelihood.term(),
        maybe(likelihood::percent),
        maybe(this::by),
        maybe(this::instant),
        maybe(this::text),
        extra());
  }

  private By by() {
    return random.nextBoolean() ? new By.Person("a1") : new By.Rule("hedged");
  }

  private When when() {
    Span span = span();
    return new When(span.start(), span.end(), one(Basis.values()), one(Basis.values()), extra());
  }

  private Span span() {
    long start = random.nextInt(10_000) - 1_000;
    return new Span(start, start + random.nextInt(5_000));
  }

  private List<Hop> hops() {
    return Stream.generate(() -> new Hop(text(), text(), maybe(this::grade), extra()))
        .limit(random.nextInt(3))
        .toList();
  }

  private Grade grade() {
    return new Grade(one(List.of("A", "B2", "C3", "F6", "4")));
  }

  private String colour() {
    return random.nextInt(4) == 0 ? "" : "#%06x".formatted(random.nextInt(1 << 24));
  }

  private Extra extra() {
    return random.nextInt(5) > 0
        ? Extra.NONE
        : new Extra(Map.of("x-later", one(JSON), "x-Ältere \"😀\"", one(JSON)));
  }

  private Instant instant() {
    Instant second = Instant.ofEpochSecond(1_755_000_000L + random.nextInt(1_000_000));
    return random.nextBoolean() ? second : second.plusNanos(random.nextInt(1_000_000_000));
  }

  private List<String> texts() {
    return Stream.generate(this::text).limit(random.nextInt(3)).toList();
  }

  private String text() {
    return Stream.generate(() -> one(PIECES))
        .limit(1 + random.nextInt(6))
        .reduce("", String::concat);
  }

  private long number() {
    return random.nextLong() >>> 1;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
