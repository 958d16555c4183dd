package app.sottovoce.edit;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.By;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What analysts do to the shape of utterances, as edits: where one begins, ends, and is in time.
 */
public final class ShapeEdits {
  private ShapeEdits() {}

  /**
   * Splits an utterance in two at a place in the words of its preferred reading. Both halves keep
   * the speaker, the tags and how sure we are; opinions, the note and other readings stay with the
   * first, since nobody can tell which words they are about.
   *
   * @param at UTF-16 index in the preferred reading's text; spaces around it go
   * @return nothing if one of the halves would be without words
   */
  public static Edit split(Project project, String id, int at, Ids ids) {
    return split(project, id, at, Optional.empty(), ids);
  }

  /**
   * Splits an utterance at a moment, between the two words nearest to it.
   *
   * @param moment milliseconds on the project's clock, inside the utterance
   * @param shown where the utterance is shown, in case it has no time of its own
   */
  public static Edit splitAt(Project project, String id, long moment, When shown, Ids ids) {
    Utterance whole = project.utterances().get(id);
    if (whole == null || moment <= shown.start() || moment >= shown.end()) {
      return Edit.NONE;
    }
    String words = whole.words();
    int wanted = (int) (words.length() * (moment - shown.start()) / shown.duration());
    int best = -1;
    for (int i = 1; i < words.length(); i++) {
      if (Character.isWhitespace(words.charAt(i))
          && (best < 0 || Math.abs(i - wanted) < Math.abs(best - wanted))) {
        best = i;
      }
    }
    return best < 0 ? Edit.NONE : split(project, id, best, Optional.of(moment), ids);
  }

  /**
   * @param moment where the analyst put the cut; estimated if absent
   */
  private static Edit split(Project project, String id, int at, Optional<Long> moment, Ids ids) {
    Utterance whole = project.utterances().get(id);
    if (whole == null || whole.reading().isEmpty()) {
      return Edit.NONE;
    }
    Reading reading = whole.reading().get();
    String text = reading.text();
    int cut = letterBoundary(text, Math.clamp(at, 0, text.length()));
    String left = text.substring(0, cut).stripTrailing();
    String right = text.substring(cut).stripLeading();
    if (left.isBlank() || right.isBlank()) {
      return Edit.NONE;
    }
    List<Anchor> leftAnchors = new ArrayList<>();
    List<Anchor> rightAnchors = new ArrayList<>();
    share(project, reading, cut, leftAnchors, rightAnchors);
    Basis basis = moment.isPresent() ? Basis.REPORTED : Basis.ESTIMATED;
    Optional<When> first =
        whole.when().map(w -> w.withEnd(moment.orElseGet(() -> cut(w, left, right)), basis));
    Optional<When> second =
        whole.when().map(w -> w.withStart(moment.orElseGet(() -> cut(w, left, right)), basis));
    Reading rest = reading.withId(ids.next("r")).withText(right).withAnchors(rightAnchors);
    String restId = ids.next("u");
    return Telling.after(
        project,
        Optional.of(whole),
        (roomy, order) -> {
          Utterance now = roomy.utterances().get(id);
          Utterance before =
              now.withWhen(first).withReading(reading.withText(left).withAnchors(leftAnchors));
          Utterance after =
              now.withId(restId)
                  .withOrder(order)
                  .withWhen(second)
                  .withReadings(List.of(rest))
                  .withPreferred(Optional.empty())
                  .withInterpretations(List.of())
                  .withNote("");
          return Edit.of(Change.of(now, before), Change.added(after));
        });
  }

  /**
   * Joins utterances into the first of them: words, anchors, tags, opinions and notes come
   * together, and it lasts until the last one ends. It counts as reviewed as the least reviewed of
   * them; speaker, scene and kind are the first one's, or the next one's that has any.
   *
   * @param ids at least two, in the order in which they are to be joined
   */
  public static Edit join(Project project, List<String> ids) {
    List<Utterance> parts = present(project, ids);
    if (parts.size() < 2) {
      return Edit.NONE;
    }
    Utterance first = parts.getFirst();
    Utterance joined = first;
    for (Utterance part : parts.subList(1, parts.size())) {
      joined = together(joined, part);
    }
    return replaced(first, joined, parts);
  }

