package app.sottovoce.cli;

import app.sottovoce.json.CodePoints;
import app.sottovoce.json.Head;
import app.sottovoce.json.JsonPath;
import app.sottovoce.json.Names;
import app.sottovoce.json.Suggestion;
import app.sottovoce.json.UnreadableJson;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import app.sottovoce.read.annotated.AnnotatedTranscript;
import app.sottovoce.read.annotated.TranscriptParts;
import app.sottovoce.read.annotated.TranscriptSchema;
import app.sottovoce.read.base.UnreadableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything that can be said against a file: what the schema does not allow, what cannot be read,
 * what contradicts something else, and what is missing.
 */
final class TranscriptCheck implements TranscriptParts {
  private final List<Finding> findings = new ArrayList<>();
  private final Map<JsonPath, Utterance> utterances = new LinkedHashMap<>();
  private final Map<JsonPath, Suggestion> suggestions = new LinkedHashMap<>();
  private Project project = Project.empty(new Info("", "", Optional.empty(), Extra.NONE));

  private TranscriptCheck() {}

  /**
   * @throws UnreadableFile if the file cannot be read or is not an annotated transcript at all
   */
  static List<Finding> findings(Path file) throws UnreadableFile {
    return findings(file.toString(), AnnotatedTranscript.bytes(file));
  }

  /**
   * @param name the file's name, for errors
   * @throws UnreadableFile if the file is not an annotated transcript at all
   */
  static List<Finding> findings(String name, byte[] json) throws UnreadableFile {
    TranscriptCheck check = new TranscriptCheck();
    check.validate(name, json);
    AnnotatedTranscript.read(name, json, check);
    check.examine();
    return List.copyOf(check.findings);
  }

  @Override
  public void thing(JsonPath path, Thing thing) {
    if (project.current(thing).isPresent()) {
      problem(path.field(Names.ID), "“" + thing.id() + "” is taken already");
      return;
    }
    project = project.with(thing);
    if (thing instanceof Utterance utterance) {
      utterances.put(path, utterance);
    }
  }

  @Override
  public void suggestion(JsonPath path, Suggestion suggestion) {
    suggestions.put(path, suggestion);
  }

  @Override
  public void head(Head head) {
    project = project.with(head.info());
  }

  @Override
  public void unreadable(UnreadableJson error) {
    // What the schema has said of the same place need not be said twice.
    Predicate<Finding> same = finding -> finding.path().toString().equals(error.path().toString());
    if (findings.stream().noneMatch(same)) {
      problem(error.path(), error.what());
    }
  }

  private void validate(String name, byte[] json) throws UnreadableFile {
    TranscriptSchema.load()
        .violations(AnnotatedTranscript.tree(name, json))
        .forEach(violation -> problem(violation.path(), violation.message()));
  }

  private void examine() {
    Examination examination = new Examination(project);
    CodePoints points = CodePoints.of(project.sources().values());
    utterances.forEach((path, utterance) -> examination.utterance(path, points.toUnits(utterance)));
    suggestions.forEach(
        (path, suggestion) -> {
          Optional<Utterance> utterance = project.utterance(suggestion.utterance());
          if (utterance.isEmpty()) {
            problem(
                path.field(Names.UTTERANCE),
                "no utterance has the id “" + suggestion.utterance() + "”");
          } else {
            Utterance alone =
                utterance.get().withInterpretations(List.of(suggestion.interpretation()));
            examination.interpretation(path, points.toUnits(alone).interpretations().getFirst());
          }
        });
    findings.addAll(examination.findings());
  }

  private void problem(JsonPath path, String sentence) {
    findings.add(new Finding(true, path, sentence));
  }
}
