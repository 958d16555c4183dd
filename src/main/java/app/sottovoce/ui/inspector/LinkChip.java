package app.sottovoce.ui.inspector;

import app.sottovoce.model.Grade;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A link of the chain from mouth to page. The arrow to the next one stays with it when the chain
 * wraps.
 */
final class LinkChip extends HBox {
  private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");

  private final Button chip = new Button();
  private final Label who = new Label();
  private final Label how = new Label();
  private final Label arrow = new Label("›");
  private Optional<Chain.Link> shown = Optional.empty();

  /**
   * @param room how wide it may become
   * @param go is told which link was pressed
   */
  LinkChip(ObservableValue<Number> room, Consumer<Chain.Link> go) {
    super(2);
    setAlignment(Pos.CENTER_LEFT);
    who.getStyleClass().add("who");
    how.getStyleClass().addAll("muted", "small");
    arrow.getStyleClass().add("muted");
    chip.setGraphic(new VBox(who, how));
    chip.getStyleClass().setAll("link-chip");
    chip.maxWidthProperty().bind(room);
    chip.setOnAction(_ -> shown.ifPresent(go));
    getChildren().addAll(chip, arrow);
  }

  /**
   * @param weakest whether none of the chain is weaker
   * @param last whether it is the last of the chain
   */
  void show(Chain.Link link, boolean weakest, boolean last) {
    shown = Optional.of(link);
    switch (link) {
      case Chain.Link.Mouth mouth ->
          show(
              "mouth",
              mouth.speaker().orElse(Section.WORDS.get("origin.somebody")),
              Section.WORDS.get("origin.speaker"));
      case Chain.Link.Hand hand ->
          show(
              "hop-" + (hand.index() + 1),
              hand.hop().who().isEmpty() ? Section.WORDS.get("origin.unnamed") : hand.hop().who(),
              graded(hand.hop().how(), hand.hop().grade()));
      case Chain.Link.Page page ->
          show(
              "page",
              page.title(),
              graded(Section.WORDS.get("source." + page.kind()), page.grade()));
    }
    String name = who.getText();
    chip.setAccessibleText(
        weakest
            ? Section.WORDS.get("origin.weakest", name, how.getText())
            : name + ", " + how.getText());
    chip.pseudoClassStateChanged(WEAKEST, weakest);
    chip.setTooltip(weakest ? new Tooltip(Section.WORDS.get("origin.weakest.tip")) : null);
    Section.showIf(!last, arrow);
  }

  private void show(String id, String name, String rest) {
    chip.setId(id);
    who.setText(name);
    how.setText(rest);
  }

  private static String graded(String how, Optional<Grade> grade) {
    String said = grade.map(Grade::text).orElse(Section.WORDS.get("origin.ungraded"));
    return how.isEmpty() ? said : how + " · " + said;
  }
}
