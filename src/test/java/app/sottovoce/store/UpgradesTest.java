package app.sottovoce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.sottovoce.edit.Change;
import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.json.Things;
import app.sottovoce.json.UnreadableJson;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradesTest {
  private static final String FILES = "/bytes/projects/";

  /** As if versions 2 and 3 had each put something at the end of a tag's name. */
  private static final Upgrades THREE =
      new Upgrades(List.of(suffixing(" two"), suffixing(" three")));

  @TempDir Path folder;

  @Test
  void stepsAreTakenInOrderFromTheVersionOn() throws UnreadableJson {
    String json = "{\"id\": \"t1\", \"name\": \"one\"}";
    assertEquals("{\"id\": \"t1\", \"name\": \"one two three\"}", THREE.upgrade("tag", 1, json));
    assertEquals("{\"id\": \"t1\", \"name\": \"one three\"}", THREE.upgrade("tag", 2, json));
    assertEquals(json, THREE.upgrade("tag", 3, json));
    assertThrows(UnreadableJson.class, () -> THREE.upgrade("tag", 1, "[]"));
    assertThrows(UnreadableJson.class, () -> THREE.upgrade("tag", 1, "{"));
  }

  @Test
  void anOldFileIsReadByANewProgramAndThenNotByAnOldOne() throws Exception {
    Path file = folder.resolve("project.sottovoce");
    Tag tag = new Tag("t1", "one", Extra.NONE);
    Project first = Project.empty(new Info("urn:x", "", Optional.empty(), Extra.NONE)).with(tag);
    SqliteStore.create(file, first);
    try (ProjectStore old = new Disk().open(file)) {
      old.append(renaming(1, tag, tag.withName("eins")));
    }

    Tag upgraded = tag.withName("eins two three");
    Entry next = renaming(2, upgraded, tag.withName("trois"));
    try (ProjectStore store = open(file, THREE)) {
      assertEquals(Optional.of(upgraded), store.project().tag("t1"));
      assertEquals(Edit.of(Change.of(tag.withName("one two three"), upgraded)), store.edit(1));
      store.append(next);
    }
    try (ProjectStore store = open(file, THREE)) {
      assertEquals(Optional.of(tag.withName("trois")), store.project().tag("t1"));
      assertEquals(next.edit(), store.edit(2));
    }
    assertEquals(Trouble.NEWER.sentence(file), Disk.refusal(file));
  }

  @Test
  void aNewProgramThatOnlyLooksLeavesAnOldFileToTheOldOne() throws Exception {
    Path file = folder.resolve("project.sottovoce");
    SqliteStore.create(file, Project.empty(new Info("urn:x", "", Optional.empty(), Extra.NONE)));
    byte[] before = Files.readAllBytes(file);
    open(file, THREE).close();
    assertEquals(List.of(before.length), List.of(Files.readAllBytes(file).length));
    new Disk().open(file).close();
  }

  /** Each file ever written by a version stays here, with what it says. */
  @Test
  void aFileOfVersionOneSaysWhatItSaid() throws Exception {
    Path file = folder.resolve("version-1.sottovoce");
    Files.write(file, resource("version-1.sottovoce"));
    try (ProjectStore store = new Disk().open(file)) {
      assertEquals(new String(resource("version-1.txt"), StandardCharsets.UTF_8), told(store));
      store.append(
          new Entry(
              store.project().revision().entry() + 1,
              Disk.NOW,
              "a1",
              Entry.Kind.DO,
              "Go on",
              0,
              Edit.NONE));
      assertInstanceOf(SaveState.Saved.class, store.flush());
    }
  }

  /** All that a store holds, in lines: the revision, the things by kind and id, the log. */
  static String told(ProjectStore store) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(store.project().revision().toString());
    Tables.things(store.project()).stream()
        .map(thing -> Things.kind(thing) + " " + Things.write(thing))
        .sorted()
        .forEach(lines::add);
    for (Entry.Summary entry : store.log()) {
      lines.add(entry.toString());
      for (Change change : store.edit(entry.number()).changes()) {
        lines.add("- " + change.before().map(Things::write).orElse("nothing"));
        lines.add("+ " + change.after().map(Things::write).orElse("nothing"));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static ProjectStore open(Path file, Upgrades upgrades) {
    Disk disk = new Disk();
    return Disk.store(SqliteStore.open(file, disk, disk.workings(upgrades)));
  }

  private static Upgrades.Step suffixing(String suffix) {
    return (kind, thing) -> {
      if (kind.equals("tag")) {
        thing.put("name", thing.get("name").stringValue() + suffix);
      }
    };
  }

  private static Entry renaming(long number, Tag before, Tag after) {
    return new Entry(
        number, Disk.NOW, "a1", Entry.Kind.DO, "Rename", 0, Edit.of(Change.of(before, after)));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = UpgradesTest.class.getResourceAsStream(FILES + name)) {
      return in.readAllBytes();
    }
  }
}
