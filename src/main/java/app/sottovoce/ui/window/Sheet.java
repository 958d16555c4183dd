package app.sottovoce.ui.window;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A question that lies over the window until it is answered: a title, some content, and buttons of
 * which the first is the default and the last leaves things as they are (as Escape does).
 */
final class Sheet extends StackPane {
  private final StackPane window;
  private final VBox card = new VBox();
  private final Object answerKey = new Object();
  private final ButtonBar bar;
  private Node focused;

  /**
   * @param window the pane that fills the window
   */
  Sheet(StackPane window, String title, Node content, List<String> buttons) {
    this.window = window;
    getStyleClass().add("sheet-veil");
    Label heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    heading.setWrapText(true);
    card.getStyleClass().add("sheet");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    bar = buttons(buttons);
    card.getChildren().addAll(heading, content, bar);
    getChildren().add(card);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, buttons.size() - 1));
  }

  /** The sheet's own style class, for what is particular to it. */
  Sheet styled(String id) {
    card.setId(id);
    return this;
  }

  /** Lets the first button be pressed only while something is not so. */
  Sheet unless(ObservableValue<Boolean> incomplete) {
    bar.getButtons().getFirst().disableProperty().bind(incomplete);
    return this;
  }

  /**
   * Shows the sheet and waits for an answer; the window goes on drawing meanwhile.
   *
   * @param first what gets the focus
   * @return the index of the button
   */
  int ask(Node first) {
    focused = window.getScene().getFocusOwner();
    window.getChildren().add(this);
    Platform.runLater(first::requestFocus);
    return (Integer) Platform.enterNestedEventLoop(answerKey);
  }

  void answer(int button) {
    if (window.getChildren().remove(this)) {
      refocus();
      Platform.exitNestedEventLoop(answerKey, button);
    }
  }

  /** Gives the keyboard back; what had it may be gone, as the button of a notice is. */
  private void refocus() {
    Node next = focused == null || focused.getScene() == null ? window.lookup("#table") : focused;
    if (next != null) {
      next.requestFocus();
    }
  }

  private ButtonBar buttons(List<String> words) {
    ButtonBar bar = new ButtonBar();
    for (int i = 0; i < words.size(); i++) {
      int index = i;
      Button button = new Button(words.get(i));
      button.setId("sheet-button-" + i);
      button.setDefaultButton(i == 0);
      if (i == 0) {
        button.getStyleClass().add("accent");
      }
      ButtonBar.setButtonData(
          button,
          i == words.size() - 1 && i > 0
              ? ButtonBar.ButtonData.CANCEL_CLOSE
              : i == 0 ? ButtonBar.ButtonData.OK_DONE : ButtonBar.ButtonData.OTHER);
      button.setOnAction(_ -> answer(index));
      bar.getButtons().add(button);
    }
    return bar;
  }

  private void key(KeyEvent event, int last) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      answer(last);
    }
  }
}
