package app.sottovoce.cli;

import app.sottovoce.load.Loaded;
import app.sottovoce.model.Project;
import app.sottovoce.quote.QuoteFinder;
import app.sottovoce.read.base.ReadOptions;
import app.sottovoce.read.base.UnreadableFile;
import app.sottovoce.write.AnnotatedJson;
import app.sottovoce.write.ExportOptions;
import app.sottovoce.write.ProjectWriter;
import app.sottovoce.write.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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

/** {@code sottovoce annotate}: from sources to an annotated transcript of what is found in them. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles and transcripts, finds what is said in them and who said it, and writes an"
          + " annotated transcript as JSON, or in another format that OUT or --to names. All that"
          + " is found is a draft, to be reviewed.",
      "Exit code: 0 done, 1 done with remarks, 2 wrong usage, 3 a file could not be read or"
          + " written."
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Clock clock = Clock.systemUTC();

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The sources to read.")
  private List<Path> files;

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description =
          "Where the annotated transcript goes, if not to the standard output. The ending of the"
              + " name tells the format (.eaf, .TextGrid, .vtt, .csv …); any other is JSON.")
  private Optional<Path> out;

  @Option(
      names = "--title",
      paramLabel = "T",
      description = "What the matter is called, if not as the first source is.")
  private Optional<String> title;

  @Option(
      names = "--paraphrases",
      description = "Also suggest what articles tell without quotation marks, in other words.")
  private boolean paraphrases;

  @Mixin private WritingOptions writing;

  @Override
  public Integer call() {
    refuseToOverwriteASource();
    ProjectWriter writer =
        writing.writer(out.orElse(Path.of("annotated.json"))).orElseGet(AnnotatedJson::new);
    List<Loaded> sources = new ArrayList<>();
    int exit = Exit.DONE;
    for (Path file : files) {
      try {
        Loaded source = Loaded.from(file, ReadOptions.NONE, finder(), clock);
        sources.add(source);
        exit = Math.max(exit, report(file, source));
      } catch (UnreadableFile e) {
        err().println(e.getMessage());
        exit = Exit.UNREADABLE_INPUT;
      }
    }
    if (exit == Exit.UNREADABLE_INPUT) {
      err().println("Nothing was written, since not all files could be read.");
      return exit;
    }
    return Math.max(exit, write(project(sources), writer));
  }

  private QuoteFinder finder() {
    return paraphrases ? QuoteFinder.withParaphrases() : new QuoteFinder();
  }

  private int report(Path file, Loaded source) {
    int found = source.said().size();
    source.remarks().forEach(remark -> err().println(file + ": " + remark));
    err()
        .println(
            file
                + ": "
                + (found == 0
                    ? "no utterances"
                    : found == 1 ? "1 utterance" : found + " utterances"));
    return found == 0 || !source.remarks().isEmpty() ? Exit.DONE_WITH_PROBLEMS : Exit.DONE;
  }

  private Project project(List<Loaded> sources) {
    String matter = title.orElseGet(() -> sources.getFirst().source().title());
    return Gathering.project(matter, sources, clock.instant());
  }

  private int write(Project project, ProjectWriter writer) {
    try {
      List<String> remarks;
      if (out.isPresent()) {
        remarks = WholeFile.write(out.get(), target -> written(project, writer, target));
        err().println(out.get() + " written.");
      } else {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        remarks = written(project, writer, bytes);
        spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
      }
      remarks.forEach(err()::println);
      return remarks.isEmpty() ? Exit.DONE : Exit.DONE_WITH_PROBLEMS;
    } catch (IOException e) {
      err()
          .println(
              out.get()
                  + " could not be written ("
                  + e
                  + "); check the folder and the space on the disk.");
      return Exit.UNREADABLE_INPUT;
    }
  }

  private static List<String> written(Project project, ProjectWriter writer, OutputStream target)
      throws IOException {
    return writer.write(project, ExportOptions.COMPLETE, target);
  }

  private void refuseToOverwriteASource() {
    for (Path file : files) {
      if (out.isPresent() && isSame(file, out.get())) {
        throw new ParameterException(
            spec.commandLine(),
            "-o " + out.get() + " would overwrite a source; name another file.");
      }
    }
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
