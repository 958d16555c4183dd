package app.sottovoce.ui.table;

import app.sottovoce.model.Assessment;
import app.sottovoce.model.Likelihood;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** How sure somebody is, as a bar: filled for an analyst's word, hollow for a suggestion. */
final class LikelihoodBar extends Region {
  private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
  private static final double WIDTH = 46;
  private static final double HEIGHT = 6;

  private final Region track = new Region();
  private final Region part = new Region();
  private double share;

  LikelihoodBar() {
    getStyleClass().add("likelihood-bar");
    track.getStyleClass().add("track");
    getChildren().addAll(track, part);
    setMinWidth(WIDTH);
    setMaxSize(WIDTH, HEIGHT);
  }

  void show(Assessment assessment) {
    share =
        assessment
            .percent()
            .or(() -> assessment.likelihood().map(Likelihood::percent))
            .map(percent -> percent.middle() / 100.0)
            .orElse(0.0);
    part.getStyleClass()
        .setAll("part", assessment.likelihood().map(LikelihoodBar::style).orElse("middle"));
    pseudoClassStateChanged(SUGGESTED, assessment.isSuggestion());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    track.resizeRelocate(0, 0, WIDTH, HEIGHT);
    part.resizeRelocate(0, 0, Math.max(HEIGHT, Math.round(WIDTH * share)), HEIGHT);
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  private static String style(Likelihood likelihood) {
    return switch (likelihood) {
      case ALMOST_NO_CHANCE, VERY_UNLIKELY -> "lowest";
      case UNLIKELY, ROUGHLY_EVEN -> "low";
      case LIKELY -> "middle";
      case VERY_LIKELY, ALMOST_CERTAIN -> "high";
    };
  }
}
