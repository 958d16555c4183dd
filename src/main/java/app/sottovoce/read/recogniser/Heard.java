package app.sottovoce.read.recogniser;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Said;
import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.model.When;
import app.sottovoce.read.base.Controls;
import app.sottovoce.read.base.Remarks;
import app.sottovoce.read.base.SpokenTime;
import app.sottovoce.read.base.StatedTimes;
import app.sottovoce.read.base.ToldText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What a recogniser heard, collected from one file. */
final class Heard {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

  private final Remarks remarks;
  private final List<Segment> segments = new ArrayList<>();
  private Optional<String> language = Optional.empty();

  Heard(Remarks remarks) {
    this.remarks = remarks;
  }

  /** Adds a segment that the recogniser made, cut where its words change the speaker. */
  void add(Segment segment) {
    Phrasing.bySpeaker(segment).stream()
        .filter(part -> !part.text().isBlank())
        .forEach(segments::add);
  }

  /** Adds words of which the recogniser made no segments. */
  void add(List<Word> words) {
    Phrasing.sentences(words).forEach(this::add);
  }

  /** Adds a turn, which the recogniser ends at a change of speaker only. */
  void addTurn(Segment turn) {
    Phrasing.turn(turn).forEach(this::add);
  }

  /** The language, if the text is a tag of one. */
  void language(Optional<String> tag) {
    language = language.or(() -> tag.filter(t -> LANGUAGE.matcher(t).matches()));
  }

  Optional<String> language() {
    return language;
  }

  /**
   * Tells that parts of a file were passed over.
   *
   * @param count how many, perhaps none
   * @param what one of them is called
   * @param why which they were, continuing that
   */
  void leftOut(int count, String what, String why) {
    if (count > 0) {
      remarks.add(
          count == 1
              ? "1 " + what + " " + why + " was left out."
              : count + " " + what + "s " + why + " were left out.");
    }
  }

  /** Puts in the order of time what stands in the file channel after channel. */
  void sort() {
    List<Long> starts = new ArrayList<>();
    long start = 0;
    for (Segment segment : segments) {
      start = segment.start().orElse(start);
      starts.add(start);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(starts::get));
    List<Segment> sorted = order.stream().map(segments::get).toList();
    segments.clear();
    segments.addAll(sorted);
  }

  /** All of it as a text that can be read, and what is said there. */
  ToldText told() {
    ToldText told = new ToldText();
    long before = 0;
    for (int i = 0; i < segments.size(); i++) {
      Optional<When> when = when(i, before);
      before = when.map(When::end).orElse(before);
      told.add(said(segments.get(i), when));
    }
    remarkOnAll();
    return told;
  }

  private static Said said(Segment segment, Optional<When> when) {
    return Said.of(Controls.without(segment.text()).strip(), List.of())
        .withSpeaker(segment.speaker().map(Controls::without).map(SpeakerName::of))
        .withWhen(when)
        .withScore(segment.meanScore().stream().boxed().findFirst());
  }

  private Optional<When> when(int i, long before) {
    Segment segment = segments.get(i);
    if (segment.start().isPresent()) {
      long start = segment.start().getAsLong();
      return Optional.of(
          segment.end().isPresent()
              ? StatedTimes.of(start, segment.end().getAsLong())
              : SpokenTime.from(start, segment.text().length(), nextStart(i)));
    }
    if (segment.end().isPresent()) {
      long end = segment.end().getAsLong();
      long start = Math.max(0, end - SpokenTime.lasting(segment.text().length()));
      return Optional.of(
          new When(
              Math.min(end, Math.max(before, start)),
              end,
              Basis.ESTIMATED,
              Basis.MEASURED,
              Extra.NONE));
    }
    return Optional.empty();
  }

  private OptionalLong nextStart(int i) {
    return i + 1 < segments.size() ? segments.get(i + 1).start() : OptionalLong.empty();
  }

  private void remarkOnAll() {
    if (segments.isEmpty()) {
      remarks.add("The recogniser heard no words.");
    }
    long without = segments.stream().filter(s -> s.start().isEmpty() && s.end().isEmpty()).count();
    if (without > 0) {
      remarks.add(
          "Utterances without a time that could be understood: "
              + without
              + " of "
              + segments.size()
              + ".");
    }
    boolean timed =
        segments.stream().flatMap(s -> s.words().stream()).anyMatch(w -> w.start().isPresent());
    boolean scored =
        segments.stream().flatMap(s -> s.words().stream()).anyMatch(w -> w.score().isPresent());
    if (timed) {
      remarks.add("The times of single words were left out; each utterance has its own.");
    }
    if (scored) {
      remarks.add(
          "The scores of single words were left out; each utterance has their mean, as the"
              + " recogniser's own score.");
    }
  }
}
