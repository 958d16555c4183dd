package app.sottovoce.ui.base;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does one thing after another on the JavaFX thread, with some frames between them. */
public final class Steps {
  private Steps() {}

  public static void of(Runnable... steps) {
    next(List.of(steps));
  }

  private static void next(List<Runnable> steps) {
    if (!steps.isEmpty()) {
      PauseTransition pause = new PauseTransition(Duration.millis(300));
      pause.setOnFinished(
          _ -> {
            steps.getFirst().run();
            next(steps.subList(1, steps.size()));
          });
      pause.play();
    }
  }
}
