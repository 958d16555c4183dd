package app.sottovoce.model;

import java.util.Optional;

/**
 * One hand through which words passed.
 *
 * @param who the person or body: "lip reader", "Daily Mail"
 * @param how what was done with the words: "lip-read", "quoted", "translated"
 */
public record Hop(String who, String how, Optional<Grade> grade, Extra extra) {

  public static Hop of(String who, String how) {
    return new Hop(who, how, Optional.empty(), Extra.NONE);
  }
}
