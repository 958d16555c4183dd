package app.sottovoce.store;

import java.time.Instant;

/** Whether the edits made are kept by now. */
public sealed interface SaveState {

  /** All edits are on disk. */
  record Saved() implements SaveState {}

  /**
   * Edits are being written.
   *
   * @param entries how many entries of the log
   */
  record Saving(int entries) implements SaveState {}

  /**
   * Edits could not be written; the store holds them and keeps trying.
   *
   * @param sentence what is wrong and what can be done
   * @param since when the first attempt failed
   * @param entries how many entries of the log are waiting
   */
  record Failed(String sentence, Instant since, int entries) implements SaveState {}
}
