package app.sottovoce.cli;

import app.sottovoce.read.SourceReaders;
import app.sottovoce.read.base.ColumnMapping;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.SourceReader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a user may say about files, for all commands that read them. */
final class ReadingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"--format", "--from"},
      paramLabel = "F",
      description = "The format of the files, if it is not to be found out from their content.")
  private Optional<String> format;

  @Option(
      names = "--encoding",
      paramLabel = "E",
      description =
          "The encoding of the files, if it is not to be found out: windows-1252, KOI8-R …")
  private Optional<String> encoding;

  @Option(
      names = "--fps",
      paramLabel = "N",
      description = "Frames per second, for times that count frames.")
  private Optional<Double> framesPerSecond;

  @Option(
      names = "--columns",
      paramLabel = "C",
      description =
          "Which column of a table is what, if its heading does not tell:"
              + " start=1,end=2,speaker=3,text=4; also duration, confidence, note and unit=s,"
              + " unit=ms or unit=frames.")
  private Optional<String> columns;

  /**
   * The options as readers understand them.
   *
   * @throws ParameterException if there is no such format, encoding or rate
   */
  ReadOptions get() {
    return new ReadOptions(
        format.map(this::reader),
        encoding.map(this::charset),
        frames(),
        columns.map(this::mapping));
  }

  private SourceReader reader(String name) {
    return SourceReaders.named(name).orElseThrow(() -> unknown("format", name, formats()));
  }

  private Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException _) {
      throw unknown("encoding", name, String.join(", ", Charset.availableCharsets().keySet()));
    }
  }

  private ColumnMapping mapping(String text) {
    try {
      return ColumnMapping.of(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--columns: " + e.getMessage());
    }
  }

  private OptionalDouble frames() {
    if (framesPerSecond.isEmpty()) {
      return OptionalDouble.empty();
    }
    double frames = framesPerSecond.get();
    if (!(frames > 0 && frames <= 1000)) {
      throw new ParameterException(
          spec.commandLine(), "--fps must be above 0 and at most 1000, not " + frames + ".");
    }
    return OptionalDouble.of(frames);
  }

  private static String formats() {
    return SourceReaders.ALL.stream().map(SourceReader::format).collect(Collectors.joining(", "));
  }

  private ParameterException unknown(String what, String name, String known) {
    return new ParameterException(
        spec.commandLine(), "There is no " + what + " “" + name + "”. Known are: " + known + ".");
  }
}
