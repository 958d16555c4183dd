package app.sottovoce.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every suite is passed, but for the exceptions that have a reason. */
class ConformanceTest {

  static Stream<Named<Suite>> suites() {
    return Suites.ALL.stream().map(suite -> Named.of(suite.name(), suite));
  }

  @ParameterizedTest
  @MethodSource("suites")
  void aSuiteIsPassedButForItsExceptions(Suite suite) throws Exception {
    String shared = System.getProperty("sottovoce.shared", "");
    assumeTrue(!shared.isEmpty(), "The folder with the suites is not given (-Dshared=PATH)");
    Outcome outcome = suite.run(Suites.cases(Path.of(shared, "formats"), suite));
    Map<String, String> unexplained = new TreeMap<>(outcome.wrong());
    Map<String, String> reasons = Exceptions.of(suite);
    unexplained.keySet().removeAll(reasons.keySet());
    assertEquals("", lines(unexplained), suite.title());
    assertEquals(outcome.wrong().keySet(), reasons.keySet(), "exceptions that are none any longer");
  }

  private static String lines(Map<String, String> wrong) {
    StringBuilder lines = new StringBuilder();
    wrong.forEach((id, what) -> lines.append(id).append(": ").append(what).append('\n'));
    return lines.toString();
  }
}
