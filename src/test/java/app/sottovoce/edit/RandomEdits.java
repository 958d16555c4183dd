package app.sottovoce.edit;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Projects;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Said;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Status;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An analyst who does anything that can be done, in an order that a seed decides. */
public final class RandomEdits {
  private final Random random;
  private final Ids counting = Ids.counting();

  /** Ids apart from those of any project. */
  private final Ids ids = prefix -> counting.next("n" + prefix);

  /** Every function that returns an edit, by its name. */
  private final Map<String, Function<Project, Edit>> all =
      Map.ofEntries(
          Map.entry("retag", p -> Edits.retag(p, some(p), any(p.speakers()))),
          Map.entry("address", p -> Edits.address(p, some(p), any(p.speakers()))),
          Map.entry("sureOfWords", p -> Edits.sureOfWords(p, some(p), assessment())),
          Map.entry("sureOfSpeaker", p -> Edits.sureOfSpeaker(p, some(p), assessment())),
          Map.entry("retype", p -> Edits.retype(p, one(p), reading(p), text(), me())),
          Map.entry("complete", p -> Edits.complete(p, some(p), maybe(one(Completeness.values())))),
          Map.entry("prefer", p -> Edits.prefer(p, one(p), reading(p))),
          Map.entry("addReading", p -> Edits.addReading(p, one(p), Reading.of(id("r"), text()))),
          Map.entry("kind", p -> Edits.kind(p, some(p), maybe(one(Kind.values())))),
          Map.entry("scene", p -> Edits.scene(p, some(p), any(p.scenes()))),
          Map.entry("note", p -> Edits.note(p, some(p), text())),
          Map.entry("status", p -> Edits.status(p, some(p), one(Status.values()))),
          Map.entry("tag", p -> Edits.tag(p, some(p), any(p.tags()).orElse("t1"))),
          Map.entry("untag", p -> Edits.untag(p, some(p), any(p.tags()).orElse("t1"))),
          Map.entry("interpret", p -> Edits.interpret(p, some(p), opinion(id("i")))),
          Map.entry("reinterpret", p -> Edits.reinterpret(p, one(p), opinion("i1"))),
          Map.entry("removeInterpretation", p -> Edits.removeInterpretation(p, one(p), "i1")),
          Map.entry("accept", p -> Edits.accept(p, some(p), "a1", Examples.NOW)),
          Map.entry(
              "acceptInterpretation",
              p -> Edits.acceptInterpretation(p, one(p), "i1", "a1", Examples.NOW)),
          Map.entry(
              "passedThrough",
              p -> Edits.passedThrough(p, some(p), List.of(Hop.of("lip reader", "lip-read")))),
          Map.entry("add", _ -> Edits.add(utterance())),
          Map.entry("remove", p -> Edits.remove(p, some(p))),
          Map.entry("retitle", p -> Edits.retitle(p, text())),
          Map.entry("split", p -> ShapeEdits.split(p, one(p), number(30), ids)),
          Map.entry(
              "splitAt",
              p -> ShapeEdits.splitAt(p, one(p), number(3_000), When.measured(0, 3_000), ids)),
          Map.entry("join", p -> ShapeEdits.join(p, some(p))),
          Map.entry("same", p -> ShapeEdits.same(p, some(p))),
          Map.entry("samePairs", p -> ShapeEdits.samePairs(p, pairs(p))),
          Map.entry("separate", p -> ShapeEdits.separate(p, one(p), reading(p), ids)),
          Map.entry("select", this::select),
          Map.entry("place", p -> ShapeEdits.place(p, one(p), when())),
          Map.entry("unplace", p -> ShapeEdits.unplace(p, some(p))),
          Map.entry("tell", p -> ShapeEdits.tell(p, one(p), any(p.utterances()))),
          Map.entry("addSpeaker", _ -> SpeakerEdits.add(speaker(id("p")))),
          Map.entry(
              "changeSpeaker", p -> SpeakerEdits.change(p, speaker(any(p.speakers()).orElse("-")))),
          Map.entry(
              "mergeSpeakers",
              p ->
                  SpeakerEdits.merge(
                      p, any(p.speakers()).orElse("-"), any(p.speakers()).orElse("-"))),
          Map.entry("removeSpeaker", p -> SpeakerEdits.remove(p, any(p.speakers()).orElse("-"))),
          Map.entry("addScene", _ -> SceneEdits.add(scene(id("c")))),
          Map.entry("changeScene", p -> SceneEdits.change(p, scene(any(p.scenes()).orElse("-")))),
          Map.entry("removeScene", p -> SceneEdits.remove(p, any(p.scenes()).orElse("-"))),
          Map.entry("addTag", _ -> TagEdits.add(new Tag(id("t"), text(), Extra.NONE))),
          Map.entry("renameTag", p -> TagEdits.rename(p, any(p.tags()).orElse("-"), text())),
          Map.entry("removeTag", p -> TagEdits.remove(p, any(p.tags()).orElse("-"))),
          Map.entry("addSource", this::addSource),
          Map.entry("addSaid", this::addSaid),
          Map.entry("changeSource", this::changeSource),
          Map.entry("replaceSource", this::replaceSource),
          Map.entry("removeSource", p -> SourceEdits.remove(p, any(p.sources()).orElse("-"))));

  private final List<String> names = all.keySet().stream().sorted().toList();

  public RandomEdits(long seed) {
    random = new Random(seed);
  }

  /** The names of all functions that are tried. */
  public List<String> names() {
    return names;
  }

