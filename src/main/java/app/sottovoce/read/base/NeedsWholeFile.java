package app.sottovoce.read.base;

import java.io.IOException;

/** Tells that something cannot be done piece by piece, but only with the whole file in memory. */
public final class NeedsWholeFile extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param why what it was that cannot be done
   */
  public NeedsWholeFile(String why) {
    super(why);
  }
}
