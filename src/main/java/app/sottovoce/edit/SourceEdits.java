package app.sottovoce.edit;

import app.sottovoce.model.Anchor;
import app.sottovoce.model.By;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Said;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Source;
import app.sottovoce.model.Span;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What analysts do with sources, as edits. */
public final class SourceEdits {
  private SourceEdits() {}

  /**
   * Adds a source with what is said in it, told after everything that is there. Speakers and scenes
   * that the project knows by name are taken, the others added.
   */
  public static Edit add(Project project, Source source, List<Said> said, Ids ids) {
    return new Adding(project, ids).source(source, said);
  }

  /** Adds what was found in a source that the project already holds. */
  public static Edit addSaid(Project project, Source source, List<Said> said, Ids ids) {
    return new Adding(project, ids).said(source, said);
  }

  /** Replaces a source by the one of the same id and text: another title, grade, other hops. */
  public static Edit change(Project project, Source source) {
    Source before = project.sources().get(source.id());
    if (before == null || before.equals(source)) {
      return Edit.NONE;
    }
    if (!before.text().equals(source.text())) {
      throw new IllegalArgumentException("The text of a source never changes");
    }
    return Edit.of(Change.of(before, source));
  }

  /**
   * Takes a source out, and with it the readings and the evidence that rest on nothing else;
   * utterances left without any reading go too.
   */
  public static Edit remove(Project project, String id) {
    Source source = project.sources().get(id);
    if (source == null) {
      return Edit.NONE;
    }
    List<Change> changes = new ArrayList<>();
    project.utterances().values().stream()
        .sorted(Project.TOLD)
        .forEach(
            before -> {
              Utterance after = without(before, id);
              if (after.readings().isEmpty() && !before.readings().isEmpty()) {
                changes.add(Change.removed(before));
              } else if (!after.equals(before)) {
                changes.add(Change.of(before, after));
              }
            });
    changes.add(Change.removed(source));
    return new Edit(changes);
  }

  /**
   * Puts another source in the place of one, with what is said in it: the file read in another
   * encoding, say. What rested on the old one alone goes, and so do speakers whom only that named.
   */
  public static Edit replace(Project project, String id, Source source, List<Said> said, Ids ids) {
    Edit out = remove(project, id);
    Project without = out.apply(project);
    Set<String> named = named(without);
    Set<String> before = named(project);
    Edit speakers =
        new Edit(
            without.speakers().values().stream()
                .filter(speaker -> before.contains(speaker.id()) && !named.contains(speaker.id()))
                .sorted(Project.BY_ID)
                .map(Change::removed)
                .toList());
    return out.then(speakers).then(add(speakers.apply(without), source, said, ids));
  }

  /** The speakers who say something, or are spoken to. */
  private static Set<String> named(Project project) {
    Set<String> named = new LinkedHashSet<>();
    project
        .utterances()
        .values()
        .forEach(
            utterance -> {
              utterance.speaker().ifPresent(named::add);
              utterance.addressee().ifPresent(named::add);
            });
    return named;
  }

  private static Utterance without(Utterance utterance, String source) {
    List<Reading> readings =
        utterance.readings().stream()
            .filter(r -> r.anchors().isEmpty() || !elsewhere(r.anchors(), source).isEmpty())
            .map(r -> r.withAnchors(elsewhere(r.anchors(), source)))
            .toList();
    List<Interpretation> interpretations =
        utterance.interpretations().stream()
            .map(i -> i.withEvidence(elsewhere(i.evidence(), source)))
            .toList();
    Utterance left = utterance.withReadings(readings).withInterpretations(interpretations);
    return left.preferred().filter(p -> left.reading(p).isEmpty()).isPresent()
        ? left.withPreferred(Optional.empty())
        : left;
  }

  private static List<Anchor> elsewhere(List<Anchor> anchors, String source) {
    return anchors.stream().filter(a -> !a.source().equals(source)).toList();
  }

  /** One addition: what is new is remembered, so that a name met twice is one speaker. */
  private static final class Adding {
    private final Ids ids;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Speaker> original = new LinkedHashMap<>();
    private final Map<String, Optional<String>> names = new LinkedHashMap<>();
    private final Map<String, String> scenes = new LinkedHashMap<>();
    private Project project;
    private double order;

    Adding(Project project, Ids ids) {
      this.project = project;
      this.ids = ids;
      this.order =
          project.utterances().values().stream().mapToDouble(Utterance::order).max().orElse(0);
      project.scenes().values().forEach(scene -> scenes.put(scene.title(), scene.id()));
      project.speakers().values().forEach(speaker -> original.put(speaker.id(), speaker));
    }

