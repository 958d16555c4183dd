package app.sottovoce.write;

import java.util.List;
import java.util.Optional;

/** The formats in which projects can be written. */
public final class ProjectWriters {
  public static final List<ProjectWriter> ALL =
      List.of(
          new AnnotatedJson(),
          new SubRip(),
          new WebVtt(),
          Table.CSV,
          Table.CSV_FOR_EXCEL,
          Table.TSV,
          new WebAnnotations(),
          new CslJson(),
          new ElanDocument(),
          new PraatTextGrid(),
          new TeiTranscript());

  private ProjectWriters() {}

  public static Optional<ProjectWriter> named(String format) {
    return ALL.stream().filter(writer -> writer.format().equals(format)).findFirst();
  }

  /** The first of the formats whose files end like this, without the dot, whatever the case. */
  public static Optional<ProjectWriter> ending(String extension) {
    return ALL.stream()
        .filter(writer -> writer.extension().equalsIgnoreCase(extension))
        .findFirst();
  }
}
