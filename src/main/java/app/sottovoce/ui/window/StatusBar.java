package app.sottovoce.ui.window;

import app.sottovoce.store.SaveState;
import app.sottovoce.ui.base.Tasks;
import app.sottovoce.ui.base.Words;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line under everything: how the work stands, what is going on, whether all is kept. */
final class StatusBar extends HBox {
  private final Words words;
  private final Label utterances = new Label();
  private final Hyperlink unattributed = new Hyperlink();
  private final Hyperlink doubts = new Hyperlink();
  private final Hyperlink problems = new Hyperlink();
  private final HBox work = new HBox(8);
  private final Label analyst = new Label();
  private final Label saved = new Label();
  private final FontIcon savedIcon = new FontIcon(Feather.CHECK);

  /**
   * @param showUnattributed what a click on the number of utterances without speaker does
   */
  StatusBar(
      Words words,
      Tasks tasks,
      Runnable showUnattributed,
      Runnable nextDoubt,
      Runnable showProblems) {
    this.words = words;
    setId("status");
    getStyleClass().add("status");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    unattributed.setId("status-unattributed");
    unattributed.setOnAction(_ -> showUnattributed.run());
    doubts.setId("status-doubts");
    doubts.setOnAction(_ -> nextDoubt.run());
    problems.setId("status-problems");
    problems.setOnAction(_ -> showProblems.run());
    problems.getStyleClass().add("warning");
    saved.setId("status-saved");
    saved.setGraphic(savedIcon);
    // What they do are commands; the keyboard stays with the work.
    for (Hyperlink link : new Hyperlink[] {unattributed, doubts, problems}) {
      link.setFocusTraversable(false);
    }
    getChildren().addAll(utterances, unattributed, doubts, problems, gap, work, analyst, saved);
    tasks.running().addListener((ListChangeListener<Tasks.Running>) _ -> show(tasks));
    nothingOpen();
  }

  /** No project is open. */
  void nothingOpen() {
    for (Region part : new Region[] {utterances, unattributed, doubts, problems, analyst, saved}) {
      part.setVisible(false);
      part.setManaged(false);
    }
  }

  void show(Tally tally, String analystName) {
    for (Region part : new Region[] {utterances, unattributed, doubts, analyst, saved}) {
      part.setVisible(true);
      part.setManaged(true);
    }
    utterances.setText(words.get("status.utterances", tally.utterances()));
    unattributed.setText(words.get("status.unattributed", tally.unattributed()));
    doubts.setText(words.get("status.doubts", tally.doubtful()));
    problems.setText(words.get("status.problems", tally.problematic()));
    problems.setVisible(tally.problematic() > 0);
    problems.setManaged(tally.problematic() > 0);
    analyst.setText(words.get("status.analyst", analystName));
  }

  void show(SaveState state) {
    saved.getStyleClass().removeAll("danger");
    switch (state) {
      case SaveState.Saved _ -> saved(Feather.CHECK, words.get("status.saved"));
      case SaveState.Saving _ -> saved(Feather.LOADER, words.get("status.saving"));
      case SaveState.Failed failed -> {
        saved(Feather.ALERT_TRIANGLE, words.get("status.failed", failed.entries()));
        saved.getStyleClass().add("danger");
      }
    }
  }

  private void saved(Feather icon, String text) {
    savedIcon.setIconCode(icon);
    saved.setText(text);
  }

  private void show(Tasks tasks) {
    work.getChildren().clear();
    for (Tasks.Running running : tasks.running()) {
      Label text = new Label();
      text.textProperty().bind(running.text());
      ProgressBar bar = new ProgressBar();
      bar.progressProperty().bind(running.done());
      bar.setPrefWidth(110);
      Button cancel = new Button(null, new FontIcon(Feather.X));
      cancel.getStyleClass().add("icon-button");
      cancel.setAccessibleText(words.get("status.cancel"));
      cancel.setOnAction(_ -> running.cancel());
      work.getChildren().addAll(text, bar, cancel);
    }
  }
}
