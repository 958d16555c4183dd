package app.sottovoce.ui.table;

import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Speakers' names as a narrow column has them: the last word of the name where sources call the
 * speaker so and nobody else is called so, else the whole name.
 */
final class ShortNames {
  private final Object speakers;
  private final Map<String, String> names = new HashMap<>();

  ShortNames(Project project) {
    speakers = project.speakers();
    Map<String, Long> bearers =
        project.speakers().values().stream()
            .collect(Collectors.groupingBy(s -> key(last(s)), Collectors.counting()));
    for (Speaker speaker : project.speakers().values()) {
      String last = last(speaker);
      boolean called = speaker.aliases().stream().anyMatch(last::equalsIgnoreCase);
      names.put(speaker.id(), called && bearers.get(key(last)) == 1 ? last : speaker.name());
    }
  }

  /** Whether these are still the names of a project. */
  boolean isOf(Project project) {
    return speakers == project.speakers();
  }

  String of(Speaker speaker) {
    return names.getOrDefault(speaker.id(), speaker.name());
  }

  private static String last(Speaker speaker) {
    return speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
