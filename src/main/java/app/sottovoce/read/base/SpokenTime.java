package app.sottovoce.read.base;

import app.sottovoce.model.Basis;
import app.sottovoce.model.Extra;
import app.sottovoce.model.When;
import java.util.OptionalLong;

/** How long words probably take to say, where a file tells their start and no end. */
public final class SpokenTime {

  /** How many characters a second are spoken: fast speech, so that an estimate is rather short. */
  private static final int CHARACTERS_PER_SECOND = 15;

  /** The shortest stretch that can be seen and taken hold of on a timeline, in milliseconds. */
  private static final int SHORTEST = 700;

  private SpokenTime() {}

  /**
   * Milliseconds.
   *
   * @param characters the length of the words in UTF-16 code units
   */
  public static long lasting(int characters) {
    return Math.max(SHORTEST, characters * 1000L / CHARACTERS_PER_SECOND);
  }

  /**
   * From a measured start to an end that is estimated: as long after it as the words take, and no
   * later than the start of what follows.
   *
   * @param start milliseconds
   * @param characters the length of the words in UTF-16 code units
   * @param next the start of what follows, if it is told
   */
  public static When from(long start, int characters, OptionalLong next) {
    long end = start + lasting(characters);
    boolean cut = next.isPresent() && next.getAsLong() > start;
    return new When(
        start,
        cut ? Math.min(end, next.getAsLong()) : end,
        Basis.MEASURED,
        Basis.ESTIMATED,
        Extra.NONE);
  }
}
