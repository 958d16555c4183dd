package app.sottovoce.ui.window;

import app.sottovoce.collate.Collation;
import app.sottovoce.collate.Match;
import app.sottovoce.model.Project;
import app.sottovoce.ui.base.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/**
 * Shows which lines of an added source are utterances that the project has, and asks which to take.
 */
final class MatchSheet {
  private final Words words;

  MatchSheet(Words words) {
    this.words = words;
  }

  /** The matches that the analyst takes. */
  List<Match> ask(StackPane window, Project project, Collation collation) {
    GridPane grid = new GridPane(12, 4);
    ColumnConstraints tick = new ColumnConstraints();
    ColumnConstraints text = new ColumnConstraints();
    text.setHgrow(Priority.ALWAYS);
    text.setPercentWidth(38);
    grid.getColumnConstraints().setAll(tick, text, text);
    grid.add(heading("match.known"), 1, 0);
    grid.add(heading("match.added"), 2, 0);
    grid.add(heading("match.why"), 3, 0);
    List<CheckBox> boxes = new ArrayList<>();
    int row = 1;
    for (Match match : collation.matches()) {
      CheckBox box = new CheckBox();
      box.setId("match-" + row);
      // Words alike from another mouth are more often two utterances than one.
      box.setSelected(match.speakers() != Match.Speakers.OTHER);
      box.setAccessibleText(words(project, match.known()));
      boxes.add(box);
      grid.add(box, 0, row);
      grid.add(text(words(project, match.known())), 1, row);
      grid.add(text(words(project, match.added())), 2, row);
      Label why = text(match.reason());
      why.getStyleClass().add("muted");
      grid.add(why, 3, row++);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportWidth(820);
    scroll.setPrefViewportHeight(Math.min(420, 34.0 * row));
    int answer =
        new Sheet(
                window,
                collation.summary(),
                scroll,
                List.of(words.get("match.take"), words.get("match.leave")))
            .styled("match-sheet")
            .ask(scroll);
    List<Match> taken = new ArrayList<>();
    for (int i = 0; answer == 0 && i < boxes.size(); i++) {
      if (boxes.get(i).isSelected()) {
        taken.add(collation.matches().get(i));
      }
    }
    return taken;
  }

  private Label heading(String key) {
    Label label = new Label(words.get(key));
    label.getStyleClass().add("section");
    return label;
  }

  private static Label text(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private static String words(Project project, String utterance) {
    return project.utterance(utterance).map(u -> u.words()).orElse("");
  }
}
