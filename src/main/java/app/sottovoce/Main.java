package app.sottovoce;

import app.sottovoce.cli.Cli;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the program: a command if the arguments name one, else the window. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    if (Cli.isMeant(arguments)) {
      PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
      PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
      int exit = Cli.run(out, err, arguments);
      out.flush();
      System.exit(exit);
    }
  }
}
