package app.sottovoce.ui.window;

import app.sottovoce.assist.Problem;
import app.sottovoce.assist.Problems;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Words;
import app.sottovoce.ui.base.Workbench;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/** What would mislead a reader of an export, one line each; choosing one goes there. */
final class ProblemSheet {
  private final Words words;
  private final Workbench workbench;

  ProblemSheet(Words words, Workbench workbench) {
    this.words = words;
    this.workbench = workbench;
  }

  void show(StackPane window) {
    ListView<Problem> list = new ListView<>();
    list.setId("problems");
    list.getItems().setAll(Problems.of(workbench.project()));
    list.setPlaceholder(new Label(words.get("problems.none")));
    list.setPrefSize(620, 320);
    list.setCellFactory(_ -> new ProblemCell());
    Sheet sheet =
        new Sheet(window, words.get("problems.title"), list, List.of(words.get("dialog.close")));
    list.setOnMouseClicked(_ -> go(list, sheet));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go(list, sheet);
          }
        });
    sheet.ask(list);
  }

  private void go(ListView<Problem> list, Sheet sheet) {
    Problem problem = list.getSelectionModel().getSelectedItem();
    if (problem != null) {
      workbench
          .project()
          .utterance(problem.thing())
          .map(Utterance::id)
          .ifPresent(workbench.selection()::select);
      sheet.answer(0);
    }
  }

  private static final class ProblemCell extends ListCell<Problem> {
    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      setText(empty || problem == null ? null : problem.reason().text());
    }
  }
}
