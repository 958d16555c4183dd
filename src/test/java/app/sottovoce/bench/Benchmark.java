package app.sottovoce.bench;

import java.io.IOException;
import java.util.List;

/** Something whose speed or size matters to an analyst, measured on demand and never in a test. */
public interface Benchmark {

  /** The name by which it is asked for. */
  String name();

  /** Measures; takes as long as it needs to be warm. */
  List<Figure> measure() throws IOException;

  /**
   * What was measured.
   *
   * @param what what is measured, with its unit
   * @param value the best of the runs
   * @param aim what it should be
   */
  record Figure(String what, String value, String aim) {}
}
