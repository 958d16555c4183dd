package app.sottovoce.ui.timeline;

/** Something done with a mouse button held down; nothing changes before it ends. */
interface Gesture {

  /**
   * The pointer is elsewhere, or the view under it is.
   *
   * @param free whether edges draw nothing to them
   */
  void to(double x, double y, boolean free);

  /** The button is let go: what is shown is done. */
  void drop();

  /** The analyst thought better of it: everything is as it was. */
  void cancel();

  /** Whether the view moves on while the pointer is at its border. */
  default boolean scrolls() {
    return true;
  }
}
