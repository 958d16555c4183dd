package app.sottovoce.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/**
 * The marks under the words of one paragraph on screen. They are drawn anew without laying out the
 * text again, which the highlights of the text area itself would need for every change.
 */
final class MarkLayer {
  private final TextFlow flow;
  private List<Shape> shapes = List.of();

  MarkLayer(TextFlow flow) {
    this.flow = flow;
    flow.widthProperty().addListener(_ -> fit());
    // Another theme may bring another font.
    flow.heightProperty().addListener(_ -> fit());
  }

  void show(List<Stretch> stretches) {
    List<Shape> next = new ArrayList<>();
    stretches.forEach(stretch -> shapes(stretch, next));
    flow.getChildren().removeAll(shapes);
    flow.getChildren().addAll(0, next);
    shapes = next;
    fit();
  }

  TextFlow flow() {
    return flow;
  }

  /** Where a stretch of the paragraph is, one box a line, in the coordinates of the flow. */
  List<Rectangle2D> boxes(int start, int end) {
    return boxes(flow.getRangeShape(start, end, false));
  }

  /** Goes where the words are now, once they have been laid out. */
  private void fit() {
    if (flow.getWidth() > 0 && flow.getHeight() > 0) {
      shapes.forEach(Shape::fit);
    }
  }

  private void shapes(Stretch stretch, List<Shape> shapes) {
    Look look = stretch.look();
    switch (look.manner()) {
      case SAID -> {
        if (!look.selected()) {
          shapes.add(filled("mark-said", stretch));
        }
      }
      case SUGGESTED -> shapes.add(outlined(stretch));
      case MENTIONED -> shapes.add(new Shape("mark-mentioned", Form.LINE, stretch));
      case FOUND -> shapes.add(new Shape("mark-found", Form.BOX, stretch));
    }
    if (look.selected()) {
      shapes.addFirst(filled("mark-selected", stretch));
      shapes.add(new Shape("mark-underline", Form.LINE, stretch));
    }
  }

  private Shape filled(String style, Stretch stretch) {
    Shape shape = new Shape(style, Form.BOX, stretch);
    shape.setFill(stretch.look().colour());
    shape.setStroke(null);
    return shape;
  }

  private Shape outlined(Stretch stretch) {
    Color colour = stretch.look().colour();
    Shape shape = new Shape("mark-suggested", Form.FRAME, stretch);
    shape.setStroke(colour);
    // So thin that it reads as an outline, and yet tells two speakers apart.
    shape.setFill(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0.07));
    return shape;
  }

  /** The rectangles of a path of boxes, as text layout gives it. */
  private static List<Rectangle2D> boxes(PathElement[] path) {
    List<Rectangle2D> boxes = new ArrayList<>();
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (PathElement element : path) {
      if (element instanceof MoveTo move) {
        add(boxes, left, top, right, bottom);
        left = right = move.getX();
        top = bottom = move.getY();
      } else if (element instanceof LineTo line) {
        left = Math.min(left, line.getX());
        right = Math.max(right, line.getX());
        top = Math.min(top, line.getY());
        bottom = Math.max(bottom, line.getY());
      }
    }
    add(boxes, left, top, right, bottom);
    return boxes;
  }

  private static void add(
      List<Rectangle2D> boxes, double left, double top, double right, double bottom) {
    if (right > left) {
      boxes.add(new Rectangle2D(left, top, right - left, bottom - top));
    }
  }

  private enum Form {
    BOX,
    FRAME,
    LINE
  }

  /** A path of ours among the children of the text flow. */
  private final class Shape extends Path {
    private final Form form;
    private final Stretch stretch;

    Shape(String style, Form form, Stretch stretch) {
      this.form = form;
      this.stretch = stretch;
      getStyleClass().add(style);
      setManaged(false);
      setMouseTransparent(true);
    }

    void fit() {
      List<PathElement> elements = new ArrayList<>();
      for (Rectangle2D box : boxes(stretch.start(), stretch.end())) {
        double bottom = Math.round(box.getMaxY());
        switch (form) {
          case BOX -> box(elements, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
          case FRAME ->
              box(
                  elements,
                  Math.floor(box.getMinX()) + 0.5,
                  Math.floor(box.getMinY()) + 0.5,
                  Math.ceil(box.getMaxX()) - 0.5,
                  bottom - 0.5);
          case LINE -> {
            elements.add(new MoveTo(box.getMinX(), bottom - 1));
            elements.add(new LineTo(box.getMaxX(), bottom - 1));
          }
        }
      }
      getElements().setAll(elements);
    }

    private static void box(
        List<PathElement> elements, double left, double top, double right, double bottom) {
      elements.add(new MoveTo(left, top));
      elements.add(new LineTo(right, top));
      elements.add(new LineTo(right, bottom));
      elements.add(new LineTo(left, bottom));
      elements.add(new LineTo(left, top));
    }
  }
}
