package app.sottovoce.ui.timeline;

import javafx.scene.text.Font;

/** The fonts of the timeline with the widths of their characters. */
record Fonts(Advances label, Advances small) {
  static Fonts standard() {
    return new Fonts(new Advances(Font.font(12.5)), new Advances(Font.font(11.5)));
  }
}
