package app.sottovoce.ui.reader;

import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import app.sottovoce.model.Utterance;
import app.sottovoce.ui.base.Tint;
import javafx.scene.paint.Color;

/**
 * How a stretch of a source is set off from the rest.
 *
 * @param colour the speaker's, grey for nobody known
 */
record Look(Manner manner, Color colour, boolean selected) {

  /** What the stretch is. Never told by colour alone. */
  enum Manner {
    /** Filled: words that an analyst has seen. */
    SAID,
    /** Outlined: proposed by the program, reviewed by nobody. */
    SUGGESTED,
    /** Dotted: a word talked about, not said. */
    MENTIONED,
    /** What the analyst searches for. */
    FOUND
  }

  static Look of(Project project, Utterance utterance, boolean selected) {
    Color colour =
        utterance
            .speaker()
            .flatMap(project::speaker)
            .map(Speaker::colour)
            .map(Tint::of)
            .orElse(Tint.nobody());
    Manner manner =
        utterance.isMention()
            ? Manner.MENTIONED
            : utterance.isSuggestion() ? Manner.SUGGESTED : Manner.SAID;
    return new Look(manner, manner == Manner.MENTIONED ? Tint.nobody() : colour, selected);
  }

  static Look found() {
    return new Look(Manner.FOUND, Color.TRANSPARENT, false);
  }
}
