package app.sottovoce.ui.timeline;

import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Tint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;

/** The ink of each speaker on one background, mixed when first needed. */
final class Inks {
  private final Map<Color, Ink> byColour = new HashMap<>();
  private final Color background;

  Inks(Color background) {
    this.background = background;
  }

  Ink of(Project project, Utterance utterance) {
    return ofSpeaker(project, utterance.speaker());
  }

  Ink ofSpeaker(Project project, Optional<String> speaker) {
    Color colour =
        speaker.flatMap(project::speaker).map(Speaker::colour).map(Tint::of).orElse(Tint.nobody());
    return byColour.computeIfAbsent(colour, c -> new Ink(c, background));
  }
}