  /**
   * Makes several accounts of one event one utterance: the readings of the others become further
   * readings of the first, which keeps what it has and takes over what it lacks.
   *
   * @param ids at least two; the first one is kept
   */
  public static Edit same(Project project, List<String> ids) {
    List<Utterance> all = present(project, ids);
    if (all.size() < 2) {
      return Edit.NONE;
    }
    Utterance kept = all.getFirst();
    Utterance one = kept;
    for (Utterance other : all.subList(1, all.size())) {
      one =
          takingOver(one, other)
              .withReadings(concat(one.readings(), renamed(one, other.readings())))
              .withPreferred(one.reading().or(other::reading).map(Reading::id))
              .withWhen(better(one.when(), other.when()));
    }
    return replaced(kept, one, all);
  }

  /**
   * Two accounts of one event.
   *
   * @param kept id of the utterance that stays
   * @param other id of the one that becomes a further reading of it
   */
  public record Pair(String kept, String other) {}

  /** Makes each of several pairs one utterance, as {@link #same} does with one. */
  public static Edit samePairs(Project project, List<Pair> pairs) {
    Project now = project;
    List<Change> changes = new ArrayList<>();
    for (Pair pair : pairs) {
      Edit edit = same(now, List.of(pair.kept(), pair.other()));
      now = edit.apply(now);
      changes.addAll(edit.changes());
    }
    return new Edit(changes).then(Edit.NONE);
  }

  /** Makes a reading an utterance of its own again, told right after the one it came from. */
  public static Edit separate(Project project, String id, String reading, Ids ids) {
    Utterance whole = project.utterances().get(id);
    if (whole == null || whole.readings().size() < 2 || whole.reading(reading).isEmpty()) {
      return Edit.NONE;
    }
    Utterance left =
        whole
            .withReadings(whole.readings().stream().filter(r -> !r.id().equals(reading)).toList())
            .withPreferred(whole.preferred().filter(p -> !p.equals(reading)));
    Utterance own =
        whole
            .withId(ids.next("u"))
            .withReadings(List.of(whole.reading(reading).get()))
            .withPreferred(Optional.empty())
            .withInterpretations(List.of())
            .withNote("");
    return Telling.after(
        project,
        Optional.of(whole),
        (roomy, order) -> {
          Utterance now = roomy.utterances().get(id);
          return Edit.of(
              Change.of(now, left.withOrder(now.order())), Change.added(own.withOrder(order)));
        });
  }

  /**
   * Makes words that an analyst selected in a source an utterance, told after the one that stands
   * nearest before them there. Spaces around them are left out.
   *
   * @param start UTF-16 index in the source's text
   * @param end UTF-16 index after the selection
   * @return nothing if there are no words in it
   * @throws IndexOutOfBoundsException if the selection does not lie in the text
   */
  public static Edit select(Project project, String source, int start, int end, By by, Ids ids) {
    if (!project.sources().containsKey(source)) {
      return Edit.NONE;
    }
    String text = project.sources().get(source).text();
    String selected = text.substring(start, end);
    String words = selected.strip();
    if (words.isEmpty()) {
      return Edit.NONE;
    }
    int from = start + selected.length() - selected.stripLeading().length();
    Reading reading =
        Reading.of(ids.next("r"), words.replaceAll("\\s+", " "))
            .withAnchors(List.of(Anchor.of(source, text, from, from + words.length())))
            .withCompleteness(Optional.of(Completeness.WHOLE))
            .withBy(Optional.of(by));
    Utterance utterance = Utterance.of(ids.next("u"), 0, reading);
    return Telling.after(
        project,
        Telling.before(project, source, from),
        (_, order) -> Edits.add(utterance.withOrder(order)));
  }

  /** Puts an utterance at a place in time. */
  public static Edit place(Project project, String id, When when) {
    return Edits.change(project, List.of(id), u -> u.withWhen(Optional.of(when)));
  }

  /** Takes the time off utterances, so that it is estimated again. */
  public static Edit unplace(Project project, Collection<String> ids) {
    return Edits.change(project, ids, u -> u.withWhen(Optional.empty()));
  }

