package app.sottovoce.cli;

import app.sottovoce.read.base.UnreadableFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what is wrong or missing in an annotated transcript, one line each. */
@Command(
    name = "check",
    description = {
      "Checks an annotated transcript: against its schema, and for what a schema cannot say.",
      "Each problem and each warning is a line on the standard output; warnings alone count as"
          + " fine."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.json", description = "The annotated transcript to check.")
  private Path file;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PrintWriter err = command.commandLine().getErr();
    List<Finding> findings;
    try {
      findings = TranscriptCheck.findings(file);
    } catch (UnreadableFile e) {
      err.println(e.getMessage());
      return Exit.UNREADABLE_INPUT;
    }
    PrintWriter out = command.commandLine().getOut();
    findings.forEach(out::println);
    out.flush();
    long problems = findings.stream().filter(Finding::isProblem).count();
    err.println(
        "%s: %s, %s"
            .formatted(
                file,
                counted(problems, "problem"),
                counted(findings.size() - problems, "warning")));
    return problems == 0 ? Exit.DONE : Exit.DONE_WITH_PROBLEMS;
  }

  private static String counted(long number, String what) {
    return (number == 0 ? "no" : Long.toString(number)) + " " + what + (number == 1 ? "" : "s");
  }
}