  /** A project to begin with. */
  public Project project(int utterances) {
    return Projects.of(random.nextLong(), utterances);
  }

  /** An edit that a function of this name makes, perhaps an empty one. */
  public Edit edit(String name, Project project) {
    return all.get(name).apply(project);
  }

  /** Any edit that changes something; the rarer the more it takes away. */
  public Edit next(Project project) {
    for (int i = 0; i < 1_000; i++) {
      String name = names.get(random.nextInt(names.size()));
      boolean destroys = name.equals("removeSource") || name.equals("remove");
      Edit edit = destroys && random.nextInt(4) > 0 ? Edit.NONE : edit(name, project);
      if (!edit.isEmpty()) {
        return edit;
      }
    }
    throw new IllegalStateException("Nothing can be done");
  }

  private Edit select(Project project) {
    Optional<String> source = any(project.sources());
    if (source.isEmpty()) {
      return ShapeEdits.select(project, "-", 0, 1, me().orElseThrow(), ids);
    }
    int length = project.sources().get(source.get()).text().length();
    int start = number(length);
    int end = start + number(length - start);
    return ShapeEdits.select(project, source.get(), start, end, me().orElseThrow(), ids);
  }

  private Edit addSource(Project project) {
    Source source =
        Source.of(id("s"), Source.Kind.TRANSCRIPT, text(), "One two three. Four five! 😀 Six?");
    return SourceEdits.add(project, source, said(source), ids);
  }

  private Edit replaceSource(Project project) {
    Source source = Source.of(id("s"), Source.Kind.TRANSCRIPT, text(), "Öne twö. Three four!");
    String old = any(project.sources()).orElse("-");
    return SourceEdits.replace(project, old, source, said(source), ids);
  }

  private Edit addSaid(Project project) {
    return any(project.sources())
        .map(id -> project.sources().get(id))
        .map(source -> SourceEdits.addSaid(project, source, said(source), ids))
        .orElse(Edit.NONE);
  }

  private Edit changeSource(Project project) {
    return any(project.sources())
        .map(id -> SourceEdits.change(project, project.sources().get(id).withTitle(text())))
        .orElse(Edit.NONE);
  }

  private List<Said> said(Source source) {
    return IntStream.range(0, number(3))
        .mapToObj(
            i -> {
              int start = number(source.text().length());
              return new Said(
                  maybe(
                      new Said.SpeakerName(
                          one(List.of("Ada", "Ada Marsh", "Ben")), List.of(text()), "")),
                  maybe(one(Kind.values())),
                  maybe(when()),
                  text(),
                  List.of(new Span(start, start + number(source.text().length() - start))),
                  maybe(one(Completeness.values())),
                  assessment(),
                  assessment(),
                  Optional.empty(),
                  List.of(),
                  maybe(one(List.of("Quay", "Boat"))),
                  "",
                  List.of(new Said.Meaning(text(), assessment(), List.of(), "meant")),
                  Optional.empty());
            })
        .toList();
  }

  private Utterance utterance() {
    return Utterance.of(id("u"), number(20), Reading.of(id("r"), text())).withWhen(maybe(when()));
  }

  private Interpretation opinion(String id) {
    return new Interpretation(
        id, text(), assessment(), me(), List.of(), one(Interpretation.Status.values()), Extra.NONE);
  }

  private Speaker speaker(String id) {
    return new Speaker(id, text(), List.of(text()), text(), "#4c78c8", Extra.NONE);
  }

  private Scene scene(String id) {
    return new Scene(id, text(), maybe(new Span(0, 1_000)), Extra.NONE);
  }

  private List<ShapeEdits.Pair> pairs(Project project) {
    return IntStream.range(0, number(4))
        .mapToObj(_ -> new ShapeEdits.Pair(one(project), one(project)))
        .toList();
  }

  private Optional<Assessment> assessment() {
    Likelihood likelihood = one(Likelihood.values());
    return maybe(
        random.nextBoolean()
            ? Assessment.by("a1", likelihood, Examples.NOW)
            : Assessment.suggested(likelihood, "rule", "why"));
  }

  private When when() {
    long start = random.nextInt(12_000) - 1_000;
    return When.measured(start, start + random.nextInt(3_000));
  }

  private String reading(Project project) {
    List<String> readings =
        project.told().stream().flatMap(u -> u.readings().stream()).map(Reading::id).toList();
    return readings.isEmpty() ? "-" : one(readings);
  }

  private String text() {
    return one(
        List.of(
            "At last.",
            "You came, how good to see you.",
            "rope",
            "No 😀 one two",
            " a  b ",
            "Журавль летит",
            "x",
            "Ada Marsh",
            "Thank you. I came to help, and stay a while"));
  }

  private List<String> some(Project project) {
    return Stream.generate(() -> one(project)).limit(1 + number(3)).toList();
  }

  private String one(Project project) {
    return any(project.utterances()).orElse("-");
  }

  private Optional<String> any(Map<String, ? extends Thing> things) {
    Collection<String> keys = things.keySet().stream().sorted().toList();
    return keys.isEmpty() || random.nextInt(12) == 0
        ? Optional.empty()
        : Optional.of(one(List.copyOf(keys)));
  }

  private Optional<By> me() {
    return Optional.of(new By.Person("a1"));
  }

  private String id(String prefix) {
    return ids.next(prefix);
  }

  private int number(int upTo) {
    return random.nextInt(upTo + 1);
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
