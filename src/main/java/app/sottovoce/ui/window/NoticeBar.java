package app.sottovoce.ui.window;

import app.sottovoce.ui.base.Notice;
import app.sottovoce.ui.base.Words;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Sentences for the analyst, above the status bar. What merely happened goes by itself; what is
 * wrong stays until it is closed.
 */
final class NoticeBar extends VBox {
  private static final Duration STAY = Duration.seconds(8);
  private static final int MOST = 4;

  private final Words words;

  NoticeBar(Words words) {
    this.words = words;
    setId("notices");
    getStyleClass().add("notices");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  void show(Notice notice) {
    getChildren().removeIf(node -> notice.text().equals(node.getUserData()));
    HBox line = line(notice);
    getChildren().add(line);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
    if (notice.kind() == Notice.Kind.DONE) {
      PauseTransition stay = new PauseTransition(STAY);
      stay.setOnFinished(_ -> getChildren().remove(line));
      stay.play();
    }
  }

  private HBox line(Notice notice) {
    boolean problem = notice.kind() == Notice.Kind.PROBLEM;
    FontIcon icon = new FontIcon(problem ? Feather.ALERT_TRIANGLE : Feather.CHECK);
    Label text = new Label(notice.text());
    text.setWrapText(true);
    text.setMaxWidth(460);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(10, icon, text);
    line.setUserData(notice.text());
    line.getStyleClass().addAll("notice", problem ? "problem" : "done");
    notice
        .action()
        .ifPresent(
            action -> {
              Button button = new Button(action.words());
              button.setMinWidth(USE_PREF_SIZE);
              button.setFocusTraversable(false);
              button.setOnAction(
                  _ -> {
                    getChildren().remove(line);
                    action.run().run();
                  });
              line.getChildren().add(button);
            });
    Button close = new Button(null, new FontIcon(Feather.X));
    close.getStyleClass().add("icon-button");
    close.setFocusTraversable(false);
    close.setAccessibleText(words.get("notice.close"));
    close.setOnAction(_ -> getChildren().remove(line));
    line.getChildren().add(close);
    return line;
  }
}
