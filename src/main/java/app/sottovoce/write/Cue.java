package app.sottovoce.write;

import app.sottovoce.model.When;
import java.util.List;
import java.util.Optional;

/**
 * What a subtitle file shows from one time to another.
 *
 * @param speaker the name of who says it
 * @param words they may have several lines
 * @param notes what analysts think of it, a line each, for formats that have a place for that
 */
public record Cue(When when, Optional<String> speaker, String words, List<String> notes) {
  public Cue {
    notes = List.copyOf(notes);
  }
}
