package app.sottovoce.store;

import app.sottovoce.model.Analyst;
import app.sottovoce.model.Extra;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the program remembers of its user from one start to the next. Nothing of a project is in it.
 *
 * @param recent projects opened before, the latest first, missing ones included
 * @param window where the main window stood
 * @param dividers the position of each divider between panels by its id, 0 to 1
 * @param analyst who works here; absent until the program has asked
 * @param shortcuts the keys chosen by the analyst, by the name of the command, as JavaFX writes
 *     them
 * @param extra settings of other versions, kept as they are
 */
public record Settings(
    Theme theme,
    List<Recent> recent,
    Optional<Window> window,
    Map<String, Double> dividers,
    Optional<Person> analyst,
    Map<String, String> shortcuts,
    Export export,
    Extra extra) {

  /** How many recent projects are remembered. */
  public static final int MOST_RECENT = 30;

  /** What the program starts with. */
  public static final Settings FIRST =
      new Settings(
          Theme.SYSTEM,
          List.of(),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Map.of(),
          Export.ALL,
          Extra.NONE);

  /** How the window looks. */
  public enum Theme {
    /** As the system prefers. */
    SYSTEM,
    LIGHT,
    DARK
  }

  /** A project opened before. */
  public record Recent(Path path, String title, Instant opened) {

    /**
     * Whether its file is no longer there, or on a drive that is not connected now; asks the disk.
     */
    public boolean isMissing() {
      return !Files.exists(path);
    }
  }

  /** Where a window stood, in JavaFX's units; its size without the maximising. */
  public record Window(double x, double y, double width, double height, boolean maximised) {}

  /** The analyst who works here: the id stands in what they write, the name beside it. */
  public record Person(String id, String name) {

    public Analyst analyst() {
      return new Analyst(id, name, Extra.NONE);
    }
  }

  /**
   * What was chosen at the last export.
   *
   * @param format the writer's name, empty before the first export
   * @param fullText whether the sources' text goes along
   * @param notes whether notes go along
   * @param analystNames whether the names of analysts go along
   */
  public record Export(
      String format,
      boolean fullText,
      boolean notes,
      boolean analystNames,
      boolean selectionOnly,
      Optional<Path> folder) {
    public static final Export ALL = new Export("", true, true, true, false, Optional.empty());
  }

  public Settings {
    recent = List.copyOf(recent);
    dividers = Map.copyOf(dividers);
    shortcuts = Map.copyOf(shortcuts);
  }

  public Settings withTheme(Theme newTheme) {
    return new Settings(newTheme, recent, window, dividers, analyst, shortcuts, export, extra);
  }

  /** These settings with a project as the latest one opened. */
  public Settings withOpened(Recent project) {
    List<Recent> projects = new ArrayList<>(withoutRecent(project.path()).recent);
    projects.addFirst(project);
    return withRecent(projects.subList(0, Math.min(projects.size(), MOST_RECENT)));
  }

  /** These settings after the analyst has taken a project off the list. */
  public Settings withoutRecent(Path path) {
    return withRecent(recent.stream().filter(project -> !project.path().equals(path)).toList());
  }

  public Settings withWindow(Window newWindow) {
    return new Settings(
        theme, recent, Optional.of(newWindow), dividers, analyst, shortcuts, export, extra);
  }

  public Settings withDivider(String id, double position) {
    Map<String, Double> positions = new HashMap<>(dividers);
    positions.put(id, position);
    return new Settings(theme, recent, window, positions, analyst, shortcuts, export, extra);
  }

  public Settings withAnalyst(Person person) {
    return new Settings(
        theme, recent, window, dividers, Optional.of(person), shortcuts, export, extra);
  }

  /** These settings with other keys for a command; with none, it has its usual ones again. */
  public Settings withShortcut(String command, Optional<String> keys) {
    Map<String, String> chosen = new HashMap<>(shortcuts);
    keys.ifPresentOrElse(k -> chosen.put(command, k), () -> chosen.remove(command));
    return new Settings(theme, recent, window, dividers, analyst, chosen, export, extra);
  }

  public Settings withExport(Export newExport) {
    return new Settings(theme, recent, window, dividers, analyst, shortcuts, newExport, extra);
  }

  Settings withExtra(Extra newExtra) {
    return new Settings(theme, recent, window, dividers, analyst, shortcuts, export, newExtra);
  }

  private Settings withRecent(List<Recent> projects) {
    return new Settings(theme, projects, window, dividers, analyst, shortcuts, export, extra);
  }
}
