package app.sottovoce.read.subtitle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** How many styles may refer to each other in a row. */
  private static final int MOST_STYLES = 16;

  /** The value of a style attribute for an element: its own, else that of the styles it names. */
  Optional<String> style(TtmlElement element, String attribute) {
    return style(element, attribute, MOST_STYLES);
  }

  private Optional<String> style(TtmlElement element, String attribute, int depth) {
    Optional<String> own = element.attribute(attribute);
    if (own.isPresent() || depth == 0) {
      return own;
    }
    List<String> named = List.of(element.attribute("style").orElse("").strip().split("\\s+"));
    for (String id : named.reversed()) {
      TtmlElement style = styles.get(id);
      if (style != null) {
        Optional<String> value = style(style, attribute, depth - 1);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }
}
