package app.sottovoce.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/**
 * Writes {@code docs/conformance.md}: {@code mvn test-compile exec:exec@conformance -Pconformance
 * -Dshared=PATH}.
 */
final class Conformance {
  private Conformance() {}

  /** Takes the folder with the shared data and the file to write. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 2 || !Files.isDirectory(Path.of(arguments[0], "formats"))) {
      throw new IllegalArgumentException(
          "Name the folder with the suites (-Dshared=PATH); they are not part of the project.");
    }
    Path formats = Path.of(arguments[0], "formats");
    StringBuilder exceptions = new StringBuilder();
    StringBuilder report = new StringBuilder(HEAD);
    for (Suite suite : Suites.ALL) {
      Outcome outcome = suite.run(Suites.cases(formats, suite));
      report.append(row(suite, outcome));
      exceptions.append(section(suite, outcome));
    }
    report.append(
        "\nDisputed cases are those on which a second good reader differs from the suite.\n");
    report.append("\n## Exceptions\n").append(exceptions);
    report.append("\n## Recognised by content\n\n").append(Recognition.table(formats));
    Files.writeString(Path.of(arguments[1]), report);
  }

  private static final String HEAD =
      """
      # Conformance

      Made by `mvn -q test-compile exec:exec@conformance -Pconformance -Dshared=PATH`; the suites are other people's and are not part of the
      project. `ConformanceTest` holds every row (`mvn test -Dshared=PATH`).

      | suite | what is read | right | disputed | figure |
      |---|---|---|---|---|
      """;

  private static String row(Suite suite, Outcome outcome) {
    String right =
        outcome.figure().isEmpty()
            ? outcome.right() + " of " + outcome.cases()
            : outcome.cases() + " files";
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(
            suite.name(),
            suite.title(),
            right,
            outcome.disputed() == 0 ? "" : outcome.disputed(),
            outcome.figure());
  }

  private static String section(Suite suite, Outcome outcome) throws IOException {
    if (outcome.wrong().isEmpty()) {
      return "";
    }
    SortedMap<String, String> reasons = Exceptions.of(suite);
    StringBuilder section = new StringBuilder("\n`" + suite.name() + "`:\n\n");
    for (String id : outcome.wrong().keySet()) {
      section.append("- `%s`: %s\n".formatted(id, reasons.getOrDefault(id, "NOT EXPLAINED")));
    }
    return section.toString();
  }
}
