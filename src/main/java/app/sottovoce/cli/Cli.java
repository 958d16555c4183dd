package app.sottovoce.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: which commands there are, and what an exit code means. */
@Command(
    name = "sottovoce",
    description = "Annotates reported and lip-read speech. Without a command it opens the window.",
    mixinStandardHelpOptions = true,
    version = "Sottovoce")
public final class Cli implements Callable<Integer> {
  private static final List<Class<?>> COMMANDS =
      List.of(
          AnnotateCommand.class,
          CheckCommand.class,
          ConvertCommand.class,
          QuotesCommand.class,
          ReadCommand.class);

  private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

  /** Whether arguments of the program are meant for the command line rather than for the window. */
  public static boolean isMeant(String[] arguments) {
    return arguments.length > 0
        && (OPTIONS.contains(arguments[0]) || named(arguments[0]).isPresent());
  }

  /**
   * Runs a command.
   *
   * @return the exit code: 0 done, 1 done with problems, 2 wrong usage, 3 input could not be read
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Cli());
    // Making a command ready takes time: of all of them, more than some of them need for their
    // work.
    Optional<Class<?>> wanted = arguments.length > 0 ? named(arguments[0]) : Optional.empty();
    wanted.<List<Class<?>>>map(List::of).orElse(COMMANDS).forEach(line::addSubcommand);
    return line.setOut(out).setErr(err).execute(arguments);
  }

  @Override
  public Integer call() {
    return Exit.WRONG_USAGE;
  }

  /** The names of all commands. */
  static List<String> names() {
    return COMMANDS.stream().map(command -> command.getAnnotation(Command.class).name()).toList();
  }

  private static Optional<Class<?>> named(String name) {
    return COMMANDS.stream()
        .filter(command -> command.getAnnotation(Command.class).name().equals(name))
        .findFirst();
  }
}
