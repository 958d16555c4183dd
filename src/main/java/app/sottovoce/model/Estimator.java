package app.sottovoce.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Gives utterances without a time a place between their neighbours, so that they can be shown on a
 * timeline. Estimates are worked out when needed and never stored.
 *
 * <p>Neighbours are the utterances told before and after in the same source. A run of untimed ones
 * lies between the timed one before it and the timed one after it, each as long as its words take
 * to say; where the gap is too small for that, all shrink alike; where it is larger, they spread
 * out a little. A source without any time starts at 0.
 */
public final class Estimator {
  /**
   * How long a word takes to say: 150 words a minute, the slow end of conversational English
   * (Tauroza and Allison, "Speech rates in British English", Applied Linguistics 11, 1990).
   */
  static final long WORD_MS = 400;

  /** Shorter than this nothing is said. */
  static final long SHORTEST_MS = 700;

  private static final long PAUSE_MS = 300;
  private static final long LONGEST_PAUSE_MS = 2_000;

  private Estimator() {}

  /**
   * Places all utterances in time.
   *
   * @param told the utterances in the order told
   * @return one for each, in the same order
   */
  public static List<Timed> times(List<Utterance> told) {
    Map<String, List<Integer>> tracks = new LinkedHashMap<>();
    for (int i = 0; i < told.size(); i++) {
      tracks.computeIfAbsent(track(told.get(i)), _ -> new ArrayList<>()).add(i);
    }
    Timed[] times = new Timed[told.size()];
    for (List<Integer> track : tracks.values()) {
      List<Utterance> members = track.stream().map(told::get).toList();
      List<Timed> placed = track(members);
      for (int i = 0; i < placed.size(); i++) {
        times[track.get(i)] = placed.get(i);
      }
    }
    return List.of(times);
  }

  /** The source among whose utterances this one has its neighbours; empty if it is in none. */
  public static String track(Utterance utterance) {
    for (Reading reading : utterance.readings()) {
      for (Anchor anchor : reading.anchors()) {
        return anchor.source();
      }
    }
    return "";
  }

  /**
   * Places the utterances of one track in time.
   *
   * @param track the utterances in the order told
   * @return one for each, in the same order
   */
  public static List<Timed> track(List<Utterance> track) {
    List<Timed> times = new ArrayList<>(track.size());
    int i = 0;
    while (i < track.size()) {
      Utterance utterance = track.get(i);
      if (utterance.when().isPresent()) {
        times.add(Timed.own(utterance));
        i++;
      } else {
        int end = i;
        while (end < track.size() && track.get(end).when().isEmpty()) {
          end++;
        }
        place(track.subList(i, end), before(track, i), after(track, end), times);
        i = end;
      }
    }
    return times;
  }

  /** How long the words of an utterance take to say, in milliseconds. */
  public static long spokenLength(String words) {
    long count = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); i++) {
      boolean space = Character.isWhitespace(words.charAt(i));
      if (!space && !inWord) {
        count++;
      }
      inWord = !space;
    }
    return Math.max(SHORTEST_MS, count * WORD_MS);
  }

  /**
   * Places a run of untimed utterances.
   *
   * @param from where the utterance before them ends, if there is one
   * @param to where the utterance after them starts, if there is one; it bounds the run unless it
   *     starts before the other ends
   */
  static void place(List<Utterance> run, OptionalLong from, OptionalLong to, List<Timed> times) {
    long[] lengths = new long[run.size()];
    long spoken = 0;
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = spokenLength(run.get(i).words());
      spoken += lengths[i];
    }
    long natural = spoken + PAUSE_MS * (run.size() + 1);
    long start = start(from, to, natural);
    double scale = 1;
    double pause = PAUSE_MS;
    if (to.isPresent() && to.getAsLong() >= start) {
      long room = to.getAsLong() - start;
      scale = Math.min(1, (double) room / natural);
      pause =
          scale < 1
              ? PAUSE_MS * scale
              : Math.min(LONGEST_PAUSE_MS, (double) (room - spoken) / (run.size() + 1));
    }
    double at = start;
    for (int i = 0; i < lengths.length; i++) {
      at += pause;
      double end = at + lengths[i] * scale;
      times.add(Timed.estimated(run.get(i), Math.round(at), Math.round(end)));
      at = end;
    }
  }

  /** From where a run is spread: not before 0, unless it is told before something that is. */
  private static long start(OptionalLong from, OptionalLong to, long natural) {
    if (from.isPresent()) {
      return from.getAsLong();
    }
    if (to.isEmpty()) {
      return -PAUSE_MS;
    }
    long early = to.getAsLong() - natural;
    return to.getAsLong() > 0 ? Math.max(0, early) : early;
  }

  private static OptionalLong before(List<Utterance> track, int index) {
    return index == 0
        ? OptionalLong.empty()
        : OptionalLong.of(track.get(index - 1).when().orElseThrow().end());
  }

  private static OptionalLong after(List<Utterance> track, int index) {
    return index == track.size()
        ? OptionalLong.empty()
        : OptionalLong.of(track.get(index).when().orElseThrow().start());
  }
}
