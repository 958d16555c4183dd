package app.sottovoce.edit;

import app.sottovoce.model.Info;
import app.sottovoce.model.Thing;
import java.util.Optional;

/**
 * One thing as it was and as it is: no {@code before} when it is added, no {@code after} when it is
 * removed. Both sides, where there are two, are of one type and id.
 */
public record Change(Optional<Thing> before, Optional<Thing> after) {

  /**
   * @throws IllegalArgumentException if there is neither side, or if they are not the same thing
   */
  public Change {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("A change of nothing");
    }
    if (before.isPresent() && after.isPresent() && !same(before.get(), after.get())) {
      throw new IllegalArgumentException(
          "A change cannot turn " + before.get().id() + " into " + after.get().id());
    }
  }

  public static Change added(Thing thing) {
    return new Change(Optional.empty(), Optional.of(thing));
  }

  public static Change removed(Thing thing) {
    return new Change(Optional.of(thing), Optional.empty());
  }

  public static Change of(Thing before, Thing after) {
    return new Change(Optional.of(before), Optional.of(after));
  }

  /** The thing on either side, for its type and id. */
  public Thing thing() {
    return after.or(() -> before).orElseThrow();
  }

  public Change inverse() {
    return new Change(after, before);
  }

  private static boolean same(Thing one, Thing other) {
    // A project says one thing of itself, even when a merge or a copy gives it another id.
    return one.getClass() == other.getClass()
        && (one instanceof Info || one.id().equals(other.id()));
  }
}
