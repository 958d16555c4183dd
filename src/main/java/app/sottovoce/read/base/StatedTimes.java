package app.sottovoce.read.base;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.When;
import java.util.HashMap;
import java.util.Map;

/**
 * The times of cues as files state them. A cue that ends before it starts cannot be placed like
 * that: it keeps its start, and the end that the file states is kept beside it. So is a start
 * before the clock's own, whose cue is put at 0.
 */
public final class StatedTimes {
  private static final String STATED_START = "statedStartMs";
  private static final String STATED_END = "statedEndMs";

  private StatedTimes() {}

  public static When of(long start, long end) {
    if (0 <= start && start <= end) {
      return When.measured(start, end);
    }
    Map<String, String> stated = new HashMap<>();
    long from = start;
    if (start < 0) {
      from = 0;
      stated.put(STATED_START, Long.toString(start));
    }
    boolean possibleEnd = start <= end && from <= end;
    if (!possibleEnd) {
      stated.put(STATED_END, Long.toString(end));
    }
    return new When(
        from,
        possibleEnd ? end : from,
        start < 0 ? Basis.ESTIMATED : Basis.MEASURED,
        possibleEnd ? Basis.MEASURED : Basis.ESTIMATED,
        new Extra(stated));
  }

  /** The start that the file states, in milliseconds, possible or not. */
  public static long start(When when) {
    String stated = when.extra().fields().get(STATED_START);
    return stated == null ? when.start() : Long.parseLong(stated);
  }

  /** The end that the file states, in milliseconds, possible or not. */
  public static long end(When when) {
    String stated = when.extra().fields().get(STATED_END);
    return stated == null ? when.end() : Long.parseLong(stated);
  }
}
