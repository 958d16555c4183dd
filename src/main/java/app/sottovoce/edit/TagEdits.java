package app.sottovoce.edit;

import app.sottovoce.model.Project;
import app.sottovoce.model.Tag;
import java.util.List;
import java.util.Optional;

/** What analysts do with tags, as edits. */
public final class TagEdits {
  private TagEdits() {}

  public static Edit add(Tag tag) {
    return Edit.of(Change.added(tag));
  }

  /** Renames a tag wherever it is. */
  public static Edit rename(Project project, String id, String name) {
    return project
        .tag(id)
        .filter(tag -> !tag.name().equals(name))
        .map(tag -> Edit.of(Change.of(tag, tag.withName(name))))
        .orElse(Edit.NONE);
  }

  /** Takes a tag out, off all utterances. */
  public static Edit remove(Project project, String id) {
    List<String> tagged =
        project.utterances().values().stream()
            .filter(u -> u.tags().contains(id))
            .map(u -> u.id())
            .sorted()
            .toList();
    return project
        .tag(id)
        .map(tag -> Edits.untag(project, tagged, id).then(Edit.of(Change.removed(tag))))
        .orElse(Edit.NONE);
  }

  /** The tag of a name, whatever the case. */
  public static Optional<Tag> named(Project project, String name) {
    return project.tags().values().stream()
        .filter(tag -> tag.name().equalsIgnoreCase(name.strip()))
        .min(Project.BY_ID);
  }
}
