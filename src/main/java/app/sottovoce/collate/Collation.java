package app.sottovoce.collate;

import app.sottovoce.model.Project;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which utterances of a source are the same events as utterances that a project has already.
 *
 * <p>Two sources tell one event in one order, mostly. So the pairs with the likest words, of which
 * rare words count more, are threaded on the heaviest chain that runs forward in both; what is left
 * between two links of the chain is compared again more closely. Remarks told at another place are
 * found last, if enough of their words speak for it. No utterance is matched twice. Cost grows with
 * the number of utterances, since only those that share rare words, or stand between the same
 * links, are compared.
 *
 * @param matches in the order in which the added source tells them
 * @param lines how many utterances of the added source were compared
 */
public record Collation(List<Match> matches, int lines) {
  /** Less than this is not worth an analyst's time. */
  static final int LEAST = 50;

  /** What is told out of order needs more to speak for it. */
  private static final int STRONG = 80;

  private static final int STRONG_WORDS = 3;

  /** By how many of its rarest words an utterance is looked up. */
  private static final int RARE = 6;

  /** A word of more utterances than this finds too many to be worth following. */
  private static final int COMMON = 48;

  /** Between two links, all pairs are compared up to this number, else those at like places. */
  private static final int CLOSE = 40_000;

  private static final int BAND = 24;

  public Collation {
    matches = List.copyOf(matches);
  }

  /** Compares what was said in a source of the project with what the project has from elsewhere. */
  public static Collation of(Project project, String source) {
    List<Utterance> told = project.told();
    return of(
        project,
        told.stream().filter(u -> !restsOn(u, source, false)).toList(),
        told.stream().filter(u -> restsOn(u, source, true)).toList());
  }

  /**
   * Compares two lists of utterances, each in the order told. Mentions are passed over, and what
   * has no words.
   *
   * @param project knows their speakers
   */
  public static Collation of(Project project, List<Utterance> known, List<Utterance> added) {
    Vocabulary vocabulary = new Vocabulary();
    List<Line> left = lines(project, vocabulary, known);
    List<Line> right = lines(project, vocabulary, added);
    List<Match> matches = new Search(vocabulary, left, right).matches();
    return new Collation(matches, right.size());
  }

  /** What became of the lines, in words: “12 of 14 lines are utterances you already have”. */
  public String summary() {
    return lines == 0
        ? Match.message("summary.empty")
        : Match.message("summary", matches.size(), lines);
  }

  private static List<Line> lines(
      Project project, Vocabulary vocabulary, List<Utterance> utterances) {
    List<Line> lines = new ArrayList<>();
    for (Utterance utterance : utterances) {
      Line line = Line.of(project, vocabulary, utterance, lines.size());
      if (!utterance.isMention() && line.hasWords()) {
        vocabulary.count(line);
        lines.add(line);
      }
    }
    return lines;
  }

  private static boolean restsOn(Utterance utterance, String source, boolean alone) {
    Predicate<String> there = source::equals;
    List<String> sources =
        utterance.readings().stream()
            .flatMap(r -> r.anchors().stream())
            .map(anchor -> anchor.source())
            .toList();
    return alone
        ? !sources.isEmpty() && sources.stream().allMatch(there)
        : sources.stream().anyMatch(there);
  }

  /** A pair of lines that may be one event. */
  private record Pair(Line known, Line added, Likeness likeness) {
    private static final Comparator<Pair> FORWARD =
        Comparator.<Pair>comparingInt(pair -> pair.added.place())
            .thenComparing(pair -> pair.known.place(), Comparator.reverseOrder());

    private static final Comparator<Pair> STRONGEST =
        Comparator.<Pair>comparingInt(pair -> -pair.likeness.score())
            .thenComparing(pair -> -pair.likeness.weight())
            .thenComparing(pair -> pair.added.place())
            .thenComparing(pair -> pair.known.place());

    Match match() {
      return new Match(
          known.id(),
          added.id(),
          likeness.score(),
          likeness.shared(),
          likeness.words(),
          likeness.within(),
          likeness.speakers(),
          false);
    }
  }

  /** One search for the pairs of two lists. */
  private static final class Search {
    private final Vocabulary vocabulary;
    private final List<Line> known;
    private final List<Line> added;
    private final Pair[] knownTaken;
    private final Pair[] addedTaken;

    Search(Vocabulary vocabulary, List<Line> known, List<Line> added) {
      this.vocabulary = vocabulary;
      this.known = known;
      this.added = added;
      this.knownTaken = new Pair[known.size()];
      this.addedTaken = new Pair[added.size()];
    }

    List<Match> matches() {
      List<Pair> pairs = sharingRareWords();
      heaviestChain(pairs).forEach(this::take);
      between().forEach(this::take);
      Set<Pair> elsewhere = new LinkedHashSet<>();
      pairs.stream()
          .filter(Search::isStrong)
          .sorted(Pair.STRONGEST)
          .filter(this::isFree)
          .forEach(
              pair -> {
                if (isFree(pair)) {
                  take(pair);
                  elsewhere.add(pair);
                }
              });
      return Arrays.stream(addedTaken)
          .filter(pair -> pair != null)
          .map(pair -> elsewhere.contains(pair) ? pair.match().thoughOutOfOrder() : pair.match())
          .toList();
    }

