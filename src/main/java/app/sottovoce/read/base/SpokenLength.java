package app.sottovoce.read.base;

/** How long words probably take to say, where a source tells only when they begin. */
public final class SpokenLength {

  /** How many characters a second are spoken: fast speech, so that an estimate is rather short. */
  private static final int CHARACTERS_PER_SECOND = 15;

  /** The shortest stretch that can be seen and taken hold of on a timeline, in milliseconds. */
  private static final int SHORTEST = 700;

  private SpokenLength() {}

  /** The length in milliseconds. */
  public static long of(String words) {
    return Math.max(SHORTEST, words.length() * 1000L / CHARACTERS_PER_SECOND);
  }
}
