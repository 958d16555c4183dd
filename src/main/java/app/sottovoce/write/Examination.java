package app.sottovoce.write;

import app.sottovoce.json.JsonPath;
import app.sottovoce.json.Names;
import app.sottovoce.json.Suggestion;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import app.sottovoce.write.Problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what is wrong or missing in a project, beyond what the schema says. Each thing is examined
 * at the place where a file has it.
 */
public final class Examination {
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final int SHOWN = 40;

  private final Project project;
  private final boolean vocabularyIsKnown;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param project what things may refer to
   */
  public Examination(Project project) {
    this.project = project;
    this.vocabularyIsKnown = !project.info().extra().fields().containsKey(Names.VOCABULARY);
  }

  /** The problems that a project would have as a file, with their places in that file. */
  public static List<Problem> of(Project project) {
    Examination examination = new Examination(project);
    JsonPath speakers = JsonPath.ROOT.field(Names.SPEAKERS);
    int index = 0;
    for (Speaker speaker : AnnotatedJson.byId(project.speakers())) {
      examination.speaker(speakers.element(index++), speaker);
    }
    JsonPath utterances = JsonPath.ROOT.field(Names.UTTERANCES);
    JsonPath suggestions = JsonPath.ROOT.field(Names.SUGGESTIONS);
    index = 0;
    int suggested = 0;
    for (Utterance utterance : project.told()) {
      examination.utterance(utterances.element(index++), Suggestion.without(utterance));
      for (Suggestion suggestion : Suggestion.of(utterance)) {
        examination.interpretation(
            suggestions.element(suggested++), utterance, suggestion.interpretation());
      }
    }
    return examination.problems();
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public void speaker(JsonPath path, Speaker speaker) {
    if (!speaker.colour().isEmpty() && !COLOUR.matcher(speaker.colour()).matches()) {
      wrong(speaker, path.field(Names.COLOUR), "“%s” is no colour like #4c78c8", speaker.colour());
    }
  }

  public void utterance(JsonPath path, Utterance utterance) {
    known(utterance, path.field(Names.SPEAKER), utterance.speaker(), project.speakers().keySet());
    known(
        utterance, path.field(Names.ADDRESSEE), utterance.addressee(), project.speakers().keySet());
    known(utterance, path.field(Names.SCENE), utterance.scene(), project.scenes().keySet());
    if (utterance.speaker().isEmpty() && !utterance.isMention()) {
      missing(utterance, path, "nobody is named as its speaker");
    }
    assessment(utterance, path.field(Names.SPEAKER_CONFIDENCE), utterance.speakerConfidence());
    readings(path, utterance);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < utterance.interpretations().size(); i++) {
      JsonPath place = path.field(Names.INTERPRETATIONS).element(i);
      Interpretation interpretation = utterance.interpretations().get(i);
      unique(utterance, place, interpretation.id(), ids);
      interpretation(place, utterance, interpretation);
    }
  }

  /** One interpretation of an utterance, wherever the file has it. */
  public void interpretation(JsonPath path, Utterance of, Interpretation interpretation) {
    by(of, path, interpretation.by());
    assessment(of, path.field(Names.LIKELIHOOD), interpretation.likelihood());
    if (interpretation.evidence().isEmpty()) {
      missing(of, path, "nothing is given as evidence for “%s”", interpretation.text());
    }
    anchors(of, path.field(Names.EVIDENCE), interpretation.evidence());
  }

