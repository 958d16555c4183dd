package app.sottovoce.ui.window;

import app.sottovoce.store.Settings;
import app.sottovoce.ui.base.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is shown while no project is open: open files, go on with a recent project, try the sample.
 */
final class WelcomeView extends VBox {
  private static final double WIDTH = 560;

  /**
   * @param openRecent what choosing a recent project does
   */
  WelcomeView(
      Words words,
      List<Settings.Recent> recent,
      Runnable open,
      Runnable sample,
      Consumer<Settings.Recent> openRecent) {
    setId("welcome");
    getStyleClass().add("welcome");
    Label name = new Label("Sottovoce");
    name.getStyleClass().add("welcome-name");
    Label purpose = new Label(words.get("welcome.purpose"));
    purpose.getStyleClass().add("muted");
    Button openFiles = button("welcome-open", words.get("welcome.open"), Feather.FOLDER);
    openFiles.getStyleClass().add("accent");
    openFiles.setDefaultButton(true);
    openFiles.setOnAction(_ -> open.run());
    Button explore = button("welcome-sample", words.get("welcome.sample"), Feather.COMPASS);
    explore.setOnAction(_ -> sample.run());
    HBox buttons = new HBox(10, openFiles, explore);
    Label drop = new Label(words.get("welcome.drop"));
    drop.getStyleClass().addAll("muted", "small");
    drop.setWrapText(true);
    VBox column = new VBox(12, name, purpose, buttons, drop);
    column.setMaxWidth(WIDTH);
    if (!recent.isEmpty()) {
      Label heading = new Label(words.get("welcome.recent"));
      heading.getStyleClass().add("section");
      column.getChildren().addAll(heading, list(words, recent, openRecent));
    }
    getChildren().add(column);
  }

  private static Button button(String id, String text, Feather icon) {
    Button button = new Button(text, new FontIcon(icon));
    button.setId(id);
    return button;
  }

  private static ListView<Settings.Recent> list(
      Words words, List<Settings.Recent> recent, Consumer<Settings.Recent> openRecent) {
    ListView<Settings.Recent> list = new ListView<>();
    list.setId("welcome-recent");
    list.setAccessibleText(words.get("welcome.recent"));
    list.getItems().setAll(recent);
    list.setFixedCellSize(46);
    list.setPrefHeight(Math.min(recent.size(), 7) * 46 + 2);
    list.setCellFactory(_ -> new RecentCell(words));
    list.setOnMouseClicked(
        _ -> {
          if (list.getSelectionModel().getSelectedItem() != null) {
            openRecent.accept(list.getSelectionModel().getSelectedItem());
          }
        });
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER
              && list.getSelectionModel().getSelectedItem() != null) {
            openRecent.accept(list.getSelectionModel().getSelectedItem());
          }
        });
    return list;
  }

  private static final class RecentCell extends ListCell<Settings.Recent> {
    private static final DateTimeFormatter DATE =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private final Words words;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final VBox lines = new VBox(title, detail);

    RecentCell(Words words) {
      this.words = words;
      title.getStyleClass().add("panel-title");
      detail.getStyleClass().addAll("muted", "small");
      lines.setPrefWidth(0);
      lines.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(Settings.Recent project, boolean empty) {
      super.updateItem(project, empty);
      setText(null);
      setGraphic(empty || project == null ? null : lines);
      if (!empty && project != null) {
        title.setText(project.title());
        detail.setText(
            project.isMissing()
                ? words.get("welcome.missing", project.path())
                : words.get("welcome.detail", DATE.format(project.opened()), project.path()));
        setAccessibleText(title.getText() + ", " + detail.getText());
      }
    }
  }
}
