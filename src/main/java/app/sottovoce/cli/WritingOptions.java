package app.sottovoce.cli;

import app.sottovoce.read.base.FileBytes;
import app.sottovoce.write.ProjectWriter;
import app.sottovoce.write.ProjectWriters;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The format that a user wants, for all commands that write projects. */
final class WritingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "The format to write, if the ending of OUT does not tell it.")
  private Optional<String> format;

  /**
   * The writer of the format that is named, else of the one that a file's name ends like.
   *
   * @throws ParameterException if a format is named that there is not
   */
  Optional<ProjectWriter> writer(Path out) {
    if (format.isEmpty()) {
      String name = FileBytes.name(out);
      return ProjectWriters.ending(name.substring(name.lastIndexOf('.') + 1));
    }
    String wanted = format.get().strip().toLowerCase(Locale.ROOT);
    return Optional.of(
        ProjectWriters.named(wanted)
            .or(() -> ProjectWriters.ending(wanted))
            .orElseThrow(() -> wrong("There is no format “" + format.get() + "” to write.")));
  }

  /** What is wrong with the usage, and which formats there are. */
  ParameterException wrong(String sentence) {
    String known =
        ProjectWriters.ALL.stream().map(ProjectWriter::format).collect(Collectors.joining(", "));
    return new ParameterException(spec.commandLine(), sentence + " Known are: " + known + ".");
  }
}
