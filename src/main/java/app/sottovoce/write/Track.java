package app.sottovoce.write;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Estimator;
import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Utterances of one speaker of which none overlaps another, for formats whose tiers demand that;
 * what a speaker says over the own words stands on a second track.
 *
 * @param name not borne by any other track: the speaker's name, with a figure behind it if need be
 * @param timed in the order of time
 */
record Track(String name, Optional<Speaker> speaker, List<Timed> timed) {

  /** What a track without a speaker is called. */
  static final String NO_SPEAKER = "no speaker";

  Track {
    timed = List.copyOf(timed);
  }

  /**
   * All utterances of a project that have a place in time, their own or an estimate: speakers by
   * their ids, what nobody is named for last.
   *
   * @param behind what is to stand behind the name of some utterances' tracks, which these then do
   *     not share with others
   */
  static List<Track> of(Project project, Function<Timed, String> behind) {
    Map<String, List<Timed>> voices = new LinkedHashMap<>();
    List<Speaker> speakers = project.speakers().values().stream().sorted(Project.BY_ID).toList();
    speakers.forEach(speaker -> voices.put(speaker.id(), new ArrayList<>()));
    voices.put("", new ArrayList<>());
    for (Timed timed : times(project)) {
      String speaker = timed.utterance().speaker().filter(voices::containsKey).orElse("");
      voices.get(speaker).add(timed);
    }
    List<Track> tracks = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, List<Timed>> voice : voices.entrySet()) {
      Optional<Speaker> speaker = project.speaker(voice.getKey());
      Map<String, List<Timed>> kinds = new LinkedHashMap<>();
      for (Timed timed : voice.getValue()) {
        kinds.computeIfAbsent(behind.apply(timed), _ -> new ArrayList<>()).add(timed);
      }
      for (Map.Entry<String, List<Timed>> kind : kinds.entrySet()) {
        String name = speaker.map(Speaker::name).filter(n -> !n.isBlank()).orElse(NO_SPEAKER);
        for (List<Timed> level : levels(kind.getValue())) {
          tracks.add(new Track(unused(name + kind.getKey(), names), speaker, level));
        }
      }
    }
    return tracks;
  }

  /** The utterances with their times, without words that are only talked about. */
  static List<Timed> times(Project project) {
    List<Utterance> told =
        project.told().stream().filter(utterance -> !utterance.isMention()).toList();
    return Estimator.times(told);
  }

  /** The weaker of what an utterance's start and end rest on. */
  static Basis basis(Timed timed) {
    return timed.startBasis().compareTo(timed.endBasis()) > 0
        ? timed.startBasis()
        : timed.endBasis();
  }

  /** As few lists as possible, in each of which nothing overlaps. */
  private static List<List<Timed>> levels(List<Timed> timed) {
    List<List<Timed>> levels = new ArrayList<>();
    for (Timed next : timed.stream().sorted(Timed.BY_TIME).toList()) {
      levels.stream()
          .filter(level -> level.getLast().end() <= next.start())
          .findFirst()
          .orElseGet(
              () -> {
                levels.add(new ArrayList<>());
                return levels.getLast();
              })
          .add(next);
    }
    return levels;
  }

  private static String unused(String name, Set<String> names) {
    String candidate = name;
    for (int i = 2; !names.add(candidate); i++) {
      candidate = name + " (" + i + ")";
    }
    return candidate;
  }
}