  /**
   * Tells an utterance elsewhere: right after another one, or before all if there is none.
   *
   * @param after id of the utterance to be told before it
   */
  public static Edit tell(Project project, String id, Optional<String> after) {
    Optional<Utterance> utterance = project.utterance(id);
    Optional<Utterance> previous = after.flatMap(project::utterance);
    boolean known = utterance.isPresent() && previous.isPresent() == after.isPresent();
    if (!known
        || utterance.equals(previous)
        || utterance.flatMap(project::toldBefore).equals(previous)) {
      return Edit.NONE;
    }
    return Telling.after(
        project,
        previous,
        (roomy, order) -> Edits.change(roomy, List.of(id), u -> u.withOrder(order)));
  }

  /**
   * Shares out the anchors of a reading that is split. Where its letters are still the source's
   * own, whatever the signs and spaces between, each half gets the words it has; where it was
   * retyped, both keep the whole rather than a guess.
   *
   * @param cut UTF-16 index in the reading's text
   */
  private static void share(
      Project project, Reading reading, int cut, List<Anchor> left, List<Anchor> right) {
    StringBuilder anchored = new StringBuilder();
    boolean own = true;
    for (Anchor anchor : reading.anchors()) {
      anchored.append(letters(anchor.exact()));
      own &= text(project, anchor).startsWith(anchor.exact(), anchor.start());
    }
    if (!own || !letters(reading.text()).equalsIgnoreCase(anchored.toString())) {
      left.addAll(reading.anchors());
      right.addAll(reading.anchors());
      return;
    }
    int rest = letters(reading.text().substring(0, cut)).length();
    for (Anchor anchor : reading.anchors()) {
      int here = letters(anchor.exact()).length();
      if (here <= rest) {
        left.add(anchor);
      } else if (rest <= 0) {
        right.add(anchor);
      } else {
        int leftEnd = end(anchor.exact(), rest);
        int rightStart =
            anchor.exact().length() - anchor.exact().substring(leftEnd).stripLeading().length();
        left.add(part(project, anchor, 0, leftEnd));
        right.add(part(project, anchor, rightStart, anchor.exact().length()));
      }
      rest -= here;
    }
  }

  private static Anchor part(Project project, Anchor anchor, int from, int to) {
    Anchor part =
        Anchor.of(
            anchor.source(), text(project, anchor), anchor.start() + from, anchor.start() + to);
    return new Anchor(
        part.source(),
        part.start(),
        part.end(),
        part.exact(),
        part.prefix(),
        part.suffix(),
        anchor.extra());
  }

  /** Where a number of letters ends in a text, with the signs that follow the last of them. */
  private static int end(String text, int letters) {
    int at = 0;
    int left = letters;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean letter = Character.isLetterOrDigit(c);
      if (left <= 0 && (letter || Character.isWhitespace(c))) {
        return at;
      }
      left -= letter ? Character.charCount(c) : 0;
      at += Character.charCount(c);
    }
    return at;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String text(Project project, Anchor anchor) {
    return project.source(anchor.source()).map(s -> s.text()).orElse("");
  }

  /** Moves an index out of the middle of a letter of two code units. */
  private static int letterBoundary(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return inside ? index - 1 : index;
  }

  private static long cut(When when, String left, String right) {
    return when.start() + when.duration() * left.length() / (left.length() + right.length());
  }

  private static Utterance together(Utterance one, Utterance next) {
    Utterance joined =
        takingOver(one, next)
            .withWhen(span(one.when(), next.when()))
            .withStatus(one.status().compareTo(next.status()) <= 0 ? one.status() : next.status());
    if (one.reading().isEmpty() || next.reading().isEmpty()) {
      return joined
          .withReadings(concat(one.readings(), next.readings()))
          .withPreferred(one.preferred().or(next::preferred));
    }
    Reading first = one.reading().get();
    Reading second = next.reading().get();
    Utterance both = joined.withReading(together(first, second));
    List<Reading> others =
        next.readings().stream().filter(r -> !r.id().equals(second.id())).toList();
    return both.withReadings(concat(both.readings(), renamed(one, others)));
  }

