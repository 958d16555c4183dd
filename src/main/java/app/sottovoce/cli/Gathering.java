package app.sottovoce.cli;

import app.sottovoce.edit.Ids;
import app.sottovoce.edit.SourceEdits;
import app.sottovoce.load.Loaded;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files that were read, brought together in a new project. */
final class Gathering {
  private Gathering() {}

  /**
   * The project of some sources, which are added in their order.
   *
   * @param title what the matter is called
   */
  static Project project(String title, List<Loaded> sources, Instant now) {
    Project project =
        Project.empty(new Info(id(sources, now), title, Optional.of(now), Extra.NONE));
    Ids ids = Ids.counting();
    for (Loaded loaded : sources) {
      Source source = loaded.source().withId(ids.next("s"));
      project = SourceEdits.add(project, source, loaded.said(), ids).apply(project);
    }
    return project;
  }

  /** A name that follows from what was read and when, so that no two runs share one. */
  private static String id(List<Loaded> sources, Instant now) {
    String hashes =
        sources.stream()
            .map(loaded -> loaded.source().file().flatMap(SourceFile::sha256).orElse(""))
            .collect(Collectors.joining(" "));
    byte[] name = (hashes + " " + now).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }
}
