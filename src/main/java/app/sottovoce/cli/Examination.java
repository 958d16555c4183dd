package app.sottovoce.cli;

import app.sottovoce.json.JsonPath;
import app.sottovoce.json.Names;
import app.sottovoce.model.Anchor;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.By;
import app.sottovoce.model.Interpretation;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Percent;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Source;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is wrong or missing in a project, beyond what the schema says. Each thing is examined
 * at the place where a file has it.
 */
final class Examination {
  private static final int SHOWN = 40;

  private final Project project;
  private final boolean vocabularyIsKnown;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param project what things may refer to
   */
  Examination(Project project) {
    this.project = project;
    this.vocabularyIsKnown = !project.info().extra().fields().containsKey(Names.VOCABULARY);
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  void utterance(JsonPath path, Utterance utterance) {
    known(path.field(Names.SPEAKER), utterance.speaker(), project.speakers().keySet());
    known(path.field(Names.ADDRESSEE), utterance.addressee(), project.speakers().keySet());
    known(path.field(Names.SCENE), utterance.scene(), project.scenes().keySet());
    if (utterance.speaker().isEmpty() && !utterance.isMention()) {
      missing(path, "nobody is named as its speaker");
    }
    assessment(path.field(Names.SPEAKER_CONFIDENCE), utterance.speakerConfidence());
    readings(path, utterance);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < utterance.interpretations().size(); i++) {
      JsonPath place = path.field(Names.INTERPRETATIONS).element(i);
      Interpretation interpretation = utterance.interpretations().get(i);
      unique(place, interpretation.id(), ids);
      interpretation(place, interpretation);
    }
  }

  /** One interpretation of an utterance, wherever the file has it. */
  void interpretation(JsonPath path, Interpretation interpretation) {
    by(path, interpretation.by());
    assessment(path.field(Names.LIKELIHOOD), interpretation.likelihood());
    if (interpretation.evidence().isEmpty()) {
      missing(path, "nothing is given as evidence for “%s”", interpretation.text());
    }
    anchors(path.field(Names.EVIDENCE), interpretation.evidence());
  }

  private void readings(JsonPath path, Utterance utterance) {
    if (utterance.readings().isEmpty()) {
      missing(path, "it has no words");
    }
    if (utterance.preferred().isPresent()
        && utterance.reading(utterance.preferred().get()).isEmpty()) {
      wrong(
          path.field(Names.PREFERRED),
          "the preferred reading “%s” is not among its readings",
          utterance.preferred().get());
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < utterance.readings().size(); i++) {
      JsonPath place = path.field(Names.READINGS).element(i);
      Reading reading = utterance.readings().get(i);
      unique(place, reading.id(), ids);
      by(place, reading.by());
      assessment(place.field(Names.CONFIDENCE), reading.confidence());
      anchors(place.field(Names.ANCHORS), reading.anchors());
    }
  }

  private void anchors(JsonPath path, List<Anchor> anchors) {
    for (int i = 0; i < anchors.size(); i++) {
      anchor(path.element(i), anchors.get(i));
    }
  }

  private void anchor(JsonPath path, Anchor anchor) {
    Optional<Source> source = project.source(anchor.source());
    if (source.isEmpty()) {
      known(path.field(Names.SOURCE), Optional.of(anchor.source()), project.sources().keySet());
      return;
    }
    String text = source.get().text();
    if (text.isEmpty()) {
      return; // the file was written without texts
    }
    if (anchor.end() > text.length()) {
      wrong(path, "“%s” ends behind the end of source “%s”", anchor.exact(), anchor.source());
    } else if (!text.startsWith(anchor.exact(), anchor.start())
        || anchor.end() - anchor.start() != anchor.exact().length()) {
      wrong(
          path,
          "“%s” should stand in source “%s”, but there it says “%s”",
          anchor.exact(),
          anchor.source(),
          text.substring(anchor.start(), anchor.end()));
    }
  }

  private void assessment(JsonPath path, Optional<Assessment> assessment) {
    if (assessment.isEmpty()) {
      return;
    }
    by(path, assessment.get().by());
    String term = assessment.get().term();
    Optional<Likelihood> likelihood = Likelihood.ofTerm(term);
    if (!vocabularyIsKnown) {
      return;
    }
    if (likelihood.isEmpty()) {
      wrong(path.field(Names.TERM), "“%s” is no word of ICD 203", term);
    } else if (assessment
        .get()
        .percent()
        .filter(p -> !isWithin(p, likelihood.get().percent()))
        .isPresent()) {
      wrong(
          path.field(Names.PERCENT),
          "“%s” means %d to %d per cent",
          term,
          likelihood.get().percent().low(),
          likelihood.get().percent().high());
    }
  }

  /** Whether a range is a word's own or, where somebody was more exact, a part of it. */
  private static boolean isWithin(Percent told, Percent meant) {
    return meant.low() <= told.low() && told.high() <= meant.high();
  }

  private void by(JsonPath path, Optional<By> by) {
    if (by.isPresent() && by.get() instanceof By.Person(String analyst)) {
      known(path.field(Names.BY), Optional.of(analyst), project.analysts().keySet());
    }
  }

  private void known(JsonPath path, Optional<String> id, Set<String> ids) {
    if (id.isPresent() && !ids.contains(id.get())) {
      wrong(path, "nothing in the file has the id “%s”", id.get());
    }
  }

  private void unique(JsonPath path, String id, Set<String> ids) {
    if (!ids.add(id)) {
      wrong(path.field(Names.ID), "“%s” is taken already in this utterance", id);
    }
  }

  private void wrong(JsonPath path, String sentence, Object... parts) {
    findings.add(new Finding(true, path, told(sentence, parts)));
  }

  private void missing(JsonPath path, String sentence, Object... parts) {
    findings.add(new Finding(false, path, told(sentence, parts)));
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
