package app.sottovoce.ui.base;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** How the window looks: light, dark, or as the system prefers. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  private static final String DARK_CLASS = "dark";

  /** Dresses the program in this theme; a scene must have been {@link #dress dressed} once. */
  public void apply(Scene scene) {
    boolean dark = isDark();
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    dress(scene);
  }

  /** Gives a scene, of a dialog for example, the program's own styles on top of the theme's. */
  public void dress(Scene scene) {
    String styles =
        Objects.requireNonNull(Theme.class.getResource("app.css"), "app.css").toExternalForm();
    if (!scene.getStylesheets().contains(styles)) {
      scene.getStylesheets().add(styles);
    }
    scene.getRoot().getStyleClass().remove(DARK_CLASS);
    if (isDark()) {
      scene.getRoot().getStyleClass().add(DARK_CLASS);
    }
  }

  public boolean isDark() {
    return switch (this) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }
}
