package app.sottovoce;

import app.sottovoce.cli.Cli;
import app.sottovoce.store.Places;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts the program: a command if the arguments name one, else the window. */
public final class Main {
  private static final int NO_DISPLAY = 2;

  private Main() {}

  public static void main(String[] arguments) {
    if (Cli.isMeant(arguments)) {
      System.setProperty("logback.configurationFile", "logback-cli.xml");
      int exit = run(arguments);
      if (exit != 0) {
        // Not for 0: the JDK logs that somebody asked it to exit, and loads the whole log for that.
        System.exit(exit);
      }
      return;
    }
    Places places = Places.here();
    System.setProperty("sottovoce.logs", places.logs().toString());
    List<Path> files =
        Stream.concat(
                Stream.of(arguments), words(System.getProperty("sottovoce.open", "")).stream())
            .map(Path::of)
            .toList();
    if (!Window.open(places, files)) {
      System.err.println(
          "Sottovoce cannot open a window, since there is no display here; without one,"
              + " “sottovoce annotate FILE… -o OUT.json” does the job (“sottovoce --help” lists all"
              + " commands).");
      System.exit(NO_DISPLAY);
    }
  }

  /** Runs a command and returns its exit code. */
  static int run(String... arguments) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
    int exit = Cli.run(out, err, arguments);
    out.flush();
    return exit;
  }

  /**
   * The file names in one argument, as Maven's {@code -Dopen} hands them over: quoted if need be.
   */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean started = false;
    for (char c : line.toCharArray()) {
      if (quote != 0 ? c == quote : c == '"' || c == '\'') {
        quote = quote == 0 ? c : 0;
        started = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (started) {
          words.add(word.toString());
        }
        word.setLength(0);
        started = false;
      } else {
        word.append(c);
        started = true;
      }
    }
    if (started) {
      words.add(word.toString());
    }
    return words;
  }
}
