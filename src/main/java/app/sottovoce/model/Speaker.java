package app.sottovoce.model;

import java.util.List;

/**
 * A person or body who speaks.
 *
 * @param name the name shown
 * @param aliases other names under which sources know this speaker
 * @param role office or part in the event, empty when unknown
 * @param colour {@code #rrggbb}, used wherever the speaker's words are shown
 */
public record Speaker(
    String id, String name, List<String> aliases, String role, String colour, Extra extra)
    implements Thing {

  public Speaker {
    aliases = List.copyOf(aliases);
  }

  public Speaker withName(String newName) {
    return new Speaker(id, newName, aliases, role, colour, extra);
  }

  public Speaker withAliases(List<String> newAliases) {
    return new Speaker(id, name, newAliases, role, colour, extra);
  }

  public Speaker withRole(String newRole) {
    return new Speaker(id, name, aliases, newRole, colour, extra);
  }

  public Speaker withColour(String newColour) {
    return new Speaker(id, name, aliases, role, newColour, extra);
  }

  /** Whether this is the speaker's name or one of the aliases, whatever the case. */
  public boolean answersTo(String someName) {
    return name.equalsIgnoreCase(someName)
        || aliases.stream().anyMatch(alias -> alias.equalsIgnoreCase(someName));
  }
}
