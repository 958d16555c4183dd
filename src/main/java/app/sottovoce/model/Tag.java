package app.sottovoce.model;

/**
 * A label that analysts put on utterances; utterances hold its id, so renaming it is one change.
 */
public record Tag(String id, String name, Extra extra) implements Thing {

  public Tag withName(String newName) {
    return new Tag(id, newName, extra);
  }
}
