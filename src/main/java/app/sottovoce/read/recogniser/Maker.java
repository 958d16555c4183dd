package app.sottovoce.read.recogniser;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The maker of a recogniser: how its files are known, and what is said in them. */
interface Maker {

  /** The format's name, as {@code --format} takes it. */
  String format();

  /** Other names that people try. */
  default Set<String> otherNames() {
    return Set.of();
  }

  /** Who recognised the words. */
  String who();

  /** Whether the words passed through its hands; a mere converter has none. */
  default boolean isHand() {
    return true;
  }

  /** Whether files of this shape are its own. */
  boolean knows(Shape shape);

  /** Hands on what is said in one value at the root of a file. */
  void read(JsonNode root, Heard heard);
}