    private List<Pair> sharingRareWords() {
      Map<Integer, List<Line>> byWord = new HashMap<>();
      Map<Bag, List<Line>> byBag = new HashMap<>();
      for (Line line : known) {
        for (Bag bag : line.bags()) {
          bag.distinct()
              .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(line));
          byBag.computeIfAbsent(bag, _ -> new ArrayList<>()).add(line);
        }
      }
      List<Pair> pairs = new ArrayList<>();
      for (Line line : added) {
        Set<Line> candidates = new TreeSet<>(Comparator.comparingInt(Line::place));
        for (Bag bag : line.bags()) {
          bag.distinct()
              .mapToObj(word -> byWord.getOrDefault(word, List.of()))
              .filter(lines -> !lines.isEmpty() && lines.size() <= COMMON)
              .sorted(Comparator.comparingInt(List::size))
              .limit(RARE)
              .forEach(candidates::addAll);
          List<Line> equal = byBag.getOrDefault(bag, List.of());
          if (equal.size() <= COMMON) {
            candidates.addAll(equal);
          }
        }
        candidates.forEach(candidate -> compare(candidate, line, pairs));
      }
      return pairs;
    }

    /** Pairs among what is left between each two links of the chain. */
    private List<Pair> between() {
      List<Pair> found = new ArrayList<>();
      int from = 0;
      int knownFrom = 0;
      for (int i = 0; i <= added.size(); i++) {
        boolean end = i == added.size();
        if (end || addedTaken[i] != null) {
          int knownTo = end ? known.size() : addedTaken[i].known.place();
          found.addAll(gap(from, i, knownFrom, knownTo));
          from = i + 1;
          knownFrom = knownTo + 1;
        }
      }
      return found;
    }

    private List<Pair> gap(int from, int to, int knownFrom, int knownTo) {
      long many = (long) (to - from) * (knownTo - knownFrom);
      List<Pair> pairs = new ArrayList<>();
      for (int i = from; i < to; i++) {
        int first = knownFrom;
        int last = knownTo;
        if (many > CLOSE) {
          int like = knownFrom + (int) ((long) (i - from) * (knownTo - knownFrom) / (to - from));
          first = Math.max(knownFrom, like - BAND);
          last = Math.min(knownTo, like + BAND + 1);
        }
        for (int j = first; j < last; j++) {
          compare(known.get(j), added.get(i), pairs);
        }
      }
      return heaviestChain(pairs);
    }

    private void compare(Line one, Line other, List<Pair> pairs) {
      Likeness likeness = one.likeness(other, vocabulary);
      if (likeness.score() >= LEAST) {
        pairs.add(new Pair(one, other, likeness));
      }
    }

    private static boolean isStrong(Pair pair) {
      return pair.likeness.score() >= STRONG && pair.likeness.shared() >= STRONG_WORDS;
    }

    private boolean isFree(Pair pair) {
      return knownTaken[pair.known.place()] == null && addedTaken[pair.added.place()] == null;
    }

    private void take(Pair pair) {
      knownTaken[pair.known.place()] = pair;
      addedTaken[pair.added.place()] = pair;
    }

    /**
     * The pairs that run forward on both sides and weigh most together, by a Fenwick tree of the
     * heaviest chain up to each known line.
     */
    private List<Pair> heaviestChain(List<Pair> pairs) {
      record Link(Pair pair, double weight, Link before) {}
      if (pairs.isEmpty()) {
        return List.of();
      }
      int base = pairs.stream().mapToInt(pair -> pair.known.place()).min().orElseThrow();
      int width =
          pairs.stream().mapToInt(pair -> pair.known.place()).max().orElseThrow() - base + 1;
      Link[] heaviest = new Link[width + 1];
      Link best = null;
      for (Pair pair : pairs.stream().sorted(Pair.FORWARD).toList()) {
        int place = pair.known.place() - base + 1;
        Link before = null;
        for (int i = place - 1; i > 0; i -= i & -i) {
          if (heaviest[i] != null && (before == null || heaviest[i].weight > before.weight)) {
            before = heaviest[i];
          }
        }
        Link link =
            new Link(pair, pair.likeness.weight() + (before == null ? 0 : before.weight), before);
        for (int i = place; i <= width; i += i & -i) {
          if (heaviest[i] == null || link.weight > heaviest[i].weight) {
            heaviest[i] = link;
          }
        }
        best = best == null || link.weight > best.weight ? link : best;
      }
      List<Pair> chain = new ArrayList<>();
      for (Link link = best; link != null; link = link.before) {
        chain.add(link.pair);
      }
      return chain.reversed();
    }
  }
}