  private static Reading together(Reading first, Reading second) {
    return new Reading(
        first.id(),
        (first.text() + " " + second.text()).strip(),
        first.language().or(second::language),
        whole(first.completeness(), second.completeness()),
        concat(first.anchors(), second.anchors()),
        first.hops(),
        first.confidence().equals(second.confidence()) ? first.confidence() : lower(first, second),
        first.score().flatMap(one -> second.score().map(other -> Math.min(one, other))),
        first.by().or(second::by),
        first.extra());
  }

  /** Joined words are as whole as the less whole of them; a mention joined with words is said. */
  private static Optional<Completeness> whole(
      Optional<Completeness> one, Optional<Completeness> other) {
    return Stream.of(one, other)
        .flatMap(Optional::stream)
        .filter(c -> c != Completeness.MENTION || one.equals(other))
        .max(Comparator.naturalOrder());
  }

  /** What the first of two has, or lacks and the other has; tags, opinions and notes of both. */
  private static Utterance takingOver(Utterance one, Utterance other) {
    return one.withSpeaker(one.speaker().or(other::speaker))
        .withSpeakerConfidence(
            one.speaker().isPresent() ? one.speakerConfidence() : other.speakerConfidence())
        .withAddressee(one.addressee().or(other::addressee))
        .withScene(one.scene().or(other::scene))
        .withKind(one.kind().or(other::kind))
        .withInterpretations(opinions(one.interpretations(), other.interpretations()))
        .withTags(union(one.tags(), other.tags()))
        .withNote(lines(one.note(), other.note()));
  }

  /** Readings as they can stand beside those of an utterance: two of one id are told apart. */
  private static List<Reading> renamed(Utterance utterance, List<Reading> readings) {
    Set<String> taken = new HashSet<>();
    utterance.readings().forEach(r -> taken.add(r.id()));
    return readings.stream().map(r -> r.withId(free(r.id(), taken))).toList();
  }

  /** The opinions of both, those that both have once. */
  private static List<Interpretation> opinions(
      List<Interpretation> one, List<Interpretation> other) {
    Set<String> taken = new HashSet<>();
    one.forEach(i -> taken.add(i.id()));
    return concat(
        one,
        other.stream()
            .filter(i -> !one.contains(i))
            .map(i -> i.withId(free(i.id(), taken)))
            .toList());
  }

  /** An id that is not taken, and is from now on. */
  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int n = 2; !taken.add(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }

  /** Joined words are no surer than the less sure of them; unknown if either is unknown. */
  private static Optional<Assessment> lower(Reading one, Reading other) {
    if (one.confidence().isEmpty() || other.confidence().isEmpty()) {
      return Optional.empty();
    }
    int first = one.confidence().get().percent().map(p -> p.middle()).orElse(0);
    int second = other.confidence().get().percent().map(p -> p.middle()).orElse(0);
    return first <= second ? one.confidence() : other.confidence();
  }

  private static Optional<When> span(Optional<When> one, Optional<When> next) {
    if (one.isEmpty() || next.isEmpty()) {
      return one.or(() -> next);
    }
    When first = one.get().start() <= next.get().start() ? one.get() : next.get();
    When last = one.get().end() >= next.get().end() ? one.get() : next.get();
    return Optional.of(
        new When(first.start(), last.end(), first.startBasis(), last.endBasis(), first.extra()));
  }

  /** The time that rests on more: measured before reported before estimated before none. */
  private static Optional<When> better(Optional<When> one, Optional<When> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().startBasis().compareTo(other.get().startBasis()) <= 0 ? one : other;
  }

  private static Edit replaced(Utterance first, Utterance result, List<Utterance> all) {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.of(first, result));
    all.stream().skip(1).map(Change::removed).forEach(changes::add);
    return new Edit(changes);
  }

  private static List<Utterance> present(Project project, List<String> ids) {
    return new LinkedHashSet<>(ids)
        .stream().map(project.utterances()::get).filter(Objects::nonNull).toList();
  }

  private static List<String> union(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private static <T> List<T> concat(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static String lines(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other)
        ? (one.isEmpty() ? other : one)
        : one + "\n" + other;
  }
}
