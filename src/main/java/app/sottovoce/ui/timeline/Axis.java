package app.sottovoce.ui.timeline;

/** What runs from left to right. */
public enum Axis {
  /** The project's clock. */
  CLOCK,
  /** The order told: each utterance has a slot of its own, whatever its time. */
  TOLD;

  /** The width of a slot in the order told, in the units of a {@link TimeScale}. */
  public static final long SLOT = 1_000;

  /** No two marks of a ruler lie closer than this, in the units of a {@link TimeScale}. */
  long finest() {
    return switch (this) {
      case CLOCK -> 1;
      case TOLD -> SLOT;
    };
  }
}
