package app.sottovoce.bench;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Edits;
import app.sottovoce.edit.ShapeEdits;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Project;
import app.sottovoce.model.Timed;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.timeline.Frames;
import app.sottovoce.ui.timeline.TimelinePanel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import jdk.jfr.FlightRecorder;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

/**
 * Measures the timeline at 1,000, 10,000 and 100,000 utterances of twelve speakers, a third of them
 * without a measured time: frames while panning and zooming, and what an edit costs. A frame is
 * told twice: as the processor time of JavaFX's thread and its renderer, which other work on the
 * machine hardly changes, and as the sum of JavaFX's phases of one pulse on the clock, as its
 * flight recorder events give them.
 */
public final class TimelineBench {
  private static final int SPEAKERS = 12;
  private static final int FRAMES = 240;
  private static final int WARM_UP = 120;

  private TimelineBench() {}

  static void main(String[] args) {
    // The events exist only if the recorder is there before JavaFX is.
    FlightRecorder.getFlightRecorder();
    Application.launch(Bench.class, args);
  }

  /** The measuring program. */
  public static final class Bench extends Application {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final ConcurrentLinkedQueue<RecordedEvent> phases = new ConcurrentLinkedQueue<>();
    private Stage stage;
    private TestBench bench;
    private TimelinePanel panel;

    @Override
    public void start(Stage newStage) {
      stage = newStage;
      RecordingStream recorder = new RecordingStream();
      recorder.enable("javafx.PulsePhase").withoutThreshold();
      recorder.setReuse(false);
      recorder.onEvent("javafx.PulsePhase", phases::add);
      recorder.startAsync();
      for (int n : new int[] {1_000, 10_000, 100_000}) {
        steps.add(() -> open(n));
        steps.add(() -> frames("warming up", WARM_UP, this::zoomWave));
        steps.add(() -> frames(n + " pan 20 s", FRAMES, at(20_000, 7)));
        steps.add(() -> frames(n + " pan 5 min", FRAMES, at(300_000, 7)));
        steps.add(() -> frames(n + " pan all", FRAMES, at(n * 1_000L, 3)));
        steps.add(() -> frames(n + " zoom 20 s - all", FRAMES, this::zoomWave));
        steps.add(this::edits);
      }
      steps.add(
          () -> {
            recorder.close();
            Platform.exit();
          });
      next();
    }

    private void next() {
      steps.removeFirst().run();
    }

    private void open(int n) {
      long start = System.nanoTime();
      bench = new TestBench(mixed(n));
      panel = new TimelinePanel(bench.workbench);
      bench.show(stage, panel, 990, 620);
      System.out.printf(Locale.ROOT, "%n%,d utterances, %s%n", n, "canvas 990 x 560");
      System.out.printf(
          Locale.ROOT,
          "  opened in %.0f ms, project included%n",
          (System.nanoTime() - start) / 1e6);
      Platform.runLater(this::next);
    }

    /** Every third utterance estimated, every seventh reported. */
    private static Project mixed(int n) {
      Project project = Examples.large(n, SPEAKERS);
      for (int i = 0; i < n; i += 3) {
        var utterance = project.utterance("u" + i).orElseThrow();
        Basis basis = i % 7 == 0 ? Basis.REPORTED : Basis.ESTIMATED;
        project =
            project.with(
                utterance.withWhen(
                    utterance
                        .when()
                        .map(w -> new When(w.start(), w.end() + 2_500, basis, basis, Extra.NONE))));
      }
      return project;
    }

    private Motion at(long window, double pixels) {
      return frame -> {
        if (frame == 0) {
          Frames.show(panel, 0, window);
        } else {
          Frames.pan(panel, frame < FRAMES / 2 ? pixels : -pixels);
        }
      };
    }

    private void zoomWave(int frame) {
      if (frame == 0) {
        Frames.show(panel, 0, 20_000);
      }
      Frames.zoom(panel, frame % 120 < 60 ? 0.88 : 1 / 0.88);
    }

