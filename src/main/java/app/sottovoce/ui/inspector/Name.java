package app.sottovoce.ui.inspector;

import app.sottovoce.model.Project;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Tag;
import app.sottovoce.model.Thing;
import app.sottovoce.ui.base.Tint;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.paint.Color;

/**
 * Something that can be chosen by its name.
 *
 * @param others other names it goes by
 * @param colour of the dot beside it, if it has one
 */
record Name(String id, String text, List<String> others, Optional<Color> colour) {
  private static final Comparator<Name> ALPHABETICAL =
      Comparator.comparing(Name::text, String.CASE_INSENSITIVE_ORDER).thenComparing(Name::id);

  static Name of(Speaker speaker) {
    return new Name(
        speaker.id(), speaker.name(), speaker.aliases(), Optional.of(Tint.of(speaker.colour())));
  }

  static Name of(Scene scene) {
    return new Name(scene.id(), scene.title(), List.of(), Optional.empty());
  }

  static Name of(Tag tag) {
    return new Name(tag.id(), tag.name(), List.of(), Optional.empty());
  }

  static List<Name> speakers(Project project) {
    return names(project.speakers().values(), Name::of);
  }

  static List<Name> scenes(Project project) {
    return names(project.scenes().values(), Name::of);
  }

  static List<Name> tags(Project project) {
    return names(project.tags().values(), Name::of);
  }

  boolean answersTo(String typed) {
    return text.equalsIgnoreCase(typed) || others.stream().anyMatch(typed::equalsIgnoreCase);
  }

  private static <T extends Thing> List<Name> names(Collection<T> things, Function<T, Name> name) {
    return things.stream().map(name).sorted(ALPHABETICAL).toList();
  }
}
