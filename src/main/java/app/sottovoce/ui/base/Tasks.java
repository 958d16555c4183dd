package app.sottovoce.ui.base;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work in the background: it goes out as immutable values and comes back as immutable values on the
 * JavaFX thread. What is running can be watched and cancelled.
 */
public final class Tasks implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final ObservableList<Running> running = FXCollections.observableArrayList();

  /** Work that can tell how far it is and whether it is still wanted. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Progress progress) throws Exception;
  }

  /** How work tells how far it is; any thread may call it. */
  public interface Progress {

    /**
     * @param done 0 to 1, or negative where that cannot be told
     * @throws CancellationException if the work is no longer wanted
     */
    void report(double done, String text);
  }

  /** A piece of work that is going on. */
  public final class Running {
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;

    private Running(String title) {
      text.set(title);
    }

    public ReadOnlyStringProperty text() {
      return text.getReadOnlyProperty();
    }

    /** 0 to 1, negative where it cannot be told. */
    public ReadOnlyDoubleProperty done() {
      return done.getReadOnlyProperty();
    }

    /** Has the work stop at its next report; its result is dropped in any case. */
    public void cancel() {
      cancelled = true;
      running.remove(this);
    }

    private void report(double newDone, String newText) {
      if (cancelled) {
        throw new CancellationException();
      }
      Platform.runLater(
          () -> {
            done.set(newDone);
            text.set(newText);
          });
    }
  }

  /** What is going on, the oldest first. */
  public ObservableList<Running> running() {
    return running;
  }

  /**
   * Starts work in the background.
   *
   * @param title what is being done, in words for the analyst
   * @param done receives the result on the JavaFX thread, unless the work was cancelled
   * @param failed receives what the work threw, on the JavaFX thread
   */
  public <T> Running start(
      String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Running task = new Running(title);
    running.add(task);
    executor.execute(
        () -> {
          try {
            T result = work.run(task::report);
            Platform.runLater(() -> end(task, () -> done.accept(result)));
          } catch (CancellationException e) {
            LOG.debug("Cancelled: {}", title);
          } catch (Exception e) {
            Platform.runLater(() -> end(task, () -> failed.accept(e)));
          }
        });
    return task;
  }

  /** Has something done on the JavaFX thread, soon; for what tells of itself from other threads. */
  public void later(Runnable action) {
    Platform.runLater(action);
  }

  private void end(Running task, Runnable then) {
    running.remove(task);
    if (!task.cancelled) {
      then.run();
    }
  }

  @Override
  public void close() {
    List.copyOf(running).forEach(Running::cancel);
    executor.shutdownNow();
  }
}