    private void frames(String name, int count, Motion motion) {
      phases.clear();
      new AnimationTimer() {
        private final double[] cpu = new double[count];
        private long before = cpuTime();
        private int frame;

        @Override
        public void handle(long now) {
          if (frame < count) {
            long used = cpuTime();
            cpu[frame] = (used - before) / 1e6;
            before = used;
            motion.step(frame++);
          } else {
            stop();
            // The recorder hands its events over about once a second.
            after(2_500, () -> report(name, cpu));
          }
        }
      }.start();
    }

    private void after(long ms, Runnable then) {
      PauseTransition pause = new PauseTransition(Duration.millis(ms));
      pause.setOnFinished(
          _ -> {
            then.run();
            next();
          });
      pause.play();
    }

    private void report(String name, double[] cpu) {
      if (name.startsWith("warm")) {
        return;
      }
      Map<Integer, Double> pulses = new HashMap<>();
      for (RecordedEvent event : phases) {
        if (!event.getString("phaseName").startsWith("Wait")) {
          pulses.merge(event.getInt("pulseId"), event.getDuration().toNanos() / 1e6, Double::sum);
        }
      }
      double[] sums =
          pulses.values().stream().mapToDouble(d -> d).filter(d -> d > 0.3).sorted().toArray();
      Arrays.sort(cpu);
      System.out.printf(
          Locale.ROOT,
          "  %-24s p50 %5.1f  p99 %5.1f ms of processor a frame; on the clock p50 %5.1f  p99"
              + " %5.1f%n",
          name,
          at(cpu, 0.5),
          at(cpu, 0.99),
          at(sums, 0.5),
          at(sums, 0.99));
    }

    /** What JavaFX's own thread and its renderer have used so far, in nanoseconds. */
    private static long cpuTime() {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
          .filter(Objects::nonNull)
          .filter(
              thread ->
                  thread.getThreadName().startsWith("JavaFX Application")
                      || thread.getThreadName().startsWith("QuantumRenderer"))
          .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
          .sum();
    }

    private static double at(double[] sorted, double share) {
      return sorted.length == 0 ? Double.NaN : sorted[(int) ((sorted.length - 1) * share)];
    }

    /** The same edits with and without a panel that follows them. */
    private void edits() {
      TestBench alone = new TestBench(bench.workbench.project());
      edits("with panel", bench);
      edits("without panel", alone);
      next();
    }

    private static void edits(String name, TestBench on) {
      List<Timed> rows = List.copyOf(on.workbench.rows());
      List<Long> moves = new ArrayList<>();
      List<Long> retags = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        Timed row = rows.get((int) (i * 7_919L % rows.size()));
        Project project = on.workbench.project();
        When when =
            new When(
                row.start() + 300 + i,
                row.end() + 300 + i,
                Basis.REPORTED,
                Basis.REPORTED,
                Extra.NONE);
        moves.add(cost(on, ShapeEdits.place(project, row.id(), when)));
        retags.add(
            cost(
                on,
                Edits.retag(
                    on.workbench.project(),
                    List.of(row.id()),
                    Optional.of("p" + (i + 5) % SPEAKERS))));
      }
      report("move one, " + name, moves);
      report("retag one, " + name, retags);
    }

    private static long cost(TestBench on, Edit edit) {
      long before = System.nanoTime();
      on.workbench.make("Measure", edit);
      return System.nanoTime() - before;
    }

    private static void report(String name, List<Long> nanos) {
      long[] sorted = nanos.stream().skip(200).mapToLong(n -> n).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "  %-24s p50 %5.3f  p99 %5.3f ms an edit%n",
          name,
          sorted[sorted.length / 2] / 1e6,
          sorted[(int) (sorted.length * 0.99)] / 1e6);
    }
  }

  /** What happens before a frame. */
  @FunctionalInterface
  interface Motion {
    void step(int frame);
  }
}
