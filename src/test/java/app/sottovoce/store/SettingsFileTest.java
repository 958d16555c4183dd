package app.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.model.Extra;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  private static final Instant OPENED = Instant.parse("2025-08-15T19:30:00.123Z");

  @TempDir Path folder;

  @Test
  void whatIsWrittenReadsBackEqual() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("new").resolve("settings.json"));
    Settings settings =
        Settings.FIRST
            .withTheme(Settings.Theme.DARK)
            .withOpened(recent("é😀"))
            .withWindow(new Settings.Window(-8, 0.5, 1400, 900, true))
            .withDivider("timeline", 0.625)
            .withAnalyst(new Settings.Person("a-7k", "Zoë \"Z\" Smith"))
            .withShortcut("split", Optional.of("Shortcut+Shift+S"))
            .withExport(
                new Settings.Export(
                    "webvtt", false, true, false, true, Optional.of(folder.resolve("out"))));
    file.write(settings);
    assertEquals(new SettingsFile.Found(settings, Optional.empty()), file.read());
    file.write(Settings.FIRST);
    assertEquals(new SettingsFile.Found(Settings.FIRST, Optional.empty()), file.read());
    assertEquals(List.of("settings.json"), names(folder.resolve("new")));
  }

  @Test
  void withoutAFileTheFirstSettingsHold() {
    assertEquals(
        new SettingsFile.Found(Settings.FIRST, Optional.empty()),
        new SettingsFile(folder.resolve("settings.json")).read());
  }

  @Test
  void settingsOfAnotherVersionAreKeptAndMissingOnesAreTheFirst() throws IOException {
    SettingsFile file =
        file("{\"theme\": \"DARK\", \"analyst\": null, \"later\": {\"b\": [1, 2]}, \"extra\": 7}");
    Settings expected =
        Settings.FIRST
            .withTheme(Settings.Theme.DARK)
            .withExtra(new Extra(Map.of("later", "{\"b\":[1,2]}", "extra", "7")));
    assertEquals(new SettingsFile.Found(expected, Optional.empty()), file.read());
    file.write(file.read().settings().withTheme(Settings.Theme.LIGHT));
    assertEquals(
        new SettingsFile.Found(expected.withTheme(Settings.Theme.LIGHT), Optional.empty()),
        file.read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "7",
        "{\"theme\": \"PINK\"}",
        "{\"recent\": 3}",
        "{\"window\": [1]}",
        "{\"recent\": [null, {\"path\": 3}]}",
        "{\"recent\": [null]}",
        "\u0000",
        "{} {}",
        "{\"dividers\": {\"a\": null}}",
        "{\"shortcuts\": {\"a\": {}}}"
      })
  void brokenSettingsAreSetAsideAndSaid(String text) throws IOException {
    SettingsFile file = file(text);
    assertEquals(
        new SettingsFile.Found(
            Settings.FIRST,
            Optional.of(
                "The settings in %s could not be understood; they were set aside as settings.unreadable.json, and the program starts with its first settings."
                    .formatted(file.path()))),
        file.read());
    assertEquals(List.of("settings.unreadable.json"), names(folder));
    assertEquals(text, Files.readString(folder.resolve("settings.unreadable.json")));
    assertEquals(Optional.empty(), file.read().remark());
  }

  @Test
  void whatWasSetAsideBeforeStays() throws IOException {
    file("one").read();
    file("two").read();
    assertEquals("one", Files.readString(folder.resolve("settings.unreadable.json")));
    assertEquals("two", Files.readString(folder.resolve("settings.unreadable-2.json")));
  }

  @Test
  void bytesThatAreNoTextAreSetAside() throws IOException {
    Path path = folder.resolve("settings.json");
    Files.write(path, new byte[] {'{', (byte) 0xff, '}'});
    assertEquals(Settings.FIRST, new SettingsFile(path).read().settings());
    assertEquals(List.of("settings.unreadable.json"), names(folder));
  }

  @Test
  void aFolderInItsPlaceIsSaid() throws IOException {
    Path path = Files.createDirectory(folder.resolve("settings.json"));
    SettingsFile file = new SettingsFile(path);
    assertEquals(Settings.FIRST, file.read().settings());
    assertTrue(file.read().remark().orElseThrow().contains("could not be read"));
    Files.createFile(path.resolve("x"));
    assertThrows(IOException.class, () -> file.write(Settings.FIRST));
    assertEquals(List.of("settings.json"), names(folder));
  }

  @Test
  void theLatestProjectComesFirstAndOnlyOnce() {
    Settings settings =
        Settings.FIRST.withOpened(recent("a")).withOpened(recent("b")).withOpened(recent("a"));
    assertEquals(List.of(recent("a"), recent("b")), settings.recent());
    assertEquals(List.of(recent("b")), settings.withoutRecent(recent("a").path()).recent());
  }

  @Test
  void theListOfProjectsEnds() {
    Settings settings = Settings.FIRST;
    for (int i = 0; i < 100; i++) {
      settings = settings.withOpened(recent("p" + i));
    }
    assertEquals(
        IntStream.range(0, Settings.MOST_RECENT).mapToObj(i -> recent("p" + (99 - i))).toList(),
        settings.recent());
  }

  @Test
  void aMissingProjectStaysAndIsMarked() throws IOException {
    Settings.Recent project = recent("a");
    assertTrue(project.isMissing());
    Files.createFile(project.path());
    assertFalse(project.isMissing());
  }

  @Test
  void aShortcutTakenBackIsTheUsualOneAgain() {
    Settings changed = Settings.FIRST.withShortcut("join", Optional.of("J"));
    assertEquals(Map.of("join", "J"), changed.shortcuts());
    assertEquals(Settings.FIRST, changed.withShortcut("join", Optional.empty()));
  }

  private Settings.Recent recent(String name) {
    return new Settings.Recent(folder.resolve(name + ".sottovoce"), "Title " + name, OPENED);
  }

  private SettingsFile file(String text) throws IOException {
    return new SettingsFile(Files.writeString(folder.resolve("settings.json"), text));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
