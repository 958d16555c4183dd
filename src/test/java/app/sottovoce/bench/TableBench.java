package app.sottovoce.bench;

import app.sottovoce.edit.Edits;
import app.sottovoce.model.Assessment;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Source;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Workbench;
import app.sottovoce.ui.reader.ReaderPanel;
import app.sottovoce.ui.table.Column;
import app.sottovoce.ui.table.TablePanel;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * How long the table and the reader take at 100,000 utterances: an edit until both are up to date,
 * a frame of scrolling, filter and sort; and a source of 5 MB. Prints one line for each, in time
 * that the JavaFX thread worked unless it says elapsed.
 */
public final class TableBench {
  private static final int UTTERANCES = 100_000;
  private static final int TIMES = 200;

  private final TestBench bench = new TestBench(Examples.large(UTTERANCES, 8));
  private final Workbench workbench = bench.workbench;
  private final TablePanel table = new TablePanel(workbench);

  private TableBench() {}

  public static void main(String[] arguments) {
    Platform.startup(() -> new TableBench().run());
  }

  private void run() {
    Stage stage = new Stage();
    stage.setX(0);
    long start = cpu();
    bench.show(stage, table, 900, 700);
    table.applyCss();
    table.layout();
    say("table shown", cpu() - start);
    edits("edit in view, table", 3);
    edits("edit out of view, table", 90_000);
    time("select one", i -> workbench.selection().select("u" + i % 20));
    time("select all", 5, _ -> table.selectAll());
    time("key 7 on all", 1, _ -> table.sure(Likelihood.ALMOST_CERTAIN));
    workbench.selection().clear();
    scroll(this::sorted);
  }

  private void edits(String name, int row) {
    long[] panel = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      var edit =
          Edits.sureOfWords(
              workbench.project(),
              List.of("u" + (row + i % 10)),
              Optional.of(
                  Assessment.by("a1", Likelihood.values()[i % 7], Examples.NOW.plusMillis(i))));
      long start = cpu();
      workbench.make("Edit", edit);
      panel[i] = cpu() - start;
    }
    report(name + ": make to listeners done", panel);
    time(
        name + ": with layout",
        i -> {
          workbench.make(
              "Edit",
              Edits.note(workbench.project(), List.of("u" + (row + i % 10)), name + " " + i));
          table.applyCss();
          table.layout();
        });
  }

  private void scroll(Runnable next) {
    VirtualFlow<?> flow = flow();
    long[] frames = new long[TIMES];
    new AnimationTimer() {
      private int frame = -20;

      @Override
      public void handle(long now) {
        long start = cpu();
        flow.scrollPixels(47);
        table.applyCss();
        table.layout();
        if (frame >= 0) {
          frames[frame] = cpu() - start;
        }
        if (++frame == TIMES) {
          stop();
          report("scrolling 47 px, JavaFX thread", frames);
          next.run();
        }
      }
    }.start();
  }

  private void sorted() {
    long start = System.nanoTime();
    long worked = cpu();
    table.order(Optional.of(Column.WORDS), true);
    long blocked = cpu() - worked;
    whenIdle(
        () -> {
          say("sort by words: JavaFX thread", blocked);
          say("sort by words: until shown, elapsed", System.nanoTime() - start);
          edits("edit in sorted table", 3);
          table.order(Optional.empty(), true);
          filtered();
        });
  }

  private void filtered() {
    table.filter();
    ((TextField) table.lookup("#filter-words")).setText("moment 77");
    long start = System.nanoTime();
    long worked = cpu();
    table
        .lookup("#filter-bar")
        .fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    long blocked = cpu() - worked;
    whenIdle(
        () -> {
          say("filter by words: JavaFX thread", blocked);
          say("filter by words: until shown, elapsed", System.nanoTime() - start);
          reader();
        });
  }

  private void reader() {
    ReaderPanel small = new ReaderPanel(workbench, () -> {});
    Stage stage = new Stage();
    long start = cpu();
    bench.show(stage, small, 450, 700);
    small.applyCss();
    small.layout();
    say("reader with 100,000 marks shown", cpu() - start);
    time(
        "edit in view, table and reader",
        i -> {
          workbench.make(
              "Edit", Edits.note(workbench.project(), List.of("u" + i % 5), "reader " + i));
          small.applyCss();
          small.layout();
        });
    time("select in the reader's view", i -> workbench.selection().select("u" + i % 5));
    time(
        "select far away, scrolled to",
        20,
        i -> {
          workbench.selection().select("u" + (i * 4_919 % UTTERANCES));
          small.applyCss();
          small.layout();
        });
    String line = "Words that somebody wrote down, ‘with a quotation in them’, and some more. ";
    String text = (line.repeat(4) + "\n").repeat(5_000_000 / (line.length() * 4));
    Project project =
        Project.empty(new Info("urn:uuid:b", "Big", Optional.empty(), Extra.NONE))
            .with(Source.of("s1", Source.Kind.ARTICLE, "Big", text));
    TestBench big = new TestBench(project);
    start = cpu();
    ReaderPanel panel = new ReaderPanel(big.workbench, () -> {});
    big.show(new Stage(), panel, 450, 700);
    panel.applyCss();
    panel.layout();
    say("reader with a source of 5 MB shown", cpu() - start);
    Platform.exit();
  }

  /** Time the JavaFX thread has worked, which other work on the machine does not change much. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void whenIdle(Runnable next) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (workbench.tasks().running().isEmpty()) {
          stop();
          next.run();
        }
      }
    }.start();
  }

  private VirtualFlow<?> flow() {
    TableView<?> view = (TableView<?>) table.lookup("#table");
    for (Node node : view.getChildrenUnmodifiable()) {
      if (node instanceof VirtualFlow<?> flow) {
        return flow;
      }
    }
    throw new IllegalStateException("The table is not shown");
  }

  private static void time(String name, IntConsumer action) {
    time(name, TIMES, action);
  }

  private static void time(String name, int times, IntConsumer action) {
    long[] taken = new long[times];
    for (int i = 0; i < times; i++) {
      long start = cpu();
      action.accept(i);
      taken[i] = cpu() - start;
    }
    report(name, taken);
  }

  private static void report(String name, long[] taken) {
    long[] sorted = taken.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-45s median %8.3f ms, p99 %8.3f ms%n",
        name,
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 99 / 100] / 1e6);
  }

  private static void say(String name, long taken) {
    System.out.printf(Locale.ROOT, "%-45s %15.3f ms%n", name, taken / 1e6);
  }
}
