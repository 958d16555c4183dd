package app.sottovoce.ui.timeline;

import javafx.scene.paint.Color;

/** The theme's colours that the timeline is drawn in. */
record Colours(
    Color background, Color band, Color line, Color text, Color muted, Color accent, Color scene) {}
