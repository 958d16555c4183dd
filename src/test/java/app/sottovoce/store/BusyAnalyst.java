package app.sottovoce.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/** Works on a project without end, in a process of its own, and prints what is surely kept. */
final class BusyAnalyst {
  private BusyAnalyst() {}

  /**
   * @param arguments the project file and a seed
   */
  public static void main(String[] arguments) throws Exception {
    // Logging would write to the same place.
    PrintStream acknowledgements = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    long seed = Long.parseLong(arguments[1]);
    ProjectStore store = Disk.store(SqliteStore.open(Path.of(arguments[0]), _ -> {}));
    RandomWork work = new RandomWork(seed, store.project(), store.history());
    Random bursts = new Random(seed);
    while (true) {
      for (int i = bursts.nextInt(5); i >= 0; i--) {
        store.append(work.next(store::edit));
      }
      if (store.flush() instanceof SaveState.Saved) {
        acknowledgements.println(work.project().revision().entry());
      }
    }
  }
}
