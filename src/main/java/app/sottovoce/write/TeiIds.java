package app.sottovoce.write;

import app.sottovoce.model.Basis;
import app.sottovoce.model.By;
import app.sottovoce.model.Project;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What things of a project are called within a TEI document: a letter and a figure, since the ids
 * of a project need not be names in the sense of XML.
 */
final class TeiIds {

  /** A point of the timeline: points of equal time and basis are one. */
  private record Point(long time, Basis basis) implements Comparable<Point> {
    @Override
    public int compareTo(Point other) {
      int byTime = Long.compare(time, other.time);
      return byTime != 0 ? byTime : basis.compareTo(other.basis);
    }
  }

  private final Map<String, String> analysts;
  private final Map<String, String> sources;
  private final Map<String, String> speakers;
  private final Map<String, String> scenes;
  private final Map<String, String> tags;
  private final Map<Point, String> points = new HashMap<>();
  private final List<Point> timeline;

  TeiIds(Project project) {
    analysts = names("a", project.analysts());
    sources = names("s", project.sources());
    speakers = names("p", project.speakers());
    scenes = names("c", project.scenes());
    tags = names("t", project.tags());
    TreeSet<Point> all = new TreeSet<>();
    for (Utterance utterance : project.utterances().values()) {
      utterance
          .when()
          .ifPresent(
              when -> {
                all.add(new Point(when.start(), when.startBasis()));
                all.add(new Point(when.end(), when.endBasis()));
              });
    }
    timeline = List.copyOf(all);
    for (Point point : timeline) {
      points.put(point, "T" + (points.size() + 1));
    }
  }

  private static <T extends Thing> Map<String, String> names(String letter, Map<String, T> things) {
    Map<String, String> names = new HashMap<>();
    things.values().stream()
        .sorted(Project.BY_ID)
        .forEach(thing -> names.put(thing.id(), letter + (names.size() + 1)));
    return names;
  }

  String analyst(String id) {
    return analysts.get(id);
  }

  String source(String id) {
    return sources.get(id);
  }

  String speaker(String id) {
    return speakers.get(id);
  }

  String scene(String id) {
    return scenes.get(id);
  }

  String tag(String id) {
    return tags.get(id);
  }

  /** A pointer to the analyst whose opinion something is, if an analyst's it is. */
  Optional<String> author(Optional<By> by) {
    return by.flatMap(
        who ->
            switch (who) {
              case By.Person(String analyst) -> pointer(analysts, analyst);
              case By.Rule _ -> Optional.empty();
            });
  }

  Optional<String> toSpeaker(Optional<String> id) {
    return id.flatMap(speaker -> pointer(speakers, speaker));
  }

  Optional<String> toSource(String id) {
    return pointer(sources, id);
  }

  Optional<String> toScene(Optional<String> id) {
    return id.flatMap(scene -> pointer(scenes, scene));
  }

  Optional<String> toTag(String id) {
    return pointer(tags, id);
  }

  String toPoint(long time, Basis basis) {
    return "#" + points.get(new Point(time, basis));
  }

  /** Takes a point of the timeline. */
  @FunctionalInterface
  interface PointWriter {
    void write(String id, long time, Basis basis) throws IOException;
  }

  /** All points in the order of time. */
  void points(PointWriter writer) throws IOException {
    for (Point point : timeline) {
      writer.write(points.get(point), point.time(), point.basis());
    }
  }

  private static Optional<String> pointer(Map<String, String> names, String id) {
    return Optional.ofNullable(names.get(id)).map(name -> "#" + name);
  }
}
