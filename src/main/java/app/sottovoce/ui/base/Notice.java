package app.sottovoce.ui.base;

import java.util.Optional;

/**
 * A sentence for the analyst: what happened, to which file, and what can be done.
 *
 * @param action what a button beside the sentence does, if there is one
 */
public record Notice(Kind kind, String text, Optional<Action> action) {

  /** Whether something merely happened or something is wrong. */
  public enum Kind {
    DONE,
    PROBLEM
  }

  /** A button's words and what it does. */
  public record Action(String words, Runnable run) {}

  public static Notice done(String text) {
    return new Notice(Kind.DONE, text, Optional.empty());
  }

  public static Notice problem(String text) {
    return new Notice(Kind.PROBLEM, text, Optional.empty());
  }

  public Notice with(String words, Runnable run) {
    return new Notice(kind, text, Optional.of(new Action(words, run)));
  }
}
