package app.sottovoce.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words by which a file tells the constants of an enum.
 *
 * @param <E> the enum
 */
public final class Words<E> {
  private final Map<String, E> constants = new LinkedHashMap<>();
  private final Function<E, String> words;

  /**
   * @param words gives each constant its word; a switch without default, so that none is forgotten
   */
  Words(List<E> all, Function<E, String> words) {
    this.words = words;
    all.forEach(constant -> constants.put(words.apply(constant), constant));
  }

  public String of(E constant) {
    return words.apply(constant);
  }

  /** The constant that a word means, if it means any. */
  public Optional<E> meaning(String word) {
    return Optional.ofNullable(constants.get(word));
  }

  /** All words, as an error lists them. */
  String all() {
    return String.join(", ", constants.keySet());
  }
}
