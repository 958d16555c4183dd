package app.sottovoce.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The colours of a {@link TimelineView} as its style sheet sets them, {@code -tl-background} and so
 * on; a change of theme thus reaches the canvas.
 */
final class ThemeColours {
  private static final List<String> NAMES =
      List.of("background", "band", "line", "text", "muted", "accent", "scene");

  /** What CSS can set on a timeline, what any region has included. */
  static final List<CssMetaData<? extends Styleable, ?>> CSS = css();

  private final List<SimpleStyleableObjectProperty<Color>> properties;

  /** A colour that CSS can set. */
  private static final class Meta extends CssMetaData<TimelineView, Color> {
    private final int index;

    Meta(int index) {
      super("-tl-" + NAMES.get(index), StyleConverter.getColorConverter(), Color.GRAY);
      this.index = index;
    }

    @Override
    public boolean isSettable(TimelineView view) {
      return true;
    }

    @Override
    public StyleableProperty<Color> getStyleableProperty(TimelineView view) {
      return view.themeColours().properties.get(index);
    }
  }

  /**
   * @param changed is told when the theme changes one of them
   */
  ThemeColours(TimelineView view, Runnable changed) {
    properties =
        CSS.stream()
            .filter(Meta.class::isInstance)
            .map(Meta.class::cast)
            .map(
                meta ->
                    new SimpleStyleableObjectProperty<Color>(
                        meta, view, NAMES.get(meta.index), Color.GRAY))
            .toList();
    properties.forEach(property -> property.addListener(_ -> changed.run()));
  }

  Colours current() {
    List<Color> colours = properties.stream().map(ObjectProperty::get).toList();
    return new Colours(
        colours.get(0),
        colours.get(1),
        colours.get(2),
        colours.get(3),
        colours.get(4),
        colours.get(5),
        colours.get(6));
  }

  private static List<CssMetaData<? extends Styleable, ?>> css() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    for (int i = 0; i < NAMES.size(); i++) {
      all.add(new Meta(i));
    }
    return List.copyOf(all);
  }
}
