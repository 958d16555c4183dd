/**
 * A project and its parts as JSON. The names of fields and the words for kinds are told here and
 * nowhere else; they are not taken from Java and never given a second meaning, because files
 * outlive programs. What this version does not know is kept as {@link app.sottovoce.model.Extra}
 * and written back.
 */
package app.sottovoce.json;
