package app.sottovoce.ui.inspector;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area as high as its text. */
final class GrowingArea extends TextArea {
  private static final double MOST = 240;

  /** Less than the area has, so that it never wraps where this does not. */
  private static final double SLACK = 4;

  private final Text measure = new Text();
  private final double least;

  /**
   * @param least height in pixels when there is little text
   */
  GrowingArea(String id, double least) {
    this.least = least;
    setId(id);
    setWrapText(true);
    getStyleClass().add("growing");
    textProperty().addListener(_ -> requestLayout());
    promptTextProperty().addListener(_ -> requestLayout());
    fontProperty().addListener(_ -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets own = getInsets();
    Insets inner =
        lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
    double horizontal = own.getLeft() + own.getRight() + inner.getLeft() + inner.getRight() + SLACK;
    double vertical = own.getTop() + own.getBottom() + inner.getTop() + inner.getBottom();
    String text = getText().isEmpty() ? getPromptText() : getText();
    measure.setFont(getFont());
    measure.setText(text.isEmpty() || text.endsWith("\n") ? text + " " : text);
    measure.setWrappingWidth(width < 0 ? 0 : Math.max(1, width - horizontal));
    double height = Math.ceil(measure.getLayoutBounds().getHeight()) + vertical + 2;
    return Math.clamp(height, least, MOST);
  }
}
