package app.sottovoce.write;

import app.sottovoce.model.Analyst;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.By;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pcollections.HashPMap;

/**
 * What of a project an export is to hold.
 *
 * @param texts the sources' full texts; without them anchors still carry their own words
 * @param notes the notes on utterances
 * @param analystNames who the analysts are; without them their opinions remain, under their ids
 * @param selection ids of the utterances to write, with all that they refer to; absent for the
 *     whole project
 */
public record ExportOptions(
    boolean texts, boolean notes, boolean analystNames, Optional<Set<String>> selection) {

  public static final ExportOptions COMPLETE =
      new ExportOptions(true, true, true, Optional.empty());

  public ExportOptions {
    selection = selection.map(Set::copyOf);
  }

  public ExportOptions withoutTexts() {
    return new ExportOptions(false, notes, analystNames, selection);
  }

  public ExportOptions withoutNotes() {
    return new ExportOptions(texts, false, analystNames, selection);
  }

  public ExportOptions withoutAnalystNames() {
    return new ExportOptions(texts, notes, false, selection);
  }

  public ExportOptions only(Set<String> utterances) {
    return new ExportOptions(texts, notes, analystNames, Optional.of(utterances));
  }

  /** Words for what is left out, as an export tells it; none for the whole project. */
  public List<String> omitted() {
    List<String> words = new ArrayList<>();
    if (!analystNames) {
      words.add("analysts");
    }
    if (!notes) {
      words.add("notes");
    }
    if (!texts) {
      words.add("texts");
    }
    if (selection.isPresent()) {
      words.add("utterances");
    }
    return words;
  }

  /** The project without what is to be left out. */
  public Project of(Project project) {
    Project result = selection.isPresent() ? selected(project, selection.get()) : project;
    if (!texts) {
      for (Source source : result.sources().values()) {
        result = result.with(withoutText(source));
      }
    }
    if (!notes) {
      for (Utterance utterance : result.utterances().values()) {
        result = utterance.note().isEmpty() ? result : result.with(utterance.withNote(""));
      }
    }
    if (!analystNames) {
      for (Analyst analyst : result.analysts().values()) {
        result = result.with(new Analyst(analyst.id(), "", Extra.NONE));
      }
    }
    return result;
  }

  private static Source withoutText(Source source) {
    return new Source(
        source.id(),
        source.kind(),
        source.title(),
        source.publisher(),
        source.author(),
        source.published(),
        source.url(),
        source.language(),
        source.spokenLanguage(),
        source.grade(),
        "",
        source.file(),
        source.hops(),
        source.extra());
  }

  private static Project selected(Project project, Set<String> ids) {
    Project result =
        without(project, project.utterances(), utterance -> ids.contains(utterance.id()));
    List<Utterance> kept = List.copyOf(result.utterances().values());
    Set<String> speakers = new HashSet<>();
    Set<String> scenes = new HashSet<>();
    Set<String> tags = new HashSet<>();
    Set<String> sources = new HashSet<>();
    Set<String> analysts = new HashSet<>();
    for (Utterance utterance : kept) {
      utterance.speaker().ifPresent(speakers::add);
      utterance.addressee().ifPresent(speakers::add);
      utterance.scene().ifPresent(scenes::add);
      tags.addAll(utterance.tags());
      anchors(utterance).map(Anchor::source).forEach(sources::add);
      authors(utterance).forEach(analysts::add);
    }
    result = without(result, result.speakers(), speaker -> speakers.contains(speaker.id()));
    result = without(result, result.scenes(), scene -> scenes.contains(scene.id()));
    result = without(result, result.tags(), tag -> tags.contains(tag.id()));
    result = without(result, result.sources(), source -> sources.contains(source.id()));
    return without(result, result.analysts(), analyst -> analysts.contains(analyst.id()));
  }

  private static <T extends Thing> Project without(
      Project project, HashPMap<String, T> things, Predicate<T> keep) {
    Project result = project;
    for (T thing : things.values()) {
      result = keep.test(thing) ? result : result.without(thing);
    }
    return result;
  }

  private static Stream<Anchor> anchors(Utterance utterance) {
    return Stream.concat(
        utterance.readings().stream().flatMap(reading -> reading.anchors().stream()),
        utterance.interpretations().stream().flatMap(i -> i.evidence().stream()));
  }

  private static Stream<String> authors(Utterance utterance) {
    Stream<Optional<By>> words =
        utterance.readings().stream()
            .flatMap(r -> Stream.of(r.by(), r.confidence().flatMap(c -> c.by())));
    Stream<Optional<By>> meanings =
        utterance.interpretations().stream()
            .flatMap(i -> Stream.of(i.by(), i.likelihood().flatMap(l -> l.by())));
    return Stream.of(words, meanings, Stream.of(utterance.speakerConfidence().flatMap(c -> c.by())))
        .flatMap(by -> by)
        .flatMap(Optional::stream)
        .mapMulti(
            (by, ids) -> {
              if (by instanceof By.Person(String analyst)) {
                ids.accept(analyst);
              }
            });
  }
}
