package app.sottovoce.read.subtitle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A TTML document.
 *
 * @param regions the places on the screen, by id
 * @param styles the style attributes that matter here, by id of their style
 * @param agents the names of those who speak, by id
 */
record TtmlDocument(
    Optional<TtmlElement> body,
    Map<String, TtmlElement> regions,
    Map<String, TtmlElement> styles,
    Map<String, String> agents,
    Optional<String> title,
    Optional<String> language) {

  /** So many styles are asked at most: deeper than any document, and no danger to the stack. */
  private static final int MOST_STYLES = 1_000;

  /** The value of a style attribute for an element: its own, else that of the styles it names. */
  Optional<String> style(TtmlElement element, String attribute) {
    return style(element, attribute, new HashSet<>());
  }

  /** Styles may name each other in a circle, and many of them the same; each is asked once. */
  private Optional<String> style(TtmlElement element, String attribute, Set<String> asked) {
    Optional<String> value = element.attribute(attribute);
    if (value.isPresent()) {
      return value;
    }
    List<String> named = List.of(element.attribute("style").orElse("").strip().split("\\s+"));
    for (String id : named.reversed()) {
      TtmlElement style = styles.get(id);
      if (value.isEmpty() && style != null && asked.size() < MOST_STYLES && asked.add(id)) {
        value = style(style, attribute, asked);
      }
    }
    return value;
  }
}
