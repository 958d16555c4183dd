package app.sottovoce.read.lips;

import app.sottovoce.model.Said;
import app.sottovoce.model.Span;
import app.sottovoce.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Labels of one clip, each a word or a speech sound with its times; silence is passed over. */
final class Labels {
  private static final Set<String> SILENCE =
      Set.of("sil", "sp", "silence", "<s>", "</s>", "sent-start", "sent-end", "!enter", "!exit");

  /** The speech sounds of TIMIT, as its documentation lists them (Garofolo et al., 1993). */
  private static final Set<String> SOUNDS =
      Set.of(
          "aa", "ae", "ah", "ao", "aw", "ax", "ax-h", "axr", "ay", "b", "bcl", "ch", "d", "dcl",
          "dh", "dx", "eh", "el", "em", "en", "eng", "epi", "er", "ey", "f", "g", "gcl", "h#", "hh",
          "hv", "ih", "ix", "iy", "jh", "k", "kcl", "l", "m", "n", "ng", "nx", "ow", "oy", "p",
          "pau", "pcl", "q", "r", "s", "sh", "t", "tcl", "th", "uh", "uw", "ux", "v", "w", "y", "z",
          "zh");

  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private OptionalLong start = OptionalLong.empty();
  private OptionalLong end = OptionalLong.empty();

  static boolean isSilence(String label) {
    return SILENCE.contains(label.toLowerCase(Locale.ROOT));
  }

  /**
   * Adds the next label.
   *
   * @param from milliseconds, if it has times
   * @param to milliseconds, if it has times
   */
  void add(String label, Span span, OptionalLong from, OptionalLong to) {
    if (isSilence(label)) {
      return;
    }
    words.add(label);
    spans.add(span);
    start = start.isPresent() ? start : from;
    end = to.isPresent() ? to : end;
  }

  /** Lets the last label, which is a word, end with the last of its sounds. */
  void extend(OptionalLong to) {
    end = isEmpty() || to.isEmpty() ? end : to;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether all are speech sounds; a few short words could be both. */
  boolean areSounds() {
    return words.size() > 1 && words.stream().allMatch(SOUNDS::contains);
  }

  /** The labels as one utterance, from the first that is no silence to the last. */
  Said said(String clip) {
    Optional<When> when =
        start.isPresent() && end.isPresent() && end.getAsLong() >= start.getAsLong()
            ? Optional.of(When.measured(start.getAsLong(), end.getAsLong()))
            : Optional.empty();
    return Clip.said(clip, String.join(" ", words), spans, when);
  }
}
