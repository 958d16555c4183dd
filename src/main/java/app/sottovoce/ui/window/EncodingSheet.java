package app.sottovoce.ui.window;

import app.sottovoce.text.EncodingPreview;
import app.sottovoce.ui.base.Words;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows how the beginning of a file looks in each encoding that it may be in, and asks which. */
final class EncodingSheet {
  private static final double LIST_WIDTH = 250;
  private static final double PREVIEW_WIDTH = 470;
  private static final double HEIGHT = 300;

  private final Words words;
  private final ListView<EncodingPreview> list = new ListView<>();
  private final TextArea preview = new TextArea();
  private final Label wrong = new Label();

  /**
   * @param previews what the file may be in
   * @param current what it was read in
   */
  EncodingSheet(Words words, List<EncodingPreview> previews, Charset current) {
    this.words = words;
    list.setId("encoding-list");
    list.setAccessibleText(words.get("encoding.list"));
    list.setCellFactory(_ -> new Cell());
    list.setPrefSize(LIST_WIDTH, HEIGHT);
    list.setMinWidth(LIST_WIDTH);
    list.getItems().setAll(previews);
    preview.setId("encoding-preview");
    preview.setAccessibleText(words.get("encoding.preview"));
    preview.setEditable(false);
    preview.setWrapText(true);
    preview.setPrefSize(PREVIEW_WIDTH, HEIGHT);
    wrong.setId("encoding-wrong");
    list.getSelectionModel().selectedItemProperty().subscribe(this::show);
    previews.stream()
        .filter(each -> each.charset().equals(current))
        .findFirst()
        .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
  }

  /**
   * Asks; nothing if the analyst thought better of it.
   *
   * @param lost what reading again costs, as a sentence
   */
  Optional<Charset> ask(StackPane window, String title, String lost) {
    HBox.setHgrow(preview, Priority.ALWAYS);
    Label cost = new Label(lost);
    cost.setWrapText(true);
    cost.setPrefWidth(LIST_WIDTH + PREVIEW_WIDTH);
    cost.setMinHeight(Label.USE_PREF_SIZE);
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
    Sheet sheet =
        new Sheet(
            window,
            title,
            new VBox(10, new HBox(12, list, preview), wrong, cost),
            List.of(words.get("encoding.read"), words.get("dialog.cancel")));
    boolean taken = sheet.styled("encoding-sheet").ask(list) == 0;
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .filter(_ -> taken)
        .map(EncodingPreview::charset);
  }

  private void show(EncodingPreview shown) {
    preview.setText(shown == null ? "" : shown.shown().replace('\0', '\u2400'));
    boolean fits = shown == null || shown.replaced() == 0;
    wrong.setText(
        fits ? words.get("encoding.fits") : words.get("encoding.wrong", shown.replaced()));
    wrong.getStyleClass().remove("warning-text");
    if (!fits) {
      wrong.getStyleClass().add("warning-text");
    }
  }

  private final class Cell extends ListCell<EncodingPreview> {
    @Override
    protected void updateItem(EncodingPreview each, boolean empty) {
      super.updateItem(each, empty);
      setText(empty ? null : name(each.charset()));
    }

    private String name(Charset charset) {
      return words.get("encoding." + charset.name()) + " · " + charset.name();
    }
  }
}
