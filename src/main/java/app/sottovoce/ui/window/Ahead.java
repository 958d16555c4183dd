package app.sottovoce.ui.window;

import app.sottovoce.store.ProjectStore;
import app.sottovoce.store.SaveState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The project file that the program is started with, opened while JavaFX starts: a processor has
 * nothing to do then, and a large project takes as long as the window.
 */
public final class Ahead {
  private volatile Optional<Underway> underway;

  private record Underway(
      Path path, Listener listener, CompletableFuture<ProjectFiles.Result> result) {}

  /** Who is told how it stands with saving; nothing is to be saved before the window is there. */
  private static final class Listener implements Consumer<SaveState> {
    private volatile Consumer<SaveState> window = _ -> {};

    @Override
    public void accept(SaveState state) {
      window.accept(state);
    }
  }

  private Ahead(Optional<Underway> underway) {
    this.underway = underway;
  }

  /** Nothing is opened ahead. */
  static Ahead nothing() {
    return new Ahead(Optional.empty());
  }

  /**
   * Begins to open what the program is started with, if it is one project file.
   *
   * @param files as the analyst named them
   */
  public static Ahead of(List<Path> files) {
    if (files.size() != 1 || !files.getFirst().toString().endsWith(ProjectStore.EXTENSION)) {
      return nothing();
    }
    Path path = files.getFirst();
    Listener listener = new Listener();
    // Not on the common pool: its one thread on a small machine reads log and settings meanwhile.
    CompletableFuture<ProjectFiles.Result> result =
        CompletableFuture.supplyAsync(
            () -> ProjectFiles.open(path, listener), Thread::startVirtualThread);
    return new Ahead(Optional.of(new Underway(path, listener, result)));
  }

  /**
   * What came of opening a file, waited for if need be; nothing if it is another file, or was taken
   * before.
   *
   * @param saved is told from now on whether everything is kept
   */
  Optional<ProjectFiles.Result> take(Path path, Consumer<SaveState> saved) {
    Optional<Underway> taken = underway.filter(begun -> begun.path().equals(path));
    if (taken.isPresent()) {
      underway = Optional.empty();
      taken.get().listener().window = saved;
    }
    return taken.map(begun -> begun.result().join());
  }
}
