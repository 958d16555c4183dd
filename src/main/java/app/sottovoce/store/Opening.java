package app.sottovoce.store;

/** What came of opening a project file. */
public sealed interface Opening {

  /** The project is open, and nobody else can open it until the store is closed. */
  record Opened(ProjectStore store) implements Opening {}

  /**
   * The file cannot be opened, now or here; nothing is wrong with what is in it, as far as one can
   * tell, and nothing was done to it.
   *
   * @param sentence why, and what can be done
   */
  record Refused(String sentence) implements Opening {}

  /**
   * The file is damaged. It stays as it is, for good.
   *
   * @param sentence what is wrong
   * @param salvage reads what can still be read
   */
  record Damaged(String sentence, Salvage salvage) implements Opening {}
}
