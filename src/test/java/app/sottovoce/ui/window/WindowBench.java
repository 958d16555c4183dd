package app.sottovoce.ui.window;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.Ids;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.model.Analyst;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.session.Session;
import app.sottovoce.store.Opening;
import app.sottovoce.store.ProjectStore;
import app.sottovoce.store.SqliteStore;
import app.sottovoce.ui.base.Tasks;
import app.sottovoce.ui.base.TestDialogs;
import app.sottovoce.ui.base.Theme;
import app.sottovoce.ui.base.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * What all panels together cost at 100,000 utterances: opening the project, memory, and an edit:
 * the call in which all panels are told, and then JavaFX's next pulse from its beginning to the end
 * of CSS and layout. Needs a display or {@code -Dglass.platform=Headless}.
 */
public final class WindowBench {
  private static final int UTTERANCES = 100_000;
  private static final int EDITS = 300;

  /**
   * Made before what is measured: analysts work for hours, the JDK compiles in the first minute.
   */
  private static final int WARM_UP = 300;

  private final Tasks tasks = new Tasks();
  private ProjectStore store;
  private Workbench bench;
  private Stage stage;
  private Scene scene;

  private WindowBench(Path file) throws Exception {
    inWindow(() -> open(file));
  }

  public static void main(String[] arguments) throws Exception {
    Path file = Files.createTempDirectory("window-bench").resolve("large.sottovoce");
    SqliteStore.create(file, Examples.large(UTTERANCES, 8));
    Platform.startup(() -> {});
    new WindowBench(file).run();
    Platform.exit();
  }

  private void open(Path file) {
    long start = System.nanoTime();
    store = ((Opening.Opened) SqliteStore.open(file, _ -> {})).store();
    long opened = System.nanoTime();
    Session session = new Session(store, new Analyst("a1", "Bench", Extra.NONE), Clock.systemUTC());
    bench =
        new Workbench(
            session,
            tasks,
            new TestDialogs(),
            Ids.random(new Random(1)),
            Clock.systemUTC(),
            _ -> {});
    ProjectView view = new ProjectView(bench, Map.of(), (_, _) -> {}, () -> {});
    bench.source().set(Optional.of("s1"));
    stage = new Stage();
    scene = new Scene(view, 1000, 900);
    Theme.LIGHT.apply(scene);
    stage.setScene(scene);
    stage.show();
    bench.selection().select("u50000");
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    long shown = System.nanoTime();
    System.out.printf("open: store %d ms, window %d ms%n", ms(opened - start), ms(shown - opened));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "memory: %d MB of heap in use%n",
        (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
  }

  private void run() throws Exception {
    Random random = new Random(7);
    edits(
        "sure of the words, selected",
        _ -> 50_000,
        (p, id) ->
            Edits.sureOfWords(
                p,
                List.of(id),
                Optional.of(
                    Assessment.by(
                        "a1",
                        Likelihood.values()[random.nextInt(7)],
                        Examples.NOW.plusNanos(random.nextInt())))));
    edits(
        "another speaker, selected",
        _ -> 50_000,
        (p, id) -> Edits.retag(p, List.of(id), Optional.of("p" + random.nextInt(8))));
    edits(
        "another speaker, anywhere",
        random::nextInt,
        (p, id) -> Edits.retag(p, List.of(id), Optional.of("p" + random.nextInt(8))));
    edits("move, selected", _ -> 50_000, (p, id) -> moved(p, id, random));
    edits(
        "retype, selected",
        _ -> 50_000,
        (p, id) ->
            Edits.retype(
                p,
                id,
                p.utterances().get(id).readings().getFirst().id(),
                "Retyped " + random.nextInt(),
                Optional.empty()));
    inWindow(stage::close);
    store.close();
    tasks.close();
  }

  private static Edit moved(Project project, String id, Random random) {
    Utterance utterance = project.utterances().get(id);
    When when = utterance.when().orElseThrow();
    long by = random.nextInt(400) - 200;
    return ShapeEdits.place(project, id, When.measured(when.start() + by, when.end() + by));
  }

  private void edits(String name, IntUnaryOperator which, BiFunction<Project, String, Edit> edit)
      throws Exception {
    long[] told = new long[EDITS];
    long[] laid = new long[EDITS];
    for (int i = -WARM_UP; i < EDITS; i++) {
      String id = "u" + which.applyAsInt(UTTERANCES);
      Edit next = edit.apply(bench.project(), id);
      Pulse pulse = new Pulse();
      int at = Math.max(0, i);
      inWindow(
          () -> {
            long start = System.nanoTime();
            bench.make(name, next);
            told[at] = System.nanoTime() - start;
            pulse.await(scene);
          });
      laid[at] = told[at] + pulse.length();
    }
    Arrays.sort(told);
    Arrays.sort(laid);
    System.out.printf(
        "%-30s panels told %.2f / %.2f ms, laid out %.2f / %.2f ms (median / 99 %%)%n",
        name,
        told[EDITS / 2] / 1e6,
        told[EDITS * 99 / 100] / 1e6,
        laid[EDITS / 2] / 1e6,
        laid[EDITS * 99 / 100] / 1e6);
  }

  private static void inWindow(Runnable task) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          task.run();
          done.countDown();
        });
    done.await();
  }

  /** How long the next pulse of a scene takes for CSS and layout; what it draws comes after. */
  private static final class Pulse {
    private final CountDownLatch over = new CountDownLatch(1);
    private long start;
    private volatile long length;

    void await(Scene scene) {
      Runnable before = () -> start = System.nanoTime();
      Runnable[] after = new Runnable[1];
      after[0] =
          () -> {
            length = System.nanoTime() - start;
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after[0]);
            over.countDown();
          };
      scene.addPreLayoutPulseListener(before);
      scene.addPostLayoutPulseListener(after[0]);
      Platform.requestNextPulse();
    }

    long length() throws InterruptedException {
      over.await();
      return length;
    }
  }

  private static long ms(long nanos) {
    return nanos / 1_000_000;
  }
}
