package app.sottovoce.cli;

/** What the exit code of a command says. */
final class Exit {
  static final int DONE = 0;
  static final int DONE_WITH_PROBLEMS = 1;
  static final int WRONG_USAGE = 2;
  static final int UNREADABLE_INPUT = 3;

  private Exit() {}
}
