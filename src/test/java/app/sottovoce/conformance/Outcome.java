package app.sottovoce.conformance;

import java.util.SortedMap;

/**
 * What came of a suite.
 *
 * @param cases how many cases were looked at
 * @param disputed how many were not, since good readers disagree on them
 * @param wrong what is wrong, by the id of the case
 * @param figure a measure, for suites that have one instead of right and wrong; else empty
 */
record Outcome(int cases, int disputed, SortedMap<String, String> wrong, String figure) {

  /** How many cases are right. */
  int right() {
    return cases - wrong.size();
  }
}
