package app.sottovoce.ui.inspector;

import app.sottovoce.model.Likelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The seven bands of likelihood side by side, in two rows where one is too narrow to read. One is
 * filled if somebody chose it, outlined if the program proposes it. Tab enters the row once, the
 * arrow keys go along it.
 */
final class Bands extends Region {
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
  private static final int UPPER = 4;
  private static final double ROW = 24;
  private static final double GAP = 2;

  private final List<ToggleButton> buttons = new ArrayList<>();

  /**
   * @param chosen receives the band clicked, nothing if it was the one chosen already
   */
  Bands(String id, Consumer<Optional<Likelihood>> chosen) {
    setId(id);
    getStyleClass().add("bands");
    for (Likelihood likelihood : Likelihood.values()) {
      buttons.add(button(id + "-" + likelihood.key(), likelihood, chosen));
    }
    getChildren().addAll(buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** The band's word as there is room for it. */
  static String shortTerm(Likelihood likelihood) {
    return Section.WORDS.get("band." + likelihood.key());
  }

  /** The band's full word with the range of probability it stands for. */
  static String fullTerm(Likelihood likelihood) {
    return Section.WORDS.get(
        "band.full",
        likelihood.term(),
        likelihood.percent().low(),
        likelihood.percent().high(),
        likelihood.key());
  }

  void show(Common<Sure> sure) {
    Optional<Sure> value = sure.unanimous();
    for (Likelihood likelihood : Likelihood.values()) {
      ToggleButton button = buttons.get(likelihood.ordinal());
      boolean here = value.filter(s -> s.likelihood() == likelihood).isPresent();
      boolean suggested = here && value.get().isSuggestion();
      button.setSelected(here && !suggested);
      button.pseudoClassStateChanged(SUGGESTED, suggested);
      String full = button.getTooltip().getText();
      button.setAccessibleText(suggested ? Section.WORDS.get("band.suggested", full) : full);
    }
    enterAt(value.map(s -> s.likelihood().ordinal()).orElse(0));
  }

  private ToggleButton button(
      String id, Likelihood likelihood, Consumer<Optional<Likelihood>> chosen) {
    ToggleButton button = new ToggleButton(shortTerm(likelihood));
    button.setId(id);
    button.getStyleClass().setAll("band");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setTooltip(new Tooltip(fullTerm(likelihood)));
    button.setOnAction(
        _ -> chosen.accept(button.isSelected() ? Optional.of(likelihood) : Optional.empty()));
    return button;
  }

  private void enterAt(int index) {
    boolean inside = buttons.stream().anyMatch(ToggleButton::isFocused);
    if (!inside) {
      for (int i = 0; i < buttons.size(); i++) {
        buttons.get(i).setFocusTraversable(i == index);
      }
    }
  }

  private void key(KeyEvent event) {
    int at = buttons.indexOf(event.getTarget());
    int step =
        switch (event.getCode()) {
          case KeyCode.LEFT, KeyCode.UP -> -1;
          case KeyCode.RIGHT, KeyCode.DOWN -> 1;
          default -> 0;
        };
    if (at >= 0 && step != 0) {
      int next = Math.clamp(at + step, 0, buttons.size() - 1);
      buttons.get(next).setFocusTraversable(true);
      buttons.get(next).requestFocus();
      if (next != at) {
        buttons.get(at).setFocusTraversable(false);
      }
      event.consume();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return natural(buttons);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 || natural(buttons) <= width ? ROW : 2 * ROW + GAP;
  }

  @Override
  protected void layoutChildren() {
    if (natural(buttons) <= getWidth()) {
      layout(buttons, 0);
    } else {
      layout(buttons.subList(0, UPPER), 0);
      layout(buttons.subList(UPPER, buttons.size()), ROW + GAP);
    }
  }

  /** Each as wide as its word, what is left over shared out. */
  private void layout(List<ToggleButton> row, double y) {
    double spare = (getWidth() - natural(row)) / row.size();
    double x = 0;
    for (ToggleButton button : row) {
      double right = x + button.prefWidth(-1) + spare;
      layoutInArea(
          button,
          snapPositionX(x),
          y,
          snapPositionX(right) - snapPositionX(x),
          ROW,
          0,
          HPos.LEFT,
          VPos.CENTER);
      x = right;
    }
  }

  private static double natural(List<ToggleButton> row) {
    double width = 0;
    for (ToggleButton button : row) {
      width += button.prefWidth(-1);
    }
    return width;
  }
}
