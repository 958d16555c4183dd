package app.sottovoce.read.base;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.When;
import java.util.Map;

/**
 * The times of cues as files state them. A cue that ends before it starts cannot be placed like
 * that: it keeps its start, and the end that the file states is kept beside it.
 */
public final class StatedTimes {
  private static final String STATED_END = "statedEndMs";

  private StatedTimes() {}

  public static When of(long start, long end) {
    return end < start
        ? new When(
            start,
            start,
            Basis.MEASURED,
            Basis.ESTIMATED,
            new Extra(Map.of(STATED_END, Long.toString(end))))
        : When.measured(start, end);
  }

  /** The end that the file states, in milliseconds, possible or not. */
  public static long end(When when) {
    String stated = when.extra().fields().get(STATED_END);
    return stated == null ? when.end() : Long.parseLong(stated);
  }
}
