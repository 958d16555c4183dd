package app.sottovoce.ui.window;

import app.sottovoce.edit.Ids;
import app.sottovoce.store.Settings;
import java.security.SecureRandom;

/** Who works here: the name the system knows, until the analyst gives another. */
final class Analysts {
  private Analysts() {}

  /** Settings in which there is an analyst. */
  static Settings known(Settings settings) {
    if (settings.analyst().isPresent()) {
      return settings;
    }
    String name = System.getProperty("user.name", "").strip();
    String id = Ids.random(new SecureRandom()).next("a");
    return settings.withAnalyst(new Settings.Person(id, name.isEmpty() ? "Analyst" : name));
  }
}