  private void readings(JsonPath path, Utterance utterance) {
    if (utterance.readings().isEmpty()) {
      missing(utterance, path, "it has no words");
    }
    if (utterance.preferred().isPresent()
        && utterance.reading(utterance.preferred().get()).isEmpty()) {
      wrong(
          utterance,
          path.field(Names.PREFERRED),
          "the preferred reading “%s” is not among its readings",
          utterance.preferred().get());
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < utterance.readings().size(); i++) {
      JsonPath place = path.field(Names.READINGS).element(i);
      Reading reading = utterance.readings().get(i);
      unique(utterance, place, reading.id(), ids);
      by(utterance, place, reading.by());
      assessment(utterance, place.field(Names.CONFIDENCE), reading.confidence());
      anchors(utterance, place.field(Names.ANCHORS), reading.anchors());
      if (reading.score().filter(score -> score < 0 || score > 1).isPresent()) {
        wrong(utterance, place.field(Names.SCORE), "a score lies between 0 and 1");
      }
    }
  }

  private void anchors(Thing thing, JsonPath path, List<Anchor> anchors) {
    for (int i = 0; i < anchors.size(); i++) {
      anchor(thing, path.element(i), anchors.get(i));
    }
  }

  private void anchor(Thing thing, JsonPath path, Anchor anchor) {
    Optional<Source> source = project.source(anchor.source());
    if (source.isEmpty()) {
      known(
          thing,
          path.field(Names.SOURCE),
          Optional.of(anchor.source()),
          project.sources().keySet());
      return;
    }
    String text = source.get().text();
    if (text.isEmpty()) {
      return; // the file was written without texts
    }
    if (anchor.end() > text.length()) {
      wrong(
          thing,
          path,
          "“%s” should end behind the end of source “%s”",
          anchor.exact(),
          anchor.source());
    } else if (!text.startsWith(anchor.exact(), anchor.start())
        || anchor.end() - anchor.start() != anchor.exact().length()) {
      wrong(
          thing,
          path,
          "“%s” should stand in source “%s”, but there it says “%s”",
          anchor.exact(),
          anchor.source(),
          text.substring(anchor.start(), anchor.end()));
    }
  }

  private void assessment(Thing thing, JsonPath path, Optional<Assessment> assessment) {
    if (assessment.isEmpty()) {
      return;
    }
    by(thing, path, assessment.get().by());
    String term = assessment.get().term();
    Optional<Likelihood> likelihood = Likelihood.ofTerm(term);
    if (!vocabularyIsKnown) {
      return;
    }
    if (likelihood.isEmpty()) {
      wrong(thing, path.field(Names.TERM), "“%s” is no word of ICD 203", term);
    } else if (assessment
        .get()
        .percent()
        .filter(p -> !p.equals(likelihood.get().percent()))
        .isPresent()) {
      wrong(
          thing,
          path.field(Names.PERCENT),
          "“%s” means %d to %d per cent",
          term,
          likelihood.get().percent().low(),
          likelihood.get().percent().high());
    }
  }

  private void by(Thing thing, JsonPath path, Optional<By> by) {
    if (by.isPresent() && by.get() instanceof By.Person(String analyst)) {
      known(thing, path.field(Names.BY), Optional.of(analyst), project.analysts().keySet());
    }
  }

  private void known(Thing thing, JsonPath path, Optional<String> id, Set<String> ids) {
    if (id.isPresent() && !ids.contains(id.get())) {
      wrong(thing, path, "nothing in the file has the id “%s”", id.get());
    }
  }

  private void unique(Thing thing, JsonPath path, String id, Set<String> ids) {
    if (!ids.add(id)) {
      wrong(thing, path.field(Names.ID), "“%s” is taken already in this utterance", id);
    }
  }

  private void wrong(Thing thing, JsonPath path, String sentence, Object... parts) {
    problems.add(new Problem(Severity.WRONG, thing, path, told(sentence, parts)));
  }

  private void missing(Thing thing, JsonPath path, String sentence, Object... parts) {
    problems.add(new Problem(Severity.MISSING, thing, path, told(sentence, parts)));
  }

  private static String told(String sentence, Object... parts) {
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] instanceof String text && text.length() > SHOWN) {
        parts[i] = text.substring(0, SHOWN) + "…";
      }
    }
    return sentence.formatted(parts);
  }
}