    Edit source(Source source, List<Said> said) {
      changes.add(Change.added(source));
      return said(source, said);
    }

    Edit said(Source source, List<Said> said) {
      List<Change> utterances = new ArrayList<>();
      for (Said each : said) {
        utterances.add(Change.added(utterance(source, each)));
      }
      speakers();
      changes.addAll(utterances);
      return new Edit(changes);
    }

    /** New speakers, and known ones who turned out to answer to more names. */
    private void speakers() {
      project.speakers().values().stream()
          .sorted(Project.BY_ID)
          .forEach(
              speaker -> {
                Optional<Speaker> before = Optional.ofNullable(original.get(speaker.id()));
                if (before.isEmpty()) {
                  changes.add(Change.added(speaker));
                } else if (!before.get().equals(speaker)) {
                  changes.add(Change.of(before.get(), speaker));
                }
              });
    }

    private Utterance utterance(Source source, Said said) {
      order = Math.floor(order) + 1;
      Reading reading =
          new Reading(
              ids.next("r"),
              said.text(),
              Optional.empty(),
              said.completeness(),
              anchors(source, said.spans()),
              said.hops(),
              said.confidence(),
              said.score(),
              Optional.empty(),
              Extra.NONE);
      return new Utterance(
          ids.next("u"),
          said.speaker().flatMap(this::speaker),
          Optional.empty(),
          said.scene().map(this::scene),
          said.kind(),
          said.when(),
          order,
          List.of(reading),
          Optional.empty(),
          said.speakerConfidence(),
          said.meanings().stream().map(meaning -> interpretation(source, meaning)).toList(),
          List.of(),
          said.note(),
          Status.DRAFT,
          said.origin(),
          Extra.NONE);
    }

    private Interpretation interpretation(Source source, Said.Meaning meaning) {
      return new Interpretation(
          ids.next("i"),
          meaning.text(),
          meaning.likelihood(),
          Optional.of(new By.Rule(meaning.rule())),
          anchors(source, meaning.evidence()),
          Interpretation.Status.SUGGESTED,
          Extra.NONE);
    }

    private static List<Anchor> anchors(Source source, List<Span> spans) {
      return spans.stream()
          .map(span -> Anchor.of(source.id(), source.text(), (int) span.start(), (int) span.end()))
          .toList();
    }

    private Optional<String> speaker(Said.SpeakerName name) {
      return names.computeIfAbsent(name.name() + "\n" + name.aliases(), _ -> find(name));
    }

    private Optional<String> find(Said.SpeakerName name) {
      Set<String> forms = new LinkedHashSet<>();
      forms.add(name.name());
      forms.addAll(name.aliases());
      for (String form : forms) {
        // “The president” may be another one in another article.
        Optional<Speaker> known =
            SpeakerEdits.named(project, form)
                .filter(
                    speaker ->
                        speaker.answersTo(name.name())
                            || !SpeakerEdits.differ(speaker.name(), name.name()));
        if (known.isPresent()) {
          project = project.with(known(known.get(), name));
          return known.map(Speaker::id);
        }
      }
      Speaker speaker =
          new Speaker(
              ids.next("p"),
              name.name(),
              name.aliases(),
              name.role(),
              SpeakerEdits.nextColour(project),
              Extra.NONE);
      project = project.with(speaker);
      return Optional.of(speaker.id());
    }

    /**
     * A known speaker, who from now on answers to the source's names too and is shown by the
     * fullest of them: who came as "MARSH" and is now named in full was only a last name before.
     */
    private static Speaker known(Speaker speaker, Said.SpeakerName name) {
      Set<String> forms = new LinkedHashSet<>(speaker.aliases());
      forms.add(speaker.name());
      forms.add(name.name());
      forms.addAll(name.aliases());
      String shown = isFuller(name.name(), speaker.name()) ? name.name() : speaker.name();
      List<String> aliases = new ArrayList<>();
      for (String form : forms) {
        boolean known =
            form.equalsIgnoreCase(shown) || aliases.stream().anyMatch(form::equalsIgnoreCase);
        if (!known) {
          aliases.add(form);
        }
      }
      Speaker named = speaker.withName(shown).withAliases(aliases);
      return named.role().isEmpty() ? named.withRole(name.role()) : named;
    }

    private static boolean isFuller(String name, String than) {
      return name.length() > than.length()
          && name.toLowerCase(Locale.ROOT).endsWith(" " + than.toLowerCase(Locale.ROOT));
    }

    private String scene(String title) {
      return scenes.computeIfAbsent(
          title,
          _ -> {
            Scene scene = new Scene(ids.next("c"), title, Optional.empty(), Extra.NONE);
            changes.add(Change.added(scene));
            return scene.id();
          });
    }
  }
}
