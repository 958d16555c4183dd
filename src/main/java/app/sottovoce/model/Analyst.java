package app.sottovoce.model;

/** A person who annotates. */
public record Analyst(String id, String name, Extra extra) implements Thing {}
