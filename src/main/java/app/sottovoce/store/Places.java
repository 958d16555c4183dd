package app.sottovoce.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folders in which the program keeps things, as each system wants them. None of them need exist
 * yet.
 *
 * <p>Sources: XDG Base Directory Specification 0.8; Apple, File System Programming Guide;
 * Microsoft, KNOWNFOLDERID.
 *
 * @param config for settings
 * @param projects for projects, unless the analyst chooses another folder
 * @param logs for the log of the program itself
 */
public record Places(Path config, Path projects, Path logs) {
  /** The system property that puts everything under one folder. */
  public static final String HOME = "sottovoce.home";

  private static final Pattern XDG_DOCUMENTS =
      Pattern.compile("^\\s*XDG_DOCUMENTS_DIR=\"(\\$HOME)?(/[^\"]*)\"\\s*$", Pattern.MULTILINE);
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]+");
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");
  private static final int LONGEST_NAME = 80;

  /** The folders on this machine, for this user. */
  public static Places here() {
    return of(
        System.getProperty("os.name"),
        Path.of(System.getProperty("user.home")),
        System.getenv(),
        Optional.ofNullable(System.getProperty(HOME)).filter(p -> !p.isBlank()).map(Path::of));
  }

  /**
   * The folders on some machine.
   *
   * @param system its name as Java gives it, for example {@code Windows 11}
   * @param home the user's home folder
   * @param redirected the folder under which everything is to be, if it is not to be in the usual
   *     places
   */
  public static Places of(
      String system, Path home, Map<String, String> environment, Optional<Path> redirected) {
    if (redirected.isPresent()) {
      Path root = redirected.get().toAbsolutePath();
      return new Places(root.resolve("config"), root.resolve("projects"), root.resolve("logs"));
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      Path roaming = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
      Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
      return new Places(
          roaming.resolve("Sottovoce"),
          home.resolve("Documents").resolve("Sottovoce"),
          local.resolve("Sottovoce").resolve("logs"));
    }
    if (name.startsWith("mac")) {
      Path library = home.resolve("Library");
      return new Places(
          library.resolve("Application Support").resolve("Sottovoce"),
          home.resolve("Documents").resolve("Sottovoce"),
          library.resolve("Logs").resolve("Sottovoce"));
    }
    Path config = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
    Path state = folder(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"));
    return new Places(
        config.resolve("sottovoce"),
        documents(home, config).orElse(home).resolve("Sottovoce"),
        state.resolve("sottovoce"));
  }

  /** The file of the settings. */
  public Path settings() {
    return config.resolve("settings.json");
  }

  /**
   * A file for a new project in the usual folder, named after its title as far as file systems
   * allow and unlike any file there.
   */
  public Path newProject(String title) {
    String name = fileName(title);
    Path path = projects.resolve(name + ProjectStore.EXTENSION);
    for (int number = 2; Files.exists(path); number++) {
      path = projects.resolve(name + " " + number + ProjectStore.EXTENSION);
    }
    return path;
  }

  public static String fileName(String title) {
    String clean =
        FORBIDDEN.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll(" ").strip();
    int end =
        clean.offsetByCodePoints(
            0, Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length())));
    // Windows drops dots at the end, and files that start with one are hidden elsewhere.
    String name = clean.substring(0, end).replaceAll("^[. ]+|[. ]+$", "").replaceAll("\\s+", " ");
    boolean unusable =
        name.isEmpty()
            || RESERVED.contains(name.toLowerCase(Locale.ROOT))
            || name.matches("(?i)(com|lpt)[0-9]");
    return unusable ? ("Project " + name).strip() : name;
  }

  /** A folder named by the environment; the specification has relative ones ignored. */
  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(otherwise);
  }

  /** The user's folder for documents, whatever it is called in their language. */
  private static Optional<Path> documents(Path home, Path config) {
    Path usual = home.resolve("Documents");
    return named(home, config.resolve("user-dirs.dirs"))
        .or(() -> Files.isDirectory(usual) ? Optional.of(usual) : Optional.empty());
  }

  private static Optional<Path> named(Path home, Path userDirectories) {
    try {
      Matcher line =
          XDG_DOCUMENTS.matcher(Files.readString(userDirectories, StandardCharsets.UTF_8));
      if (!line.find()) {
        return Optional.empty();
      }
      return Optional.of(
          line.group(1) == null
              ? Path.of(line.group(2))
              : home.resolve(line.group(2).substring(1)));
    } catch (IOException _) {
      // Most systems without a desktop have no such file.
      return Optional.empty();
    }
  }
}
