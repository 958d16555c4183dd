package app.sottovoce.read.annotated;

import app.sottovoce.json.CodePoints;
import app.sottovoce.json.Head;
import app.sottovoce.json.JsonPath;
import app.sottovoce.json.Suggestion;
import app.sottovoce.json.UnreadableJson;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Thing;
import app.sottovoce.model.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the parts of an annotated transcript together into the project they tell. */
final class Assembly implements TranscriptParts {
  private Project project = Project.empty(new Info("", "", Optional.empty(), Extra.NONE));
  private final Map<String, List<Suggestion>> suggestions = new LinkedHashMap<>();
  private final Map<String, JsonPath> suggested = new LinkedHashMap<>();

  @Override
  public void thing(JsonPath path, Thing thing) throws UnreadableJson {
    if (project.current(thing).isPresent()) {
      throw new UnreadableJson(path.field("id"), "is “" + thing.id() + "”, which is taken already");
    }
    project = project.with(thing);
  }

  @Override
  public void suggestion(JsonPath path, Suggestion suggestion) {
    suggestions.computeIfAbsent(suggestion.utterance(), _ -> new ArrayList<>()).add(suggestion);
    suggested.putIfAbsent(suggestion.utterance(), path);
  }

  @Override
  public void head(Head head) throws UnreadableJson {
    project = project.with(head.info()).withRevision(head.revision());
    for (Map.Entry<String, JsonPath> entry : suggested.entrySet()) {
      if (project.utterance(entry.getKey()).isEmpty()) {
        throw new UnreadableJson(
            entry.getValue().field("utterance"),
            "is “" + entry.getKey() + "”, which no utterance is called");
      }
    }
  }

  /** The project, once all parts are there. */
  Project project() {
    Project result = project;
    CodePoints points = CodePoints.of(project.sources().values());
    for (Utterance utterance : project.utterances().values()) {
      Utterance whole =
          points.toUnits(
              Suggestion.with(utterance, suggestions.getOrDefault(utterance.id(), List.of())));
      if (whole != utterance) {
        result = result.with(whole);
      }
      for (String tag : utterance.tags()) {
        if (result.tag(tag).isEmpty()) {
          result = result.with(new Tag(tag, tag, Extra.NONE));
        }
      }
    }
    return result;
  }
}
