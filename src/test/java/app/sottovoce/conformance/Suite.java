package app.sottovoce.conformance;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A suite of files with what a correct reader makes of each. */
interface Suite {

  /** Name of the file of expected results, without its ending. */
  String name();

  /** What is read, as the report calls it. */
  String title();

  /**
   * Looks at one case.
   *
   * @return what is wrong with what our reader makes of it, in few words; empty if nothing
   */
  Optional<String> wrong(Case each) throws Exception;

  /** Whether a case counts; by default those do on which the suite's own readers agree. */
  default boolean counts(Case each) {
    return !each.isDisputed();
  }

  /** Looks at all cases. */
  default Outcome run(List<Case> cases) throws Exception {
    TreeMap<String, String> wrong = new TreeMap<>();
    int looked = 0;
    for (Case each : cases) {
      if (counts(each)) {
        looked++;
        wrong(each).ifPresent(what -> wrong.put(each.id(), what));
      }
    }
    return new Outcome(looked, cases.size() - looked, wrong, "");
  }
}
