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
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * What all panels together cost at 100,000 utterances: opening the project, memory, and an edit
 * from the call to the end of the layout that shows it. Needs a display or {@code
 * -Dglass.platform=Headless}.
 */
public final class WindowBench {
  private static final int UTTERANCES = 100_000;
  private static final int EDITS = 300;

  private WindowBench() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Files.createTempDirectory("window-bench").resolve("large.sottovoce");
    SqliteStore.create(file, Examples.large(UTTERANCES, 8));
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(
        () -> {
          run(file);
          done.countDown();
        });
    done.await();
    Platform.exit();
  }

  private static void run(Path file) {
    Tasks tasks = new Tasks();
    long start = System.nanoTime();
    ProjectStore store = ((Opening.Opened) SqliteStore.open(file, _ -> {})).store();
    long opened = System.nanoTime();
    Session session = new Session(store, new Analyst("a1", "Bench", Extra.NONE), Clock.systemUTC());
    Workbench bench =
        new Workbench(
            session,
            tasks,
            new TestDialogs(),
            Ids.random(new Random(1)),
            Clock.systemUTC(),
            _ -> {});
    ProjectView view = new ProjectView(bench, Map.of(), (_, _) -> {}, () -> {});
    bench.source().set(Optional.of("s1"));
    Stage stage = new Stage();
    Scene scene = new Scene(view, 1000, 900);
    Theme.LIGHT.apply(scene);
    stage.setScene(scene);
    stage.show();
    bench.selection().select("u50000");
    lay(scene);
    long shown = System.nanoTime();
    System.out.printf("open: store %d ms, window %d ms%n", ms(opened - start), ms(shown - opened));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "memory: %d MB of heap in use%n",
        (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    Random random = new Random(7);
    edits(
        bench,
        scene,
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
        bench,
        scene,
        "another speaker, selected",
        _ -> 50_000,
        (p, id) -> Edits.retag(p, List.of(id), Optional.of("p" + random.nextInt(8))));
    edits(
        bench,
        scene,
        "another speaker, anywhere",
        random::nextInt,
        (p, id) -> Edits.retag(p, List.of(id), Optional.of("p" + random.nextInt(8))));
    edits(bench, scene, "move, selected", _ -> 50_000, (p, id) -> moved(p, id, random));
    edits(
        bench,
        scene,
        "retype, selected",
        _ -> 50_000,
        (p, id) ->
            Edits.retype(
                p,
                id,
                p.utterances().get(id).readings().getFirst().id(),
                "Retyped " + random.nextInt(),
                Optional.empty()));
    stage.close();
    try {
      store.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tasks.close();
  }

  private static Edit moved(Project project, String id, Random random) {
    Utterance utterance = project.utterances().get(id);
    When when = utterance.when().orElseThrow();
    long by = random.nextInt(400) - 200;
    return ShapeEdits.place(project, id, When.measured(when.start() + by, when.end() + by));
  }

  private static void edits(
      Workbench bench,
      Scene scene,
      String name,
      IntUnaryOperator which,
      BiFunction<Project, String, Edit> edit) {
    long[] made = new long[EDITS];
    long[] laid = new long[EDITS];
    for (int i = 0; i < EDITS; i++) {
      String id = "u" + which.applyAsInt(UTTERANCES);
      long start = System.nanoTime();
      bench.make(name, edit.apply(bench.project(), id));
      made[i] = System.nanoTime() - start;
      lay(scene);
      laid[i] = System.nanoTime() - start;
    }
    Arrays.sort(made);
    Arrays.sort(laid);
    System.out.printf(
        "%-30s panels told %.2f / %.2f ms, laid out %.2f / %.2f ms (median / 99 %%)%n",
        name,
        made[EDITS / 2] / 1e6,
        made[EDITS * 99 / 100] / 1e6,
        laid[EDITS / 2] / 1e6,
        laid[EDITS * 99 / 100] / 1e6);
  }

  private static void lay(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }

  private static long ms(long nanos) {
    return nanos / 1_000_000;
  }
}
