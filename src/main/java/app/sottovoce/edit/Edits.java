package app.sottovoce.edit;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Completeness;
import app.sottovoce.model.Hop;
import app.sottovoce.model.Info;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Status;
import app.sottovoce.model.Utterance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What analysts say of utterances, as edits. Each function takes the project as it is and returns
 * what to change in it, nothing if it is so already; ids that the project does not hold are passed
 * over.
 */
public final class Edits {
  private Edits() {}

  /** Changes some utterances, each in the same way. */
  public static Edit change(
      Project project, Collection<String> ids, UnaryOperator<Utterance> change) {
    List<Change> changes = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      project
          .utterance(id)
          .ifPresent(
              before -> {
                Utterance after = change.apply(before);
                if (!after.equals(before)) {
                  changes.add(Change.of(before, after));
                }
              });
    }
    return new Edit(changes);
  }

  /**
   * Says who spoke. How sure the program, or anyone, was of the former speaker no longer holds and
   * goes; an analyst's own view of a speaker who stays, stays.
   *
   * @param speaker id of the speaker, or nothing for "nobody can tell"
   */
  public static Edit retag(Project project, Collection<String> ids, Optional<String> speaker) {
    return change(
        project,
        ids,
        u ->
            u.withSpeaker(speaker)
                .withSpeakerConfidence(
                    u.speakerConfidence()
                        .filter(a -> u.speaker().equals(speaker) && !a.isSuggestion())));
  }

  /** Says to whom it was said. */
  public static Edit address(Project project, Collection<String> ids, Optional<String> speaker) {
    return change(project, ids, u -> u.withAddressee(speaker));
  }

  /** Says how sure the words of the preferred reading are. */
  public static Edit sureOfWords(
      Project project, Collection<String> ids, Optional<Assessment> confidence) {
    return change(
        project,
        ids,
        u -> u.reading().map(r -> u.withReading(r.withConfidence(confidence))).orElse(u));
  }

  /** Says how sure the speaker is. */
  public static Edit sureOfSpeaker(
      Project project, Collection<String> ids, Optional<Assessment> confidence) {
    return change(project, ids, u -> u.withSpeakerConfidence(confidence));
  }

  /**
   * Retypes the words of a reading. Its anchors keep the source's own words.
   *
   * @param by who retypes them
   */
  public static Edit retype(
      Project project, String utterance, String reading, String text, Optional<By> by) {
    return change(
        project,
        List.of(utterance),
        u ->
            u.reading(reading)
                .filter(r -> !r.text().equals(text))
                .map(r -> u.withReading(r.withText(text).withBy(by)))
                .orElse(u));
  }

  /** Says how much of what was said the preferred reading gives. */
  public static Edit complete(
      Project project, Collection<String> ids, Optional<Completeness> completeness) {
    return change(
        project,
        ids,
        u -> u.reading().map(r -> u.withReading(r.withCompleteness(completeness))).orElse(u));
  }

  /** Shows another of the utterance's readings. */
  public static Edit prefer(Project project, String utterance, String reading) {
    return change(
        project,
        List.of(utterance),
        u ->
            u.reading(reading).isPresent() && !u.reading().equals(u.reading(reading))
                ? u.withPreferred(Optional.of(reading))
                : u);
  }

  /** Adds another account of the words. */
  public static Edit addReading(Project project, String utterance, Reading reading) {
    return change(
        project,
        List.of(utterance),
        u -> {
          List<Reading> readings = new ArrayList<>(u.readings());
          readings.add(reading);
          return u.withReadings(readings);
        });
  }

  /** Says by what way the words came to be known. */
  public static Edit kind(Project project, Collection<String> ids, Optional<Kind> kind) {
    return change(project, ids, u -> u.withKind(kind));
  }

  /** Says in which scene it was said. */
  public static Edit scene(Project project, Collection<String> ids, Optional<String> scene) {
    return change(project, ids, u -> u.withScene(scene));
  }

  public static Edit note(Project project, Collection<String> ids, String note) {
    return change(project, ids, u -> u.withNote(note));
  }

  public static Edit status(Project project, Collection<String> ids, Status status) {
    return change(project, ids, u -> u.withStatus(status));
  }

  /** Puts a tag on some utterances. */
  public static Edit tag(Project project, Collection<String> ids, String tag) {
    return change(
        project,
        ids,
        u -> {
          Set<String> tags = new LinkedHashSet<>(u.tags());
          return tags.add(tag) ? u.withTags(List.copyOf(tags)) : u;
        });
  }

  /** Takes a tag off some utterances. */
  public static Edit untag(Project project, Collection<String> ids, String tag) {
    return change(
        project, ids, u -> u.withTags(u.tags().stream().filter(t -> !t.equals(tag)).toList()));
  }

  /** Adds an opinion of what some utterances meant. */
  public static Edit interpret(
      Project project, Collection<String> ids, Interpretation interpretation) {
    return change(
        project,
        ids,
        u -> {
          List<Interpretation> all = new ArrayList<>(u.interpretations());
          all.add(interpretation);
          return u.withInterpretations(all);
        });
  }

  /** Replaces an opinion by the one of the same id. */
  public static Edit reinterpret(Project project, String utterance, Interpretation interpretation) {
    return change(
        project,
        List.of(utterance),
        u ->
            u.withInterpretations(
                u.interpretations().stream()
                    .map(i -> i.id().equals(interpretation.id()) ? interpretation : i)
                    .toList()));
  }

  /** Takes an opinion out. */
  public static Edit removeInterpretation(
      Project project, String utterance, String interpretation) {
    return change(
        project,
        List.of(utterance),
        u ->
            u.withInterpretations(
                u.interpretations().stream().filter(i -> !i.id().equals(interpretation)).toList()));
  }

  /**
   * Takes over what the program suggests of some utterances: its assessments become the analyst's,
   * the utterances count as reviewed. Suggested interpretations stay suggestions; each is an
   * opinion of its own.
   */
  public static Edit accept(Project project, Collection<String> ids, String analyst, Instant now) {
    UnaryOperator<Assessment> take = a -> a.acceptedBy(analyst, now);
    return change(
        project,
        ids,
        u ->
            u.withReadings(
                    u.readings().stream()
                        .map(
                            r ->
                                r.confidence().filter(Assessment::isSuggestion).isPresent()
                                    ? r.withConfidence(r.confidence().map(take))
                                    : r)
                        .toList())
                .withSpeakerConfidence(u.speakerConfidence().map(take))
                .withStatus(u.status() == Status.DRAFT ? Status.REVIEWED : u.status()));
  }

  /**
   * Takes over an opinion that the program suggests of an utterance: it is then the analyst's own.
   * One that somebody holds already stays theirs.
   */
  public static Edit acceptInterpretation(
      Project project, String utterance, String interpretation, String analyst, Instant now) {
    return change(
        project,
        List.of(utterance),
        u ->
            u.withInterpretations(
                u.interpretations().stream()
                    .map(
                        i ->
                            i.id().equals(interpretation)
                                    && i.status() != Interpretation.Status.HELD
                                ? i.withStatus(Interpretation.Status.HELD)
                                    .withBy(Optional.of(new By.Person(analyst)))
                                    .withLikelihood(
                                        i.likelihood().map(a -> a.acceptedBy(analyst, now)))
                                : i)
                    .toList()));
  }

  /** Says through which hands the words of the preferred reading passed. */
  public static Edit passedThrough(Project project, Collection<String> ids, List<Hop> hops) {
    return change(
        project, ids, u -> u.reading().map(r -> u.withReading(r.withHops(hops))).orElse(u));
  }

  /** Adds an utterance. */
  public static Edit add(Utterance utterance) {
    return Edit.of(Change.added(utterance));
  }

  /** Takes utterances out. */
  public static Edit remove(Project project, Collection<String> ids) {
    return new Edit(
        new LinkedHashSet<>(ids)
            .stream().flatMap(id -> project.utterance(id).stream()).map(Change::removed).toList());
  }

  /** Renames the matter. */
  public static Edit retitle(Project project, String title) {
    Info info = project.info();
    return info.title().equals(title) ? Edit.NONE : Edit.of(Change.of(info, info.withTitle(title)));
  }
}
