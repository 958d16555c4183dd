package app.sottovoce.ui.inspector;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A short bar, the fuller the likelier; a suggestion is drawn lighter. */
final class LikelihoodBar extends Region {
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
  private static final PseudoClass LIKELY = PseudoClass.getPseudoClass("likely");
  private static final PseudoClass SURE = PseudoClass.getPseudoClass("sure");
  private static final double WIDTH = 52;
  private static final double HEIGHT = 6;

  private final Region fill = new Region();
  private double share;

  LikelihoodBar() {
    getStyleClass().add("likelihood-bar");
    fill.getStyleClass().add("fill");
    fill.setManaged(false);
    getChildren().add(fill);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
  }

  void show(Optional<Sure> sure) {
    share = sure.map(s -> s.likelihood().percent().middle() / 100.0).orElse(0.0);
    int key = sure.map(s -> s.likelihood().key()).orElse(0);
    pseudoClassStateChanged(SUGGESTED, sure.filter(Sure::isSuggestion).isPresent());
    pseudoClassStateChanged(DOUBTFUL, key <= 4);
    pseudoClassStateChanged(LIKELY, key == 5);
    pseudoClassStateChanged(SURE, key >= 6);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
  }
}
