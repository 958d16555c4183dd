package app.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  @TempDir Path home;

  @Test
  void linuxHasThemWhereXdgSays() throws IOException {
    assertEquals(
        new Places(
            home.resolve(".config/sottovoce"),
            home.resolve("Sottovoce"),
            home.resolve(".local/state/sottovoce")),
        places("Linux", Map.of()));
    Files.createDirectory(home.resolve("Documents"));
    assertEquals(home.resolve("Documents/Sottovoce"), places("Linux", Map.of()).projects());

    Path config = Files.createDirectory(home.resolve("conf"));
    Files.writeString(
        config.resolve("user-dirs.dirs"),
        "# comment\nXDG_MUSIC_DIR=\"$HOME/Musik\"\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n");
    Map<String, String> environment =
        Map.of(
            "XDG_CONFIG_HOME", config.toString(), "XDG_STATE_HOME", home.resolve("st").toString());
    assertEquals(
        new Places(
            config.resolve("sottovoce"),
            home.resolve("Dokumente/Sottovoce"),
            home.resolve("st/sottovoce")),
        places("Linux", environment));
    Files.writeString(config.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"/data/docs\"");
    assertEquals(Path.of("/data/docs/Sottovoce"), places("Linux", environment).projects());
  }

  @Test
  void relativeFoldersOfTheEnvironmentAreIgnored() {
    assertEquals(
        places("Linux", Map.of()),
        places("Linux", Map.of("XDG_CONFIG_HOME", "conf", "XDG_STATE_HOME", " ")));
  }

  @Test
  void macOsHasThemInTheLibrary() {
    assertEquals(
        new Places(
            home.resolve("Library/Application Support/Sottovoce"),
            home.resolve("Documents/Sottovoce"),
            home.resolve("Library/Logs/Sottovoce")),
        places("Mac OS X", Map.of("XDG_CONFIG_HOME", "/elsewhere")));
  }

  @Test
  void windowsHasThemInAppData() {
    assertEquals(
        new Places(
            home.resolve("AppData/Roaming/Sottovoce"),
            home.resolve("Documents/Sottovoce"),
            home.resolve("AppData/Local/Sottovoce/logs")),
        places("Windows 11", Map.of()));
    Map<String, String> environment =
        Map.of(
            "APPDATA", home.resolve("r").toString(), "LOCALAPPDATA", home.resolve("l").toString());
    assertEquals(
        new Places(
            home.resolve("r/Sottovoce"),
            home.resolve("Documents/Sottovoce"),
            home.resolve("l/Sottovoce/logs")),
        places("Windows 10", environment));
  }

  @Test
  void everythingCanBePutUnderOneFolder() {
    Path root = home.resolve("stick");
    Places places =
        Places.of("Linux", home, Map.of("XDG_CONFIG_HOME", "/elsewhere"), Optional.of(root));
    assertEquals(
        new Places(root.resolve("config"), root.resolve("projects"), root.resolve("logs")), places);
    assertEquals(root.resolve("config/settings.json"), places.settings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Anchorage, 15 August 2025|Anchorage, 15 August 2025",
        "Who said: \"deal\"?|Who said deal",
        "a/b\\c|a b c",
        "..|Project",
        "`   `|Project",
        "...hidden.|hidden",
        "con|Project con",
        "LPT1|Project LPT1",
        "Журавль 三 😀|Журавль 三 😀",
      })
  void aProjectFileIsNamedAfterItsTitle(String title, String name) {
    Places places = places("Linux", Map.of());
    assertEquals(places.projects().resolve(name + ".sottovoce"), places.newProject(title));
  }

  @Test
  void aNewProjectDoesNotTakeTheNameOfAnother() throws IOException {
    Places places = places("Linux", Map.of());
    Files.createDirectories(places.projects());
    Files.createFile(places.newProject("Summit"));
    Files.createFile(places.newProject("Summit"));
    assertEquals(places.projects().resolve("Summit 3.sottovoce"), places.newProject("Summit"));
  }

  @Property(tries = 500)
  void anyTitleGivesAFileInTheFolder(@ForAll String title) {
    Places places = Places.of("Linux", Path.of("/home/x"), Map.of(), Optional.empty());
    Path file = places.newProject(title);
    assertEquals(places.projects(), file.getParent());
    assertTrue(file.getFileName().toString().length() <= 190, file.toString());
  }

  private Places places(String system, Map<String, String> environment) {
    return Places.of(system, home, environment, Optional.empty());
  }
}
