package app.sottovoce.store;

import app.sottovoce.model.Extra;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON file in which {@link Settings} are kept. */
public record SettingsFile(Path path) {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String EXTRA = "extra";
  private static final Set<String> KNOWN =
      Arrays.stream(Settings.class.getRecordComponents())
          .map(component -> component.getName())
          .filter(name -> !name.equals(EXTRA))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Settings as they were found.
   *
   * @param remark a sentence for the analyst if the file could not be used
   */
  public record Found(Settings settings, Optional<String> remark) {}

  /**
   * Reads the settings. A missing file gives the first ones; one that cannot be understood is set
   * aside under another name and gives the first ones too.
   */
  public Found read() {
    try {
      return new Found(parse(Files.readString(path, StandardCharsets.UTF_8)), Optional.empty());
    } catch (NoSuchFileException _) {
      return new Found(Settings.FIRST, Optional.empty());
    } catch (JacksonException | CharacterCodingException | MalformedSettings _) {
      return new Found(Settings.FIRST, Optional.of(setAside()));
    } catch (IOException e) {
      return new Found(Settings.FIRST, Optional.of(unreadable(e)));
    }
  }

  /**
   * Writes the settings so that the file holds either the old or the new ones at every moment.
   *
   * @throws IOException if the folder cannot be written; the old settings stay
   */
  public void write(Settings settings) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try {
      writeThrough(fresh, StandardCharsets.UTF_8.encode(print(settings)));
      move(fresh);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void writeThrough(Path file, ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private void move(Path fresh) throws IOException {
    try {
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String setAside() {
    Path aside = path.resolveSibling("settings.unreadable.json");
    for (int number = 2; Files.exists(aside); number++) {
      aside = path.resolveSibling("settings.unreadable-" + number + ".json");
    }
    try {
      Files.move(path, aside);
      return "The settings in "
          + path
          + " could not be understood; they were set aside as "
          + aside.getFileName()
          + ", and the program starts with its first settings.";
    } catch (IOException e) {
      return unreadable(e);
    }
  }

  private String unreadable(IOException e) {
    return "The settings in "
        + path
        + " could not be read ("
        + e.getClass().getSimpleName()
        + "); the program starts with its first settings.";
  }

  private static Settings parse(String text) throws IOException {
    if (!(MAPPER.readTree(text) instanceof ObjectNode found)) {
      throw new MalformedSettings();
    }
    ObjectNode known = MAPPER.valueToTree(Settings.FIRST);
    Map<String, String> unknown = new HashMap<>();
    found.forEachEntry(
        (name, value) -> {
          if (!KNOWN.contains(name)) {
            unknown.put(name, MAPPER.writeValueAsString(value));
          } else if (!value.isNull()) {
            known.set(name, value);
          }
        });
    return MAPPER.treeToValue(known, Settings.class).withExtra(new Extra(unknown));
  }

  private static String print(Settings settings) {
    ObjectNode tree = MAPPER.valueToTree(settings);
    tree.remove(EXTRA);
    settings.extra().fields().forEach((name, json) -> tree.set(name, MAPPER.readTree(json)));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
  }

  /** JSON, but no object. */
  private static final class MalformedSettings extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
