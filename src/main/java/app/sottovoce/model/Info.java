package app.sottovoce.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What a project says of itself.
 *
 * @param id a URI that no other project bears, {@code urn:uuid:…}
 * @param title the matter, as the analyst names it
 * @param created when the project came into being, where that is known
 */
public record Info(String id, String title, Optional<Instant> created, Extra extra)
    implements Thing {

  public Info withTitle(String newTitle) {
    return new Info(id, newTitle, created, extra);
  }
}
