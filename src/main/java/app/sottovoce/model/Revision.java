package app.sottovoce.model;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a project has come.
 *
 * @param entry the number of the last entry of its log, 0 before the first
 * @param at when that entry was made, where that is known
 */
public record Revision(long entry, Optional<Instant> at) {
  public static final Revision NONE = new Revision(0, Optional.empty());

  public Revision next(Instant now) {
    return new Revision(entry + 1, Optional.of(now));
  }
}
