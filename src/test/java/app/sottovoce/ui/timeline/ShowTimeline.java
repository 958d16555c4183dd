package app.sottovoce.ui.timeline;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Basis;
import app.sottovoce.model.Examples;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Likelihood;
import app.sottovoce.model.Project;
import app.sottovoce.model.Reading;
import app.sottovoce.model.Scene;
import app.sottovoce.model.Span;
import app.sottovoce.model.Timed;
import app.sottovoce.model.Utterance;
import app.sottovoce.model.When;
import app.sottovoce.ui.base.TestBench;
import app.sottovoce.ui.base.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/**
 * Draws the timeline into pictures, to be looked at: light and dark, small and large. The folder to
 * write to is the only argument; without it a window opens and stays, to be tried by hand.
 */
public final class ShowTimeline {
  private ShowTimeline() {}

  /** The program that draws. */
  public static final class Show extends Application {
    private Path folder;
    private Stage stage;

    @Override
    public void start(Stage newStage) {
      stage = newStage;
      TestBench bench = new TestBench(day());
      TimelinePanel panel = new TimelinePanel(bench.workbench);
      bench.show(stage, panel, 990, 250);
      bench.workbench.selection().select("u4");
      bench.workbench.playhead().set(11_900);
      if (getParameters().getRaw().isEmpty()) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1_600);
        return;
      }
      folder = Path.of(getParameters().getRaw().getFirst());
      after(
          () -> save("timeline-light"),
          () -> Theme.DARK.apply(stage.getScene()),
          () -> save("timeline-dark"),
          () -> Theme.LIGHT.apply(stage.getScene()),
          panel::zoomIn,
          panel::zoomIn,
          panel::zoomIn,
          () -> save("timeline-close"),
          () -> panel.view().setScale(new TimeScale(4_000, 30)),
          () -> drag(panel, "u2", 96, 4),
          () -> save("timeline-drag"),
          () -> edge(panel, "u3", 40),
          () -> save("timeline-edge"),
          () -> panel.view().setOverlay(Overlay.NOTHING),
          panel::fitAll,
          () -> panel.setGrouping(Grouping.SCENE),
          () -> save("timeline-scenes"),
          () -> panel.setAxis(Axis.TOLD),
          () -> panel.setGrouping(Grouping.SPEAKER),
          () -> save("timeline-told"),
          () -> large(10),
          () -> save("timeline-large"),
          Platform::exit);
    }

    private static void drag(TimelinePanel panel, String id, double x, double y) {
      TimelineView view = panel.view();
      Timed item = view.shown().item(id).orElseThrow();
      Bounds block = view.bounds(id).orElseThrow();
      new DragBlocks(view, item, List.of(item), block.getCenterX())
          .to(block.getCenterX() + x, block.getCenterY() + y, false);
    }

    private static void edge(TimelinePanel panel, String id, double x) {
      TimelineView view = panel.view();
      Bounds block = view.bounds(id).orElseThrow();
      new DragEdge(view, view.shown().item(id).orElseThrow(), false, block.getMaxX())
          .to(block.getMaxX() + x, block.getCenterY(), false);
    }

    private void large(int speakers) {
      TestBench bench = new TestBench(Examples.large(20_000, speakers));
      TimelinePanel panel = new TimelinePanel(bench.workbench);
      bench.show(stage, panel, 990, 300);
      Platform.runLater(panel::fitAll);
    }

    private static void after(Runnable... actions) {
      step(List.of(actions), 0);
    }

    private static void step(List<Runnable> actions, int index) {
      if (index < actions.size()) {
        PauseTransition pause = new PauseTransition(Duration.millis(400));
        pause.setOnFinished(
            _ -> {
              actions.get(index).run();
              step(actions, index + 1);
            });
        pause.play();
      }
    }

    private void save(String name) {
      WritableImage picture = stage.getScene().snapshot(null);
      int width = (int) picture.getWidth();
      int height = (int) picture.getHeight();
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
        }
      }
      try {
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static void main(String[] folder) {
    Application.launch(Show.class, folder);
  }

  /** A day at the quay with every kind of time, overlaps and a speaker nobody knows. */
  static Project day() {
    Project project =
        Examples.quay()
            .with(scene("c1", "Quay", 0, 14_900))
            .with(scene("c2", "On the boat", 22_600, 37_500))
            .with(new Scene("c3", "Farewell", Optional.empty(), Extra.NONE));
    project = project.without(project.utterance("u4").orElseThrow());
    return project
        .with(said(1, "p1", "Finally.", 3_200, 3_900, Basis.MEASURED, 5))
        .with(said(2, "p1", "You came, how good to see you.", 5_000, 8_100, Basis.MEASURED, 4))
        .with(said(3, "p2", "Thank you. I came to help you.", 8_400, 11_300, Basis.MEASURED, 4))
        .with(said(4, "p2", "All of it is rope.", 11_600, 13_200, Basis.MEASURED, 2))
        .with(said(5, "p1", "I can hold it.", 13_600, 14_600, Basis.MEASURED, 4))
        .with(said(6, "p2", "I will bring it to the shore.", 24_000, 26_200, Basis.REPORTED, 3))
        .with(said(7, "p1", "I hope so.", 27_000, 28_200, Basis.ESTIMATED, 4))
        .with(
            said(
                8,
                "p1",
                "Come on, let us get straight into the boat.",
                29_000,
                36_400,
                Basis.ESTIMATED,
                3))
        .with(
            said(9, "p1", "Mind the rope, please, all of you.", 31_000, 38_400, Basis.REPORTED, 1))
        .with(said(10, "", "Somebody shouts from the wall.", 40_000, 43_000, Basis.MEASURED, 0))
        .with(said(11, "p2", "Thank you.", 55_100, 56_000, Basis.MEASURED, 5))
        .with(
            Utterance.of("u12", 12, Reading.of("r12", "Goodbye then, goodbye everyone."))
                .withSpeaker(Optional.of("p1"))
                .withScene(Optional.of("c3")));
  }

  private static Scene scene(String id, String title, long start, long end) {
    return new Scene(id, title, Optional.of(new Span(start, end)), Extra.NONE);
  }

  private static Utterance said(
      int number, String speaker, String words, long start, long end, Basis basis, int sure) {
    Reading reading =
        Reading.of("r" + number, words)
            .withConfidence(
                Optional.of(
                    Assessment.suggested(Likelihood.values()[sure], "example", "for the picture")));
    return Utterance.of("u" + number, number, reading)
        .withSpeaker(Optional.of(speaker).filter(s -> !s.isEmpty()))
        .withScene(Optional.of(start < 20_000 ? "c1" : "c2"))
        .withWhen(Optional.of(new When(start, end, basis, basis, Extra.NONE)));
  }
}
