package app.sottovoce.json;

import java.util.function.UnaryOperator;

/**
 * Gives the same string for equal ones that come soon after one another, such as ids of speakers
 * and the words of an anchor, so that a large project takes less memory. It remembers a fixed
 * number of strings and forgets one for another.
 *
 * <p>Threads may share it without a lock: a string is safe to see however it is handed over, and to
 * miss one that another thread has just remembered does no harm.
 */
public final class Repeats implements UnaryOperator<String> {
  /** In UTF-16 code units; what is longer hardly repeats. */
  private static final int LONGEST = 256;

  /** A power of two. */
  private static final int MOST = 1024;

  private final String[] recent = new String[MOST];

  @Override
  public String apply(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 10) & MOST - 1;
    String known = recent[slot];
    if (text.equals(known)) {
      return known;
    }
    recent[slot] = text;
    return text;
  }
}
