package app.sottovoce.store;

import app.sottovoce.edit.Edit;
import app.sottovoce.edit.Entry;
import app.sottovoce.edit.History;
import app.sottovoce.edit.StaleEdit;
import app.sottovoce.model.Extra;
import app.sottovoce.model.Info;
import app.sottovoce.model.Project;
import app.sottovoce.model.Thing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Reads what can be read of a damaged project file. The file itself is only ever read. What stands
 * in two places, among the things and in the log, is taken from where it is whole.
 */
public final class Salvage {
  private static final int MOST_IDS_NAMED = 10;

  private final Path damaged;
  private final Upgrades upgrades;

  /**
   * What came of it.
   *
   * @param things how many sources, speakers, utterances and so on the new file has
   * @param lost a sentence for each sort of loss; none if all was still there
   */
  public record Salvaged(int things, List<String> lost) {
    public Salvaged {
      lost = List.copyOf(lost);
    }
  }

  Salvage(Path damaged, Upgrades upgrades) {
    this.damaged = damaged;
    this.upgrades = upgrades;
  }

  /**
   * Writes what can be read into a new project file.
   *
   * @throws IOException with a sentence, if the new file exists already or cannot be written, or if
   *     the damaged one cannot be read at all
   */
  public Salvaged into(Path file) throws IOException {
    Finds finds;
    List<String> lost = new ArrayList<>();
    try {
      finds = Finds.in(damaged, new Rows(upgrades));
      if (Finds.isCutOff(damaged)) {
        lost.add("The end of the file is missing, and some of what stood there left no trace.");
      }
    } catch (IOException e) {
      throw new IOException(Trouble.UNREACHABLE.sentence(damaged), e);
    }

    Map<Finds.Key, Thing> things = things(finds, lost);
    Project project = project(things.values(), lost).withRevision(finds.revision());
    long first = firstUndoable(finds, project);
    if (first > finds.firstEntry()) {
      lost.add("What was done before entry " + first + " of the log can no longer be undone.");
    }
    Iterable<Entry> log =
        () ->
            LongStream.rangeClosed(first, project.revision().entry())
                .mapToObj(number -> entry(finds, number))
                .iterator();
    NewFile.make(
        file,
        part -> {
          try (ProjectFile fresh = new ProjectFile(part, Connector::sqlite, upgrades)) {
            fresh.create(project, first - 1, log);
          }
        });
    return new Salvaged(Tables.things(project).size(), lost);
  }

  private static Map<Finds.Key, Thing> things(Finds finds, List<String> lost) {
    Map<Finds.Key, Thing> things = new HashMap<>(finds.thingsOfLog());
    Set<Finds.Key> fromLog = new HashSet<>(things.keySet());
    fromLog.removeAll(finds.things().keySet());
    things.putAll(finds.things());
    Set<Finds.Key> gone = new HashSet<>(finds.heardOf());
    gone.removeAll(things.keySet());
    tell(gone, "lost", lost);
    Optional<Long> untraced = finds.count().map(count -> count - things.size() - gone.size());
    if (untraced.isEmpty()) {
      lost.add("Whether more is lost cannot be told.");
    } else if (untraced.get() > 0) {
      lost.add("Without a trace, " + untraced.get() + " more of any kind are lost.");
    }
    tell(fromLog, "taken from the log, as it was when it last changed", lost);
    return things;
  }

  private static void tell(Set<Finds.Key> keys, String what, List<String> lost) {
    Map<String, Set<String>> idsByKind = new TreeMap<>();
    keys.forEach(key -> idsByKind.computeIfAbsent(key.kind(), _ -> new TreeSet<>()).add(key.id()));
    idsByKind.forEach(
        (kind, ids) -> {
          List<String> named = ids.stream().limit(MOST_IDS_NAMED).toList();
          int others = ids.size() - named.size();
          lost.add(
              "Of kind “%s”, %d %s: %s%s."
                  .formatted(
                      kind,
                      ids.size(),
                      what,
                      String.join(", ", named),
                      others == 0 ? "" : " and " + others + " more"));
        });
  }

  private Project project(Collection<Thing> things, List<String> lost) {
    Optional<Info> info =
        things.stream().filter(Info.class::isInstance).map(Info.class::cast).findFirst();
    if (info.isEmpty()) {
      lost.add("The title of the project is lost; it is called after its file now.");
    }
    Project project = Project.empty(info.orElseGet(this::newInfo));
    for (Thing thing : things) {
      project = project.with(thing);
    }
    return project;
  }

  private Info newInfo() {
    String name = damaged.getFileName().toString();
    UUID id = UUID.nameUUIDFromBytes(damaged.toString().getBytes(StandardCharsets.UTF_8));
    return new Info(
        "urn:uuid:" + id,
        name.endsWith(ProjectStore.EXTENSION)
            ? name.substring(0, name.length() - ProjectStore.EXTENSION.length())
            : name,
        Optional.empty(),
        Extra.NONE);
  }

  /** The first entry from which on the log is whole and leads to the project. */
  private static long firstUndoable(Finds finds, Project project) {
    long last = project.revision().entry();
    long first = last + 1;
    Project before = project;
    try {
      for (Optional<Edit> edit = finds.edit(first - 1);
          edit.isPresent();
          edit = finds.edit(first - 1)) {
        before = edit.get().inverse().apply(before);
        first--;
      }
    } catch (StaleEdit | IllegalArgumentException _) {
      // The log tells of other things than those that were found: it begins after this entry.
    }
    History history = History.EMPTY;
    for (long number = first; number <= last; number++) {
      try {
        history = history.after(finds.summary(number).orElseThrow());
      } catch (IllegalArgumentException _) {
        // It undoes an entry that is no longer there, so those up to it cannot be kept.
        history = History.EMPTY;
        first = number + 1;
      }
    }
    return first;
  }

  private static Entry entry(Finds finds, long number) {
    return finds.summary(number).orElseThrow().with(finds.edit(number).orElseThrow());
  }
}
