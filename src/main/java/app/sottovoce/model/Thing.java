package app.sottovoce.model;

/**
 * One thing a project is made of, as it is added, changed and removed as a whole. Its id is unique
 * among the things of its type, carries no meaning and never changes.
 */
public sealed interface Thing permits Info, Analyst, Source, Speaker, Scene, Tag, Utterance {
  String id();
}
