package app.sottovoce.edit;

import app.sottovoce.model.Project;
import app.sottovoce.model.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What analysts do with speakers, as edits. */
public final class SpeakerEdits {
  /**
   * Colours given to speakers in turn: told apart by the commonest forms of colour blindness too.
   * After Okabe and Ito, "Color Universal Design" (2008), darkened to stand on white.
   */
  private static final List<String> COLOURS =
      List.of(
          "#4c78c8", "#d9822b", "#2a9d76", "#b0559b", "#8a7a1f", "#3a9bc1", "#c4483d", "#6f6bb8",
          "#5f8a3a", "#a0674b");

  private SpeakerEdits() {}

  public static Edit add(Speaker speaker) {
    return Edit.of(Change.added(speaker));
  }

  /** Replaces a speaker by the one of the same id: another name, colour, role. */
  public static Edit change(Project project, Speaker speaker) {
    return project
        .speaker(speaker.id())
        .filter(before -> !before.equals(speaker))
        .map(before -> Edit.of(Change.of(before, speaker)))
        .orElse(Edit.NONE);
  }

  /**
   * Makes two speakers one: everything the other said is the kept one's, who also answers to the
   * other's names, and has the other's role if none of its own.
   */
  public static Edit merge(Project project, String kept, String other) {
    if (kept.equals(other) || !project.speakers().containsKey(kept)) {
      return Edit.NONE;
    }
    return project
        .speaker(other)
        .map(
            gone -> {
              Speaker speaker = project.speakers().get(kept);
              Set<String> aliases = new LinkedHashSet<>(speaker.aliases());
              Stream.concat(Stream.of(gone.name()), gone.aliases().stream())
                  .filter(alias -> !speaker.answersTo(alias))
                  .forEach(aliases::add);
              Speaker named = speaker.withAliases(List.copyOf(aliases));
              Speaker both = named.role().isEmpty() ? named.withRole(gone.role()) : named;
              List<Change> changes = new ArrayList<>();
              changes.add(Change.of(speaker, both));
              changes.addAll(refer(project, other, Optional.of(kept)).changes());
              changes.add(Change.removed(gone));
              return new Edit(changes.stream().filter(c -> !c.before().equals(c.after())).toList());
            })
        .orElse(Edit.NONE);
  }

  /** Takes a speaker out; what they said is then said by nobody known. */
  public static Edit remove(Project project, String id) {
    return project
        .speaker(id)
        .map(speaker -> refer(project, id, Optional.empty()).then(Edit.of(Change.removed(speaker))))
        .orElse(Edit.NONE);
  }

  /** The colours speakers are given, {@code #rrggbb}. */
  public static List<String> colours() {
    return COLOURS;
  }

  /** The colour for the next speaker: the first one not yet in use, else one after the other. */
  public static String nextColour(Project project) {
    Set<String> used = new LinkedHashSet<>();
    project.speakers().values().forEach(speaker -> used.add(speaker.colour()));
    return COLOURS.stream()
        .filter(colour -> !used.contains(colour))
        .findFirst()
        .orElse(COLOURS.get(project.speakers().size() % COLOURS.size()));
  }

  /**
   * The speaker who answers to a name, or, if nobody does, whose last name it is; nobody if two do.
   */
  public static Optional<Speaker> named(Project project, String name) {
    String sought = name.strip();
    List<Speaker> named = all(project, speaker -> speaker.answersTo(sought));
    boolean oneWord = !sought.isEmpty() && sought.indexOf(' ') < 0;
    List<Speaker> found =
        named.isEmpty() && oneWord
            ? all(project, speaker -> lastName(speaker.name()).equalsIgnoreCase(sought))
            : named;
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * Whether two names are of two people: both are names of several words, not descriptions, and end
   * in different ones.
   */
  static boolean differ(String one, String other) {
    return isFullName(one)
        && isFullName(other)
        && !lastName(one.strip()).equalsIgnoreCase(lastName(other.strip()));
  }

  private static boolean isFullName(String name) {
    String stripped = name.strip();
    return stripped.indexOf(' ') > 0 && Character.isUpperCase(stripped.codePointAt(0));
  }

  private static List<Speaker> all(Project project, Predicate<Speaker> condition) {
    return project.speakers().values().stream().filter(condition).toList();
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Edit refer(Project project, String from, Optional<String> to) {
    List<String> touched =
        project.utterances().values().stream()
            .filter(
                u ->
                    u.speaker().filter(from::equals).isPresent()
                        || u.addressee().filter(from::equals).isPresent())
            .map(u -> u.id())
            .sorted()
            .toList();
    return Edits.change(
        project,
        touched,
        u -> {
          var spoken = u.speaker().filter(from::equals).isPresent() ? u.withSpeaker(to) : u;
          if (to.isEmpty() && u.speaker().filter(from::equals).isPresent()) {
            spoken = spoken.withSpeakerConfidence(Optional.empty());
          }
          return u.addressee().filter(from::equals).isPresent() ? spoken.withAddressee(to) : spoken;
        });
  }
}
