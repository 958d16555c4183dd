package app.sottovoce.cli;

import app.sottovoce.load.Loaded;
import app.sottovoce.model.Project;
import app.sottovoce.read.base.FileBytes;
import app.sottovoce.read.base.NeedsWholeFile;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.write.CueFormat;
import app.sottovoce.write.ExportOptions;
import app.sottovoce.write.ProjectWriter;
import app.sottovoce.write.WholeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sottovoce convert}: files of any format that can be read into one that can be written. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Reads sources or a project and writes what is said in them in another format. Subtitles into"
          + " subtitles are converted cue by cue, whatever the size of the file.",
      "Exit code: 0 done, 1 done with remarks, 2 wrong usage, 3 a file could not be read or"
          + " written."
    })
final class ConvertCommand implements Callable<Integer> {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Clock clock = Clock.systemUTC();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "IN", description = "The sources, or one project.")
  private List<Path> files;

  @Option(
      names = "-o",
      required = true,
      paramLabel = "OUT",
      description = "Where the result goes; - for the standard output.")
  private Path out;

  @Mixin private WritingOptions writing;

  @Mixin private ReadingOptions reading;

  private int exit = Exit.DONE;

  @Override
  public Integer call() {
    ProjectWriter writer = writer();
    ReadOptions options = reading.get();
    refuseToOverwriteASource();
    try {
      if (out.equals(STANDARD_OUTPUT)) {
        print(writer, options);
      } else {
        convert(writer, options, out);
      }
    } catch (UnreadableFile | StoredProject.NotOpened e) {
      err().println(e.getMessage());
      exit = Exit.UNREADABLE_INPUT;
    } catch (IOException e) {
      err()
          .println(
              out
                  + " could not be written ("
                  + e
                  + "); check the folder and the space on the disk.");
      exit = Exit.UNREADABLE_INPUT;
    }
    return exit;
  }

  /** The standard output, too, gets a whole result or none. */
  private void print(ProjectWriter writer, ReadOptions options) throws IOException {
    Path unfinished = Files.createTempFile("sottovoce-", "." + writer.extension());
    try {
      convert(writer, options, unfinished);
      try (BufferedReader result = Files.newBufferedReader(unfinished, StandardCharsets.UTF_8)) {
        result.transferTo(spec.commandLine().getOut());
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void convert(ProjectWriter writer, ReadOptions options, Path target) throws IOException {
    if (files.size() == 1 && writer instanceof CueFormat cueFormat) {
      try {
        StreamedConversion conversion =
            new StreamedConversion(files.getFirst(), options, cueFormat);
        StreamedConversion.Result result = WholeFile.write(target, conversion::write);
        tell(files.getFirst(), result.read());
        tell(out, result.lost());
        return;
      } catch (NeedsWholeFile _) {
        // Then it goes the other way, which can do everything.
      }
    }
    Project project = project(options);
    tell(out, WholeFile.write(target, to -> writer.write(project, ExportOptions.COMPLETE, to)));
  }

  /** The project that a single file is, else a new one of all files. */
  private Project project(ReadOptions options) throws IOException {
    if (files.size() == 1) {
      Optional<Project> project = StoredProject.in(files.getFirst(), options);
      if (project.isPresent()) {
        return project.get();
      }
    }
    List<Loaded> sources = new ArrayList<>();
    for (Path file : files) {
      Loaded source = Loaded.from(file, options, clock);
      tell(file, source.remarks());
      if (source.said().isEmpty()) {
        tell(file, List.of("no utterances"));
      }
      sources.add(source);
    }
    return Gathering.project(sources.getFirst().source().title(), sources, clock.instant());
  }

  private ProjectWriter writer() {
    return writing
        .writer(out)
        .orElseThrow(
            () ->
                writing.wrong(
                    "The name “" + FileBytes.name(out) + "” does not tell the format; use --to."));
  }

  private void refuseToOverwriteASource() {
    for (Path file : files) {
      if (file.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
        throw new ParameterException(
            spec.commandLine(), "-o " + out + " would overwrite a source; name another file.");
      }
    }
  }

  private void tell(Path file, List<?> remarks) {
    remarks.forEach(remark -> err().println(file + ": " + remark));
    exit = Math.max(exit, remarks.isEmpty() ? Exit.DONE : Exit.DONE_WITH_PROBLEMS);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
