package app.sottovoce.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePSet;

/**
 * Everything about one matter, as a value. Its things are held by id in persistent maps, so that a
 * changed project shares all that did not change; their order follows from the data.
 *
 * @param order the utterances in the order told: follows from them, and is kept so that the
 *     neighbours of one are found without looking at all
 */
public record Project(
    Info info,
    Revision revision,
    HashPMap<String, Analyst> analysts,
    HashPMap<String, Source> sources,
    HashPMap<String, Speaker> speakers,
    HashPMap<String, Scene> scenes,
    HashPMap<String, Tag> tags,
    HashPMap<String, Utterance> utterances,
    TreePSet<Told> order) {

  /** An utterance's place in the order told; ties are broken by id. */
  public record Told(double order, String id) implements Comparable<Told> {
    static Told of(Utterance utterance) {
      return new Told(utterance.order(), utterance.id());
    }

    @Override
    public int compareTo(Told other) {
      int byOrder = Double.compare(order, other.order);
      return byOrder != 0 ? byOrder : id.compareTo(other.id);
    }
  }

  /** The order in which utterances are told. */
  public static final Comparator<Utterance> TOLD =
      Comparator.comparingDouble(Utterance::order).thenComparing(Utterance::id);

  /**
   * Ids by length, then letter by letter: those that count upwards stay in the order of counting.
   */
  public static final Comparator<Thing> BY_ID =
      Comparator.<Thing>comparingInt(thing -> thing.id().length()).thenComparing(Thing::id);

  public static Project empty(Info info) {
    return new Project(
        info,
        Revision.NONE,
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        TreePSet.empty());
  }

  /** This project with a thing added, or put in place of the one of its type and id. */
  public Project with(Thing thing) {
    return switch (thing) {
      case Info i ->
          new Project(i, revision, analysts, sources, speakers, scenes, tags, utterances, order);
      case Analyst a ->
          new Project(
              info,
              revision,
              analysts.plus(a.id(), a),
              sources,
              speakers,
              scenes,
              tags,
              utterances,
              order);
      case Source s ->
          new Project(
              info,
              revision,
              analysts,
              sources.plus(s.id(), s),
              speakers,
              scenes,
              tags,
              utterances,
              order);
      case Speaker s ->
          new Project(
              info,
              revision,
              analysts,
              sources,
              speakers.plus(s.id(), s),
              scenes,
              tags,
              utterances,
              order);
      case Scene s ->
          new Project(
              info,
              revision,
              analysts,
              sources,
              speakers,
              scenes.plus(s.id(), s),
              tags,
              utterances,
              order);
      case Tag t ->
          new Project(
              info,
              revision,
              analysts,
              sources,
              speakers,
              scenes,
              tags.plus(t.id(), t),
              utterances,
              order);
      case Utterance u -> withUtterance(u);
    };
  }

  /** This project with many things, as {@link #with(Thing)} one after the other, but sooner. */
  public Project with(Iterable<? extends Thing> things) {
    Project project = this;
    Map<String, Utterance> added = new LinkedHashMap<>();
    for (Thing thing : things) {
      if (thing instanceof Utterance utterance) {
        added.put(utterance.id(), utterance);
      } else {
        project = project.with(thing);
      }
    }
    // A tree of sorted places is made at once; put in one by one, each would copy its branch.
    SortedSet<Told> places = new TreeSet<>(order);
    for (Utterance utterance : added.values()) {
      Utterance before = utterances.get(utterance.id());
      if (before != null) {
        places.remove(Told.of(before));
      }
      places.add(Told.of(utterance));
    }
    return new Project(
        project.info,
        project.revision,
        project.analysts,
        project.sources,
        project.speakers,
        project.scenes,
        project.tags,
        utterances.plusAll(added),
        TreePSet.fromSortedSet(places));
  }

  /** This project without a thing. What the project says of itself cannot be taken out. */
  public Project without(Thing thing) {
    return switch (thing) {
      case Info _ -> throw new IllegalArgumentException("A project always has its own info");
      case Analyst a ->
          new Project(
              info,
              revision,
              analysts.minus(a.id()),
              sources,
              speakers,
              scenes,
              tags,
              utterances,
              order);
      case Source s ->
          new Project(
              info,
              revision,
              analysts,
              sources.minus(s.id()),
              speakers,
              scenes,
              tags,
              utterances,
              order);
      case Speaker s ->
          new Project(
              info,
              revision,
              analysts,
              sources,
              speakers.minus(s.id()),
              scenes,
              tags,
              utterances,
              order);
      case Scene s ->
          new Project(
              info,
              revision,
              analysts,
              sources,
              speakers,
              scenes.minus(s.id()),
              tags,
              utterances,
              order);
      case Tag t ->
          new Project(
              info,
              revision,
              analysts,
              sources,
              speakers,
              scenes,
              tags.minus(t.id()),
              utterances,
              order);
      case Utterance u -> withoutUtterance(u.id());
    };
  }

  /** The thing of the same type and id that this project holds. */
  public Optional<Thing> current(Thing like) {
    return switch (like) {
      case Info _ -> Optional.of(info);
      case Analyst a -> Optional.ofNullable(analysts.get(a.id()));
      case Source s -> Optional.ofNullable(sources.get(s.id()));
      case Speaker s -> Optional.ofNullable(speakers.get(s.id()));
      case Scene s -> Optional.ofNullable(scenes.get(s.id()));
      case Tag t -> Optional.ofNullable(tags.get(t.id()));
      case Utterance u -> Optional.ofNullable(utterances.get(u.id()));
    };
  }

  public Project withRevision(Revision newRevision) {
    return new Project(
        info, newRevision, analysts, sources, speakers, scenes, tags, utterances, order);
  }

  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  public Optional<Speaker> speaker(String id) {
    return Optional.ofNullable(speakers.get(id));
  }

  public Optional<Scene> scene(String id) {
    return Optional.ofNullable(scenes.get(id));
  }

  public Optional<Tag> tag(String id) {
    return Optional.ofNullable(tags.get(id));
  }

  public Optional<Analyst> analyst(String id) {
    return Optional.ofNullable(analysts.get(id));
  }

  public Optional<Utterance> utterance(String id) {
    return Optional.ofNullable(utterances.get(id));
  }

  /** All utterances in the order told, mentions included. */
  public List<Utterance> told() {
    return order.stream().map(told -> utterances.get(told.id())).toList();
  }

  /** The utterance told right before another one of this project. */
  public Optional<Utterance> toldBefore(Utterance utterance) {
    return Optional.ofNullable(order.lower(Told.of(utterance)))
        .map(told -> utterances.get(told.id()));
  }

  /** The utterance told right after another one of this project. */
  public Optional<Utterance> toldAfter(Utterance utterance) {
    return Optional.ofNullable(order.higher(Told.of(utterance)))
        .map(told -> utterances.get(told.id()));
  }

  /** The utterance told first. */
  public Optional<Utterance> toldFirst() {
    return order.isEmpty() ? Optional.empty() : Optional.of(utterances.get(order.first().id()));
  }

  /** The utterance told last. */
  public Optional<Utterance> toldLast() {
    return order.isEmpty() ? Optional.empty() : Optional.of(utterances.get(order.last().id()));
  }

  /** The hands a reading passed through: its own, else those of the source it is anchored in. */
  public List<Hop> hops(Reading reading) {
    if (!reading.hops().isEmpty() || reading.anchors().isEmpty()) {
      return reading.hops();
    }
    return source(reading.anchors().getFirst().source()).map(Source::hops).orElse(List.of());
  }

  private Project withUtterance(Utterance utterance) {
    Told place = Told.of(utterance);
    Utterance before = utterances.get(utterance.id());
    TreePSet<Told> ordered = order;
    if (before == null) {
      ordered = order.plus(place);
    } else if (!Told.of(before).equals(place)) {
      ordered = order.minus(Told.of(before)).plus(place);
    }
    return new Project(
        info,
        revision,
        analysts,
        sources,
        speakers,
        scenes,
        tags,
        utterances.plus(utterance.id(), utterance),
        ordered);
  }

  private Project withoutUtterance(String id) {
    Utterance before = utterances.get(id);
    return before == null
        ? this
        : new Project(
            info,
            revision,
            analysts,
            sources,
            speakers,
            scenes,
            tags,
            utterances.minus(id),
            order.minus(Told.of(before)));
  }
}
