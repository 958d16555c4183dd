package app.sottovoce.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** As many chips as there is room for, and how many more there are. */
final class ChipRow extends Region {
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
  private static final int MOST = 3;
  private static final double GAP = 4;

  /** In less room than this only the number of meanings is shown. */
  private static final double NARROW = 56;

  private final List<Label> chips = new ArrayList<>();
  private final Label more = new Label();
  private int count;

  ChipRow() {
    for (int i = 0; i < MOST; i++) {
      Label chip = new Label();
      chip.getStyleClass().add("chip");
      chip.setMinWidth(0);
      chips.add(chip);
    }
    more.getStyleClass().addAll("chip", "more");
    getChildren().addAll(chips);
    getChildren().add(more);
    setMinWidth(0);
  }

  void show(List<Meaning> meanings) {
    count = meanings.size();
    for (int i = 0; i < MOST; i++) {
      Label chip = chips.get(i);
      if (i < count) {
        chip.setText(meanings.get(i).text());
        chip.pseudoClassStateChanged(SUGGESTED, meanings.get(i).suggested());
      }
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double x = 0;
    int shown = 0;
    for (int i = 0; i < MOST; i++) {
      Label chip = chips.get(i);
      double room = width - x - (count > i + 1 ? room(count - i - 1) : 0);
      double wanted = i < count ? chip.prefWidth(-1) : 0;
      boolean visible = width >= NARROW && i < count && (i == 0 || i == shown && wanted <= room);
      chip.setVisible(visible);
      if (visible) {
        double own = Math.clamp(wanted, 0, Math.max(0, room));
        chip.resizeRelocate(x, top(chip, height), own, chip.prefHeight(-1));
        x += own + GAP;
        shown++;
      }
    }
    more.setVisible(count > shown);
    if (count > shown) {
      more.setText(shown == 0 ? Integer.toString(count) : "+" + (count - shown));
      more.resizeRelocate(x, top(more, height), more.prefWidth(-1), more.prefHeight(-1));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return 20;
  }

  /** What "+1" takes, without asking the label, whose words change while it is laid out. */
  private static double room(int others) {
    return GAP + (others > 9 ? 38 : 32);
  }

  private static double top(Label chip, double height) {
    return Math.round((height - chip.prefHeight(-1)) / 2);
  }
}
