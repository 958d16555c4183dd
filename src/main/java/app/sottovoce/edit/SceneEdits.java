package app.sottovoce.edit;

import app.sottovoce.model.Project;
import app.sottovoce.model.Scene;
import java.util.List;
import java.util.Optional;

/** What analysts do with scenes, as edits. */
public final class SceneEdits {
  private SceneEdits() {}

  public static Edit add(Scene scene) {
    return Edit.of(Change.added(scene));
  }

  /** Replaces a scene by the one of the same id: another title, another stretch. */
  public static Edit change(Project project, Scene scene) {
    return project
        .scene(scene.id())
        .filter(before -> !before.equals(scene))
        .map(before -> Edit.of(Change.of(before, scene)))
        .orElse(Edit.NONE);
  }

  /** Takes a scene out; its utterances are then in none. */
  public static Edit remove(Project project, String id) {
    List<String> inIt =
        project.utterances().values().stream()
            .filter(u -> u.scene().filter(id::equals).isPresent())
            .map(u -> u.id())
            .sorted()
            .toList();
    return project
        .scene(id)
        .map(
            scene ->
                Edits.scene(project, inIt, Optional.empty()).then(Edit.of(Change.removed(scene))))
        .orElse(Edit.NONE);
  }
}
